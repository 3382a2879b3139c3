import { describe, expect, it } from 'vitest';
import { deliverer } from '../../../src/app/deliver.ts';
import type { Channel, SendOutcome } from '../../../src/app/ports/channel.ts';
import { sendOutgoing } from '../../../src/app/send-outgoing.ts';
import { asId, type AccountId } from '../../../src/domain/ids.ts';
import { vietnamesePhrases } from '../../../conversations/phrases/vi/index.ts';
import { eachDatabase } from '../../support/databases.ts';
import { addPerson, newAddress, noon } from '../../support/storage-organisation.ts';
import { CapturedLog } from '../channels/captured-log.ts';

const prompt = { id: 'p', text: 'Nhắc', choices: [], answer: 'choose' } as const;
const quarter = 15 * 60_000;

function channelWith(outcomes: SendOutcome[]): { readonly channel: Channel; readonly sent: string[] } {
  const sent: string[] = [];
  const send: Channel['send'] = async (_, { text }) => {
    sent.push(text);
    return outcomes.shift() ?? { kind: 'sent' };
  };
  return { channel: { name: 'zalo', send }, sent };
}

describe('a bot that has used up its messages', () => {
  it('leaves a reply in the store at once, for the sweep to send when there are new ones', async () => {
    const log = new CapturedLog();
    const delivered: string[] = [];
    const { channel, sent } = channelWith([{ kind: 'over-quota', retryAfter: quarter }]);
    const deliver = deliverer({
      channels: new Map([['zalo', channel]]),
      marks: {
        add: (_, event) => delivered.push(event),
        isUnwritten: () => false,
        flush: async () => {},
        finish: async () => {},
      },
      phrases: vietnamesePhrases,
      timer: { sleep: async () => Promise.reject(new Error('a reply must not wait for a new month')) },
      chance: () => 0,
      log,
    });
    const address = { channel: 'zalo', bot: 'main', chat: 'u1' };
    const reply = { account: asId<AccountId>('a'), address, event: 'e', prompt };
    await deliver.reply({ ...reply, again: false });
    expect(delivered).toEqual([]);
    expect(log.events()).toEqual([]);
    expect(deliver.isSending(reply.account, 'e')).toBe(false);
    await deliver.reply({ ...reply, again: true });
    expect(delivered).toEqual(['e']);
    expect(sent).toHaveLength(2);
  });

  eachDatabase((databases) => {
    it('sends a reminder later, however often that is, and only once', async () => {
      const { store, database } = await databases.open();
      const person = await addPerson({ store, database, close: async () => {} }, 'Lan', []);
      const { account } = await store.turns.openTurn(newAddress('zalo'), noon);
      const times = { createdAt: noon, notBefore: noon, expiresAt: noon + 60 * 60_000 };
      const to = { account: account.id, person };
      await store.outgoing.plan([{ id: 'm', key: 'k', ...to, prompt, priority: 'reminder', ...times }]);
      const { channel, sent } = channelWith(
        Array.from({ length: 3 }, () => ({ kind: 'over-quota', retryAfter: 60_000 })),
      );
      let now = noon;
      const send = () =>
        sendOutgoing({
          outgoing: store.outgoing,
          channels: new Map([['zalo', channel]]),
          clock: { now: () => now },
          chance: () => 0,
          log: new CapturedLog(),
        });
      for (let minute = 0; minute < 6; minute += 1) {
        await send();
        await send();
        now += 60_000;
      }
      expect(sent).toHaveLength(4);
      expect(await database.tables.outgoing.findUnique({ where: { id: 'm' } })).toMatchObject({
        state: 'sent',
      });
    });
  });
});
