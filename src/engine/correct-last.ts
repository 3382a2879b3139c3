import { numberOf } from '../domain/answer.ts';
import { hasLabelled, readCorrection, takesBack, type Correction } from '../vietnamese/index.ts';
import { amend } from './amend.ts';
import { answerWithText } from './answer-text.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { anyLabelOf, ownLabelOf } from './field-labels.ts';
import { currentFocus, moveTo } from './focus.ts';
import type { Form } from './form.ts';
import { answerableSteps, draftView, placesOf, samePlace, stepAt, type Place } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import type { StepResult } from './step-result.ts';

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
  const correction = readCorrection(text) ?? ratherThan(form, draft, text, context);
  if (!correction) return takesBack(text) ? askLastAgain(form, draft, context) : undefined;
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
      if (!isAsked || (isFree && !isFigure)) return undefined;
      return isOfOther(form, draft, last, correction.answer)
        ? answerWithText(form, draft, correction.answer, context)
        : amend(form, draft, last, correction.answer, context);
    }
    // Of several lines nobody knows which one is meant; they are read where lines are.
    case 'lines':
    case 'carry':
    case 'send-incomplete':
    case 'reason':
      return undefined;
  }
}

/** "sai rồi": what was answered last is asked again, as by "quay lại". */
function askLastAgain(form: Form, draft: Draft, context: StepContext): StepResult | undefined {
  const focus = currentFocus(draft, context);
  const last = draft.cursors[context.account]?.last;
  const isAsked = last && placesOf(form, draftView(draft)).some((place) => samePlace(place, last));
  const asksForFigures =
    focus.at === 'step' &&
    stepAt(form, focus)?.fields.every(({ type }) => type === 'count' || type === 'money');
  return isAsked && asksForFigures && !samePlace(focus, last)
    ? { draft: moveTo(draft, context, { at: 'step', ...last }), events: [] }
    : undefined;
}

/** "sửa kết nạp thành 5": a figure by its name, and none of the answer before. */
function isOfOther(form: Form, draft: Draft, last: Place, answer: string): boolean {
  const step = stepAt(form, last);
  const others = answerableSteps(form, draftView(draft)).filter((other) => other !== step);
  const isOwn = step?.fields.some((field) => hasLabelled(answer, anyLabelOf(field)));
  return (
    !isOwn && others.some(({ fields }) => fields.some((field) => hasLabelled(answer, ownLabelOf(field))))
  );
}

/** "nữ 194 chứ không phải 193", "252 chứ không phải 251": a figure of the answer before, by its name or as it was told, and none that is asked. */
function ratherThan(form: Form, draft: Draft, text: string, context: StepContext): Correction | undefined {
  const [, answer, former] = insteadOf.exec(text) ?? [];
  const last = draft.cursors[context.account]?.last;
  const focus = currentFocus(draft, context);
  if (answer === undefined || !last || focus.at !== 'step') return undefined;
  const fieldsOf = (place: Place) => stepAt(form, place)?.fields ?? [];
  const isNamed = (place: Place) => fieldsOf(place).some((field) => hasLabelled(answer, anyLabelOf(field)));
  if (isNamed(focus)) return undefined;
  if (isNamed(last)) return { answer };
  const told = fieldsOf(last).find(
    ({ indicator }) => numberOf(draft.answers[indicator]?.content) === Number(former),
  );
  return told && { answer: `${told.words[0] ?? ''} ${answer}` };
}

const insteadOf =
  /^(.*\p{N}.*?)[,\s]+(?:(?:chứ|chớ|chu|cho)\s+)?(?:không|khong|ko|k)\s+(?:phải|phai)\s+(?:là\s+)?(\p{N}+)/iu;
