import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Field, Form, Question } from './form.ts';
import { saidUnder } from './field-labels.ts';
import { currentFocus, moveTo, placeOf } from './focus.ts';
import { questionById } from './form-index.ts';
import { draftView, gateStep, stepAt } from './outline.ts';
import type { ReadingContext } from './question-type.ts';
import { behaviourOf } from './question-types/index.ts';
import { readField, type ReadField } from './read-step.ts';
import type { StepResult } from './step-result.ts';
import { takeReadings } from './take-readings.ts';
import { textParts, type TextPart } from './text-parts.ts';
import { behind } from './gate.ts';

/** Whether texts stand behind a gate, so that words at it are an answer and not a yes or no. */
export function isText({ steps }: Question): boolean {
  return steps.every(({ fields }) => fields.every((field) => behaviourOf(field).takesFreeText));
}

/** Words at a gate before texts: the first thing asked for is what people write; later on they are asked what it is. */
export function takeWords(
  form: Form,
  draft: Draft,
  question: Question,
  text: string,
  context: StepContext,
): StepResult {
  const fields = openBehind(question, draft);
  const reading = { today: context.today, view: draftView(draft) };
  const parts = partsAtGate(question, draft, text);
  if (parts) return takeReadings(form, draft, readParts(parts, reading), text, context);
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

/**
 * Words at the question for one text that belong to another: they begin with its name and a colon, or say that there is nothing of what is
 * asked before they name it. Undefined for all other words, which are taken as they stand.
 */
export function takeNamedParts(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const focus = currentFocus(draft, context);
  const place = focus.at === 'step' ? placeOf(focus) : undefined;
  const asked = place && stepAt(form, place)?.fields[0];
  const question = place && questionById(form, place.question);
  if (!asked || !question || !isText(question)) return undefined;
  const fields = question.steps.flatMap((step) => step.fields);
  const parts = textParts(text, fields, asked);
  const [first, second] = parts ?? [];
  const isHeaded = fields.some((field) => saidUnder(text.split(/[;\n]/, 1)[0] ?? '', field) !== undefined);
  const isNoneOfIt = first?.field === asked && first.text === undefined && second !== undefined;
  if (!parts || !(isHeaded || isNoneOfIt)) return undefined;
  const reading = { today: context.today, view: draftView(draft) };
  return takeReadings(form, draft, readParts(parts, reading), text, context);
}

function readParts(parts: readonly TextPart[], reading: ReadingContext): readonly ReadField[] {
  return parts.map(({ field, text: words }): ReadField =>
    words === undefined
      ? { code: field.indicator, reading: { result: 'understood', said: { content: { state: 'no' } } } }
      : readField(field, words, reading),
  );
}

function openBehind(question: Question, draft: Draft): readonly Field[] {
  return behind(question, draft).filter(({ indicator }) => draft.answers[indicator] === undefined);
}

/** Words at a gate that name what they are about; what names nothing is the first text, while that is not written yet. */
export function partsAtGate(question: Question, draft: Draft, text: string) {
  const fields = question.steps.flatMap((step) => step.fields);
  const [first] = openBehind(question, draft);
  return textParts(text, fields, first === fields[0] ? first : undefined);
}
