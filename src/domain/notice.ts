import type { Instant } from './calendar-date.ts';
import { commonHours, type MessagingHours } from './messaging-time.ts';
import type { OwedUnit, OwingPerson } from './owing.ts';
import type { ReportingWindow } from './reporting-calendar.ts';

/** That there is something to be told now about a period, in one calendar. */
export interface Occasion {
  readonly window: ReportingWindow;
  readonly hours: MessagingHours;
  /** not before this instant, which is of today */
  readonly at: Instant;
  /** pointless from here on */
  readonly until: Instant;
}

/** One message to one person about units they report for. */
export interface Notice<O extends Occasion = Occasion> {
  /** what must not be told twice */
  readonly key: string;
  readonly person: OwingPerson;
  readonly units: NoticeUnits<O>;
  readonly hours: MessagingHours;
  readonly at: Instant;
  /** one that has not gone out by then is dropped */
  readonly until: Instant;
}

export interface NoticeUnit<O extends Occasion = Occasion> {
  readonly unit: OwedUnit;
  readonly occasion: O;
}

export type NoticeUnits<O extends Occasion = Occasion> = readonly [NoticeUnit<O>, ...NoticeUnit<O>[]];

/** The units of a person that there is something to tell about. One that came after the due date owes that report to nobody: totals are not over it either. */
export function unitsToTell<O extends Occasion>(
  person: OwingPerson,
  occasionOf: (unit: OwedUnit) => O | undefined,
): readonly NoticeUnit<O>[] {
  return person.units.flatMap((unit) => {
    const occasion = occasionOf(unit);
    return occasion && unit.since <= occasion.window.dueDate ? [{ unit, occasion }] : [];
  });
}

/** One message about all of these units, at a time that suits each; none when there is no unit. */
export function noticeOf<O extends Occasion>(
  key: string,
  person: OwingPerson,
  units: readonly NoticeUnit<O>[],
): readonly Notice<O>[] {
  const [first, ...others] = units;
  if (!first) return [];
  return [
    {
      key,
      person,
      units: [first, ...others],
      hours: commonHours([first.occasion.hours, ...others.map(({ occasion }) => occasion.hours)]),
      at: Math.max(...units.map(({ occasion }) => occasion.at)),
      until: Math.min(...units.map(({ occasion }) => occasion.until)),
    },
  ];
}
