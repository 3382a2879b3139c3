import { closedContent, isSomething, standingOf } from './asked.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { SaidOf } from './events.ts';
import type { Field, Form, Question } from './form.ts';
import { currentFocus, moveOn, moveTo, placeOf } from './focus.ts';
import { questionById } from './form-index.ts';
import { draftView, gateStep, isAnswered, placesOf } from './outline.ts';
import { record } from './record.ts';
import type { StepResult } from './step-result.ts';

/** What a person may answer at a gate. */
export const gateAnswers = ['open', 'close'] as const;
export type GateAnswer = (typeof gateAnswers)[number];

/** What tapping a gate's choice does. */
export function chooseAtGate(form: Form, draft: Draft, answer: GateAnswer, context: StepContext): StepResult {
  const question = questionAtGate(form, draft, context);
  if (!question) return { draft, events: [{ type: 'stale-choice' }] };
  return answer === 'open'
    ? openGate(form, draft, question, context)
    : closeGate(form, draft, question, context);
}

/** The question whose gate the person stands at. */
export function questionAtGate(form: Form, draft: Draft, context: StepContext): Question | undefined {
  const focus = currentFocus(draft, context);
  const place = focus.at === 'step' ? placeOf(focus) : undefined;
  return place?.step === gateStep ? questionById(form, place.question) : undefined;
}

/** Asks what is behind the gate; what an earlier "không" had answered is asked again. */
export function openGate(
  form: Form,
  before: Draft,
  question: Question,
  context: StepContext,
  step?: number,
): StepResult {
  const opened = [...before.opened.filter((id) => id !== question.id), question.id];
  const answers = { ...before.answers };
  for (const { indicator } of behind(question, before)) delete answers[indicator];
  const draft: Draft = { ...before, opened, answers };
  const focus = currentFocus(before, context);
  const back = placeOf(focus)?.back;
  const places = placesOf(form, draftView(draft)).filter((place) => place.question === question.id);
  const wanted = places.find((place) => place.step === step);
  const first = wanted ?? places.find((place) => !isAnswered(form, draft, place)) ?? places[0];
  const asking = first
    ? moveTo(draft, context, { at: 'step', ...first, ...(back && { back }) })
    : moveOn(form, draft, context);
  return { draft: asking, events: [{ type: 'opened' }] };
}

/** Answers everything behind the gate with a no. */
export function closeGate(form: Form, draft: Draft, question: Question, context: StepContext): StepResult {
  return record(form, draft, closingItems(question, draft), context);
}

/** What a "không" says of everything behind the gate. */
export function closingItems(question: Question, draft: Draft): readonly SaidOf[] {
  const view = draftView(draft);
  return behind(question, draft).flatMap((field): readonly SaidOf[] => {
    const content = closedContent(field, view);
    if (!content) return [];
    const carried = isSomething(content) ? { carried: true as const } : {};
    return [{ code: field.indicator, said: { content, ...carried } }];
  });
}

/** What stands behind the gate of a question. */
export function behind(question: Question, draft: Draft): readonly Field[] {
  return standingOf(question, draftView(draft)).behindGate ?? [];
}
