import type { Log } from '../../../app/ports/log.ts';
import type { Metrics } from '../../../app/ports/metrics.ts';
import type { ZaloClient } from './client.ts';
import { failureCode } from './failure.ts';
import type { Keeper } from './keeper.ts';
import type { BotNames } from './mention.ts';
import { isOfGroup, readEvent } from './read-event.ts';
import type { Sender } from './sender.ts';

/** One bot of the deployment. */
export interface Bot {
  /** from `ZALO_BOTS`; stands in every address, for no payload names the bot */
  readonly name: string;
  readonly sender: Sender;
  /** a client of its own whose calls end with the signal */
  clientUntil(signal: AbortSignal): ZaloClient;
  /** asked once, when a group speaks first */
  names(): Promise<BotNames>;
}

/** Asks for the bot's names until they are known. */
export function askNames(client: ZaloClient, name: string, log: Log): () => Promise<BotNames> {
  let known: BotNames | undefined;
  return async () => {
    if (known) return known;
    const answer = await client.getMe();
    if (!answer.ok) {
      log.warn('zalo-names-unknown', { bot: name, code: failureCode(answer.failure) });
      return {};
    }
    const { accountName: account, displayName: display } = answer.result;
    known = { account, display };
    return known;
  };
}

/** What became of an event: nothing to store, or a message and whether it is stored in the end. */
export type TakenEvent =
  { readonly kind: 'ignored' } | { readonly kind: 'message'; readonly kept: Promise<boolean> };

/** Takes an event in hand. Never rejects. */
export async function takeEvent(
  event: unknown,
  bot: Bot,
  parts: { readonly keeper: Keeper; readonly log: Log; readonly metrics: Metrics },
): Promise<TakenEvent> {
  const { keeper, log, metrics } = parts;
  const reading = readEvent(event, bot.name, isOfGroup(event) ? await bot.names() : {});
  if (reading.kind === 'ignored') {
    metrics.turnedAway('zalo', reading.reason);
    log.info('zalo-event-ignored', { bot: bot.name, reason: reading.reason });
    return { kind: 'ignored' };
  }
  const { message } = reading;
  bot.sender.heard(message.address.chat);
  return { kind: 'message', kept: keeper.keep(message) };
}
