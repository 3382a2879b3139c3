import type { Input } from '../engine/prompt.ts';
import { fold } from '../vietnamese/index.ts';
import { commandNames, commands, isCommandName, type CommandName } from './commands/index.ts';
import type { DecisionContext } from './decision.ts';
import type { Phrases } from './phrases.ts';
import type { Turn } from './ports/turn-store.ts';

/** A message that starts with a slash: the command, if there is one of that name, and what follows it. */
export function readSlashCommand(
  phrases: Phrases,
  text: string,
): { readonly typed: string; readonly command?: CommandName; readonly argument: string } | undefined {
  const match = /^\s*\/\s?([\p{L}\p{M}\d_-]+)(?:@\S+)?\s*/u.exec(text);
  const typed = match?.[1];
  if (!match || typed === undefined) return undefined;
  const wanted = fold(typed);
  const command = commandNames.find((name) =>
    phrases.commands[name].names.some((known) => fold(known) === wanted),
  );
  return { typed, argument: text.slice(match[0].length).trim(), ...(command && { command }) };
}

/** The command a whole message names in words, among those that are for this person. */
export function findCommand(context: DecisionContext, text: string): CommandName | undefined {
  const wanted = fold(text)
    .replaceAll(/[.!?…]+$/g, '')
    .trim();
  return commandNames.find(
    (name) =>
      commands[name].isFor(context) &&
      context.phrases.commands[name].words.some((words) => fold(words) === wanted),
  );
}

/** The command a sentence asks for without being one: "em muốn làm báo cáo ạ". Not with a figure in it, which would be passed over. */
export function findMentionedCommand(context: DecisionContext, text: string): CommandName | undefined {
  const said = fold(text);
  if (/\p{N}/u.test(said)) return undefined;
  return commandNames.find(
    (name) =>
      commands[name].isFor(context) &&
      context.phrases.commands[name].mentions?.some((words) => said.includes(fold(words))),
  );
}

/** A command with what it is about. */
export interface ChosenCommand {
  readonly command: CommandName;
  readonly argument: string;
}

/** The command behind a tapped menu choice, or behind its number where there are no buttons. */
export function chosenCommand(turn: Turn, input: Input): ChosenCommand | undefined {
  if (input.kind === 'choice') return parseCommandChoice(input.choice);
  if (input.kind !== 'text' || turn.open || turn.session.runs !== 'nothing') return undefined;
  const number = readChoiceNumber(input.text);
  const choice = number === undefined ? undefined : turn.session.offered?.choices[number - 1];
  return choice && parseCommandChoice(choice.id);
}

/** "2", "2.": the number of a choice where there are no buttons. */
export function readChoiceNumber(text: string): number | undefined {
  const number = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The command that a choice outside a report names. */
export function parseCommandChoice(id: string): ChosenCommand | undefined {
  const [command = '', ...argument] = id.split(' ');
  return isCommandName(command) ? { command, argument: argument.join(' ') } : undefined;
}
