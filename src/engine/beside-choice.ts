import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Field, Form, Step } from './form.ts';
import { questionById } from './form-index.ts';
import { answerableSteps, draftView, stepAt, type Place } from './outline.ts';
import type { ReadingContext } from './question-type.ts';
import { behaviourOf } from './question-types/index.ts';
import { withoutChoice } from './question-types/choice.ts';
import { mentions } from './question-types/words-in-text.ts';
import { startsWithAny } from './field-labels.ts';
import { readStep, type ReadField } from './read-step.ts';
import type { StepResult } from './step-result.ts';
import { takeReadings } from './take-readings.ts';

/** Words that open a proposal, and the name of a rank as well. */
const proposing = ['đề nghị', 'đề xuất'];

/**
 * A choice that is named where its question asks for something else, alone or beside that: "95 điểm, xuất sắc", "đề nghị HTXSNV". Elsewhere only
 * beside its points, and what would else be a proposal. Undefined for everything else.
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
    const scored = isNear ? undefined : scoreAndChoice(form, field, step, text, reading);
    if (scored) return takeReadings(form, draft, scored, text, context);
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

/** Points and a rank where something else is asked: "95 điểm, HTXSNV", "tự chấm 92, xếp xuất sắc". */
function scoreAndChoice(
  form: Form,
  field: Extract<Field, { readonly type: 'choice' }>,
  step: Step,
  text: string,
  context: ReadingContext,
): readonly ReadField[] | undefined {
  // Most messages tell no points, which shows at once.
  if (!/\p{N}/u.test(text) || !/điểm|diem|chấm|cham|\dđ(?!\p{L})/iu.test(text.normalize('NFC')))
    return undefined;
  const question = form.sections
    .flatMap(({ questions }) => questions)
    .find(({ steps }) => steps.includes(step));
  const scores = question?.steps.find(({ fields }) => fields[0].type === 'score');
  const beside = scores && withoutChoice(field, text);
  if (!scores || !beside || !mentions(beside.rest, [...scores.fields[0].words, 'điểm'])) return undefined;
  const choice = chosen(field, beside.choice, context);
  const points = readStep(scores, beside.rest, context);
  const areRead = points.length > 0 && points.every(({ reading }) => reading.result === 'understood');
  return choice && areRead ? [...points, choice] : undefined;
}

function chosen(field: Field, text: string, context: ReadingContext): ReadField | undefined {
  const reading = behaviourOf(field).read(text, context);
  const isChoice =
    reading.result === 'understood' &&
    reading.said.content.state === 'value' &&
    reading.said.carried !== true;
  return isChoice ? { code: field.indicator, reading } : undefined;
}
