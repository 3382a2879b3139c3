import { readFileSync } from 'node:fs';

/** The two database engines, by Prisma's names for them. */
export const providers = ['sqlite', 'postgresql'] as const;
export type Provider = (typeof providers)[number];

const modelsFile = new URL('./schema.prisma', import.meta.url);
export const generatedFolder = new URL('./generated/', import.meta.url);

/** Today's models: one text for both engines. */
export function readModels(): string {
  return readFileSync(modelsFile, 'utf8');
}

/** A complete Prisma schema: models need the header of one provider before anything can read them. */
export function datamodelOf(provider: Provider, models: string): string {
  return `datasource db {\n  provider = "${provider}"\n}\n\n${models}`;
}
