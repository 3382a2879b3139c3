import { addDays, dateInVietnam, instantInVietnam, type Instant, type IsoDate } from './calendar-date.ts';
import type { AccountId, PersonId, UnitId } from './ids.ts';
import { periodKey } from './period.ts';
import { isMessagingHour, type CalendarSettings, type ReportingWindow } from './reporting-calendar.ts';

/** The rungs of the ladder: how many days before (negative: after) the due date somebody is reminded. */
export const reminderRungs = [5, 2, 0, -1] as const;
export type ReminderRung = (typeof reminderRungs)[number];

/** A unit that has not sent its report, and who could. */
export interface MissingUnit {
  readonly id: UnitId;
  readonly name: string;
  /** people who report for it, the chair before the deputy, each with the account they used last */
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly account: AccountId }[];
}

/** One message to one person, naming every unit they still owe. */
export interface Reminder {
  /** the same rule, period, person and rung never go out twice */
  readonly key: string;
  readonly person: PersonId;
  readonly name: string;
  readonly account: AccountId;
  readonly units: readonly { readonly id: UnitId; readonly name: string }[];
  readonly rung: ReminderRung;
  /** from here on the next rung speaks, or the period is closed: one that has not gone out by then is dropped */
  readonly until: Instant;
}

/**
 * Who is to be reminded now: the first reachable person of each unit that is missing, once per rung. The rung is the latest
 * one whose day has come, so a person who missed an earlier one (server down, unit added late) still gets exactly one.
 * Nothing outside the hours in which people may be messaged, before the first rung or after closing.
 */
export function planReminders(
  missing: readonly MissingUnit[],
  window: ReportingWindow,
  settings: CalendarSettings,
  now: Instant,
): readonly Reminder[] {
  const rung = rungOn(window.dueDate, dateInVietnam(now));
  if (rung === undefined || now >= window.closesAt || !isMessagingHour(now, settings)) return [];
  const until = endOfRung(window, rung);
  const byPerson = new Map<PersonId, Reminder>();
  for (const unit of missing) {
    const first = unit.people[0];
    if (!first) continue;
    const known = byPerson.get(first.id);
    byPerson.set(first.id, {
      key: reminderKey(window, first.id, rung),
      person: first.id,
      name: first.name,
      account: first.account,
      units: [...(known?.units ?? []), { id: unit.id, name: unit.name }],
      rung,
      until,
    });
  }
  return [...byPerson.values()];
}

/** The latest rung whose day is today or past. */
function rungOn(dueDate: IsoDate, today: IsoDate): ReminderRung | undefined {
  return reminderRungs.findLast((rung) => addDays(dueDate, -rung) <= today);
}

function endOfRung({ dueDate, closesAt }: ReportingWindow, rung: ReminderRung): Instant {
  const next = reminderRungs[reminderRungs.indexOf(rung) + 1];
  return next === undefined ? closesAt : instantInVietnam(addDays(dueDate, -next));
}

function reminderKey(window: ReportingWindow, person: PersonId, rung: ReminderRung): string {
  return `send-reminders/${periodKey(window.period)}/${person}/${rung}`;
}
