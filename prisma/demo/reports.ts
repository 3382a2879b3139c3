import { standardCalendar } from '../../src/app/calendar/standard-calendar.ts';
import type { NewReport } from '../../src/app/ports/turn-store.ts';
import type { Instant } from '../../src/domain/calendar-date.ts';
import type { EarlierReport } from '../../src/domain/earlier.ts';
import { asId, type ReportId } from '../../src/domain/ids.ts';
import { periodKey, previousPeriod } from '../../src/domain/period.ts';
import { latestOpened } from '../../src/domain/reporting-calendar.ts';
import { changesBetween, type Answers } from '../../src/domain/report.ts';
import type { UnitProfile } from '../../src/domain/unit.ts';
import type { ReportContext } from '../../src/engine/context.ts';
import type { Draft } from '../../src/engine/draft.ts';
import type { Form } from '../../src/engine/form.ts';
import { correctionOf, wishOf, type Correction, type Wish } from './correction.ts';
import { filledDraft, sentAnswersOf, settledBefore } from './fill-report.ts';
import { demoPersonId, demoUnitId } from './ids.ts';
import { demoReceipt } from './receipt.ts';
import { demoContext } from './report-context.ts';
import { senderOf, storiesOf } from './stories.ts';
import type { Story } from './story.ts';
import { profileOfDemoUnit } from './unit-profile.ts';
import type { DemoUnit } from './unit.ts';
import { demoWindow } from './window.ts';

/** One report of a demo unit, and the draft it was sent from. */
export interface DemoReport {
  readonly draft: Draft;
  /** as it was first sent */
  readonly report: NewReport;
  /** the key of the person who sent it */
  readonly sender: string;
  readonly correction?: Correction;
  readonly wish?: Wish;
}

/** The reports of a unit up to now, oldest first; each filled against those before it. */
export function reportsOf(form: Form, unit: DemoUnit, now: Instant): readonly DemoReport[] {
  const { period: current } = latestOpened(now, standardCalendar);
  const profile = profileOfDemoUnit(unit, current);
  const reports: DemoReport[] = [];
  const earlier: EarlierReport[] = [];
  for (const { story, sentAt } of storiesOf(unit, now)) {
    if (sentAt === undefined) continue;
    const known = earlier.length > 0 ? earlier : [reportBefore(form, profile, story)];
    const report = reportOf(form, demoContext(unit, profile, story.period, known), story, { sentAt, now });
    reports.push(report);
    earlier.push(earlierReport(report));
  }
  return reports;
}

/**
 * What the current report of a demo unit is filled against.
 *
 * @param made its reports up to now
 */
export function currentContextOf(unit: DemoUnit, made: readonly DemoReport[], now: Instant): ReportContext {
  const { period } = latestOpened(now, standardCalendar);
  const earlier = made.map(earlierReport).filter((report) => report.period !== periodKey(period));
  return demoContext(unit, profileOfDemoUnit(unit, period), period, earlier);
}

/** A report that is not written: only what it and those before it had settled is of interest. */
function reportBefore(form: Form, profile: UnitProfile, first: Story): EarlierReport {
  const period = previousPeriod(first.period);
  const story = {
    ...first,
    period,
    monthsAgo: first.monthsAgo + 1,
    today: demoWindow(period).dueDate,
  };
  return { period: periodKey(period), answers: settledBefore(form, profile, story) };
}

function reportOf(
  form: Form,
  context: ReportContext,
  story: Story,
  { sentAt, now }: { readonly sentAt: Instant; readonly now: Instant },
): DemoReport {
  const { unit, month, period } = story;
  const sender = senderOf(story);
  const by = demoPersonId({ key: sender });
  const draft = filledDraft(form, context, story, { by, at: sentAt - 60_000 });
  const answers = sentAnswersOf(form, draft, { by, at: sentAt - 60_000 });
  const until = Math.min(now, demoWindow(period).closesAt - 1);
  const corrected = month.corrected && correctionOf(answers, month.corrected, { by, sentAt, until });
  const first = corrected?.first ?? answers;
  const key = periodKey(period);
  return {
    draft,
    report: {
      id: asId<ReportId>(`demo-report-${unit.key}-${key}`),
      form: form.id,
      formVersion: form.version,
      unit: demoUnitId(unit),
      period: key,
      sentBy: by,
      receipt: demoReceipt(period, unit.key),
      sentAt,
      late: sentAt >= demoWindow(period).lateFrom,
      answers: first,
      changes: changesBetween({}, first),
    },
    sender,
    ...(corrected && { correction: corrected.correction }),
    ...(month.asksToCorrect && { wish: wishOf(answers, month.asksToCorrect, by, now) }),
  };
}

function earlierReport({ report, correction }: DemoReport): EarlierReport {
  return { period: report.period, answers: contentsOf(correction?.answers ?? report.answers) };
}

/** What some answers say, whoever said it and when. */
export function contentsOf(answers: Answers): EarlierReport['answers'] {
  return Object.fromEntries(Object.entries(answers).map(([code, { content }]) => [code, content]));
}
