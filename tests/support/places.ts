import { draftView, gateAt, outlineOf } from '../../src/engine/outline.ts';
import type { Filling } from './filling.ts';

/** Where the account is, down to the step: `step support/gate`, `confirm members-total/0`, `review`. */
export function placeNow({ form, draft }: Filling, as = 'account'): string {
  const focus = draft.cursors[as]?.focus;
  if (!focus) return 'nowhere';
  if (!('question' in focus)) return focus.at;
  return `${focus.at} ${focus.question}/${gateAt(form, focus) ? 'gate' : focus.step}`;
}

/** The ids of the questions that are asked now, in order. */
export function askedQuestions({ form, draft }: Pick<Filling, 'form' | 'draft'>): readonly string[] {
  return outlineOf(form, draftView(draft)).map(({ question }) => question.id);
}

/** The number of a question in this report as it stands. Throws where it is not asked. */
export function numberOfQuestion(filling: Pick<Filling, 'form' | 'draft'>, question: string): number {
  const index = askedQuestions(filling).indexOf(question);
  if (index < 0) throw new Error(`${question} is not asked`);
  return index + 1;
}

/** Jumps to a question, as somebody who types "câu 5". */
export function goTo(filling: Filling, question: string, as = 'account'): Filling {
  filling.types(`câu ${numberOfQuestion(filling, question)}`, as);
  return filling;
}
