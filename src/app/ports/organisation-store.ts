import type { IsoDate } from '../../domain/calendar-date.ts';
import type { AccountId, UnitId } from '../../domain/ids.ts';
import type { DueUnit } from '../../domain/overview.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { CalendarSettings } from '../../domain/reporting-calendar.ts';
import type { Unit } from '../../domain/unit.ts';
import type { AnnouncedDay } from '../calendar/days-off.ts';
import type { Address } from './channel.ts';

/** Reads the tree, its people, and who owes what. */
export interface OrganisationStore {
  unit(id: UnitId): Promise<Unit | undefined>;
  unitByCode(code: string): Promise<Unit | undefined>;
  /** the unit directly above on a day */
  parentOf(id: UnitId, day: IsoDate): Promise<Unit | undefined>;
  /** names of those who lead a unit on a day */
  leadersOf(id: UnitId, day: IsoDate): Promise<readonly string[]>;
  /**
   * Grassroots units in the branch of `root` (itself included when it is one) as the tree stood on `day`, by name, each with its chair,
   * and with its report or draft of the period.
   */
  dueUnits(root: UnitId, day: IsoDate, form: string, period: PeriodKey): Promise<readonly DueUnit[]>;
  /** what the unions above a unit, and the unit itself, have set on a day, the nearer one before the farther; what nobody set is missing */
  calendarSettings(id: UnitId, day: IsoDate): Promise<Partial<CalendarSettings>>;
  /** days that are off, or worked, though week and law say otherwise */
  announcedDays(): Promise<readonly AnnouncedDay[]>;
  address(account: AccountId): Promise<Address | undefined>;
  isEmpty(): Promise<boolean>;
  /** whether this database holds the demo organisation (its personas are accounts of the terminal's bot `demo`) */
  isDemo(): Promise<boolean>;
}
