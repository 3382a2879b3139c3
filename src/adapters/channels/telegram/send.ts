import type { Api } from 'grammy';
import type { SendOutcome, SentFile } from '../../../app/ports/channel.ts';
import type { Prompt } from '../../../engine/prompt.ts';
import { readFailure } from './failure.ts';
import { renderFiled, renderPrompt } from './render-prompt.ts';
import { sendFile, type Upload } from './send-file.ts';
import { sendOutcome } from './send-outcome.ts';

/** The ways to Telegram: messages are quick or in trouble, files take their time. */
export interface SendingApis {
  readonly messages: Api;
  readonly files: Api;
}

/** One call, and what its failure means. */
interface Step {
  readonly call: () => Promise<unknown>;
  readonly outcomeOf: (error: unknown) => SendOutcome;
}

/** Sends a prompt to a chat, part by part in order, and the file that goes with it last. Never throws. */
export async function sendPrompt(
  apis: SendingApis,
  chat: string,
  prompt: Prompt,
  file?: SentFile,
): Promise<SendOutcome> {
  let steps: readonly Step[];
  try {
    steps = file && file.kind !== 'photo-at' ? withFile(apis, chat, prompt, file) : texts(apis, chat, prompt);
  } catch {
    return { kind: 'rejected', code: 'not-renderable' };
  }
  if (steps.length === 0) return { kind: 'rejected', code: 'text-empty' };
  for (const [index, { call, outcomeOf }] of steps.entries()) {
    try {
      await call();
    } catch (error) {
      const outcome = outcomeOf(error);
      // Half a message stands in the chat; as a whole it neither arrived nor failed. A refused file is told apart: its text can do without it.
      const isWhole = index === 0 || (outcome.kind === 'rejected' && outcome.file !== undefined);
      return isWhole ? outcome : { kind: 'unknown', code: 'partly-sent' };
    }
  }
  return { kind: 'sent' };
}

function texts({ messages }: SendingApis, chat: string, prompt: Prompt): readonly Step[] {
  return renderPrompt(prompt).map(({ text, reply_markup }) => ({
    call: () =>
      messages.sendMessage(chat, text, {
        ...(reply_markup && { reply_markup }),
        link_preview_options: { is_disabled: true },
      }),
    outcomeOf: (error) => sendOutcome(readFailure(error)),
  }));
}

function withFile(apis: SendingApis, chat: string, prompt: Prompt, file: Upload): readonly Step[] {
  const { before, caption, reply_markup } = renderFiled(prompt);
  return [
    ...before.flatMap((text) => texts(apis, chat, { ...prompt, text, choices: [] })),
    {
      call: () => sendFile(apis.files, chat, file, { caption, ...(reply_markup && { reply_markup }) }),
      outcomeOf: (error) => outcomeOfFile(error, before.length > 0 ? 'alone' : 'with-text'),
    },
  ];
}

function outcomeOfFile(error: unknown, file: 'with-text' | 'alone'): SendOutcome {
  const failure = readFailure(error);
  const outcome = sendOutcome(failure);
  const isOfFile =
    failure.kind === 'refused' && (failure.reason === 'file-too-big' || failure.reason === 'bad-file');
  return outcome.kind === 'rejected' && isOfFile ? { ...outcome, file } : outcome;
}
