import { standingOf } from './asked.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { moveTo } from './focus.ts';
import type { Form } from './form.ts';
import { questionById } from './form-index.ts';
import { draftView, gateStep, placesOf, samePlace, type Place } from './outline.ts';

/**
 * From the first step behind a gate back to the gate, so that a "có" said by mistake can be taken back. What was answered behind it stays, and
 * is asked by itself. Undefined anywhere else, and where nothing is left that the gate could answer.
 */
export function backToGate(
  form: Form,
  draft: Draft,
  here: Place & { readonly back?: 'review' },
  context: StepContext,
): Draft | undefined {
  const question = questionById(form, here.question);
  if (!question || !draft.opened.includes(question.id)) return undefined;
  const first = placesOf(form, draftView(draft)).find((place) => place.question === question.id);
  if (!first || !samePlace(first, here)) return undefined;
  const unopened = { ...draft, opened: draft.opened.filter((id) => id !== question.id) };
  if (!standingOf(question, draftView(unopened)).behindGate) return undefined;
  const back = here.back ? { back: here.back } : {};
  return moveTo(unopened, context, { at: 'step', question: question.id, step: gateStep, ...back });
}
