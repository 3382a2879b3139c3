import type { Answers } from '../domain/report.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';
import { judge } from './checks.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { ConfirmReason, Event, Rejection, SaidOf } from './events.ts';
import { currentFocus, moveOn, moveTo, placeOf } from './focus.ts';
import type { Form } from './form.ts';
import { draftView, isAnswered, placeOfIndicator, type Place } from './outline.ts';
import type { StepResult } from './step.ts';

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
  const answers = withAnswers(draft.answers, items, context);
  const verdict = judge(form, draft, answers, items, confirmed);
  switch (verdict.verdict) {
    case 'rejected':
      return refuse(form, draft, items, verdict.why, context);
    case 'unusual':
      return askToConfirm(form, draft, items, { because: 'check', check: verdict.check }, context, confirmed);
    case 'fine': {
      const answered: Event = {
        type: 'answered',
        items: items.map(({ code, said }) => {
          const before = draft.answers[code]?.content;
          return { code, said, ...(before && { before }) };
        }),
      };
      return { draft: advance(form, { ...draft, answers }, context), events: [answered] };
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
  const verdict = judge(form, draft, withAnswers(draft.answers, items, context), items, []);
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

/** Holds items back until the person has confirmed them. */
export function askToConfirm(
  form: Form,
  draft: Draft,
  items: readonly SaidOf[],
  why: ConfirmReason,
  context: StepContext,
  confirmed: readonly string[] = [],
): StepResult {
  const place = placeForItems(form, draft, items, context);
  if (!place) return { draft, events: [] };
  const focus = { at: 'confirm', ...place, items: [...items], why, confirmed: [...confirmed] } as const;
  return { draft: moveTo(draft, context, focus), events: [] };
}

/** Where the person goes once something is recorded: the rest of the same question, back to the review, or onward. */
export function advance(form: Form, draft: Draft, context: StepContext): Draft {
  const here = placeOf(currentFocus(draft, context));
  if (here && !isAnswered(form, draft, here)) return moveTo(draft, context, { at: 'step', ...here });
  if (!here || here.back === 'review') return moveTo(draft, context, { at: 'review' });
  return moveOn(form, draft, context);
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

function withAnswers(answers: Answers, items: readonly SaidOf[], context: StepContext): Draft['answers'] {
  const added = items.map(
    ({ code, said }) => [code, { ...said, by: context.person, at: context.now }] as const,
  );
  return { ...answers, ...Object.fromEntries(added) };
}
