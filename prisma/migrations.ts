import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import type { Provider } from './providers.ts';

/** One step from an older set of tables to a newer one. Never edited once it was published. */
export interface Migration {
  /** sorts in time, e.g. `20261121040000_start` */
  readonly name: string;
  readonly script: string;
  /** as Prisma keeps it in `_prisma_migrations` */
  readonly checksum: string;
}

const folder = new URL('./migrations/', import.meta.url);

/** The models as the last migration left them; the next migration is the difference to today's. */
export const keptModelsFile = new URL('schema.prisma', folder);

export function readKeptModels(): string {
  return existsSync(keptModelsFile) ? readFileSync(keptModelsFile, 'utf8') : '';
}

export function migrationFile(provider: Provider, name: string): URL {
  return new URL(`${provider}/${name}/migration.sql`, folder);
}

/** The migrations this program knows, oldest first. */
export function readMigrations(provider: Provider): readonly Migration[] {
  const home = new URL(`${provider}/`, folder);
  if (!existsSync(home)) return [];
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const script = readFileSync(migrationFile(provider, name), 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    });
}

/** The same, in the form in which the schema engine wants it. */
export function migrationList(provider: Provider, migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: fileURLToPath(new URL(provider, folder)),
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
    })),
  };
}
