import type { AccountStore } from './ports/account-store.ts';
import type { Channel } from './ports/channel.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Metrics } from './ports/metrics.ts';

/**
 * A channel whose outcomes are counted and acted upon: who blocked the bot is left alone until they write, and a chat that moved is
 * followed, once.
 */
export function watchedChannel(
  channel: Channel,
  parts: {
    readonly accounts: AccountStore;
    readonly metrics: Metrics;
    readonly clock: Clock;
    readonly log: Log;
  },
): Channel {
  const { accounts, metrics, clock, log } = parts;
  const { name } = channel;

  /** What became of the message stands, whether or not the account can be changed now. */
  const note = async (change: Promise<void>): Promise<void> => {
    try {
      await change;
    } catch (error) {
      log.error('account-not-changed', error, { channel: name });
    }
  };

  const send: Channel['send'] = async (address, prompt, manner) => {
    const outcome = await channel.send(address, prompt, manner);
    if (outcome.kind !== 'called-off') metrics.messageOut(name, outcome.kind);
    return outcome;
  };

  return {
    ...channel,
    send: async (address, prompt, manner) => {
      const outcome = await send(address, prompt, manner);
      if (outcome.kind === 'blocked') await note(accounts.block(address, clock.now()));
      if (outcome.kind !== 'moved') return outcome;
      await note(accounts.move(address, outcome.chat, clock.now()));
      return send({ ...address, chat: outcome.chat }, prompt, manner);
    },
  };
}
