import { fold, hasLabelled, readLabelled, type Label } from '../vietnamese/index.ts';
import { isSomething, stepsOf } from './asked.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { SaidOf } from './events.ts';
import { anyLabelOf } from './field-labels.ts';
import type { Form, Question, Step } from './form.ts';
import { draftView } from './outline.ts';
import { endsWithPhrase, mentions } from './question-types/words-in-text.ts';
import { doubted } from './reading-of-value.ts';
import { readStep, type ReadField } from './read-step.ts';
import type { StepResult } from './step-result.ts';
import { confirmAll, takeReadings } from './take-readings.ts';
import { openGate } from './gate.ts';
import { indicatorOf } from '../domain/indicators/index.ts';

/**
 * A text that names one of the steps behind the gate is read as its answer ("1 người vay 20 triệu"); if it can not be, that step is asked
 * first. Naming several of them opens the gate.
 */
export function answerNamedStep(
  form: Form,
  draft: Draft,
  question: Question,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const all = stepsOf(question, draftView(draft)).filter((step) => namesStep(question, step, text));
  // "sửa đổi thoả ước" has the "thoả ước" of another step in it.
  const exact = all.filter((step) => isNameOf(step, text));
  const named = exact.length === 1 ? exact : all;
  const [only, another] = named;
  if (!only) return answerFittingStep(form, draft, question, text, context);
  if (!another) {
    const reads = readStep(only, text, { today: context.today, view: draftView(draft) });
    const isRead = reads.some(({ reading }) => reading.result !== 'not-understood');
    if (isRead) return takeReadings(form, draft, toldApart(only, reads, text), text, context);
    const likely = onlyNamed(only);
    if (likely) return confirmAll(form, draft, likely, 'extra-words', context);
  }
  const opened = openGate(form, draft, question, context, another ? undefined : question.steps.indexOf(only));
  return /\p{N}/u.test(text)
    ? { draft: opened.draft, events: [...opened.events, { type: 'not-used', text, contradictions: [] }] }
    : opened;
}

/** "1 nhà": of two figures that are counted alike nobody said which one it is. */
function toldApart({ fields }: Step, reads: readonly ReadField[], text: string): readonly ReadField[] {
  const measures = new Set(fields.map(({ indicator }) => indicatorOf(indicator).measure));
  const isNamed = fields.some(({ words, sharedWords = [] }) => mentions(text, [...words, ...sharedWords]));
  const said = reads.filter(({ reading }) => reading.result !== 'not-understood');
  if (fields.length < 2 || measures.size > 1 || isNamed || said.length !== 1) return reads;
  return reads.map(({ code, reading }) => ({ code, reading: doubted(reading, 'extra-words') }));
}

/** Who names a yes-or-no matter and no more ("công ty nợ lương tháng 10") most likely says that it is so. */
function onlyNamed({ fields }: Step): readonly SaidOf[] | undefined {
  const [field, other] = fields;
  if (other || indicatorOf(field.indicator).value !== 'yes-no') return undefined;
  return [{ code: field.indicator, said: { content: { state: 'value', value: { type: 'yes' } } } }];
}

/** Figures that name nothing and fit one step by what they count: "2 người 50 triệu" is a loan. They are asked back once. */
function answerFittingStep(
  form: Form,
  draft: Draft,
  question: Question,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const reading = { today: context.today, view: draftView(draft) };
  const fitting = stepsOf(question, reading.view).flatMap((step) => {
    if (step.fields.length < 2) return [];
    const items = readStep(step, text, reading).flatMap(({ code, reading: read }) => {
      const isRead =
        read.result === 'understood' ||
        (read.result === 'needs-confirmation' && read.because === 'other-measure');
      return isRead ? [{ code, said: read.said }] : [];
    });
    return items.length === step.fields.length ? [items] : [];
  });
  const [only, another] = fitting;
  if (!only || another) return undefined;
  return confirmAll(form, draft, only, 'extra-words', context);
}

/** "vụ tai nạn đã giải quyết xong" where the accident was told before: it says nothing of what else there was. */
export function namesOnlyTold(question: Question, draft: Draft, text: string): boolean {
  if (/\p{N}/u.test(text) || mentions(text, denials)) return false;
  const named = stepsOf(question, draftView(draft)).filter((step) => namesStep(question, step, text));
  return named.length > 0 && named.every((step) => isTold(step, draft));
}

const denials = ['không', 'chưa', 'chẳng', 'chả'];

/** Whether something was told of a step: a figure above 0, a yes. */
export function isTold({ fields }: Step, draft: Draft): boolean {
  return fields.some(({ indicator }) => {
    const answer = draft.answers[indicator];
    return answer !== undefined && isSomething(answer.content);
  });
}

/** Whether a text has words of a step behind the gate. */
export function namesStep({ gate }: Question, step: Step, text: string): boolean {
  const words = step.id === undefined ? undefined : gate?.words[step.id];
  if (words && hasName(text, labelsOfStep(words))) return true;
  return step.fields.some((field) => hasName(text, anyLabelOf(field)));
}

/** Whether one of some labels stands in a text, with an answer or without: "vẫn còn nợ lương" has none. */
function hasName(text: string, labels: readonly Label[]): boolean {
  if (hasLabelled(text, labels)) return true;
  // One syllable alone is too little: "no" may be nợ.
  const names = labels.flatMap(({ words }) => words.filter((word, at) => at === 0 || word.includes(' ')));
  if (!mentions(text, names)) return false;
  const { rest } = readLabelled(text, labels);
  return names.some((name) => endsWithPhrase(rest, name));
}

/** A text that is the name of a figure and nothing else. */
function isNameOf({ fields }: Step, text: string): boolean {
  const typed = fold(text).trim();
  return fields.some(({ words }) => words.some((word) => fold(word) === typed));
}

const stepLabels = new WeakMap<readonly string[], readonly Label[]>();

/** The same list each time, because what is compiled from it is kept with it. */
function labelsOfStep(words: readonly string[]): readonly Label[] {
  const labels = stepLabels.get(words) ?? [{ id: 'step', words }];
  stepLabels.set(words, labels);
  return labels;
}
