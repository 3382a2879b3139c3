import { forms } from '../../conversations/index.ts';
import { demoContext } from '../../prisma/demo/report-context.ts';
import { contentsOf, reportsOf } from '../../prisma/demo/reports.ts';
import { profileOfDemoUnit } from '../../prisma/demo/unit-profile.ts';
import type { Answers } from '../../src/domain/report.ts';
import { instantInVietnam } from '../../src/domain/calendar-date.ts';
import { addMonths, month, periodKey } from '../../src/domain/period.ts';
import type { Form } from '../../src/engine/form.ts';
import { draftView, outlineOf } from '../../src/engine/outline.ts';
import { step } from '../../src/engine/step.ts';
import { Filling } from '../../tests/support/filling.ts';
import { smallUnits } from '../../tests/support/small-organisation/units.ts';
import { exchangesUntil, type Exchange } from '../../tests/support/whole-report.ts';

/** The report that everybody in the bench fills: the real one, of an enterprise, at the end of a quarter. */
export const form: Form = forms['monthly-report'];
export const period = month(2026, 12);
export const periodBefore = addMonths(period, -1);
/** A day on which the report of its month is open. */
export const today = instantInVietnam('2026-12-21', '09:00');

const garment = smallUnits.find(({ key }) => key === 'anphu');
if (!garment) throw new Error('the small organisation has no garment union');
export const { name, sector } = garment;
export const profile = profileOfDemoUnit(garment, period);

/** Last month's report: everything this unit ever said, so that the context of a draft is as large as it gets. */
export const reportBefore: Answers = Object.fromEntries(
  Array.from({ length: 12 }, (_, months) =>
    instantInVietnam(`2026-${String(months + 1).padStart(2, '0')}-21`),
  )
    .flatMap((now) => reportsOf(form, garment, now))
    .map(({ report }) => report)
    .filter((report) => report.period <= periodKey(periodBefore))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
    .flatMap(({ answers }) => Object.entries(answers)),
);

const earlier = { period: periodKey(periodBefore), answers: contentsOf(reportBefore) };
const filling = new Filling({ form, context: demoContext(garment, profile, period, [earlier]) });

/** One message after the other: what is asked, and what each person types. */
export const exchanges: readonly Exchange[] = exchangesUntil(filling);

/** How many answers a draft holds at the end. */
export const answersAtEnd = Object.keys(filling.draft.answers).length;

/** Câu of the report: several messages may be one. */
export const questionCount = outlineOf(form, draftView(filling.draft)).length;

const started = new Filling({ form, context: filling.draft.context });

/** Reads, checks and records answers from the beginning of the report, keeps nothing but its draft, and tells how many answers it holds. */
export function readingAnew(): (text: string) => number {
  let { draft } = started;
  const context = started.context();
  return (text) => {
    ({ draft } = step(form, draft, { kind: 'text', text }, context));
    return Object.keys(draft.answers).length;
  };
}
