import type { Check, FormView } from '../../../src/engine/form.ts';
import type { IndicatorCode } from '../../../src/domain/indicators/index.ts';
import type { CheckWriter } from './check.ts';

/** Conferences, dialogue, collective agreement, accidents. */
export function relationChecks({ hard, soft }: CheckWriter): readonly Check[] {
  return [
    soft('conference-other-year', ['cadre_conf_held', 'worker_conf_held'], (view) =>
      [yesDate(view, 'cadre_conf_held'), yesDate(view, 'worker_conf_held')].some(
        (date) => date !== undefined && isOutsideWorkingYear(view, date),
      ),
    ),
    // Last month said "chưa", and now it was held before that was said.
    soft('conference-contradicts', ['cadre_conf_held', 'worker_conf_held'], (view) =>
      (['cadre_conf_held', 'worker_conf_held'] as const).some((code) => {
        const before = view.previous(code)?.state;
        const date = yesDate(view, code);
        const isDenied = before === 'no' || before === 'not-yet';
        return isDenied && date !== undefined && isAMonthBefore(date, view.cutoff);
      }),
    ),
    soft('dialogue-many', ['dialogue_count'], ({ number }) => (number('dialogue_count') ?? 0) > 4),
    // KG-12: who signs anew while the old agreement has more than half a year to run has mostly amended it.
    soft('agreement-early', ['cba_signed_new'], (view) => {
      const signed = yesDate(view, 'cba_signed_new');
      const before = view.previous('cba_expiry');
      if (signed === undefined || before?.state !== 'value' || before.value.type !== 'date') return false;
      return monthsBetween(signed, before.value.date) > 6;
    }),
    soft('agreement-expired', ['cba_expiry'], (view) => {
      const expiry = view.answer('cba_expiry');
      return expiry?.state === 'value' && expiry.value.type === 'date' && expiry.value.date < view.cutoff;
    }),
    hard(
      'deaths-per-accident',
      ['accident_deaths', 'accidents'],
      ({ number }) => (number('accident_deaths') ?? 0) > (number('accidents') ?? Infinity) * 10,
    ),
  ];
}

function yesDate(view: FormView, code: IndicatorCode): string | undefined {
  const content = view.answer(code);
  return content?.state === 'value' && content.value.type === 'yes' ? content.value.date : undefined;
}

/** The working year is the calendar year; of a school it runs from September to August. */
function isOutsideWorkingYear({ period, unit }: FormView, date: string): boolean {
  const startMonth = unit.profile.yearBasis === 'school' ? 9 : 1;
  const startYear = period.month >= startMonth ? period.year : period.year - 1;
  const first = `${startYear}-${String(startMonth).padStart(2, '0')}-01`;
  const next = `${startYear + 1}-${String(startMonth).padStart(2, '0')}-01`;
  return date < first || date >= next;
}

/** Whether a day is the same day of the month before, or earlier: "2026-10-20" of "2026-11-20". */
function isAMonthBefore(date: string, cutoff: string): boolean {
  const months = monthsBetween(date, cutoff);
  return months > 1 || (months === 1 && date.slice(8) <= cutoff.slice(8));
}

function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from);
}
