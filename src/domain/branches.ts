import type { AccountId, PersonId, UnitId } from './ids.ts';
import type { CalendarSettings } from './reporting-calendar.ts';

/** Somebody who leads a union and can be reached. */
export interface Leader {
  readonly id: PersonId;
  readonly name: string;
  /** of their accounts the one used last */
  readonly account: AccountId;
  readonly channel: string;
}

/** A unit that others stand under, or that has set something of the calendar. */
export interface Branch {
  readonly id: UnitId;
  readonly code: string;
  readonly name: string;
  /** the unit directly above */
  readonly above?: UnitId;
  readonly settings?: Partial<CalendarSettings>;
  readonly leaders: readonly Leader[];
}

/** Levels of a tree; a walk that is longer has met a loop. */
const deepest = 30;

/** A branch and those above it, the nearest first. */
export function upwards(from: UnitId, branches: ReadonlyMap<UnitId, Branch>): readonly Branch[] {
  const way: Branch[] = [];
  let next = branches.get(from);
  while (next && way.length < deepest) {
    way.push(next);
    next = next.above === undefined ? undefined : branches.get(next.above);
  }
  return way;
}

/** The branch itself when somebody leads it who can be reached, else the nearest above of which that is so. */
export function nearestLed(from: UnitId, branches: ReadonlyMap<UnitId, Branch>): Branch | undefined {
  return upwards(from, branches).find(({ leaders }) => leaders.length > 0);
}
