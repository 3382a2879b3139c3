import { isCourtesy, readState, type State } from '../vietnamese/index.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Form, Question } from './form.ts';
import { ownWordsOf } from './question-types/own-words.ts';
import { withoutPhrases } from './question-types/words-in-text.ts';
import type { StepResult } from './step-result.ts';
import { stepsOf } from './asked.ts';
import { closeGate, closingItems, openGate, questionAtGate } from './gate.ts';
import { namesStep } from './gate-named-step.ts';
import { draftView } from './outline.ts';
import { record } from './record.ts';
import { isText } from './gate-words.ts';

/** A no to everything a gate asks, whatever of it is named; looked for before single figures are. */
export function closeByNames(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const question = questionAtGate(form, draft, context);
  if (!question || isText(question) || !/[,;.\n]/.test(text.trim())) return undefined;
  return saysNoneOfIt(question, text) ? closeDenied(form, draft, question, text, context) : undefined;
}

/**
 * Closes what a no is about: "không có tai nạn" says nothing of wages that are owed, which is asked on. Everything, where the no names
 * nothing, or all of it, or is general in one of its parts.
 */
export function closeDenied(
  form: Form,
  draft: Draft,
  question: Question,
  text: string,
  context: StepContext,
): StepResult {
  const steps = stepsOf(question, draftView(draft));
  const namedBy = (said: string) => steps.filter((step) => namesStep(question, step, said));
  const named = namedBy(text);
  const isGeneral = text.split(/[,;.\n]/).some((part) => isNo(part) && namedBy(part).length === 0);
  if (isGeneral || named.length === 0 || named.length === steps.length)
    return closeGate(form, draft, question, context);
  const codes = named.flatMap(({ fields }) => fields.map(({ indicator }) => indicator));
  const items = closingItems(question, draft).filter(({ code }) => codes.includes(code));
  // What a no would leave as it was is asked: "không có thoả ước" is no "như cũ".
  if (items.length === 0 || items.some(({ said }) => said.carried))
    return openGate(form, draft, question, context, named[0] && question.steps.indexOf(named[0]));
  return record(form, draft, items, context);
}

/** "không có ai vay vốn, cũng không có nhà mái ấm nào": every part is a no, the words of the question aside. */
export function saysNoneOfIt(question: Question, text: string): boolean {
  if (/\p{N}/u.test(text)) return false;
  const words = ownWordsOfGate(question);
  const parts = text.split(/[,;.\n]/).filter((part) => part.trim() !== '');
  return (
    parts.length > 0 &&
    parts.every(
      (part, index) =>
        isCourtesy(part) ||
        isNo(part, words) ||
        isNo(withoutPhrases(part, words)) ||
        (index > 0 && isOnlyNamed(part, words)),
    )
  );
}

/** All words that belong to what is behind a gate; the same list each time, because what is compiled from it is kept with it. */
export function ownWordsOfGate({ gate, steps }: Question): readonly string[] {
  const known = lists.get(steps);
  if (known) return known;
  const words = [
    ...steps.flatMap(({ fields }) => fields.flatMap((field) => ownWordsOf(field))),
    ...Object.values(gate?.words ?? {}).flat(),
  ];
  lists.set(steps, words);
  return words;
}

const lists = new WeakMap<Question['steps'], readonly string[]>();

/** "không có tai nạn, đình công, nợ lương gì cả": what stands under a no that was said before it. */
function isOnlyNamed(part: string, words: readonly string[]): boolean {
  return /^(?:gì|cả|hết|hay|hoặc|và|nào|ạ|em|nhé|\s|…)*$/u.test(withoutPhrases(part.toLowerCase(), words));
}

const nos: readonly State[] = ['none', 'absent', 'nothing-arose', 'zero'];

/** A "chưa" counts only beside the question's own words: "thoả ước sắp hết hạn" is not yet something, and no no. */
function isNo(text: string, words?: readonly string[]): boolean {
  const state = readState(text, words);
  if (state.kind !== 'value') return false;
  return nos.includes(state.value) || (words !== undefined && state.value === 'not-yet');
}
