import type { NewReport } from '../../src/app/ports/turn-store.ts';
import { numberAnswer, textAnswer, type Answer, type AnswerContent } from '../../src/domain/answer.ts';
import { dateInVietnam, instantInVietnam, isoDate, type Instant } from '../../src/domain/calendar-date.ts';
import { asId, type ReportId } from '../../src/domain/ids.ts';
import { addMonths, periodKey, type Period } from '../../src/domain/period.ts';
import { latestOpened, windowOf } from '../../src/domain/reporting-calendar.ts';
import { changesBetween, type Answers } from '../../src/domain/report.ts';
import { demoPersonId, demoUnitId } from './ids.ts';
import type { DemoMonth, DemoUnit } from './units.ts';

/** The three periods before the one that `now` belongs to, and that one for those that have already reported it. */
export function reportsOf(unit: DemoUnit, now: Instant): readonly NewReport[] {
  const current = latestOpened(now);
  let { members, women } = unit;
  let settledYear: number | undefined;
  const reports: NewReport[] = [];
  const months = [...unit.months, ...(unit.current ? [unit.current] : [])];
  for (const [index, month] of months.entries()) {
    const period = addMonths(current.period, index - unit.months.length);
    members += month.joined - month.left;
    women += month.joinedWomen - month.leftWomen;
    const sentAt = sentAtOf(unit, month, period, now);
    if (sentAt === undefined) continue;
    const conference = settledYear === period.year ? undefined : conferenceOf(unit, period, sentAt);
    if (conference?.state === 'value') settledYear = period.year;
    const answers = answersOf(unit, sentAt, {
      mem_total: numberAnswer(members),
      mem_female: numberAnswer(women),
      mem_new: numberAnswer(month.joined),
      ...(conference && { worker_conf_held: conference }),
      difficulties: month.difficulties === undefined ? { state: 'no' } : textAnswer(month.difficulties),
    });
    const key = periodKey(period);
    reports.push({
      id: asId<ReportId>(`demo-report-${unit.key}-${key}`),
      form: 'monthly-report',
      formVersion: 1,
      unit: demoUnitId(unit),
      period: key,
      sentBy: demoPersonId(unit),
      receipt: `${key.slice(5)}-${unit.key.slice(0, 4).toUpperCase()}`,
      sentAt,
      late: sentAt >= windowOf(period).lateFrom,
      answers,
      changes: changesBetween({}, answers),
    });
  }
  return reports;
}

function sentAtOf(unit: DemoUnit, month: DemoMonth, period: Period, now: Instant): Instant | undefined {
  if (month === unit.current) {
    const { opensAt, lateFrom } = latestOpened(now);
    return Math.round(opensAt + (Math.min(now, lateFrom) - opensAt) * unit.current.elapsed);
  }
  if (!month.sent) return undefined;
  const [day, time] = month.sent;
  return instantInVietnam(isoDate(period.year, period.month, day), time);
}

/** Asked of enterprises until it was held; then the year is settled and the form no longer asks. */
function conferenceOf(
  { conference }: DemoUnit,
  { year }: Period,
  sentAt: Instant,
): AnswerContent | undefined {
  if (!conference) return undefined;
  const today = dateInVietnam(sentAt);
  if ('held' in conference) {
    const date = `${year}-${conference.held}`;
    return date <= today ? { state: 'value', value: { type: 'yes', date } } : { state: 'not-yet' };
  }
  const planned = `${year}-${conference.planned}`;
  return planned > today ? { state: 'not-yet', planned } : { state: 'not-yet' };
}

function answersOf(
  unit: DemoUnit,
  sentAt: Instant,
  contents: { readonly [C in keyof Answers]: AnswerContent },
): Answers {
  const by = demoPersonId(unit);
  const answer = (content: AnswerContent): Answer => ({ content, by, at: sentAt - 60_000 });
  return Object.fromEntries(Object.entries(contents).map(([code, content]) => [code, answer(content)]));
}
