import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus, moveTo } from './focus.ts';
import type { Form } from './form.ts';
import { draftView, stepAt, type Place } from './outline.ts';
import { readStep } from './read-step.ts';
import type { StepResult } from './step.ts';
import { takeReadings } from './take-readings.ts';

/** Reads a text as the answer to one certain place, wherever the person is now, and then goes on where they were. */
export function amend(
  form: Form,
  draft: Draft,
  place: Place,
  text: string,
  context: StepContext,
): StepResult {
  const step = stepAt(form, place);
  if (!step) return { draft, events: [{ type: 'not-understood', text }] };
  const waiting = draft.cursors[context.account];
  const focus = currentFocus(draft, context);
  const reads = readStep(step, text, { today: context.today, view: draftView(draft) });
  const taken = takeReadings(form, draft, reads, text, context);
  const isRecorded = taken.events.some(({ type }) => type === 'answered');
  if (!isRecorded || !waiting) return taken;
  // What was asked before is still asked, under its old prompt id, so that its buttons go on working.
  const answersHere = focus.at === 'step' && focus.question === place.question && focus.step === place.step;
  if (answersHere) return taken;
  const draftWithFocus = moveTo(taken.draft, context, focus);
  return {
    draft: { ...draftWithFocus, cursors: { ...draftWithFocus.cursors, [context.account]: waiting } },
    events: taken.events,
  };
}
