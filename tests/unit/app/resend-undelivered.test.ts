import { expect, it } from 'vitest';
import { resendUndelivered } from '../../../src/app/resend-undelivered.ts';
import type { Reply } from '../../../src/app/deliver.ts';
import { asId, type AccountId } from '../../../src/domain/ids.ts';

const minute = 60_000;
const now = 1_790_000_000_000;

/** What is sent of replies that were stored at these instants, by their instants from now. */
async function resent(ats: readonly number[], until = now): Promise<readonly number[]> {
  const prompt = { id: 'p', text: 'x', choices: [], answer: 'type' } as const;
  const replies = ats.map((at) => ({
    account: asId<AccountId>(String(at)),
    address: { channel: 'zalo', bot: 'main', chat: String(at) },
    event: String(at),
    prompt,
    at: now + at,
  }));
  const sent: Reply[] = [];
  const never = () => Promise.reject(new Error('not asked for'));
  const turns = {
    undelivered: async () => replies,
    openTurn: never,
    saveTurn: never,
    markDelivered: never,
  };
  const deliver = { reply: async (reply: Reply) => void sent.push(reply), isSending: () => false };
  expect(await resendUndelivered({ turns, deliver }, { until })).toBe(sent.length);
  return sent.map(({ event }) => Number(event));
}

it('leaves to whoever may just be sending it what was stored a moment ago', async () => {
  expect(await resent([-2 * minute, -minute, -minute + 1, 0, 900], now - minute)).toEqual([
    -2 * minute,
    -minute,
  ]);
});

it('sends what was stored before a clock was put back, though that seems to be still to come', async () => {
  expect(await resent([3 * minute, 45 * minute], now - 5_000)).toEqual([3 * minute, 45 * minute]);
});
