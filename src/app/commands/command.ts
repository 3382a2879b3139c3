import type { Decision, DecisionContext } from '../decision.ts';

/** How a command was found, where that matters to it. */
export interface Found {
  /** within a sentence, of which the argument is the rest: what else it says need not be meant for the command */
  readonly isMention: boolean;
}

/** What one `/command` does. Its words, menu line and button label stand in the phrases, under its name. */
export interface Command {
  /** whether it is listed for this person, and understood as a word from them */
  readonly isFor: (context: DecisionContext) => boolean;
  /** words may follow its own: a period, a unit's name */
  readonly takesWords?: true;
  /** `argument` is what followed the command, trimmed; empty when nothing did */
  readonly run: (context: DecisionContext, argument: string, found?: Found) => Promise<Decision> | Decision;
}
