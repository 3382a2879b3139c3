import { plainLayout, readState } from '../vietnamese/index.ts';
import type { ReadingContext } from './question-type.ts';
import { answerBesideChoice } from './beside-choice.ts';
import { answerByLabels } from './answer-by-labels.ts';
import type { StepContext } from './context.ts';
import { answerException } from './answer-exception.ts';
import { answerDeniedElsewhere } from './denied-elsewhere.ts';
import type { Draft, Focus } from './draft.ts';
import { currentFocus, moveTo, placeOf } from './focus.ts';
import type { Form, Step } from './form.ts';
import { answerGate } from './answer-gate.ts';
import { answerWithFollower } from './answer-with-follower.ts';
import { answerGateByClauses } from './gate-clauses.ts';
import { closeByNames } from './gate-no.ts';
import { isText, takeNamedParts } from './gate-words.ts';
import { questionById } from './form-index.ts';
import { draftView, gateAt, stepAt } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import { readStep, type ReadField } from './read-step.ts';
import type { StepResult } from './step-result.ts';
import { askStockElsewhere } from './stock-elsewhere.ts';
import { takeReadings } from './take-readings.ts';
import { chooseByTyping, readInstead } from './typed-instead.ts';
import { askWordsOrFigures } from './words-or-figures.ts';

/** Reads a text that is no way of moving: labelled answers, or the answer to what is asked. */
export function answerWithText(form: Form, draft: Draft, typed: string, context: StepContext): StepResult {
  const focus = currentFocus(draft, context);
  const place = placeOf(focus);
  const step = place && stepAt(form, place);
  const reading: ReadingContext = { today: context.today, view: draftView(draft) };
  const gated = place && gateAt(form, place) ? questionById(form, place.question) : undefined;
  const free = step ? takesFreeText(step) : gated !== undefined && isText(gated);
  // A text is stored as it was laid out.
  const text = free ? typed : plainLayout(typed, { month: reading.view.period.month });

  const excepted = free
    ? undefined
    : answerException(form, draft, text, context, (words) => answerWithText(form, draft, words, context));
  if (excepted) return excepted;
  const closed = gated && closeByNames(form, draft, text, context);
  if (closed) return closed;
  if (free) {
    const instead =
      askWordsOrFigures(form, draft, text, context) ?? takeNamedParts(form, draft, text, context);
    if (instead) return instead;
  } else {
    const denied =
      answerDeniedElsewhere(form, draft, text, context) ??
      denyWhileWaiting(form, draft, focus, text, context);
    if (denied) return denied;
    const ranked = focus.at === 'step' && answerBesideChoice(form, draft, text, context, place);
    if (ranked) return ranked;
    const followed = answerWithFollower(form, draft, text, context);
    if (followed) return followed;
    const stock = askStockElsewhere(form, draft, text, context, place);
    if (stock) return stock;
    const byClauses = gated && answerGateByClauses(form, draft, text, context);
    if (byClauses) return byClauses;
    const labelled = asksBack(text) ? undefined : answerByLabels(form, draft, text, context, place);
    // A gate knows what naming one of its figures means, where the figure itself cannot be read.
    const isUnread =
      gated && labelled?.events.every(({ type }) => type === 'not-understood') && labelled.draft === draft;
    if (labelled && !isUnread) return labelled;
  }
  if (focus.at === 'confirm' && focus.why.because === 'reading' && focus.why.doubt === 'other-question')
    return letGo(form, draft, focus, text, context);
  const offered = focus.at === 'confirm' && chooseByTyping(form, draft, focus, text, context);
  if (offered) return offered;
  const atGate = answerGate(form, draft, text, context);
  if (atGate) return atGate;
  if (!step) return { draft, events: [{ type: 'not-understood', text }] };
  const reads =
    focus.at === 'confirm'
      ? readInstead(form, draft, focus, step, text, context)
      : readStep(step, text, reading);
  // What counts something else is no correction of what waits: "2 cuộc" while the members are asked back.
  if (focus.at === 'confirm' && reads.some(countsOthers))
    return { draft, events: [{ type: 'not-understood', text, because: 'other-measure' }] };
  return takeReadings(form, draft, reads, text, context);
}

/** Something else is said than whether the other question was meant: that is not recorded, and this answers the question they are at. */
function letGo(
  form: Form,
  draft: Draft,
  focus: Focus & { readonly at: 'confirm' },
  text: string,
  context: StepContext,
): StepResult {
  const { items } = focus;
  const place = placeOf(focus);
  const asking = place ? moveTo(draft, context, { at: 'step', ...place }) : draft;
  const result = answerWithText(form, asking, text, context);
  return { draft: result.draft, events: [{ type: 'not-confirmed', items }, ...result.events] };
}

function countsOthers({ reading }: ReadField): boolean {
  const isDoubted = reading.result === 'needs-confirmation' || reading.result === 'ambiguous';
  return isDoubted && reading.because === 'other-measure';
}

/** "không có ai ốm" while the members are asked back: it is recorded, and they go on being asked. */
function denyWhileWaiting(
  form: Form,
  draft: Draft,
  focus: Focus,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const place = focus.at === 'confirm' ? placeOf(focus) : undefined;
  if (!place) return undefined;
  const denied = answerDeniedElsewhere(form, moveTo(draft, context, { at: 'step', ...place }), text, context);
  const isTaken = denied?.events.some(({ type }) => type === 'answered');
  return denied && isTaken
    ? { draft: { ...denied.draft, cursors: draft.cursors }, events: denied.events }
    : undefined;
}

/** "có họp đối thoại chưa" names what it asks about, and answers nothing. */
function asksBack(text: string): boolean {
  const state = readState(text);
  return state.kind === 'none' && state.because === 'question';
}

function takesFreeText(step: Step): boolean {
  return step.fields.some((field) => behaviourOf(field).takesFreeText);
}
