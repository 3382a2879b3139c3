import type { z } from 'zod';
import { failed, type Answer } from './answer.ts';
import { caller, type Call, type CallOptions } from './call.ts';
import { eventsOf } from './events.ts';
import type { Failure } from './failure.ts';
import {
  botSelf,
  sent,
  verification,
  webhookInfo,
  type BotSelf,
  type Sent,
  type Verification,
  type WebhookInfo,
} from './results.ts';

/** Milliseconds one call may take. Photos and voices are fetched by Zalo itself before it answers. */
export interface Deadlines {
  readonly usual: number;
  readonly fetching: number;
  /** how much longer than Zalo holds a poll we wait for its answer */
  readonly pollMargin: number;
}

const usualDeadlines: Deadlines = { usual: 15_000, fetching: 150_000, pollMargin: 10_000 };

/** How a text may be formatted. Never for what people wrote: a `*` or `#` of theirs would be eaten. */
export interface Formatting {
  readonly parseMode?: 'markdown' | 'html';
  /** `start` and `length` in UTF-16 units; `styles` such as `b`, `i`, `f_18`, `c_db342e` */
  readonly styles?: readonly {
    readonly start: number;
    readonly length: number;
    readonly styles: readonly string[];
  }[];
}

/**
 * The whole Bot API of Zalo, eleven methods, tolerant of everything that was seen on the live one. No method rejects.
 * Sending has no key by which a repetition could be known, so nothing here is tried twice.
 */
export interface ZaloClient {
  getMe(): Promise<Answer<BotSelf>>;
  /**
   * Waits up to `seconds` for the next event; an empty list when there was none. One event at most, and no way to ask for it again.
   * Never ask for 0 seconds: Zalo takes that for for ever.
   */
  getUpdates(seconds: number): Promise<Answer<readonly unknown[]>>;
  /** `url` is stored even if Zalo's try of it fails. There is a daily limit. */
  setWebhook(url: string, secret: string): Promise<Answer<WebhookInfo>>;
  /** Lets Zalo try the stored address. There is a daily limit (code 426). */
  testWebhook(): Promise<Answer<Verification>>;
  getWebhookInfo(): Promise<Answer<WebhookInfo>>;
  deleteWebhook(): Promise<Answer<WebhookInfo>>;
  /** 1-2000 characters */
  sendMessage(chat: string, text: string, formatting?: Formatting): Promise<Answer<Sent>>;
  /** `url` must be public, http or https */
  sendPhoto(chat: string, url: string, caption?: string): Promise<Answer<Sent>>;
  /** an id of stickers.zaloapp.com */
  sendSticker(chat: string, sticker: string): Promise<Answer<Sent>>;
  /** `url` must end in `.aac`; in a group nothing arrives, though Zalo says so */
  sendVoice(chat: string, url: string): Promise<Answer<Sent>>;
  sendChatAction(chat: string, action: 'typing'): Promise<Answer<undefined>>;
}

export function zaloClient(options: CallOptions & { readonly deadlines?: Partial<Deadlines> }): ZaloClient {
  const call = caller(options);
  const { usual, fetching, pollMargin } = { ...usualDeadlines, ...options.deadlines };
  return {
    getMe: () => ask(call, 'getMe', {}, usual, botSelf),
    getUpdates: async (seconds) => {
      const answer = await call('getUpdates', { timeout: seconds }, seconds * 1000 + pollMargin);
      if (answer.ok) return { ok: true, result: eventsOf(answer.result) };
      return isEmptyPoll(answer.failure) ? { ok: true, result: [] } : answer;
    },
    setWebhook: (url, secret) =>
      ask(call, 'setWebhook', { url, secret_token: secret }, fetching, webhookInfo),
    testWebhook: () => ask(call, 'testWebhook', {}, fetching, verification),
    getWebhookInfo: async () => {
      const answer = await ask(call, 'getWebhookInfo', {}, usual, webhookInfo);
      // The live API answers "Not Found" while none is set.
      return !answer.ok && isRefused(answer.failure, 404) ? { ok: true, result: { url: '' } } : answer;
    },
    deleteWebhook: () => ask(call, 'deleteWebhook', {}, usual, webhookInfo),
    sendMessage: (chat, text, { parseMode, styles } = {}) =>
      ask(
        call,
        'sendMessage',
        {
          chat_id: chat,
          text,
          ...(parseMode && { parse_mode: parseMode }),
          ...(styles && {
            text_styles: styles.map(({ start, length, styles: st }) => ({ start, len: length, st })),
          }),
        },
        usual,
        sent,
      ),
    sendPhoto: (chat, url, caption) =>
      ask(
        call,
        'sendPhoto',
        { chat_id: chat, photo: url, ...(caption !== undefined && { caption }) },
        fetching,
        sent,
      ),
    sendSticker: (chat, sticker) => ask(call, 'sendSticker', { chat_id: chat, sticker }, usual, sent),
    sendVoice: (chat, url) => ask(call, 'sendVoice', { chat_id: chat, voice_url: url }, fetching, sent),
    sendChatAction: async (chat, action) => {
      const answer = await call('sendChatAction', { chat_id: chat, action }, usual);
      // Nothing but `ok` comes back.
      return answer.ok ? { ok: true, result: undefined } : answer;
    },
  };
}

async function ask<Result>(
  call: Call,
  method: string,
  parameters: Readonly<Record<string, unknown>>,
  within: number,
  schema: z.ZodType<Result>,
): Promise<Answer<Result>> {
  const answer = await call(method, parameters, within);
  if (!answer.ok) return answer;
  const read = schema.safeParse(answer.result);
  if (read.success) return { ok: true, result: read.data };
  return failed({ kind: 'no-answer', sent: 'perhaps', code: 'unexpected-result' });
}

/** Live: HTTP 200 with code 408 in the body. Some gateways make an HTTP 408 of it. */
function isEmptyPoll(failure: Failure): boolean {
  return isRefused(failure, 408) || (failure.kind === 'page' && failure.status === 408);
}

function isRefused(failure: Failure, code: number): boolean {
  return failure.kind === 'refused' && failure.code === code;
}
