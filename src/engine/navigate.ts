import { readNavigation } from '../vietnamese/index.ts';
import { afterLeaving } from './after-leaving.ts';
import { answerByNumber } from './answer-by-number.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus, moveTo } from './focus.ts';
import type { Form } from './form.ts';
import { goForward, jumpTo, performMove } from './moves.ts';
import type { StepResult } from './step.ts';

/** Follows a message that is, as a whole, a way of moving; undefined when it is anything else. */
export function navigate(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const navigation = readNavigation(text);
  const focus = currentFocus(draft, context);
  switch (navigation?.to) {
    case 'next':
      return afterLeaving(form, draft, context, (left) => goForward(form, left, context));
    case 'back':
      return performMove(form, draft, 'back', context);
    case 'skip':
      return performMove(form, draft, 'skip', context);
    case 'review':
      return afterLeaving(form, draft, context, (left) => toReview(left, context));
    case 'send':
      return afterLeaving(form, draft, context, (left) => performMove(form, left, 'send', context));
    case 'help':
      return { draft, events: [{ type: 'asked-for-help' }] };
    case 'pause':
      return { draft, events: [{ type: 'paused' }] };
    case 'cancel':
      return { draft, events: [{ type: 'cancelled' }] };
    case 'officer':
      return { draft, events: [{ type: 'wants-officer' }] };
    case 'jump':
      return navigation.answer === undefined
        ? afterLeaving(form, draft, context, (left) => jumpTo(form, left, navigation.question, context))
        : answerByNumber(form, draft, text, context);
    // Said of the question itself, which knows what they mean for it.
    case 'same-as-last-month':
    case 'nothing-arose':
    case 'section-none':
    case undefined:
      break;
  }
  const number = focus.at === 'review' ? /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1] : undefined;
  return number === undefined ? undefined : jumpTo(form, draft, Number(number), context);
}

function toReview(draft: Draft, context: StepContext): StepResult {
  return { draft: moveTo(draft, context, { at: 'review' }), events: [] };
}
