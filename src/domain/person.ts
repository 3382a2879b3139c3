import type { Asking } from './asking.ts';
import type { PersonId, UnitId } from './ids.ts';
import type { Sector } from './unit.ts';

/** What a person may do for a unit. */
export const roles = ['chair', 'deputy', 'leader', 'admin'] as const;
export type Role = (typeof roles)[number];

/** One thing a person is, today, with what is needed of the unit to talk about it. */
export interface Assignment {
  readonly role: Role;
  readonly unit: {
    readonly id: UnitId;
    readonly code: string;
    readonly name: string;
    readonly sector: Sector;
  };
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly assignments: readonly Assignment[];
  /** how they chose to be asked for reports */
  readonly asking?: Asking;
}

/** Who did something that stays: by name, or by the office they held for the unit once the person was erased. */
export type Signer =
  { readonly id: PersonId; readonly name: string } | { readonly id: PersonId; readonly role?: Role };

/** The units a person may fill and send the report of. */
export function reportsFor(person: Pick<Person, 'assignments'>): readonly Assignment[] {
  return person.assignments.filter(({ role }) => role === 'chair' || role === 'deputy');
}

/** The units whose whole branch a person may read. */
export function leads(person: Pick<Person, 'assignments'>): readonly Assignment[] {
  return person.assignments.filter(({ role }) => role === 'leader' || role === 'admin');
}
