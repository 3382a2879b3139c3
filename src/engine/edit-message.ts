import { amend } from './amend.ts';
import { answerByLabels } from './answer-by-labels.ts';
import { answerByNumber } from './answer-by-number.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Form } from './form.ts';
import type { Place } from './outline.ts';
import type { StepResult } from './step-result.ts';

/**
 * An earlier message was edited. It is read as that message would have been: naming a question by number, naming figures by their labels, or
 * plainly as the answer to the place it answered. An edit that says nothing new leaves everything as it was, and that is said.
 */
export function editMessage(
  form: Form,
  draft: Draft,
  place: Place,
  text: string,
  context: StepContext,
): StepResult {
  const named =
    answerByNumber(form, draft, text, context) ?? answerByLabels(form, draft, text, context, place);
  const result = named ?? amend(form, draft, place, text, context);
  const isTaken = result.draft !== draft || result.events.some(({ type }) => type !== 'not-understood');
  return isTaken ? result : { draft, events: [{ type: 'edit-not-used' }] };
}
