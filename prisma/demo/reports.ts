import type { NewReport } from '../../src/app/ports/turn-store.ts';
import { standardCalendar } from '../../src/app/calendar/standard-calendar.ts';
import { dateInVietnam, instantInVietnam, isoDate, type Instant } from '../../src/domain/calendar-date.ts';
import type { EarlierReport } from '../../src/domain/earlier.ts';
import { asId, type ReportId } from '../../src/domain/ids.ts';
import { addMonths, periodKey, previousPeriod, type Period } from '../../src/domain/period.ts';
import { latestOpened, windowOf } from '../../src/domain/reporting-calendar.ts';
import { changesBetween, type Answers } from '../../src/domain/report.ts';
import type { ReportContext } from '../../src/engine/context.ts';
import type { Draft } from '../../src/engine/draft.ts';
import type { Form } from '../../src/engine/form.ts';
import { filledDraft, sentAnswersOf, settledBefore } from './fill-report.ts';
import { demoPersonId, demoUnitId } from './ids.ts';
import { demoContext } from './report-context.ts';
import type { Story } from './story.ts';
import { agreementUntil, profileOfDemoUnit } from './unit-profile.ts';
import type { DemoMonth, DemoUnit } from './units.ts';

/** One report of a demo unit, and the draft it was sent from. */
export interface DemoReport {
  readonly draft: Draft;
  readonly report: NewReport;
}

/** The three periods before the one that `now` belongs to, and that one for those that have already reported it. */
export function reportsOf(form: Form, unit: DemoUnit, now: Instant): readonly DemoReport[] {
  const { period: current } = latestOpened(now, standardCalendar);
  const profile = profileOfDemoUnit(unit, current);
  const reports: DemoReport[] = [];
  for (const { story, sentAt } of storiesOf(unit, now)) {
    const sender = { by: demoPersonId(unit), at: sentAt - 60_000 };
    const earlier =
      reports.length > 0 ? reports.map(earlierReport) : [settledReport(form, unit, profile, story)];
    const context = demoContext(unit, profile, story.period, earlier);
    const draft = filledDraft(form, context, story, sender);
    const answers = sentAnswersOf(form, draft, sender);
    reports.push({ draft, report: newReport(form, unit, story.period, sentAt, answers) });
  }
  return reports;
}

/** What the current report of a demo unit is filled against. */
export function currentContextOf(form: Form, unit: DemoUnit, now: Instant): ReportContext {
  const { period } = latestOpened(now, standardCalendar);
  const earlier = reportsOf(form, unit, now)
    .map(earlierReport)
    .filter((report) => report.period !== periodKey(period));
  return demoContext(unit, profileOfDemoUnit(unit, period), period, earlier);
}

/** Every month of which there is something to send, with the time at which it was sent. */
function storiesOf(
  unit: DemoUnit,
  now: Instant,
): readonly { readonly story: Story; readonly sentAt: Instant }[] {
  const { period: current } = latestOpened(now, standardCalendar);
  const until = agreementUntil(unit, current);
  let { members, women } = unit;
  const stories = [];
  for (const [index, month] of [...unit.months, ...(unit.current ? [unit.current] : [])].entries()) {
    members += month.joined - month.left;
    women += month.joinedWomen - month.leftWomen;
    const period = addMonths(current, index - unit.months.length);
    const sentAt = sentAtOf(unit, month, period, now);
    if (sentAt === undefined) continue;
    const today = dateInVietnam(sentAt);
    const agreement = until === undefined ? {} : { agreementUntil: until };
    stories.push({ story: { unit, month, period, today, members, women, ...agreement }, sentAt });
  }
  return stories;
}

function sentAtOf(unit: DemoUnit, month: DemoMonth, period: Period, now: Instant): Instant | undefined {
  if (month === unit.current) {
    const { opensAt, lateFrom } = latestOpened(now, standardCalendar);
    return Math.round(opensAt + (Math.min(now, lateFrom) - opensAt) * unit.current.elapsed);
  }
  if (!month.sent) return undefined;
  const [day, time] = month.sent;
  return instantInVietnam(isoDate(period.year, period.month, day), time);
}

/** A report that is not written: only what it and those before it had settled is of interest. */
function settledReport(
  form: Form,
  unit: DemoUnit,
  profile: ReturnType<typeof profileOfDemoUnit>,
  first: Story,
): EarlierReport {
  const period = previousPeriod(first.period);
  const story = { ...first, unit, period, today: windowOf(period, standardCalendar).dueDate };
  return { period: periodKey(period), answers: settledBefore(form, profile, story) };
}

function earlierReport({ report: { period, answers } }: DemoReport): EarlierReport {
  return { period, answers: contentsOf(answers) };
}

/** What some answers say, whoever said it and when. */
export function contentsOf(answers: Answers): EarlierReport['answers'] {
  return Object.fromEntries(Object.entries(answers).map(([code, { content }]) => [code, content]));
}

function newReport(form: Form, unit: DemoUnit, period: Period, sentAt: Instant, answers: Answers): NewReport {
  const key = periodKey(period);
  return {
    id: asId<ReportId>(`demo-report-${unit.key}-${key}`),
    form: form.id,
    formVersion: form.version,
    unit: demoUnitId(unit),
    period: key,
    sentBy: demoPersonId(unit),
    receipt: `${key.slice(5)}-${unit.key.slice(0, 4).toUpperCase()}`,
    sentAt,
    late: sentAt >= windowOf(period, standardCalendar).lateFrom,
    answers,
    changes: changesBetween({}, answers),
  };
}
