import { describe, expect, it, vi } from 'vitest';
import type { AccountStore } from '../../../src/app/ports/account-store.ts';
import type { Address, SendOutcome } from '../../../src/app/ports/channel.ts';
import { noMetrics } from '../../../src/app/ports/metrics.ts';
import { watchedChannel } from '../../../src/app/watched-channel.ts';
import { CapturedLog } from '../../integration/channels/captured-log.ts';

const address: Address = { channel: 'telegram', bot: '7', chat: '-100' };
const prompt = { id: 'p', text: 'x', choices: [], answer: 'type' } as const;

function watch(outcomes: readonly SendOutcome[], change: Partial<AccountStore> = {}) {
  const left = [...outcomes];
  const sentTo: string[] = [];
  const changed: unknown[] = [];
  const accounts: AccountStore = {
    block: async ({ chat }) => void changed.push(`blocked ${chat}`),
    move: async ({ chat }, to) => void changed.push(`${chat} to ${to}`),
    ...change,
  };
  const messageOut = vi.fn<(channel: string, outcome: string) => void>();
  const log = new CapturedLog();
  const channel = watchedChannel(
    {
      name: 'telegram',
      send: async ({ chat }) => {
        sentTo.push(chat);
        return left.shift() ?? { kind: 'sent' };
      },
    },
    { accounts, metrics: { ...noMetrics, messageOut }, clock: { now: () => 0 }, log },
  );
  return { channel, sentTo, changed, log, counted: () => messageOut.mock.calls.map(([, kind]) => kind) };
}

describe('a watched channel', () => {
  it('leaves who blocked the bot alone', async () => {
    const { channel, changed, counted } = watch([{ kind: 'blocked' }]);
    expect(await channel.send(address, prompt)).toEqual({ kind: 'blocked' });
    expect(changed).toEqual(['blocked -100']);
    expect(counted()).toEqual(['blocked']);
  });

  it('follows a chat that moved, once', async () => {
    const moved = watch([{ kind: 'moved', chat: '-200' }]);
    expect(await moved.channel.send(address, prompt)).toEqual({ kind: 'sent' });
    expect(moved.sentTo).toEqual(['-100', '-200']);
    expect(moved.changed).toEqual(['-100 to -200']);
    expect(moved.counted()).toEqual(['moved', 'sent']);

    const circle = watch([
      { kind: 'moved', chat: '-200' },
      { kind: 'moved', chat: '-100' },
    ]);
    expect(await circle.channel.send(address, prompt)).toEqual({ kind: 'moved', chat: '-100' });
    expect(circle.sentTo).toHaveLength(2);
  });

  it.each<SendOutcome>([
    { kind: 'sent' },
    { kind: 'unknown', code: 'timeout' },
    { kind: 'over-quota', retryAfter: 1 },
  ])('hands on $kind, and counts it', async (outcome) => {
    const { channel, changed, counted } = watch([outcome]);
    expect(await channel.send(address, prompt)).toEqual(outcome);
    expect(changed).toEqual([]);
    expect(counted()).toEqual([outcome.kind]);
  });

  it('says what became of the message when the account can not be changed', async () => {
    const failing = { block: async () => Promise.reject(new Error('database is locked')) };
    const { channel, log } = watch([{ kind: 'blocked' }], failing);
    expect(await channel.send(address, prompt)).toEqual({ kind: 'blocked' });
    expect(log.events()).toEqual(['account-not-changed']);
  });
});
