import type { IndicatorCode } from '../domain/indicators/index.ts';
import type { StepContext } from './context.ts';
import type { Draft, Focus, PutOff } from './draft.ts';
import { currentFocus, moveTo } from './focus.ts';
import type { Form } from './form.ts';
import { draftView, placesOf, samePlace } from './outline.ts';
import type { StepResult } from './step-result.ts';

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
  const focus = currentFocus(draft, context);
  if (focus.at === 'lines') return { draft: atTheirLines(draft, focus, left, context), events };
  const isSettled = events.some(({ type }) => type === 'answered' || type === 'skipped');
  if (!next || !isSettled || (focus.at !== 'step' && focus.at !== 'review'))
    return { draft: withLater(draft, context, left), events };
  const back = focus.at === 'review' || focus.back === 'review';
  const asking = back ? { ...next, back: 'review' as const } : next;
  return { draft: moveTo(withLater(draft, context, later), context, asking), events };
}

/** Where several questions are asked in one message, what was put off is asked at its line, as soon as that is on the page. */
function atTheirLines(
  draft: Draft,
  focus: Focus & { readonly at: 'lines' },
  waiting: readonly PutOff[],
  context: StepContext,
): Draft {
  const taken = new Set<PutOff>();
  const lines = focus.lines.map((line) => {
    const doubt = line.asking.at === 'step' ? waiting.find((one) => samePlace(one, line.asking)) : undefined;
    if (!doubt) return line;
    taken.add(doubt);
    const { back: _back, ...asking } = doubt;
    return { ...line, asking };
  });
  const left = withLater(
    draft,
    context,
    waiting.filter((doubt) => !taken.has(doubt)),
  );
  const cursor = left.cursors[context.account];
  if (taken.size === 0 || !cursor) return left;
  return {
    ...left,
    cursors: { ...left.cursors, [context.account]: { ...cursor, focus: { ...focus, lines } } },
  };
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

/** The draft with what is asked back later. */
export function withLater(draft: Draft, context: StepContext, later: readonly PutOff[]): Draft {
  const cursor = draft.cursors[context.account];
  if (!cursor) return draft;
  const { later: _before, ...rest } = cursor;
  const changed = later.length > 0 ? { ...rest, later } : rest;
  return { ...draft, cursors: { ...draft.cursors, [context.account]: changed } };
}
