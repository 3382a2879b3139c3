import type { Prompt } from '../../../engine/prompt.ts';
import { numberedChoices } from '../numbered-choices.ts';
import { splitText } from '../split-text.ts';

/**
 * `sendMessage` takes 1-2000 characters, in a unit that is not stated: UTF-16 units are the strictest reading, and the rest is a margin.
 */
const textLimit = 1_900;

/** The sentences above a list of choices; the wiring brings them, for what a person reads is not worded here. */
export interface ChoiceWords {
  readonly chooseByNumber: string;
  readonly chooseByWords: string;
}

/**
 * A prompt as the texts of one message each; there are no buttons, so the choices stand under the last one: numbered where a number
 * picks one, else as words to write.
 */
export function renderPrompt(prompt: Prompt, words: ChoiceWords): readonly string[] {
  if (prompt.choices.length === 0) return splitText(prompt.text, textLimit);
  const above = prompt.answer === 'choose' ? words.chooseByNumber : words.chooseByWords;
  const choices = numberedChoices(prompt, (label) => `• ${label}`);
  return splitText(`${prompt.text}\n\n${[above, ...choices].join('\n')}`, textLimit);
}

/**
 * The same with a photo, which is the last message: a caption takes as much as a message (1-2000), so that one message does for both unless the text is longer.
 */
export function renderWithPhoto(
  prompt: Prompt,
  words: ChoiceWords,
): { readonly before: readonly string[]; readonly caption?: string } {
  const texts = renderPrompt(prompt, words);
  const [caption, another] = texts;
  return caption === undefined || another !== undefined ? { before: texts } : { before: [], caption };
}

/** How many messages a prompt is. */
export function messagesIn(prompt: Prompt, words: ChoiceWords): number {
  if (prompt.file?.kind === 'photo') return renderWithPhoto(prompt, words).before.length + 1;
  return renderPrompt(prompt, words).length;
}
