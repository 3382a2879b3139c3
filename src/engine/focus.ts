import type { StepContext } from './context.ts';
import type { Draft, Focus } from './draft.ts';
import type { Form } from './form.ts';
import { pageOf } from './lines/page.ts';
import { draftView, nextOpen, placesOf, samePlace, type Place } from './outline.ts';

/** Gives an account that comes to a draft a place in it; one whose place is no longer asked gets a new one. */
export function enter(form: Form, draft: Draft, context: StepContext): Draft {
  const focus = draft.cursors[context.account]?.focus;
  if (focus && isStillAsked(form, draft, focus)) return draft;
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
  const { last, later } = draft.cursors[context.account] ?? {};
  const prompt = `${draft.tag}.${prompts.toString(36)}`;
  const cursor = { focus, prompt, ...(last && { last }), ...(later && { later }) };
  return { ...draft, prompts, cursors: { ...draft.cursors, [context.account]: cursor } };
}

/** Goes to the first question (or the first questions) that wait for an answer, or to the review when none does. */
export function moveOn(form: Form, draft: Draft, context: StepContext): Draft {
  const page = context.bySection && pageOf(form, draft);
  if (page) return moveTo(draft, context, page);
  const place = nextOpen(form, draft);
  return moveTo(draft, context, place ? { at: 'step', ...place } : { at: 'review' });
}

/** The one place a focus is about; the review and carrying over are about none, several lines about more than one. */
export function placeOf(focus: Focus): (Place & { readonly back?: 'review' }) | undefined {
  switch (focus.at) {
    case 'step':
    case 'confirm':
    case 'pick':
    case 'detail':
      return { question: focus.question, step: focus.step, ...(focus.back && { back: focus.back }) };
    case 'lines':
    case 'carry':
    case 'review':
    case 'send-incomplete':
    case 'reason':
      return undefined;
  }
}

/** Remembers the place the acting account answered last. */
export function withLastAnswered(draft: Draft, context: StepContext, place: Place | undefined): Draft {
  const cursor = draft.cursors[context.account];
  if (!cursor || !place) return draft;
  const last = { question: place.question, step: place.step };
  return { ...draft, cursors: { ...draft.cursors, [context.account]: { ...cursor, last } } };
}

/** Forgets it: the message answered several questions at once. */
export function withoutLastAnswered(draft: Draft, context: StepContext): Draft {
  const cursor = draft.cursors[context.account];
  if (!cursor) return draft;
  const { last: _last, ...kept } = cursor;
  return { ...draft, cursors: { ...draft.cursors, [context.account]: kept } };
}

/** The form may have changed, and another answer, perhaps of another person, may have made a question needless. */
function isStillAsked(form: Form, draft: Draft, focus: Focus): boolean {
  if (focus.at === 'lines') return focus.lines.some(({ asking }) => isStillAsked(form, draft, asking));
  const here = placeOf(focus);
  return here === undefined || placesOf(form, draftView(draft)).some((place) => samePlace(place, here));
}
