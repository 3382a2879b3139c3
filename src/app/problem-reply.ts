import type { Problem, ProblemCode, ProblemOf } from '../domain/problem.ts';
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
  return sentenceOfCode(phrases, what.code, what);
}

function sentenceOfCode<C extends ProblemCode>(phrases: Phrases, code: C, what: ProblemOf<C>): string {
  return phrases.problem[code](what);
}
