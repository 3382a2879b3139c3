import type { SendOutcome } from '../../../app/ports/channel.ts';
import type { Prompt } from '../../../engine/prompt.ts';
import type { ZaloClient } from './client.ts';
import { renderPrompt, type ChoiceWords } from './render-prompt.ts';
import { sendOutcome } from './send-outcome.ts';

/** Sends a prompt to a chat, part by part in order. Never throws, and tries nothing twice. */
export async function sendPrompt(
  client: ZaloClient,
  chat: string,
  prompt: Prompt,
  words: ChoiceWords,
): Promise<SendOutcome> {
  const texts = renderPrompt(prompt, words);
  if (texts.length === 0) return { kind: 'rejected', code: 'text-empty' };
  for (const [index, text] of texts.entries()) {
    const answer = await client.sendMessage(chat, text);
    if (answer.ok) continue;
    // Half a message stands in the chat; as a whole it neither arrived nor failed.
    return index === 0 ? sendOutcome(answer.failure) : { kind: 'unknown', code: 'partly-sent' };
  }
  return { kind: 'sent' };
}
