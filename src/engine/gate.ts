import type { AnswerContent } from '../domain/answer.ts';
import { readLabelled, readState, readYesNo, type Label } from '../vietnamese/index.ts';
import { closedContent, isSomething, standingOf, stepsOf } from './asked.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { SaidOf } from './events.ts';
import { anyLabelOf } from './field-labels.ts';
import type { Field, Form, Question, Step } from './form.ts';
import { currentFocus, moveOn, moveTo, placeOf } from './focus.ts';
import { draftView, gateStep, isAnswered, placesOf, questionById } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import { readField, readStep, type ReadField } from './read-step.ts';
import { record } from './record.ts';
import type { StepResult } from './step.ts';
import { confirmAll, takeReadings } from './take-readings.ts';
import { textParts } from './text-parts.ts';

/** What a person may answer at a gate. */
export const gateAnswers = ['open', 'close'] as const;
export type GateAnswer = (typeof gateAnswers)[number];

/** Reads a text as the answer to the gate the person stands at: a yes, a no, or a state of all that is behind it. */
export function answerGate(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const question = questionAtGate(form, draft, context);
  if (!question) return undefined;
  const state = readState(text);
  const parts = isText(question) ? partsAtGate(question, draft, text) : undefined;
  if (parts || (isText(question) && state.kind !== 'value'))
    return takeWords(form, draft, question, text, context);
  if (state.kind === 'value' || state.kind === 'confirm') {
    switch (state.value) {
      case 'none':
      case 'absent':
      case 'zero':
      case 'nothing-arose':
      case 'not-yet':
        return state.kind === 'confirm' && !namesAnything(question, text)
          ? confirmAll(form, draft, closingItems(question, draft), state.because, context)
          : closeGate(form, draft, question, context);
      case 'yes':
      case 'done':
        return openGate(form, draft, question, context);
      case 'unchanged':
        return leaveUnchanged(form, draft, question, text, context);
      case 'unknown':
        return sayOfAll(form, draft, question, { state: 'unknown' }, context);
      case 'not-applicable':
        return sayOfAll(form, draft, question, { state: 'not-applicable' }, context);
      case 'skip':
        return sayOfAll(form, draft, question, { state: 'skipped' }, context);
      case 'delegated':
        return { draft, events: [{ type: 'not-understood', text, because: 'delegated' }] };
      case 'unclear':
      case 'everything':
        return { draft, events: [{ type: 'not-understood', text, because: 'unclear' }] };
    }
  }
  const said = readYesNo(text, { today: context.today, reportMonth: draftView(draft).period });
  if (said.kind === 'value') {
    return said.value.answer === 'yes'
      ? openGate(form, draft, question, context)
      : closeGate(form, draft, question, context);
  }
  return answerNamedStep(form, draft, question, text, context);
}

/** Whether texts stand behind a gate, so that words at it are an answer and not a yes or no. */
export function isText({ steps }: Question): boolean {
  return steps.every(({ fields }) => fields.every((field) => behaviourOf(field).takesFreeText));
}

/**
 * A text that names one of the steps behind the gate is read as its answer ("1 người vay 20 triệu"); if it can not be, that step is asked
 * first. Naming several of them opens the gate.
 */
function answerNamedStep(
  form: Form,
  draft: Draft,
  question: Question,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const named = stepsOf(question, draftView(draft)).filter((step) => namesStep(question, step, text));
  const [only, another] = named;
  if (!only) return undefined;
  if (!another) {
    const reads = readStep(only, text, { today: context.today, view: draftView(draft) });
    const isRead = reads.some(({ reading }) => reading.result !== 'not-understood');
    if (isRead) return takeReadings(form, draft, reads, text, context);
  }
  const opened = openGate(form, draft, question, context, another ? undefined : question.steps.indexOf(only));
  return /\p{N}/u.test(text)
    ? { draft: opened.draft, events: [...opened.events, { type: 'not-used', text, contradictions: [] }] }
    : opened;
}

function namesStep({ gate }: Question, step: Step, text: string): boolean {
  const words = step.id === undefined ? undefined : gate?.words[step.id];
  if (words && readLabelled(text, labelsOfStep(words)).items.length > 0) return true;
  return step.fields.some((field) => readLabelled(text, anyLabelOf(field)).items.length > 0);
}

const stepLabels = new WeakMap<readonly string[], readonly Label[]>();

/** The same list each time, because what is compiled from it is kept with it. */
function labelsOfStep(words: readonly string[]): readonly Label[] {
  const labels = stepLabels.get(words) ?? [{ id: 'step', words }];
  stepLabels.set(words, labels);
  return labels;
}

