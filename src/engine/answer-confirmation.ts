import { readAgreement } from '../vietnamese/index.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus, placeOf } from './focus.ts';
import type { Form } from './form.ts';
import { confirmItems, performMove } from './moves.ts';
import type { StepResult } from './step.ts';

/**
 * The answer to "… đúng không ạ?": a yes, perhaps with its reason, or a no; undefined for everything else. It is looked for before any way of
 * moving, because "dung" may be either.
 */
export function answerConfirmation(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const focus = currentFocus(draft, context);
  const place = placeOf(focus);
  if (focus.at !== 'confirm' || !place) return undefined;
  const agreement = readAgreement(text);
  if (agreement?.agrees === true) return confirmItems(form, draft, context, agreement.rest);
  if (agreement === undefined || agreement.rest !== undefined) return undefined;
  return performMove(form, draft, 'wrong', context);
}
