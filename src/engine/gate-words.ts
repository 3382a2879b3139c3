import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Field, Form, Question } from './form.ts';
import { moveTo } from './focus.ts';
import { draftView, gateStep } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import { readField, type ReadField } from './read-step.ts';
import type { StepResult } from './step.ts';
import { takeReadings } from './take-readings.ts';
import { textParts } from './text-parts.ts';
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
export function partsAtGate(question: Question, draft: Draft, text: string) {
  const fields = question.steps.flatMap((step) => step.fields);
  const [first] = openBehind(question, draft);
  return textParts(text, fields, first === fields[0] ? first : undefined);
}
