import type { AccountStore } from '../../../app/ports/account-store.ts';
import type { Address } from '../../../app/ports/channel.ts';
import type { Database } from './database.ts';
import { isDuplicate } from './failures.ts';

export function accountStore({ tables }: Database): AccountStore {
  const block = async (address: Address) => {
    await tables.account.updateMany({ where: at(address), data: { status: 'blocked' } });
  };
  return {
    block,
    move: async (address, chat) => {
      try {
        await tables.account.updateMany({ where: at(address), data: { chat } });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        await block(address);
      }
    },
  };
}

/** An address as a caller has it may say more than the key does. */
function at({ channel, bot, chat }: Address) {
  return { channel, bot, chat };
}
