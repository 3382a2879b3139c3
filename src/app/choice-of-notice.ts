import type { Input } from '../engine/prompt.ts';
import type { DecisionContext } from './decision.ts';
import { parseCommandChoice, readChoiceNumber, type ChosenCommand } from './find-command.ts';

/**
 * The command behind the number of a choice of the last message nobody asked for, such as a reminder, while nothing was said since. Only where a number is
 * nothing else: no report is open, and nobody is joining.
 */
export async function choiceOfNotice(
  { turn, store }: DecisionContext,
  input: Input,
): Promise<ChosenCommand | undefined> {
  if (input.kind !== 'text' || turn.open || turn.session.runs !== 'nothing') return undefined;
  const number = readChoiceNumber(input.text);
  if (number === undefined) return undefined;
  const last = await store.outgoing.lastSent(turn.account.id);
  if (!last || last.at < (turn.record.reply?.at ?? 0)) return undefined;
  const choice = last.prompt.choices[number - 1];
  return choice && parseCommandChoice(choice.id);
}
