import type { Branch } from '../../domain/branch.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import type { AccountId, PersonId, UnitId } from '../../domain/ids.ts';
import type { Officer } from '../../domain/officer.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { Role } from '../../domain/person.ts';
import type { CalendarSettings } from '../../domain/reporting-calendar.ts';
import type { Unit } from '../../domain/unit.ts';
import type { AnnouncedDay } from '../calendar/days-off.ts';
import type { Address } from './channel.ts';

/** A month, and the day on which the tree is looked at for it. */
export interface MonthOnDay {
  readonly period: PeriodKey;
  readonly day: IsoDate;
}

/** Somebody a message can be sent to. */
export interface Reachable {
  readonly person: PersonId;
  readonly account: AccountId;
  readonly role: Role;
}

/** Reads the tree, its people, and who owes what. */
export interface OrganisationStore {
  unit(id: UnitId): Promise<Unit | undefined>;
  unitByCode(code: string): Promise<Unit | undefined>;
  /** the unit directly above on a day */
  parentOf(id: UnitId, day: IsoDate): Promise<Unit | undefined>;
  /** the units above a unit on a day, the nearest first */
  unionsAbove(id: UnitId, day: IsoDate): Promise<readonly { readonly id: UnitId; readonly name: string }[]>;
  /** those who hold one of these offices of a unit on a day and can be written to, each person once, at the account they used last */
  reachable(id: UnitId, roles: readonly Role[], day: IsoDate): Promise<readonly Reachable[]>;
  /** names of those who lead a unit on a day */
  leadersOf(id: UnitId, day: IsoDate): Promise<readonly string[]>;
  /** who holds one of these offices of these units on a day; of each unit and role who took it last comes first */
  officers(units: readonly UnitId[], roles: readonly Role[], day: IsoDate): Promise<readonly Officer[]>;
  /** the names of the blocks (khối thi đua) that units belong to on a day; a unit that is in none is missing */
  blocks(units: readonly UnitId[], day: IsoDate): Promise<ReadonlyMap<UnitId, readonly string[]>>;
  /** Everything in the branch of `root` (itself included) over some months, as the tree stood on each month's day. */
  branch(root: UnitId, months: readonly MonthOnDay[]): Promise<Branch>;
  /** what the unions above a unit, and the unit itself, have set on a day, the nearer one before the farther; what nobody set is missing */
  calendarSettings(id: UnitId, day: IsoDate): Promise<Partial<CalendarSettings>>;
  /** days that are off, or worked, though week and law say otherwise */
  announcedDays(): Promise<readonly AnnouncedDay[]>;
  address(account: AccountId): Promise<Address | undefined>;
  isEmpty(): Promise<boolean>;
  /** whether this database holds the demo organisation (its personas are accounts of the terminal's bot `demo`) */
  isDemo(): Promise<boolean>;
}
