import { readCorrection } from '../vietnamese/index.ts';
import { amend } from './amend.ts';
import { answerWithText } from './answer-text.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus } from './focus.ts';
import type { Form } from './form.ts';
import { draftView, placesOf, samePlace, stepAt } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import type { StepResult } from './step.ts';

/**
 * "à quên 6", "nhầm, 250 mới đúng": corrects what the message before answered, or what is just being asked back; undefined for everything
 * else, and where a text is asked, which may well begin like that and go on in words.
 */
export function correctLast(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const correction = readCorrection(text);
  if (!correction) return undefined;
  const focus = currentFocus(draft, context);
  switch (focus.at) {
    case 'confirm':
    case 'pick':
    case 'detail':
      return answerWithText(form, draft, correction.answer, context);
    case 'step':
    case 'review': {
      const last = draft.cursors[context.account]?.last;
      const isFree =
        focus.at === 'step' && stepAt(form, focus)?.fields.some((field) => behaviourOf(field).takesFreeText);
      const isAsked = last && placesOf(form, draftView(draft)).some((place) => samePlace(place, last));
      const isFigure = /^[\p{N}\s.,]+$/u.test(correction.answer);
      return isAsked && (!isFree || isFigure)
        ? amend(form, draft, last, correction.answer, context)
        : undefined;
    }
    case 'carry':
    case 'send-incomplete':
    case 'reason':
      return undefined;
  }
}
