import type { IsoDate } from './calendar-date.ts';
import type { AccountId, PersonId, UnitId } from './ids.ts';
import type { Sector, UnitProfile } from './unit.ts';

/** A unit that has not sent the report of a period, as one of those who report for it stands to it. */
export interface OwedUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly sector: Sector;
  readonly yearBasis: UnitProfile['yearBasis'];
  /** the unit directly above */
  readonly above?: UnitId;
  /** the first day on which it stood in the organisation */
  readonly since: IsoDate;
  readonly role: 'chair' | 'deputy';
  /** of those who can be reached, the one who is asked first: the chair before a deputy */
  readonly isFirst: boolean;
  /** how many answers its draft holds; 0 without one */
  readonly drafted: number;
}

/** Somebody who reports for units that owe a report, and who can be reached. */
export interface OwingPerson {
  readonly id: PersonId;
  readonly name: string;
  /** of their accounts the one used last */
  readonly account: AccountId;
  readonly channel: string;
  readonly units: readonly OwedUnit[];
}
