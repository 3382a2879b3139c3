import type { Log } from '../../../app/ports/log.ts';
import { noMetrics, type Metrics } from '../../../app/ports/metrics.ts';
import type { Pace } from '../../../app/ports/pace.ts';
import type { Timer } from '../../../app/ports/timer.ts';
import { defineChannel, type ListeningEnd, type OpenChannel } from '../define-channel.ts';
import { createApi } from './api.ts';
import { callbackAnswerer } from './answer-callback.ts';
import { pollSeconds } from './fetch-updates.ts';
import { offerMenu } from './offer-menu.ts';
import { OwnName } from './own-name.ts';
import { poll } from './poll.ts';
import { isOfGroup, readUpdate, type UpdateReading } from './read-update.ts';
import { telegramPace } from './pace.ts';
import { messagesIn } from './render-prompt.ts';
import { mostFileBytes } from './send-file.ts';
import { sendPrompt } from './send.ts';
import { takeUpdate } from './take-update.ts';

interface TelegramOptions {
  /** stands in every address; `botIdOf(token)`, so that another bot's chats are never mistaken for this one's */
  readonly bot: string;
  readonly token: string;
  /** https://api.telegram.org when absent */
  readonly apiRoot?: string | undefined;
  /** what is to be otherwise than Telegram says */
  readonly pace?: Partial<Pace>;
  readonly log: Log;
  readonly metrics?: Metrics;
  /** for tests: what waits, what is random, and how long (milliseconds) a message may take out and in */
  readonly timer: Timer;
  readonly chance?: () => number;
  readonly sendWithin?: number;
  readonly uploadWithin?: number;
  readonly storeWithin?: number;
}

/** Sending is quick or in trouble; a person waits for it. */
const defaultSendWithin = 15_000;

/** The largest file at the speed of a poor line (50 MB at 4 Mbit/s). */
const defaultUploadWithin = 100_000;

/** How long Telegram is kept waiting for the store; its own patience is said to end below ten seconds. */
const defaultStoreWithin = 4_000;

/** How much longer than Telegram holds a poll we wait for its answer. */
const pollMargin = 10_000;

/** A shutdown waits for the one call, and a group for the other. */
const quickWithin = 2_000;

export const telegram = defineChannel({ name: 'telegram', open: openTelegram });

function openTelegram(options: TelegramOptions): OpenChannel {
  const { bot, token, apiRoot, pace, log, timer, metrics = noMetrics, chance = Math.random } = options;
  const calling = createApi({ token, apiRoot, answerWithin: options.sendWithin ?? defaultSendWithin });
  const uploadWithin = options.uploadWithin ?? defaultUploadWithin;
  const uploading = createApi({ token, apiRoot, answerWithin: uploadWithin });
  const apis = { messages: calling, files: uploading };
  const quick = createApi({ token, apiRoot, answerWithin: quickWithin });
  const name = new OwnName(quick, log);
  const answerCallback = callbackAnswerer(calling, log);
  const prepare = async (updates: readonly unknown[]) => {
    if (updates.some(isOfGroup)) await name.learn();
  };
  const read = (update: unknown): UpdateReading => {
    const reading = readUpdate(update, { id: bot, username: name.known });
    if (reading.callback !== undefined) answerCallback(reading.callback);
    if (reading.kind === 'ignored') {
      metrics.turnedAway('telegram', reading.reason);
      log.info('telegram-update-ignored', { reason: reading.reason });
    }
    return reading;
  };
  return {
    name: 'telegram',
    pace: { ...telegramPace, ...pace },
    files: { upload: { mostBytes: mostFileBytes } },
    bots: [bot],
    titleOf: async () => {
      await name.learn();
      return name.known;
    },
    partsOf: messagesIn,
    async send(address, prompt, manner) {
      // An account of a bot that is no longer served: a chat id means nothing to another bot.
      if (address.bot !== bot) return { kind: 'unreachable', code: 'other-bot' };
      return sendPrompt(apis, address.chat, prompt, manner?.file);
    },
    offerMenu: (entries) => offerMenu(calling, entries, log),
    listen(receive) {
      const stopping = new AbortController();
      const { signal } = stopping;
      const polling = createApi({ token, apiRoot, answerWithin: pollSeconds * 1000 + pollMargin, signal });
      const parts = { polling, confirming: quick, prepare, read, receive, log, timer, chance, signal };
      const ended = poll(parts).catch(failed);
      return {
        ended,
        async stop() {
          stopping.abort();
          await ended;
        },
      };
    },
    openDoors(receive) {
      const take = async (update: unknown) => {
        await prepare([update]);
        return takeUpdate(read(update), receive, options.storeWithin ?? defaultStoreWithin);
      };
      return {
        doors: [{ bot, secretHeader: 'x-telegram-bot-api-secret-token', isTriedEmpty: false, take }],
        // Whatever was answered with 2xx is stored, and Telegram keeps the rest.
        stop: async () => {},
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
