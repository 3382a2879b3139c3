import { loadDemo } from '../prisma/demo.ts';
import type { Program } from './program.ts';

/** People of the demo organisation one can be: each is an account of the terminal. */
export const personas = ['chair', 'school', 'leader'] as const;
export type Persona = (typeof personas)[number];

export function isPersona(name: string): name is Persona {
  return personas.some((persona) => persona === name);
}

/** Loads the demo organisation, for the month of `now`, if there is nothing in the database at all. Returns whether it did. */
export async function loadDemoIfEmpty(program: Program, now: number): Promise<boolean> {
  if (!(await program.store.organisation.isEmpty())) return false;
  await loadDemo(program.database, now);
  return true;
}
