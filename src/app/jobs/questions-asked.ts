import type { OwedUnit } from '../../domain/owing.ts';
import { periodKey } from '../../domain/period.ts';
import type { ReportingWindow } from '../../domain/reporting-calendar.ts';
import { viewOf } from '../../engine/context.ts';
import type { Form } from '../../engine/form.ts';
import { outlineOf } from '../../engine/outline.ts';

/**
 * The ids of the questions a form has in a month for a unit of some kind, as far as its profile and earlier reports do not matter; worked out once per
 * kind and month.
 */
export function questionsAsked(form: Form): (unit: OwedUnit, window: ReportingWindow) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return ({ id, name, sector, yearBasis }, { period, cutoff, dueDate, closeDate }) => {
    const kind = `${sector} ${yearBasis} ${periodKey(period)}`;
    const asked = known.get(kind);
    if (asked) return asked;
    const view = viewOf(
      {
        period: periodKey(period),
        cutoff,
        dueDate,
        closeDate,
        unit: { id, name, sector, profile: { yearBasis, facts: {} } },
        previous: {},
        previousFrom: {},
        settled: {},
        usual: {},
        yearToDate: {},
      },
      {},
    );
    const questions = outlineOf(form, view).map(({ question }) => question.id);
    known.set(kind, questions);
    return questions;
  };
}
