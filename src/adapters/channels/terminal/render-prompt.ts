import type { Prompt } from '../../../engine/prompt.ts';
import { numberedChoices } from '../numbered-choices.ts';

/** Ends every message on standard output; whoever reads it by program parts the messages here. */
const separator = '---';

/**
 * A message as it stands on standard output: the text, a line for a file, a line per choice, the separator. `!tap <n>` takes both kinds
 * of number; only "1." can also be typed bare, "[1]" can not, for there a number is the answer itself.
 */
export function renderPrompt(prompt: Prompt, fileLine?: string): string {
  const text = prompt.text.split('\n').map(unlikeSeparator);
  const choices = numberedChoices(prompt, (label, number) => `[${number}] ${label}`);
  const file = fileLine === undefined ? [] : [fileLine];
  return `${[...text, ...file, ...choices, separator].join('\n')}\n`;
}

/** People may write "---" themselves, and the bot repeats what they wrote. */
function unlikeSeparator(line: string): string {
  return line === separator ? ` ${line}` : line;
}
