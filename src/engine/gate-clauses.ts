import { readFields } from '../vietnamese/index.ts';
import { takeLabelled } from './answer-by-labels.ts';
import { stepsOf } from './asked.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { anyLabelOf } from './field-labels.ts';
import type { Field, Form, Question, Step } from './form.ts';
import { questionAtGate } from './gate.ts';
import { namesStep } from './gate-named-step.ts';
import { isText } from './gate-words.ts';
import { draftView } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import { mentions } from './question-types/words-in-text.ts';
import type { ReadingContext } from './question-type.ts';
import { doubted } from './reading-of-value.ts';
import { readClause } from './read-clause.ts';
import type { ReadField } from './read-step.ts';
import type { StepResult } from './step-result.ts';

/**
 * A message at a gate that is about nothing else, read clause by clause: "không vay, sửa 1 nhà 30 triệu" is none of the one and two figures of the
 * other. Undefined where a clause names nothing behind the gate, or cannot be read.
 */
export function answerGateByClauses(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const question = questionAtGate(form, draft, context);
  if (!question || isText(question) || context.doubted) return undefined;
  const clauses = clausesAt(question, draft, text);
  if (!clauses) return undefined;
  const reading: ReadingContext = { today: context.today, view: draftView(draft) };
  const groups = clauses.map(({ step, words }) => readWithMoney(question, step, words, reading));
  if (!groups.every((group) => group?.some(({ reading: { result } }) => result !== 'not-understood')))
    return undefined;
  const message = {
    groups: groups.flatMap((group) => (group ? [group] : [])),
    numbered: [],
    rest: '',
    contradictions: [],
  };
  return takeLabelled(form, draft, message, text, context);
}

interface GateClause {
  readonly step: Step;
  readonly words: string;
}

/** What a message says of each step it names; only where there are several, or money beside houses, which no single step can take. */
function clausesAt(question: Question, draft: Draft, text: string): readonly GateClause[] | undefined {
  const steps = stepsOf(question, draftView(draft));
  const clauses: { step: Step; words: string }[] = [];
  for (const part of text.split(/[;\n]|[,.](?=\s|$)/).map((one) => one.trim())) {
    if (part === '') continue;
    const [only, another] = steps.filter((step) => namesStep(question, step, part));
    const last = clauses.at(-1);
    if (another) return undefined;
    if (only && only !== last?.step) {
      if (clauses.some(({ step }) => step === only)) return undefined;
      clauses.push({ step: only, words: part });
    } else if (last && (only || /\p{N}/u.test(part))) last.words = `${last.words}, ${part}`;
    else return undefined;
  }
  const [first, second] = clauses;
  const needsMoney =
    first && !second && moneyOf(question, first.step) !== undefined && saysMoney(first.words);
  return second || needsMoney ? clauses : undefined;
}

/** The one step that asks for the money of another. */
function moneyOf({ steps }: Question, { fields }: Step): Field | undefined {
  if (fields.some(({ type }) => type !== 'count')) return undefined;
  const codes = fields.map(({ indicator }) => indicator);
  return steps
    .flatMap((step) => (step.fields.length === 1 ? [step.fields[0]] : []))
    .find((field) => field.type === 'money' && field.follows?.some((code) => codes.includes(code)));
}

function saysMoney(text: string): boolean {
  return /\d\s*(?:tr|triệu|trieu|k|nghìn|nghin|ngàn|ngan|đ|đồng|dong|tỷ|tỉ|ty|củ)(?!\p{L})|\d(?:tr|k)\d|\d[.,]\d{3}[.,]\d{3}|(?:triệu|trieu|nghìn|ngàn)/iu.test(
    text,
  );
}

/** Figures of a step, and their money where it is told along with them. */
function readWithMoney(
  question: Question,
  step: Step,
  text: string,
  context: ReadingContext,
): readonly ReadField[] | undefined {
  const money = moneyOf(question, step);
  if (!money || !saysMoney(text)) return readClause(step, text, context);
  const fields = [...step.fields, money];
  const kinds = fields.map((field) => behaviourOf(field).amongSeveral);
  const asked = fields.map((field, index) => {
    const previous = kinds[index]?.previous(context);
    return {
      words: anyLabelOf(field)[0]?.words ?? [],
      ...kinds[index]?.kind,
      ...(previous !== undefined && { previous }),
    };
  });
  const readings = readFields(text, asked);
  // "hỗ trợ 1 mái ấm": built or repaired, nobody said.
  const isToldApart = step.fields.some(({ words, sharedWords = [] }) =>
    mentions(text, [...words, ...sharedWords]),
  );
  return fields.flatMap((field, index): readonly ReadField[] => {
    const [reading, kind] = [readings[index], kinds[index]];
    if (!reading || !kind) return [];
    const read = kind.take(reading);
    return [{ code: field.indicator, reading: isToldApart ? read : doubted(read, 'extra-words') }];
  });
}
