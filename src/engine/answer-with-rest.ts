import { readRestOfReport } from '../vietnamese/index.ts';
import { answerWithText } from './answer-text.ts';
import { startCarrying } from './carry-over.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus, placeOf } from './focus.ts';
import type { Form } from './form.ts';
import { questionById } from './form-index.ts';
import { gateAt, stepAt } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import { isText } from './gate-words.ts';
import type { StepResult } from './step-result.ts';

/**
 * "kết nạp 5, còn lại không có gì": what is named is recorded, and of all the rest of the report it is shown what would be written. While what is
 * named has to be asked back, the rest waits and is said to be unused. Undefined for messages that say nothing of the rest, and where words are
 * asked for.
 */
export function answerWithRest(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const focus = currentFocus(draft, context);
  const rest = focus.at === 'step' || focus.at === 'review' ? readRestOfReport(text) : undefined;
  if (!rest || context.doubted || (focus.at === 'step' && asksForWords(form, draft, context)))
    return undefined;
  const as = rest.is;
  if (rest.before === '') {
    // "Ngoài ra còn gì khác không ạ?" asks for a rest of its own.
    const place = placeOf(focus);
    return place && gateAt(form, place) ? undefined : startCarrying(form, draft, as, 'report', context);
  }
  const taken = answerWithText(form, draft, rest.before, context);
  const isTaken = taken.events.some(({ type }) => type === 'answered');
  const { at } = currentFocus(taken.draft, context);
  if (!isTaken || (at !== 'step' && at !== 'review'))
    return {
      draft: taken.draft,
      events: [...taken.events, { type: 'not-used', text: rest.words, contradictions: [] }],
    };
  const carried = startCarrying(form, taken.draft, as, 'report', context);
  const isCarrying = currentFocus(carried.draft, context).at === 'carry';
  return { draft: carried.draft, events: [...taken.events, ...(isCarrying ? carried.events : [])] };
}

function asksForWords(form: Form, draft: Draft, context: StepContext): boolean {
  const place = placeOf(currentFocus(draft, context));
  if (!place) return false;
  const question = gateAt(form, place) ? questionById(form, place.question) : undefined;
  if (question) return isText(question);
  return stepAt(form, place)?.fields.some((field) => behaviourOf(field).takesFreeText) === true;
}
