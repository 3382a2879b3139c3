import type { Log } from '../../../app/ports/log.ts';
import type { Timer } from '../../../app/ports/timer.ts';
import { defineChannel, type ListeningEnd, type OpenChannel } from '../define-channel.ts';
import { createApi } from './api.ts';
import { callbackAnswerer } from './answer-callback.ts';
import { pollSeconds } from './fetch-updates.ts';
import { offerMenu } from './offer-menu.ts';
import { poll } from './poll.ts';
import { readUpdate, type UpdateReading } from './read-update.ts';
import { sendPrompt } from './send.ts';

interface TelegramOptions {
  /** stands in every address; `botIdOf(token)`, so that another bot's chats are never mistaken for this one's */
  readonly bot: string;
  readonly token: string;
  /** https://api.telegram.org when absent */
  readonly apiRoot?: string | undefined;
  readonly log: Log;
  /** for tests: what waits, what is random, and how long a message may take (milliseconds) */
  readonly timer: Timer;
  readonly chance?: () => number;
  readonly sendWithin?: number;
}

/** Sending is quick or in trouble; a person waits for it. */
const defaultSendWithin = 15_000;

/** How much longer than Telegram holds a poll we wait for its answer. */
const pollMargin = 10_000;

/** A shutdown waits for this one call. */
const confirmWithin = 2_000;

export const telegram = defineChannel({ name: 'telegram', open: openTelegram });

function openTelegram(options: TelegramOptions): OpenChannel {
  const { bot, token, apiRoot, log, timer, chance = Math.random } = options;
  const calling = createApi({ token, apiRoot, answerWithin: options.sendWithin ?? defaultSendWithin });
  return {
    name: 'telegram',
    async send(address, prompt) {
      // An account of a bot that is no longer served: a chat id means nothing to another bot.
      if (address.bot !== bot) return { kind: 'unreachable', code: 'other-bot' };
      return sendPrompt(calling, address.chat, prompt);
    },
    offerMenu: (entries) => offerMenu(calling, entries, log),
    listen(receive) {
      const stopping = new AbortController();
      const { signal } = stopping;
      const polling = createApi({ token, apiRoot, answerWithin: pollSeconds * 1000 + pollMargin, signal });
      const answerCallback = callbackAnswerer(calling, log);
      const read = (update: unknown): UpdateReading => {
        const reading = readUpdate(update, bot);
        if (reading.callback !== undefined) answerCallback(reading.callback);
        if (reading.kind === 'ignored') log.info('telegram-update-ignored', { reason: reading.reason });
        return reading;
      };
      const confirming = createApi({ token, apiRoot, answerWithin: confirmWithin });
      const ended = poll({ polling, confirming, read, receive, log, timer, chance, signal }).catch(failed);
      return {
        ended,
        async stop() {
          stopping.abort();
          await ended;
        },
      };
    },
  };
}

function failed(error: unknown): ListeningEnd {
  return {
    kind: 'failed',
    error: new Error('Taking messages from Telegram ended by a fault', { cause: error }),
  };
}

/** The bot's own id, the public half of its token ("123456:secret"); a reissued token keeps it. */
export function botIdOf(token: string): string {
  return token.split(':')[0] ?? '';
}
