import type { Api } from 'grammy';
import type { SendOutcome } from '../../../app/ports/channel.ts';
import type { Prompt } from '../../../engine/prompt.ts';
import { readFailure } from './failure.ts';
import { renderPrompt, type TextMessage } from './render-prompt.ts';
import { sendOutcome } from './send-outcome.ts';

/** Sends a prompt to a chat, part by part in order. Never throws. */
export async function sendPrompt(api: Api, chat: string, prompt: Prompt): Promise<SendOutcome> {
  let messages: readonly TextMessage[];
  try {
    messages = renderPrompt(prompt);
  } catch {
    return { kind: 'rejected', code: 'not-renderable' };
  }
  if (messages.length === 0) return { kind: 'rejected', code: 'text-empty' };
  for (const [index, message] of messages.entries()) {
    try {
      await api.sendMessage(chat, message.text, {
        ...(message.reply_markup && { reply_markup: message.reply_markup }),
        link_preview_options: { is_disabled: true },
      });
    } catch (error) {
      // Half a message stands in the chat; as a whole it neither arrived nor failed.
      return index === 0 ? sendOutcome(readFailure(error)) : { kind: 'unknown', code: 'partly-sent' };
    }
  }
  return { kind: 'sent' };
}
