import { backToGate } from './back-to-gate.ts';
import { sectionHasNone, startCarrying } from './carry-over.ts';
import { brokenHardCheck, historyCheck } from './checks.ts';
import type { Move } from './choices.ts';
import { backToSent, needsReason } from './correction.ts';
import type { StepContext } from './context.ts';
import type { Draft, Focus } from './draft.ts';
import type { ConfirmReason } from './events.ts';
import { currentFocus, moveOn, moveTo, placeOf } from './focus.ts';
import type { Form } from './form.ts';
import {
  draftView,
  fieldsAt,
  isAnswered,
  nextOpen,
  outlineOf,
  placeOfIndicator,
  placeToAsk,
  placesOf,
  samePlace,
} from './outline.ts';
import { advance, record } from './record.ts';
import type { StepResult } from './step-result.ts';

/** Moves the person through the report, whether by a choice or by a word. */
export function performMove(form: Form, draft: Draft, move: Move, context: StepContext): StepResult {
  const focus = currentFocus(draft, context);
  switch (move) {
    case 'back':
      return goBack(form, draft, context);
    case 'skip':
      return skip(form, draft, context);
    case 'right':
      if (focus.at !== 'confirm') return { draft, events: [{ type: 'stale-choice' }] };
      return confirmItems(form, draft, context);
    case 'wrong': {
      if (isDoubtOfMessage(focus)) return { draft: moveOn(form, draft, context), events: [] };
      const place = placeOf(focus);
      return { draft: place ? moveTo(draft, context, { at: 'step', ...place }) : draft, events: [] };
    }
    case 'send':
      if (focus.at === 'send-incomplete') return complete(form, draft, context);
      if (focus.at !== 'review') return { draft: moveTo(draft, context, { at: 'review' }), events: [] };
      if (nextOpen(form, draft))
        return { draft: moveTo(draft, context, { at: 'send-incomplete' }), events: [] };
      return complete(form, draft, context);
    case 'send-anyway':
      return complete(form, draft, context);
    case 'fill-open':
      return { draft: moveOn(form, draft, context), events: [] };
    case 'pause':
      return { draft, events: [{ type: 'paused' }] };
    case 'all-as-last-month':
      return startCarrying(form, draft, 'same', 'report', context);
    case 'section-none':
      return sectionHasNone(form, draft, context);
    case 'as-sent':
      return backToSent(draft, context);
    // Only several lines offer it, and they take it themselves.
    case 'all-right':
      return { draft, events: [{ type: 'stale-choice' }] };
  }
}

/** Whether it is the message as a whole that was doubted: a no then ends it, and the report goes on where it was. */
export function isDoubtOfMessage(focus: Focus): boolean {
  if (focus.at !== 'confirm' || focus.why.because !== 'reading') return false;
  return ['forwarded', 'other-month', 'other-unit'].includes(focus.why.doubt);
}

/** Takes what was held back for confirmation; `reason` is what the person added to their "đúng". */
export function confirmItems(form: Form, draft: Draft, context: StepContext, reason?: string): StepResult {
  const focus = currentFocus(draft, context);
  if (focus.at !== 'confirm') return { draft, events: [] };
  const items = reason
    ? focus.items.map(({ code, said }) => ({ code, said: { ...said, reason } }))
    : focus.items;
  const confirmed = [...focus.confirmed, ...confirmedBy(focus.why)];
  return record(form, draft, items, context, confirmed);
}

function confirmedBy(why: ConfirmReason): readonly string[] {
  switch (why.because) {
    case 'check':
      return [why.check];
    case 'history':
      return [historyCheck(why.code)];
    case 'reading':
      return [];
  }
}

