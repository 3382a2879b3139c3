import type { Prompt } from '../../../engine/prompt.ts';
import { numberedChoices } from '../numbered-choices.ts';
import { splitText } from '../split-text.ts';

/**
 * `sendMessage` takes 1-2000 characters, in a unit that is not stated: UTF-16 units are the strictest reading, and the rest is a margin.
 */
const textLimit = 1_900;

/**
 * A prompt as the texts of one message each; there are no buttons, so the choices stand under the last one: numbered where a number
 * picks one, else as words to type.
 */
export function renderPrompt(prompt: Prompt): readonly string[] {
  const choices = numberedChoices(prompt, (label) => `• ${label}`);
  const whole = choices.length === 0 ? prompt.text : `${prompt.text}\n\n${choices.join('\n')}`;
  return splitText(whole, textLimit);
}
