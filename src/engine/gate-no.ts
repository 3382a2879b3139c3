import { isCourtesy, readState } from '../vietnamese/index.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Form, Question } from './form.ts';
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
export function saysNoneOfIt({ gate, steps }: Question, text: string): boolean {
  if (/\p{N}/u.test(text)) return false;
  const words = [
    ...steps.flatMap(({ fields }) =>
      fields.flatMap((field) => [...field.words, ...(field.sharedWords ?? [])]),
    ),
    ...Object.values(gate?.words ?? {}).flat(),
  ];
  const parts = text.split(/[,;.\n]/).filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every((part) => isCourtesy(part) || isNo(withoutPhrases(part, words)));
}

function isNo(text: string): boolean {
  const state = readState(text);
  return (
    state.kind === 'value' && ['none', 'absent', 'nothing-arose', 'not-yet', 'zero'].includes(state.value)
  );
}
