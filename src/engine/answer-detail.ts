import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus } from './focus.ts';
import type { Form } from './form.ts';
import { draftView, stepAt } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import type { StepResult } from './step-result.ts';
import { takeReadings } from './take-readings.ts';

/** Reads the detail that is asked for ("vào ngày nào?"); anything else is for the ordinary reading. */
export function completeDetail(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const focus = currentFocus(draft, context);
  if (focus.at !== 'detail') return undefined;
  const field = stepAt(form, focus)?.fields.find(({ indicator }) => indicator === focus.code);
  if (!field) return undefined;
  const reading = behaviourOf(field).readDetail(focus.said, text, {
    today: context.today,
    view: draftView(draft),
  });
  if (reading.result === 'not-understood' && reading.because === undefined) return undefined;
  return takeReadings(form, draft, [{ code: focus.code, reading }], text, context);
}
