import type { IsoDate } from '../../../domain/calendar-date.ts';
import type { UnitId } from '../../../domain/ids.ts';
import type { Sector } from '../../../domain/unit.ts';
import type { Role } from '../../../domain/person.ts';
import type { InvitationId } from '../../../domain/ids.ts';
import type { ImportChange } from '../changes.ts';
import type { Column } from '../columns.ts';
import type { ListedPerson, ListedUnit } from '../listed-unit.ts';
import type {
  KnownOrganisation,
  KnownPerson,
  KnownPlacement,
  KnownUnit,
  OrganisationWrites,
} from '../../ports/import-store.ts';
import type { Notice, RowFault, RowProblem } from '../problems.ts';

/** A unit as it will be: known, in the list, or both. */
export interface PlannedUnit {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  readonly sector: Sector;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly known?: KnownUnit;
  readonly row?: ListedUnit;
  /** where it stands in the tree and when, in order of time; filled in by `planTree` */
  placements: readonly KnownPlacement[];
}

/** Somebody named for an office whose holder has joined: they get a code, and the office is theirs once they use it. */
export interface Successor {
  readonly unit: PlannedUnit;
  readonly person: ListedPerson;
  readonly before: string;
  /** codes that were made for others, who are not to come any more */
  readonly voids: readonly InvitationId[];
}

/** Somebody who has joined and whose office a list ends; they are told. */
export interface Dismissed {
  readonly unit: PlannedUnit;
  readonly role: Role;
  readonly assignment: number;
  readonly person: KnownPerson;
  readonly to: IsoDate;
}

type Growing<T> = { readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** A plan while it is made. Only the functions that plan add to it; afterwards it is read. */
export interface Planning {
  readonly today: IsoDate;
  readonly nextId: () => string;
  readonly known: KnownOrganisation;
  /** every unit there will be, by the key of its code */
  readonly units: ReadonlyMap<string, PlannedUnit>;
  readonly byId: ReadonlyMap<UnitId, PlannedUnit>;
  /** codes of rows that are no good: what points to them is not the fault */
  readonly faulty: ReadonlySet<string>;
  readonly writes: Growing<OrganisationWrites>;
  readonly changes: ImportChange[];
  readonly problems: RowProblem[];
  readonly notices: Notice[];
  readonly successors: Successor[];
  readonly dismissed: Dismissed[];
}

export function noWrites(): Growing<OrganisationWrites> {
  return {
    units: [],
    unitChanges: [],
    placements: [],
    placementEnds: [],
    placementDrops: [],
    blocks: [],
    memberships: [],
    membershipEnds: [],
    membershipDrops: [],
    people: [],
    personChanges: [],
    offices: [],
    officeEnds: [],
    invitationEnds: [],
    invitations: [],
    outgoing: [],
  };
}

/** Notes what is wrong with one cell of a row. */
export function faultOf(row: ListedUnit, column: Column, value: string, what: RowFault): RowProblem {
  return { at: row.at, column, value, what };
}

/**
 * The day on which a change of a known unit takes effect: what the row says, or today. A row that repeats the unit's first day says nothing
 * about a change.
 */
export function dayOfChange({ row, known }: PlannedUnit, today: IsoDate): IsoDate {
  return row?.from !== undefined && row.from !== known?.from ? row.from : today;
}

/** Whether something still holds on a day, or will. */
export function isOpen({ to }: { readonly to?: IsoDate }, day: IsoDate): boolean {
  return to === undefined || to >= day;
}

export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
