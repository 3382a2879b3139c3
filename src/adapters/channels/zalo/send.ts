import type { SendOutcome, SentFile } from '../../../app/ports/channel.ts';
import type { Prompt } from '../../../engine/prompt.ts';
import type { Answer } from './answer.ts';
import type { ZaloClient } from './client.ts';
import type { Failure } from './failure.ts';
import { renderPrompt, renderWithPhoto, type ChoiceWords } from './render-prompt.ts';
import type { Sent } from './results.ts';
import { sendOutcome } from './send-outcome.ts';

/** One call, and what its failure means. */
interface Step {
  readonly call: () => Promise<Answer<Sent>>;
  readonly outcomeOf: (failure: Failure) => SendOutcome;
}

/** Sends a prompt to a chat, part by part in order, and the photo that goes with it last. Never throws, and tries nothing twice. */
export async function sendPrompt(
  client: ZaloClient,
  chat: string,
  prompt: Prompt,
  { words, file }: { readonly words: ChoiceWords; readonly file?: SentFile | undefined },
): Promise<SendOutcome> {
  const steps =
    file?.kind === 'photo-at'
      ? withPhoto(client, chat, file.url, renderWithPhoto(prompt, words))
      : renderPrompt(prompt, words).map((text) => textStep(client, chat, text));
  if (steps.length === 0) return { kind: 'rejected', code: 'text-empty' };
  for (const [index, { call, outcomeOf }] of steps.entries()) {
    const answer = await call();
    if (answer.ok) continue;
    const outcome = outcomeOf(answer.failure);
    // Half a message stands in the chat; as a whole it neither arrived nor failed. A refused photo is told apart: its text can do without it.
    const isWhole = index === 0 || (outcome.kind === 'rejected' && outcome.file !== undefined);
    return isWhole ? outcome : { kind: 'unknown', code: 'partly-sent' };
  }
  return { kind: 'sent' };
}

function textStep(client: ZaloClient, chat: string, text: string): Step {
  return { call: () => client.sendMessage(chat, text), outcomeOf: sendOutcome };
}

function withPhoto(
  client: ZaloClient,
  chat: string,
  url: string,
  { before, caption }: ReturnType<typeof renderWithPhoto>,
): readonly Step[] {
  const file = before.length > 0 ? 'alone' : 'with-text';
  return [
    ...before.map((text) => textStep(client, chat, text)),
    {
      call: () => client.sendPhoto(chat, url, caption),
      outcomeOf: (failure) => {
        const outcome = sendOutcome(failure);
        const isOfPhoto = failure.kind === 'refused' && failure.reason === 'photo';
        return outcome.kind === 'rejected' && isOfPhoto ? { ...outcome, file } : outcome;
      },
    },
  ];
}
