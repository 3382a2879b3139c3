import type { Decision, DecisionContext } from '../decision.ts';

/** What one `/command` does. Its words, menu line and button label stand in the phrases, under its name. */
export interface Command {
  /** whether it is listed for this person, and understood as a word from them */
  readonly isFor: (context: DecisionContext) => boolean;
  /** `argument` is what followed the command, trimmed; empty when nothing did */
  readonly run: (context: DecisionContext, argument: string) => Promise<Decision> | Decision;
}
