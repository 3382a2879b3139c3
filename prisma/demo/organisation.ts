import type { IsoDate } from '../../src/domain/calendar-date.ts';
import type { Role } from '../../src/domain/person.ts';
import type { DemoUnit } from './unit.ts';

/** A made-up organisation, as it is loaded: the unions above, the units below them, and who is who. */
export interface DemoOrganisation {
  /** each after the one above it */
  readonly unions: readonly DemoUnion[];
  readonly units: readonly DemoUnit[];
  /** emulation blocks; a unit belongs to the one its profile names */
  readonly blocks: readonly DemoBlock[];
  readonly people: readonly DemoPerson[];
}

/** A union above the grassroots. */
export interface DemoUnion {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** the key of the union above it */
  readonly above?: string;
}

export interface DemoBlock {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** the key of the union that runs it */
  readonly union: string;
}

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly phone?: string;
  readonly offices: readonly DemoOffice[];
  /** accounts of the terminal, the one used last first; none for somebody who has not joined yet */
  readonly chats: readonly string[];
}

export interface DemoOffice {
  /** the key of the unit or union */
  readonly of: string;
  readonly role: Role;
  /** the last day; absent while it is held */
  readonly until?: IsoDate;
}
