import { judge } from './checks.ts';
import type { StepContext } from './context.ts';
import { currentFocus } from './focus.ts';
import type { Form } from './form.ts';
import { record } from './record.ts';
import type { StepResult } from './step-result.ts';

/**
 * What was held back because it did not fit another answer is taken once that answer was mended and it fits: "245 và tăng 6 thì phải là 251"
 * needs no "đúng" after the total became 251.
 */
export function settleHeld(form: Form, result: StepResult, context: StepContext): StepResult {
  const { draft, events } = result;
  const focus = currentFocus(draft, context);
  if (focus.at !== 'confirm' || focus.why.because === 'reading') return result;
  if (!events.some(({ type }) => type === 'answered')) return result;
  const held = Object.fromEntries(
    focus.items.map(({ code, said }) => [code, { ...said, by: context.person, at: context.now }]),
  );
  const verdict = judge(form, draft, { ...draft.answers, ...held }, focus.items, focus.confirmed);
  if (verdict.verdict !== 'fine') return result;
  const taken = record(form, draft, focus.items, context, focus.confirmed);
  return { draft: taken.draft, events: [...events, ...taken.events] };
}
