import { standardCalendar } from '../../src/app/calendar/standard-calendar.ts';
import {
  addDays,
  dateInVietnam,
  instantInVietnam,
  isoDate,
  type Instant,
} from '../../src/domain/calendar-date.ts';
import { addMonths, type Period } from '../../src/domain/period.ts';
import { latestOpened } from '../../src/domain/reporting-calendar.ts';
import { agreementIn } from './agreement.ts';
import type { When } from './month.ts';
import type { Story } from './story.ts';
import type { DemoUnit } from './unit.ts';
import { demoWindow } from './window.ts';

/** A month of a unit, and when it was reported, if it was. */
export interface ToldMonth {
  readonly story: Story;
  readonly sentAt?: Instant;
}

/** Every month of a unit, oldest first: the closed ones, and the current one where it was begun. */
export function storiesOf(unit: DemoUnit, now: Instant): readonly ToldMonth[] {
  const { period: current } = latestOpened(now, standardCalendar);
  let { members, women } = unit;
  return [...unit.months, ...(unit.current ? [unit.current] : [])].map((month, index) => {
    members += month.joined - month.left;
    women += month.joinedWomen - month.leftWomen;
    const monthsAgo = unit.months.length - index;
    const period = addMonths(current, -monthsAgo);
    const sentAt = momentOf(month.sent, period, now);
    const today = dateInVietnam(sentAt ?? Math.min(now, demoWindow(period).lateFrom));
    const agreement = agreementIn(unit, current, period);
    const story = { unit, month, period, monthsAgo, today, members, women, ...(agreement && { agreement }) };
    return { story, ...(sentAt !== undefined && { sentAt }) };
  });
}

/** The keys of those who sent reports, and when each did so last. */
export function lastSentBy(units: readonly DemoUnit[], now: Instant): ReadonlyMap<string, Instant> {
  const sent = units
    .flatMap((unit) => storiesOf(unit, now))
    .flatMap(({ story, sentAt }) => (sentAt === undefined ? [] : [[senderOf(story), sentAt] as const]));
  return new Map(sent.sort(([, a], [, b]) => a - b));
}

/** The key of the person who sends a month. */
export function senderOf({ unit, month }: Pick<Story, 'unit' | 'month'>): string {
  return month.byDeputy ? (unit.deputy ?? unit.chair) : unit.chair;
}

/** A moment of a period; undefined when it is still to come. */
export function momentOf(when: When | undefined, period: Period, now: Instant): Instant | undefined {
  if (!when) return undefined;
  const { opensAt, dueDate, lateFrom, closesAt } = demoWindow(period);
  if ('elapsed' in when) return Math.round(opensAt + (Math.min(now, lateFrom) - opensAt) * when.elapsed);
  const at =
    'daysLate' in when
      ? instantInVietnam(addDays(dueDate, when.daysLate), when.time)
      : instantInVietnam(isoDate(period.year, period.month, when[0]), when[1]);
  return at <= now && at < closesAt ? at : undefined;
}
