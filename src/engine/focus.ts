import type { StepContext } from './context.ts';
import type { Draft, Focus } from './draft.ts';
import type { Form } from './form.ts';
import { nextOpen, stepAt, type Place } from './outline.ts';

/** Gives an account that comes to a draft a place in it; one whose place is gone (the form changed) gets a new one. */
export function enter(form: Form, draft: Draft, context: StepContext): Draft {
  const focus = draft.cursors[context.account]?.focus;
  if (focus && stillExists(form, focus)) return draft;
  return moveOn(form, draft, context);
}

/** Where the acting account is. Call `enter` first. */
export function currentFocus(draft: Draft, context: StepContext): Focus {
  const focus = draft.cursors[context.account]?.focus;
  if (!focus) throw new Error(`account ${context.account} has no cursor in the draft; enter() gives it one`);
  return focus;
}

/** Puts the acting account somewhere else; a new thing is asked, so it gets a new prompt id. */
export function moveTo(draft: Draft, context: StepContext, focus: Focus): Draft {
  const prompts = draft.prompts + 1;
  const cursor = { focus, prompt: `${draft.tag}.${prompts.toString(36)}` };
  return { ...draft, prompts, cursors: { ...draft.cursors, [context.account]: cursor } };
}

/** Goes to the first question that waits for an answer, or to the review when none does. */
export function moveOn(form: Form, draft: Draft, context: StepContext): Draft {
  const place = nextOpen(form, draft);
  return moveTo(draft, context, place ? { at: 'step', ...place } : { at: 'review' });
}

/** The place a focus is about; the review is about none. */
export function placeOf(focus: Focus): (Place & { readonly back?: 'review' }) | undefined {
  if (focus.at === 'review' || focus.at === 'send-incomplete') return undefined;
  return { question: focus.question, step: focus.step, ...(focus.back && { back: focus.back }) };
}

function stillExists(form: Form, focus: Focus): boolean {
  const place = placeOf(focus);
  return place === undefined || stepAt(form, place) !== undefined;
}
