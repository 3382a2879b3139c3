import type { IsoDate } from '../../domain/calendar-date.ts';
import type { Sector, UnitProfile } from '../../domain/unit.ts';
import type { Place } from './columns.ts';

/** A person as a list names them. */
export interface ListedPerson {
  readonly name: string;
  /** digits, national form */
  readonly phone?: string;
}

/** One row of a list of units. What is absent says nothing and stays as it is. */
export interface ListedUnit {
  readonly at: Place;
  readonly code: string;
  readonly name?: string;
  readonly sector?: Sector;
  /** the code of the unit above */
  readonly parent?: string;
  /** from when what the row says holds: of a new unit its first day, of a known one the day of a change */
  readonly from?: IsoDate;
  /** its last day */
  readonly to?: IsoDate;
  /** the name or code of its block; `none`: it is in no block */
  readonly block?: { readonly is: 'none' } | { readonly is: 'named'; readonly name: string };
  /** the code of the unit that runs the block; the unit above, unless it is said */
  readonly blockUnit?: string;
  readonly yearBasis?: UnitProfile['yearBasis'];
  readonly chair?: ListedOffice;
  readonly deputy?: ListedOffice;
}

/** Who holds an office; `none`: nobody any more. */
export type ListedOffice = { readonly is: 'none' } | { readonly is: 'held'; readonly by: ListedPerson };

/** How codes are compared: people do not agree on capitals. */
export function codeKey(code: string): string {
  return code.toUpperCase();
}
