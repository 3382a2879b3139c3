import type { IndicatorCode } from '../domain/indicators/index.ts';
import { judge } from './checks.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { ConfirmReason, Event, Rejection, SaidOf } from './events.ts';
import { isSaidAlone, isSomething } from './asked.ts';
import { currentFocus, moveOn, moveTo, placeOf, withLastAnswered } from './focus.ts';
import type { Form } from './form.ts';
import { followersIn } from './form-index.ts';
import {
  answerableSteps,
  gateStep,
  draftView,
  isAnswered,
  placeOfIndicator,
  placesOf,
  samePlace,
  type Place,
} from './outline.ts';
import type { StepResult } from './step-result.ts';
import { likelyMeant } from './unit-slip.ts';

/**
 * Records what somebody said, unless a check stands against it: a hard one refuses, a soft one asks once.
 * `confirmed` are the soft checks of these items that were already answered with "đúng".
 */
export function record(
  form: Form,
  draft: Draft,
  items: readonly SaidOf[],
  context: StepContext,
  confirmed: readonly string[] = [],
): StepResult {
  const answers = withAnswers(form, draft, items, context);
  const verdict = judge(form, draft, answers, items, confirmed);
  switch (verdict.verdict) {
    case 'rejected':
      return refuse(form, draft, items, verdict.why, context);
    case 'unusual':
      return askToConfirm(form, draft, items, verdict.why, context, {
        confirmed,
        instead: likelyMeant(form, draft, answers, items, confirmed, verdict.check),
      });
    case 'fine': {
      const answered: Event = {
        type: 'answered',
        items: items.map(({ code, said }) => {
          const before = draft.answers[code]?.content;
          return { code, said, ...(before && { before }) };
        }),
      };
      const place = placeForItems(form, draft, items, context);
      const recorded = withLastAnswered({ ...draft, answers }, context, place);
      const was = currentFocus(draft, context);
      const fromReview = was.at === 'review' || placeOf(was)?.back === 'review';
      const advanced = advance(form, recorded, context);
      const isMended = fromReview && currentFocus(advanced, context).at === 'review';
      return { draft: advanced, events: isMended ? [answered, { type: 'mended' }] : [answered] };
    }
  }
}

/** What says that some items can not be, whatever the person confirms; undefined when nothing does. */
export function refusalOf(
  form: Form,
  draft: Draft,
  items: readonly SaidOf[],
  context: StepContext,
): StepResult | undefined {
  const verdict = judge(form, draft, withAnswers(form, draft, items, context), items, []);
  return verdict.verdict === 'rejected' ? refuse(form, draft, items, verdict.why, context) : undefined;
}

function refuse(
  form: Form,
  draft: Draft,
  items: readonly SaidOf[],
  why: Rejection,
  context: StepContext,
): StepResult {
  const place = placeForItems(form, draft, items, context);
  const asking = place ? moveTo(draft, context, { at: 'step', ...place }) : draft;
  return { draft: asking, events: [{ type: 'rejected', items, why }] };
}

interface Held {
  readonly confirmed?: readonly string[];
  readonly instead?: readonly (readonly SaidOf[])[];
}

/** Holds items back until the person has confirmed them; who perhaps spoke of another question stays at their own meanwhile. */
export function askToConfirm(
  form: Form,
  draft: Draft,
  items: readonly SaidOf[],
  why: ConfirmReason,
  context: StepContext,
  { confirmed = [], instead = [] }: Held = {},
): StepResult {
  const isElsewhere = why.because === 'reading' && why.doubt === 'other-question';
  const here = isElsewhere ? placeOf(currentFocus(draft, context)) : undefined;
  const place = here ?? placeForItems(form, draft, items, context);
  if (!place) return { draft, events: [] };
  const focus = { at: 'confirm', ...place, items, why, instead, confirmed: [...confirmed] } as const;
  return { draft: moveTo(draft, context, focus), events: [] };
}

/** Where the person goes once something is recorded: the rest of the same question, back to the review, or onward. */
export function advance(form: Form, draft: Draft, context: StepContext): Draft {
  const here = placeOf(currentFocus(draft, context));
  if (!here) return moveTo(draft, context, { at: 'review' });
  const open = placesOf(form, draftView(draft)).filter(
    (place) => place.question === here.question && !isAnswered(form, draft, place),
  );
  const back = here.back ? { back: here.back } : {};
  // A figure that was named opens the gate before it: what else stands behind is asked next. So is the rest of a question somebody jumped to.
  // What was named is asked to its end before what else there was.
  const own = open.find((place) => samePlace(place, here) && !isGate(place));
  const next = own ?? open.find((place) => !isGate(place)) ?? open[0];
  if (next) return moveTo(draft, context, { at: 'step', ...next, ...back });
  return here.back ? moveTo(draft, context, { at: 'review' }) : moveOn(form, draft, context);
}

function isGate({ step }: Place): boolean {
  return step === gateStep;
}

/** The place some items belong to: the current one if they are asked there. */
export function placeForItems(
  form: Form,
  draft: Draft,
  items: readonly { readonly code: IndicatorCode }[],
  context: StepContext,
): (Place & { readonly back?: 'review' }) | undefined {
  const here = placeOf(currentFocus(draft, context));
  const code = items[0]?.code;
  const own = code && placeOfIndicator(form, draftView(draft), code);
  if (!own) return here;
  if (here && own.question === here.question && own.step === here.step) return here;
  return here && here.back !== 'review' ? own : { ...own, back: 'review' };
}

/** Takes answers that nothing has to be asked about, without moving anybody. */
export function recordAsIs(draft: Draft, items: readonly SaidOf[], context: StepContext): Draft {
  return { ...draft, answers: { ...draft.answers, ...answersOf(items, context) } };
}

/** The answers with some items in place. What followed a figure that is now nothing goes with it, and so does a nothing of what is now something. */
function withAnswers(
  form: Form,
  draft: Draft,
  items: readonly SaidOf[],
  context: StepContext,
): Draft['answers'] {
  const answers = { ...draft.answers, ...answersOf(items, context) };
  const said = new Set(items.map(({ code }) => code));
  for (const field of followersIn(answerableSteps(form, draftView(draft)))) {
    const { indicator, follows } = field;
    if (!follows.some((code) => said.has(code)) || said.has(indicator)) continue;
    if (isSaidAlone(field, answers[indicator]?.content)) continue;
    const before = follows.flatMap((code) => draft.answers[code]?.content ?? []);
    const now = follows.flatMap((code) => answers[code]?.content ?? []);
    const isNew = before.length > 0 && !before.some(isSomething);
    if (isNew || !now.some(isSomething)) delete answers[indicator];
  }
  return answers;
}

function answersOf(items: readonly SaidOf[], context: StepContext): Draft['answers'] {
  return Object.fromEntries(
    items.map(({ code, said }) => [code, { ...said, by: context.person, at: context.now }] as const),
  );
}