/** Words at a gate before texts: the first thing asked for is what people write; later on they are asked what it is. */
function takeWords(
  form: Form,
  draft: Draft,
  question: Question,
  text: string,
  context: StepContext,
): StepResult {
  const fields = openBehind(question, draft);
  const reading = { today: context.today, view: draftView(draft) };
  const parts = partsAtGate(question, draft, text);
  if (parts) {
    const named = parts.map(({ field, text: words }): ReadField =>
      words === undefined
        ? { code: field.indicator, reading: { result: 'understood', said: { content: { state: 'no' } } } }
        : readField(field, words, reading),
    );
    return takeReadings(form, draft, named, text, context);
  }
  const reads = fields.map((field) => readField(field, text, reading));
  const [first] = reads;
  if (!first) return { draft, events: [{ type: 'not-understood', text }] };
  const isFirstOfAll = first.code === question.steps[0]?.fields[0].indicator;
  if (isFirstOfAll || reads.length === 1) return takeReadings(form, draft, [first], text, context);
  const options = reads.flatMap(({ code, reading: read }) =>
    read.result === 'understood' ? [[{ code, said: read.said }]] : [],
  );
  if (options.length < 2) return takeReadings(form, draft, [first], text, context);
  const focus = {
    at: 'pick',
    question: question.id,
    step: gateStep,
    options,
    because: 'which-text',
  } as const;
  return { draft: moveTo(draft, context, focus), events: [] };
}

function openBehind(question: Question, draft: Draft): readonly Field[] {
  return behind(question, draft).filter(({ indicator }) => draft.answers[indicator] === undefined);
}

/** Words at a gate that name what they are about; what names nothing is the first text, while that is not written yet. */
function partsAtGate(question: Question, draft: Draft, text: string) {
  const fields = openBehind(question, draft);
  const [first] = fields;
  return textParts(text, fields, first === question.steps[0]?.fields[0] ? first : undefined);
}

/** What tapping a gate's choice does. */
export function chooseAtGate(form: Form, draft: Draft, answer: GateAnswer, context: StepContext): StepResult {
  const question = questionAtGate(form, draft, context);
  if (!question) return { draft, events: [{ type: 'stale-choice' }] };
  return answer === 'open'
    ? openGate(form, draft, question, context)
    : closeGate(form, draft, question, context);
}

function questionAtGate(form: Form, draft: Draft, context: StepContext): Question | undefined {
  const focus = currentFocus(draft, context);
  const place = focus.at === 'step' ? placeOf(focus) : undefined;
  return place?.step === gateStep ? questionById(form, place.question) : undefined;
}

/** Asks what is behind the gate; what an earlier "không" had answered is asked again. */
function openGate(
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

function closeGate(form: Form, draft: Draft, question: Question, context: StepContext): StepResult {
  return record(form, draft, closingItems(question, draft), context);
}

/** What a "không" says of everything behind the gate. */
function closingItems(question: Question, draft: Draft): readonly SaidOf[] {
  const view = draftView(draft);
  return behind(question, draft).flatMap((field): readonly SaidOf[] => {
    const content = closedContent(field, view);
    if (!content) return [];
    const carried = isSomething(content) ? { carried: true as const } : {};
    return [{ code: field.indicator, said: { content, ...carried } }];
  });
}

function namesAnything(question: Question, text: string): boolean {
  return question.steps.some((step) => namesStep(question, step, text));
}

/** "như tháng trước" closes a gate when last month nothing happened behind it; otherwise flows would be copied in silence. */
function leaveUnchanged(
  form: Form,
  draft: Draft,
  question: Question,
  text: string,
  context: StepContext,
): StepResult {
  const view = draftView(draft);
  const hadNothing = behind(question, draft).every((field) => {
    const before = view.previous(field.indicator);
    const closed = closedContent(field, view);
    return before === closed || (before !== undefined && !isSomething(before));
  });
  if (hadNothing) return closeGate(form, draft, question, context);
  return { draft, events: [{ type: 'not-understood', text, because: 'same-or-nothing' }] };
}

function sayOfAll(
  form: Form,
  draft: Draft,
  question: Question,
  content: AnswerContent,
  context: StepContext,
): StepResult {
  const fields = behind(question, draft);
  const items = fields.map(({ indicator }) => ({ code: indicator, said: { content } }));
  return record(form, draft, items, context);
}

function behind(question: Question, draft: Draft): readonly Field[] {
  return standingOf(question, draftView(draft)).behindGate ?? [];
}
