import { numberOf } from '../domain/answer.ts';
import { readAgreement } from '../vietnamese/index.ts';
import type { StepContext } from './context.ts';
import type { Draft, Focus } from './draft.ts';
import { currentFocus, placeOf } from './focus.ts';
import type { Form } from './form.ts';
import { confirmItems, performMove } from './moves.ts';
import type { StepResult } from './step-result.ts';

/**
 * The answer to "… đúng không ạ?": a yes, perhaps with its reason, or a no, which also refuses all figures of "… hay … ạ?"; undefined for everything else. It is looked for before any way of
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
  if (focus.at === 'pick' && place && offersFiguresOnly(focus) && refuses(text))
    return performMove(form, draft, 'wrong', context);
  if (focus.at !== 'confirm' || !place) return undefined;
  const agreement = readAgreement(text);
  if (agreement?.agrees === true) return confirmItems(form, draft, context, agreement.rest);
  if (agreement === undefined || agreement.rest !== undefined) return undefined;
  return performMove(form, draft, 'wrong', context);
}

/** "32 hay 20 ạ?": a bare "ko" says that it is neither, and is no 0. */
function offersFiguresOnly({ options }: Focus & { readonly at: 'pick' }): boolean {
  return options.every((items) => items.every(({ said }) => (numberOf(said.content) ?? 0) > 0));
}

function refuses(text: string): boolean {
  const agreement = readAgreement(text);
  return agreement?.agrees === false && agreement.rest === undefined;
}
