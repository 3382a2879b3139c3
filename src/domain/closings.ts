import { noticeOf, unitsToTell, type Notice, type Occasion } from './notice.ts';
import type { OwedUnit, OwingPerson } from './owing.ts';
import { periodKey, type Period } from './period.ts';

/**
 * Who is told that a period closed before they sent what they had begun: the first of each such unit. A period that is closed anew, because its dates
 * were changed, is told of anew.
 */
export function planClosings(
  people: readonly OwingPerson[],
  period: Period,
  closedOf: (unit: OwedUnit) => Occasion | undefined,
): readonly Notice[] {
  return people.flatMap((person) => {
    const begun = unitsToTell(person, closedOf).filter(({ unit }) => unit.isFirst && unit.drafted > 0);
    return [...Map.groupBy(begun, ({ occasion }) => occasion.window.closeDate)].flatMap(([day, units]) =>
      noticeOf(`close-period/${periodKey(period)}/${person.id}/${day}`, person, units),
    );
  });
}
