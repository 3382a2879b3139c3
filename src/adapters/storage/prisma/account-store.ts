import type { AccountStore } from '../../../app/ports/account-store.ts';
import type { Address } from '../../../app/ports/channel.ts';
import type { Instant } from '../../../domain/calendar-date.ts';
import type { Database } from './database.ts';
import { isDuplicate } from './failures.ts';

export function accountStore({ tables }: Database): AccountStore {
  const block = async (address: Address, now: Instant) => {
    await tables.account.updateMany({
      where: { ...at(address), status: { not: 'blocked' } },
      data: { status: 'blocked', statusAt: new Date(now) },
    });
  };
  return {
    block,
    move: async (address, chat, now) => {
      try {
        await tables.account.updateMany({ where: at(address), data: { chat } });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        await block(address, now);
      }
    },
  };
}

/** An address as a caller has it may say more than the key does. */
function at({ channel, bot, chat }: Address) {
  return { channel, bot, chat };
}
