import type { Problem } from '../domain/problem.ts';
import type { Choice } from '../engine/prompt.ts';
import type { Decision, DecisionContext } from './decision.ts';
import { say } from './menu.ts';
import type { Phrases } from './phrases.ts';

/** Says a problem in words. */
export function problem(context: DecisionContext, what: Problem, choices: readonly Choice[] = []): Decision {
  return say(context, sentenceOfProblem(context.phrases, what), choices);
}

/** The sentence of a problem. */
export function sentenceOfProblem(phrases: Phrases, what: Problem): string {
  const sentences: { readonly [code: string]: (problem: never) => string } = phrases.problem;
  const sentence = sentences[what.code];
  if (!sentence) throw new Error(`no sentence for problem ${what.code}`);
  return sentence(what as never);
}
