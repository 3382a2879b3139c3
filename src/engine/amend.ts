import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { answerWithText } from './answer-text.ts';
import { currentFocus, enter, moveTo, placeOf } from './focus.ts';
import type { Form } from './form.ts';
import { draftView, gateAt, samePlace, stepAt, type Place } from './outline.ts';
import { readStep } from './read-step.ts';
import type { StepResult } from './step-result.ts';
import { takeReadings } from './take-readings.ts';

/** Reads a text as the answer to one certain place, wherever the person is now, and then goes on where they were. */
export function amend(
  form: Form,
  draft: Draft,
  place: Place,
  text: string,
  context: StepContext,
): StepResult {
  const waiting = draft.cursors[context.account];
  const focus = currentFocus(draft, context);
  const taken = readAt(form, draft, place, text, context);
  const isRecorded = taken.events.some(({ type }) => type === 'answered');
  if (!isRecorded || !waiting) return taken;
  // What was asked before is still asked, under its old prompt id, so that its buttons go on working.
  const here = placeOf(focus);
  if (here && samePlace(here, place)) return taken;
  const last = taken.draft.cursors[context.account]?.last;
  const cursor = { ...waiting, ...(last && { last }) };
  const cursors = { ...taken.draft.cursors, [context.account]: cursor };
  return { draft: enter(form, { ...taken.draft, cursors }, context), events: taken.events };
}

function readAt(form: Form, draft: Draft, place: Place, text: string, context: StepContext): StepResult {
  const step = stepAt(form, place);
  if (step) {
    const reads = readStep(step, text, { today: context.today, view: draftView(draft) });
    return takeReadings(form, draft, reads, text, context);
  }
  if (!gateAt(form, place)) return { draft, events: [{ type: 'not-understood', text }] };
  return answerWithText(form, moveTo(draft, context, { at: 'step', ...place }), text, context);
}
