import type { ReadingContext } from './question-type.ts';
import { answerByLabels } from './answer-by-labels.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus, placeOf } from './focus.ts';
import type { Form, Step } from './form.ts';
import { draftView, stepAt } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import { readStep } from './read-step.ts';
import type { StepResult } from './step.ts';
import { takeReadings } from './take-readings.ts';

/** Reads a text that is no way of moving: labelled answers, or the answer to what is asked. */
export function answerWithText(form: Form, draft: Draft, text: string, context: StepContext): StepResult {
  const focus = currentFocus(draft, context);
  const place = placeOf(focus);
  const step = place && stepAt(form, place);
  const reading: ReadingContext = { today: context.today, view: draftView(draft) };
  const free = step !== undefined && takesFreeText(step);

  if (!free) {
    const labelled = answerByLabels(form, draft, text, context, place);
    if (labelled) return labelled;
  }
  if (!step) return { draft, events: [{ type: 'not-understood', text }] };
  return takeReadings(form, draft, readStep(step, text, reading), text, context);
}

function takesFreeText(step: Step): boolean {
  return step.fields.some((field) => behaviourOf(field).takesFreeText);
}
