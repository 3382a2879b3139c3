import type { Receive } from '../../../app/ports/channel.ts';
import type { BotPlan } from '../../../app/ports/served-bot.ts';
import type { Log } from '../../../app/ports/log.ts';
import { noMetrics, type Metrics } from '../../../app/ports/metrics.ts';
import type { Pace } from '../../../app/ports/pace.ts';
import type { Timer } from '../../../app/ports/timer.ts';
import {
  defineChannel,
  type Listening,
  type ListeningEnd,
  type OpenChannel,
  type OpenDoors,
} from '../define-channel.ts';
import { askNames, takeEvent, type Bot } from './bot.ts';
import { zaloClient, type Deadlines } from './client.ts';
import { Keeper } from './keeper.ts';
import { poll } from './poll.ts';
import { zaloPace } from './pace.ts';
import { messagesIn, type ChoiceWords } from './render-prompt.ts';
import { Sender } from './sender.ts';
import { takeWebhook } from './take-webhook.ts';

interface ZaloOptions {
  /** several, because a free bot serves 50 people and 3,000 messages a month */
  readonly bots: readonly { readonly name: string; readonly token: string }[];
  /** https://bot-api.zaloplatforms.com, or the older https://bot-api.zapps.me, which some bots still need */
  readonly apiRoot: string;
  readonly words: ChoiceWords;
  /** what each bot may do in a month; absent when nobody counts */
  readonly plan?: BotPlan | undefined;
  /** what is to be otherwise than we guess */
  readonly pace?: Partial<Pace>;
  readonly log: Log;
  readonly metrics?: Metrics;
  /** for tests: what waits, what is random, what time goes by (milliseconds), and how long calls may take */
  readonly timer: Timer;
  readonly chance?: () => number;
  readonly now?: () => number;
  readonly deadlines?: Partial<Deadlines>;
  readonly storeWithin?: number;
}

/** How long (ms) Zalo is kept waiting for the store. It publishes no limit; one SDK speaks of 5 seconds. */
const defaultStoreWithin = 4_000;

export const zalo = defineChannel({ name: 'zalo', open: openZalo });

function openZalo(options: ZaloOptions): OpenChannel {
  const { log, timer, metrics = noMetrics, chance = Math.random, now = () => performance.now() } = options;
  const { storeWithin = defaultStoreWithin } = options;
  const bots = options.bots.map((bot) => openBot(bot, options, now));
  const keeperFor = (receive: Receive, signal: AbortSignal) =>
    new Keeper({ receive, log, timer, chance, signal });
  return {
    name: 'zalo',
    pace: { ...zaloPace, ...options.pace },
    files: { fetchesPhotos: true },
    ...(options.plan && { plan: options.plan }),
    bots: bots.map(({ name }) => name),
    titleOf: async (name) => {
      const names = await bots.find((bot) => bot.name === name)?.names();
      return names?.display ?? names?.account;
    },
    partsOf: (prompt) => messagesIn(prompt, options.words),
    async send(address, prompt, manner) {
      const bot = bots.find(({ name }) => name === address.bot);
      // An account of a bot that is no longer served: a chat means nothing to another bot.
      return bot
        ? bot.sender.send(address.chat, prompt, manner?.file)
        : { kind: 'unreachable', code: 'other-bot' };
    },
    // Zalo has no menu; /help lists the commands.
    offerMenu: async () => {},
    listen(receive): Listening {
      const stopping = new AbortController();
      const { signal } = stopping;
      const keeper = keeperFor(receive, signal);
      const polls = bots.map(async (bot) => {
        const { name } = bot;
        const client = bot.clientUntil(signal);
        const take = (event: unknown) => void takeEvent(event, bot, { keeper, log, metrics });
        const end = await poll({ client, bot: name, take, log, timer, chance, now, signal });
        if (end === 'token-refused') log.error('zalo-token-refused', refusal(name), { bot: name });
        return end;
      });
      const ended = Promise.all(polls).then(async (ends): Promise<ListeningEnd> => {
        await keeper.settled();
        // One refused bot does not silence the others; without any there is nothing left to serve.
        if (ends.includes('stopped')) return { kind: 'stopped' };
        return { kind: 'failed', error: refusal(bots.map(({ name }) => name).join(', ')) };
      }, failed);
      return {
        ended,
        async stop() {
          stopping.abort();
          await ended;
        },
      };
    },
    openDoors(receive): OpenDoors {
      const stopping = new AbortController();
      const keeper = keeperFor(receive, stopping.signal);
      return {
        doors: bots.map((bot) => ({
          bot: bot.name,
          secretHeader: 'x-bot-api-secret-token',
          // Zalo tries an address out with a request that has neither body nor secret.
          isTriedEmpty: true,
          take: (body) => takeWebhook(body, bot, { keeper, log, metrics, storeWithin }),
        })),
        async stop() {
          stopping.abort();
          await keeper.settled();
        },
      };
    },
  };
}

function openBot(
  { name, token }: ZaloOptions['bots'][number],
  { apiRoot, deadlines, log, words }: ZaloOptions,
  now: () => number,
): Bot {
  const clientUntil = (signal?: AbortSignal) =>
    zaloClient({ token, apiRoot, signal, ...(deadlines && { deadlines }) });
  const client = clientUntil();
  return {
    name,
    sender: new Sender({ client, name, words, log, now }),
    names: askNames(client, name, log),
    clientUntil,
  };
}

function refusal(bots: string): Error {
  return new Error(
    `Zalo refuses the token of ${bots}: check ZALO_BOTS (a token lives until it is reset in Zalo Bot Creator) and ZALO_API_ROOT`,
  );
}

function failed(error: unknown): ListeningEnd {
  return { kind: 'failed', error: new Error('Taking messages from Zalo ended by a fault', { cause: error }) };
}
