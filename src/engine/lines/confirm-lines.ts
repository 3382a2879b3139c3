import type { StepContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Form } from '../form.ts';
import type { StepResult } from '../step-result.ts';
import type { LinesFocus } from './page.ts';
import { takePlaced } from './take-lines.ts';

/** Takes all that waits for a "đúng". */
export function confirmAllLines(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  text: string,
  context: StepContext,
): StepResult {
  const waiting = focus.lines.filter(({ asking }) => asking.at === 'confirm');
  const placed = waiting.map((line) => ({ line, text, isSure: true }));
  return takePlaced(form, draft, focus, { placed, named: [], unplaced: [] }, context);
}

/** "đúng hết", "đúng cả rồi": a yes to all that waits. */
export function saysAll(text: string): boolean {
  return /h[ếe]t|c[ảa](?!\p{L})|t[ấa]t|đều|deu/iu.test(text);
}
