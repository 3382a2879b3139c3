import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Field, Form } from './form.ts';
import { questionById } from './form-index.ts';
import { answerableSteps, draftView, stepAt, type Place } from './outline.ts';
import type { ReadingContext } from './question-type.ts';
import { behaviourOf } from './question-types/index.ts';
import { withoutChoice } from './question-types/choice.ts';
import { startsWithAny } from './field-labels.ts';
import { readStep, type ReadField } from './read-step.ts';
import type { StepResult } from './step.ts';
import { takeReadings } from './take-readings.ts';

/** Words that open a proposal, and the name of a rank as well. */
const proposing = ['đề nghị', 'đề xuất'];

/**
 * A choice that is named where its question asks for something else, alone or beside that: "95 điểm, xuất sắc", "đề nghị HTXSNV". Elsewhere only
 * what would else be a proposal. Undefined for everything else.
 */
export function answerBesideChoice(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
  asked: Place | undefined,
): StepResult | undefined {
  const reading: ReadingContext = { today: context.today, view: draftView(draft) };
  const asking = asked && stepAt(form, asked);
  const near = (asked && questionById(form, asked.question)?.steps) ?? [];
  for (const step of answerableSteps(form, reading.view)) {
    const [field] = step.fields;
    if (field.type !== 'choice') continue;
    const isNear = near.includes(step);
    if (!isNear && !startsWithAny(text, proposing)) continue;
    const whole = chosen(field, text, reading);
    if (whole) return takeReadings(form, draft, [whole], text, context);
    const beside = isNear && asking && asking !== step ? withoutChoice(field, text) : undefined;
    const choice = beside && chosen(field, beside.choice, reading);
    if (!choice || !asking) continue;
    const others = readStep(asking, beside.rest, reading);
    const areRead = others.every(({ reading: read }) => read.result !== 'not-understood');
    if (areRead) return takeReadings(form, draft, [...others, choice], text, context);
  }
  return undefined;
}

function chosen(field: Field, text: string, context: ReadingContext): ReadField | undefined {
  const reading = behaviourOf(field).read(text, context);
  const isChoice =
    reading.result === 'understood' &&
    reading.said.content.state === 'value' &&
    reading.said.carried !== true;
  return isChoice ? { code: field.indicator, reading } : undefined;
}
