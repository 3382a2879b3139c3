import type { Choice, Input } from '../engine/prompt.ts';
import { findPhrase, fold, readNavigation } from '../vietnamese/index.ts';
import type { Command } from './commands/command.ts';
import { commandNames, commands, isCommandName, type CommandName } from './commands/index.ts';
import type { DecisionContext } from './decision.ts';
import { foldedWords } from './folded-words.ts';
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
  const command = commandNames.find((name) => foldedWords(phrases.commands[name].names).has(wanted));
  return { typed, argument: text.slice(match[0].length).trim(), ...(command && { command }) };
}

/** The command a whole message names in words, among those that are for this person. */
export function findCommand(context: DecisionContext, text: string): CommandName | undefined {
  const wanted = fold(text)
    .replace(calls, '')
    .replaceAll(/[.!?…]+$/g, '')
    .trim();
  return commandNames.find(
    (name) => foldedWords(context.phrases.commands[name].words).has(wanted) && commands[name].isFor(context),
  );
}

/** "chị ơi, ..." */
const calls = /^\s*\p{L}+ oi[\s,.!…]+/u;

/** A command that stands in a sentence, with what else the sentence says. */
export interface Mentioned {
  readonly command: CommandName;
  readonly argument: string;
}

/**
 * The command a sentence asks for without being one: "em muốn làm báo cáo ạ", "tổng hợp quý 3 phường Bà Rịa"; of several the one that is named first.
 * A sentence with a figure in it asks only for commands that read what else is said; the others would pass the figure over.
 */
export function findMentionedCommand(context: DecisionContext, text: string): Mentioned | undefined {
  const hasFigure = /\p{N}/u.test(fold(text));
  return commandNames
    .filter((name) => commands[name].isFor(context) && (!hasFigure || takesWords(name)))
    .flatMap((name) => {
      const { mentions, showing } = context.phrases.commands[name];
      const found = mentions && findPhrase(text, mentions);
      if (found) return [{ ...found, command: name, argument: takesWords(name) ? found.rest : '' }];
      const shown = showing && findPhrase(text, showing);
      return shown ? [{ ...shown, command: name, argument: text }] : [];
    })
    .sort((a, b) => a.start - b.start || b.phrase.length - a.phrase.length)[0];
}

function takesWords(name: CommandName): boolean {
  const command: Command = commands[name];
  return command.takesWords === true;
}

/** A command with what it is about. */
export interface ChosenCommand {
  readonly command: CommandName;
  readonly argument: string;
}

/** The command behind a tapped menu choice, or behind its number, its label or a "tiếp" where there are no buttons. */
export function chosenCommand(turn: Turn, input: Input): ChosenCommand | undefined {
  if (input.kind === 'choice') return parseCommandChoice(input.choice);
  if (input.kind !== 'text' || turn.open || turn.session.runs !== 'nothing') return undefined;
  const { offered } = turn.session;
  if (!offered) return undefined;
  const number = readChoiceNumber(input.text);
  const isNext = offered.next !== undefined && readNavigation(input.text)?.to === 'next';
  const id = isNext
    ? offered.next
    : number === undefined
      ? labelled(offered.choices, input.text)?.id
      : offered.choices[number - 1]?.id;
  return id === undefined ? undefined : parseCommandChoice(id);
}

/** The choice whose label was written out; nobody writes what stands in brackets: "Tiếp (trang 2/3)". */
function labelled(choices: readonly Choice[], text: string): Choice | undefined {
  const typed = plain(text);
  return choices.find(({ label }) => plain(label) === typed || plain(label.split(' (')[0] ?? '') === typed);
}

function plain(text: string): string {
  return fold(text)
    .replaceAll(/[.!?…\s]+$/g, '')
    .trim();
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
