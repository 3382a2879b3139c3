import { demo } from '../conversations/phrases/vi/demo.ts';
import { loadDemo } from '../prisma/demo.ts';
import type { PeriodKey } from './domain/period.ts';
import type { Program } from './program.ts';

/** People of the demo organisation one can be: each is an account of the terminal. */
export type Persona = keyof typeof demo.personas;

export function isPersona(name: string): name is Persona {
  return Object.hasOwn(demo.personas, name);
}

export const personas = Object.keys(demo.personas).filter(isPersona);

/** Loads the demo organisation, for the month of `now`, if there is nothing in the database at all. Returns whether it did. */
export async function loadDemoIfEmpty(program: Program, now: number): Promise<boolean> {
  if (!(await program.store.organisation.isEmpty())) return false;
  await loadDemo(program.database, now);
  return true;
}

/** The newest period that anybody of the demo organisation reported. */
export async function newestReportOf({ database }: Program): Promise<PeriodKey | undefined> {
  const newest = await database.tables.report.findFirst({
    orderBy: { period: 'desc' },
    select: { period: true },
  });
  return newest?.period;
}
