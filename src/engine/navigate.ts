import { readNavigation } from '../vietnamese/index.ts';
import { amend } from './amend.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus, moveTo } from './focus.ts';
import type { Form } from './form.ts';
import { goForward, jumpTo, performMove } from './moves.ts';
import { draftView, outlineOf, placesOf } from './outline.ts';
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
      return goForward(form, draft, context);
    case 'back':
      return performMove(form, draft, 'back', context);
    case 'skip':
      return performMove(form, draft, 'skip', context);
    case 'review':
      return { draft: moveTo(draft, context, { at: 'review' }), events: [] };
    case 'send':
      return performMove(form, draft, 'send', context);
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
        ? jumpTo(form, draft, navigation.question, context)
        : answerQuestion(form, draft, navigation.question, navigation.answer, context);
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

/** "câu 3 là 12": answers another question from wherever the person is. */
function answerQuestion(
  form: Form,
  draft: Draft,
  number: number,
  text: string,
  context: StepContext,
): StepResult {
  const outline = outlineOf(form, draftView(draft));
  const entry = outline.find((candidate) => candidate.number === number);
  const place = placesOf(form, draftView(draft)).find(({ question }) => question === entry?.question.id);
  if (!place) return { draft, events: [{ type: 'no-such-question', number, of: outline.length }] };
  return amend(form, draft, place, text, context);
}
