import { isCourtesy, readState, type State } from '../vietnamese/index.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Form, Question } from './form.ts';
import { ownWordsOf } from './question-types/own-words.ts';
import { withoutPhrases } from './question-types/words-in-text.ts';
import type { StepResult } from './step.ts';
import { questionAtGate, closeGate } from './gate.ts';
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
  return saysNoneOfIt(question, text) ? closeGate(form, draft, question, context) : undefined;
}

/** "không có ai vay vốn, cũng không có nhà mái ấm nào": every part is a no, the words of the question aside. */
export function saysNoneOfIt(question: Question, text: string): boolean {
  if (/\p{N}/u.test(text)) return false;
  const words = ownWordsOfGate(question);
  const parts = text.split(/[,;.\n]/).filter((part) => part.trim() !== '');
  return (
    parts.length > 0 &&
    parts.every((part) => isCourtesy(part) || isNo(part, words) || isNo(withoutPhrases(part, words)))
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

const nos: readonly State[] = ['none', 'absent', 'nothing-arose', 'zero'];

/** A "chưa" counts only beside the question's own words: "thoả ước sắp hết hạn" is not yet something, and no no. */
function isNo(text: string, words?: readonly string[]): boolean {
  const state = readState(text, words);
  if (state.kind !== 'value') return false;
  return nos.includes(state.value) || (words !== undefined && state.value === 'not-yet');
}