/** Goes to a question by the number it has in this report. */
export function jumpTo(form: Form, draft: Draft, number: number, context: StepContext): StepResult {
  const outline = outlineOf(form, draftView(draft));
  const entry = outline.find((candidate) => candidate.number === number);
  if (!entry) return { draft, events: [{ type: 'no-such-question', number, of: outline.length }] };
  const focus = currentFocus(draft, context);
  const fromReview = focus.at === 'review' || placeOf(focus)?.back === 'review';
  const place = placeToAsk(form, draft, entry.question.id);
  if (!place) return { draft, events: [] };
  const back = fromReview ? { back: 'review' as const } : {};
  return { draft: moveTo(draft, context, { at: 'step', ...place, ...back }), events: [] };
}

/** One question further without changing anything. An unanswered one is asked again: "tiếp tục" is also how people come back. */
export function goForward(form: Form, draft: Draft, context: StepContext): StepResult {
  const here = placeOf(currentFocus(draft, context));
  if (!here) return { draft: moveOn(form, draft, context), events: [] };
  if (here.back !== 'review' && !isAnswered(form, draft, here))
    return { draft: moveTo(draft, context, { at: 'step', ...here }), events: [] };
  if (here.back === 'review') return { draft: moveTo(draft, context, { at: 'review' }), events: [] };
  const places = placesOf(form, draftView(draft));
  const next = places[places.findIndex((place) => samePlace(place, here)) + 1];
  return { draft: moveTo(draft, context, next ? { at: 'step', ...next } : { at: 'review' }), events: [] };
}

function goBack(form: Form, draft: Draft, context: StepContext): StepResult {
  const focus = currentFocus(draft, context);
  const here = placeOf(focus);
  if (focus.at === 'carry') return { draft: moveOn(form, draft, context), events: [] };
  if (focus.at === 'reason') return { draft: moveTo(draft, context, { at: 'review' }), events: [] };
  if (here && focus.at !== 'step')
    return { draft: moveTo(draft, context, { at: 'step', ...here }), events: [] };
  const gate = here && backToGate(form, draft, here, context);
  if (gate) return { draft: gate, events: [] };
  if (here?.back === 'review') return { draft: moveTo(draft, context, { at: 'review' }), events: [] };
  const places = placesOf(form, draftView(draft));
  const index = here ? places.findIndex((place) => samePlace(place, here)) : places.length;
  const previous = places[index - 1];
  if (!previous) return { draft, events: [{ type: 'at-first-question' }] };
  return { draft: moveTo(draft, context, { at: 'step', ...previous }), events: [] };
}

function skip(form: Form, draft: Draft, context: StepContext): StepResult {
  const focus = currentFocus(draft, context);
  const here = placeOf(focus);
  if (!here) return { draft, events: [] };
  const fields = fieldsAt(form, draftView(draft), here);
  const open = fields.map(({ indicator }) => indicator).filter((code) => draft.answers[code] === undefined);
  const content = { state: 'skipped' } as const;
  const skipped = open.map((code) => [code, { content, by: context.person, at: context.now }] as const);
  const answers = { ...draft.answers, ...Object.fromEntries(skipped) };
  return {
    draft: advance(form, { ...draft, answers }, context),
    events: open.length > 0 ? [{ type: 'skipped' }] : [],
  };
}

function complete(form: Form, draft: Draft, context: StepContext): StepResult {
  const broken = brokenHardCheck(form, draft);
  if (!broken) {
    if (needsReason(draft)) return { draft: moveTo(draft, context, { at: 'reason' }), events: [] };
    return { draft, events: [{ type: 'completed' }] };
  }
  const codes = broken.fields.filter((code) => draft.answers[code] !== undefined);
  const items = codes.flatMap((code) => {
    const answer = draft.answers[code];
    return answer ? [{ code, said: { content: answer.content } }] : [];
  });
  const code = codes.at(-1);
  const place = code && placeOfIndicator(form, draftView(draft), code);
  return {
    draft: place ? moveTo(draft, context, { at: 'step', ...place, back: 'review' }) : draft,
    events: [{ type: 'rejected', items, why: { rule: 'check', check: broken.id } }],
  };
}
