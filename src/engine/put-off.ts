import type { IndicatorCode } from '../domain/indicators/index.ts';
import type { StepContext } from './context.ts';
import type { Draft, Focus, PutOff } from './draft.ts';
import { currentFocus, moveTo, placeOf } from './focus.ts';
import type { Form } from './form.ts';
import { draftView, placesOf, samePlace } from './outline.ts';
import type { StepResult } from './step.ts';

/**
 * Several doubts in one message are asked one after the other, each with what was read: what is asked back is kept behind what waits for a
 * "đúng" already. A later doubt about the same figure takes the place of the earlier one.
 */
export function putOff(draft: Draft, doubt: Focus, context: StepContext): Draft {
  const cursor = draft.cursors[context.account];
  if (!cursor || !isAskedBack(doubt)) return draft;
  const codes = codesOf(doubt);
  const before = (cursor.later ?? []).filter((other) => !sharesAny(other, codes));
  return withLater(draft, context, [...before, doubt].slice(-mostPutOff));
}

/** More doubts than this nobody has in one message; it bounds the draft. */
const mostPutOff = 10;

/**
 * Asks what was put off, once what it waited for is settled and nothing else is asked back; at the latest before the report is sent. What was answered
 * meanwhile is not asked.
 */
export function askPutOff(form: Form, result: StepResult, context: StepContext): StepResult {
  const { draft, events } = result;
  const waiting = draft.cursors[context.account]?.later ?? [];
  if (waiting.length === 0) return result;
  const answered = events.flatMap((event) =>
    event.type === 'answered' ? event.items.map(({ code }) => code) : [],
  );
  const asked = placesOf(form, draftView(draft));
  const left = waiting.filter(
    (doubt) => !sharesAny(doubt, answered) && asked.some((place) => samePlace(place, doubt)),
  );
  const [next, ...later] = left;
  if (next && events.some(({ type }) => type === 'completed')) {
    const asking = moveTo(withLater(draft, context, later), context, { ...next, back: 'review' });
    return { draft: asking, events: [{ type: 'asked-before-sending' }] };
  }
  const isSettled = events.some(({ type }) => type === 'answered' || type === 'skipped');
  const { at } = currentFocus(draft, context);
  if (!next || !isSettled || (at !== 'step' && at !== 'lines' && at !== 'review'))
    return { draft: withLater(draft, context, left), events };
  const back = at === 'review' || placeOf(currentFocus(draft, context))?.back === 'review';
  const focus = back ? { ...next, back: 'review' as const } : next;
  return { draft: moveTo(withLater(draft, context, later), context, focus), events };
}

function isAskedBack(focus: Focus): focus is PutOff {
  return focus.at === 'confirm' || focus.at === 'pick' || focus.at === 'detail';
}

function codesOf(doubt: PutOff): readonly IndicatorCode[] {
  switch (doubt.at) {
    case 'confirm':
      return doubt.items.map(({ code }) => code);
    case 'pick':
      return doubt.options.flatMap((items) => items.map(({ code }) => code));
    case 'detail':
      return [doubt.code];
  }
}

function sharesAny(doubt: PutOff, codes: readonly IndicatorCode[]): boolean {
  return codesOf(doubt).some((code) => codes.includes(code));
}

function withLater(draft: Draft, context: StepContext, later: readonly PutOff[]): Draft {
  const cursor = draft.cursors[context.account];
  if (!cursor) return draft;
  const { later: _before, ...rest } = cursor;
  const changed = later.length > 0 ? { ...rest, later } : rest;
  return { ...draft, cursors: { ...draft.cursors, [context.account]: changed } };
}
