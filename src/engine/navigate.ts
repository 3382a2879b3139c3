import { readAgreement, readNavigation, type Navigation } from '../vietnamese/index.ts';
import { afterLeaving } from './after-leaving.ts';
import { sectionHasNone, startCarrying } from './carry-over.ts';
import { answerByNumber } from './answer-by-number.ts';
import type { StepContext } from './context.ts';
import type { Draft, Focus } from './draft.ts';
import { currentFocus, moveTo } from './focus.ts';
import type { Form } from './form.ts';
import { goForward, jumpTo, performMove } from './moves.ts';
import type { StepResult } from './step-result.ts';

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
      return withPerhapsPause(performMove(form, draft, 'skip', context), navigation);
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
    case 'restart':
      return afterLeaving(form, draft, context, (left) => ({
        draft: jumpTo(form, left, 1, context).draft,
        events: [{ type: 'restarted' }],
      }));
    case 'progress':
      return { draft, events: [{ type: 'progress' }] };
    case 'hold':
      return { draft, events: [{ type: 'not-sent' }] };
    case 'section-none':
      return focus.at === 'step' ? sectionHasNone(form, draft, context) : undefined;
    case 'same-as-last-month':
      // Of the question itself it is an answer, and the question knows what it means.
      if (navigation.of === 'here' || focus.at === 'carry') break;
      return startCarrying(form, draft, 'same', navigation.of, context);
    case 'nothing-arose':
      if (navigation.of === 'here' || !isOfReport(draft, focus)) break;
      return startCarrying(form, draft, 'nothing', 'report', context);
    case 'that-is-all':
    case 'one-by-one':
    case undefined:
      break;
  }
  // "Đúng hết rồi" is no order to send: the word for that is said.
  if (focus.at === 'review' && readAgreement(text)?.agrees === true)
    return { draft, events: [{ type: 'send-needs-word' }] };
  const number = focus.at === 'review' ? /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1] : undefined;
  return number === undefined ? undefined : jumpTo(form, draft, Number(number), context);
}

/**
 * "Không phát sinh gì" is said of the whole report where nothing of it is answered, and of what is left where all of it is shown; in between it
 * answers what is asked.
 */
function isOfReport({ answers }: Draft, { at }: Focus): boolean {
  return at === 'review' || (at === 'step' && Object.keys(answers).length === 0);
}

/** "để sau" skips, because nothing is lost by that and the report goes on; how to stop instead is said. */
export function withPerhapsPause({ draft, events }: StepResult, navigation: Navigation): StepResult {
  if (navigation.to !== 'skip' || !navigation.perhapsPause) return { draft, events };
  return {
    draft,
    events: events.map((event) => (event.type === 'skipped' ? { ...event, perhapsPause: true } : event)),
  };
}

function toReview(draft: Draft, context: StepContext): StepResult {
  return { draft: moveTo(draft, context, { at: 'review' }), events: [] };
}
