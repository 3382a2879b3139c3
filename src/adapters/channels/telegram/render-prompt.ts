import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Prompt } from '../../../engine/prompt.ts';
import { shortenLabel } from '../shorten-label.ts';
import { splitText } from '../split-text.ts';
import { buttonRows } from './button-rows.ts';
import { writeCallbackData } from './callback-data.ts';

/** One `sendMessage`, without the chat: https://core.telegram.org/bots/api#sendmessage */
export interface TextMessage {
  readonly text: string;
  readonly reply_markup?: InlineKeyboardMarkup;
}

/**
 * `sendMessage` takes 1-4096 characters. The unit is not stated; UTF-16 units are the strictest reading. The margin
 * leaves room for what is not ours, a relay that adds a line for instance.
 */
const textLimit = 4096 - 96;

/** The text beside a file takes 0-1024 characters (https://core.telegram.org/bots/api#senddocument); the margin as above. */
const captionLimit = 1024 - 24;

/** A longer label is cut on every screen; the Bot API states no limit. */
const labelLimit = 60;

/**
 * A prompt as messages; the buttons stand under the last one. There is no `parse_mode`: texts quote what people
 * wrote, and a stray `*` or `<` must neither vanish nor make Telegram refuse the message.
 */
export function renderPrompt(prompt: Prompt): readonly TextMessage[] {
  const texts = splitText(prompt.text, textLimit);
  if (prompt.choices.length === 0) return texts.map((text) => ({ text }));
  const keyboard = inlineKeyboard(prompt);
  return texts.map((text, index) =>
    index === texts.length - 1 ? { text, reply_markup: keyboard } : { text },
  );
}

/** A message with a file: texts that go before it, and what stands beside it. */
export interface FileMessage {
  readonly before: readonly string[];
  readonly caption: string;
  readonly reply_markup?: InlineKeyboardMarkup;
}

/** A prompt with a file; the buttons stand under the file. A text too long to stand beside it goes before it. */
export function renderFiled(prompt: Prompt): FileMessage {
  const isBeside = prompt.text.length <= captionLimit;
  return {
    before: isBeside ? [] : splitText(prompt.text, textLimit),
    caption: isBeside ? prompt.text : '',
    ...(prompt.choices.length > 0 && { reply_markup: inlineKeyboard(prompt) }),
  };
}

/** How many messages that is. */
export function messagesIn({ text, file }: Pick<Prompt, 'text' | 'file'>): number {
  if (file) return text.length <= captionLimit ? 1 : splitText(text, textLimit).length + 1;
  return splitText(text, textLimit).length;
}

function inlineKeyboard(prompt: Prompt): InlineKeyboardMarkup {
  const buttons = prompt.choices.map((choice): InlineKeyboardButton.CallbackButton => {
    return {
      text: shortenLabel(choice.label, labelLimit),
      callback_data: writeCallbackData(prompt.id, choice.id),
    };
  });
  return { inline_keyboard: buttonRows(buttons).map((row) => [...row]) };
}
