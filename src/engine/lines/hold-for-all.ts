import type { StepContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Form } from '../form.ts';
import type { StepResult } from '../step.ts';
import type { LinesFocus } from './page.ts';
import { takePlaced } from './take-lines.ts';

/** Holds back what one word would say of each question that is shown and not yet asked back, so that one "đúng hết" settles it. */
export function holdForAll(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  text: string,
  context: StepContext,
): StepResult {
  const asked = focus.lines.filter(({ asking }) => asking.at === 'step');
  const placed = asked.map((line) => ({ line, text, isSure: false }));
  return takePlaced(form, draft, focus, { placed, named: [], unplaced: [] }, context);
}
