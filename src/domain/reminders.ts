import { noticeOf, unitsToTell, type Notice } from './notice.ts';
import type { OwedUnit, OwingPerson } from './owing.ts';
import { periodKey, type Period } from './period.ts';
import type { ReminderNow } from './reminder-ladder.ts';

/**
 * Who is to be reminded, of these people: before the due date the one who is asked first of each unit, from the due date on everybody who reports for
 * it. One message per person and day of the ladder, naming every unit they still owe; the same rule, period, person and day never come twice.
 *
 * @param dueOf what is to be reminded of now, by the calendar of a unit
 */
export function planReminders(
  people: readonly OwingPerson[],
  period: Period,
  dueOf: (unit: OwedUnit) => ReminderNow | undefined,
): readonly Notice<ReminderNow>[] {
  return people.flatMap((person) => {
    const reminded = unitsToTell(person, dueOf).filter(
      ({ unit, occasion }) => unit.isFirst || occasion.rung <= 0,
    );
    return [...Map.groupBy(reminded, ({ occasion }) => occasion.day)].flatMap(([day, units]) =>
      noticeOf(`send-reminders/${periodKey(period)}/${person.id}/${day}`, person, units),
    );
  });
}
