import { describe, expect, it } from 'vitest';
import { roundProgress } from '../../../../src/app/delivery/round-progress.ts';
import type { RoundCount } from '../../../../src/app/ports/outgoing-store.ts';

const round = 'send-reminders/2026-11-20';
const of = (state: RoundCount['state'], count: number, more: Partial<RoundCount> = {}): RoundCount => ({
  round,
  state,
  count,
  isOptional: false,
  ...more,
});

const pace = (perSecond: number) => ({ perSecond, betweenOfChat: 1_000, burstOfChat: 20 });
const telegram = { channel: 'telegram', bot: '7', pace: pace(30) };
const zalo = (bot: string) => ({ channel: 'zalo', bot, pace: pace(5) });

describe('the progress of a round', () => {
  it('adds up by state and class of failure', () => {
    const counts = [
      of('planned', 60_000),
      of('planned', 500, { error: 'throttled', isOptional: true }),
      of('sending', 10),
      of('sent', 39_000),
      of('sent', 400, { error: 'unreachable econnrefused' }),
      of('failed', 50, { error: 'blocked' }),
      of('failed', 20, { error: 'unreachable timeout' }),
      of('failed', 60, { error: 'unreachable other-bot' }),
      of('unknown', 7, { error: 'unknown timeout' }),
      of('unknown', 3),
      of('dropped', 100),
    ];
    const [progress, ...others] = roundProgress([round, 'open-period/2026-11-20'], counts, {
      queues: [{ round, channel: 'telegram', bot: '7', priority: 2, count: 60_510 }],
      bots: [telegram],
    });
    expect(others).toEqual([]);
    expect(progress).toEqual({
      round,
      all: 100_150,
      sent: 39_400,
      waiting: 60_510,
      optional: 500,
      delayed: [{ of: 'throttled', count: 500 }],
      failed: [
        { of: 'unreachable', count: 80 },
        { of: 'blocked', count: 50 },
      ],
      unknown: 10,
      dropped: 100,
      takes: 2_017_000,
    });
  });

  describe('the time a round still takes', () => {
    const queue = (channel: string, bot: string, count: number) => ({
      round,
      channel,
      bot,
      priority: 2,
      count,
    });
    const takes = (
      queues: readonly ReturnType<typeof queue>[],
      bots = [telegram, zalo('one'), zalo('two')],
    ) => roundProgress([round], [of('planned', 1)], { queues, bots })[0]?.takes;

    it('is that of the bot that is through last, at its own pace', () => {
      expect(takes([queue('telegram', '7', 900), queue('zalo', 'one', 40), queue('zalo', 'two', 50)])).toBe(
        30_000,
      );
      expect(takes([queue('telegram', '7', 30), queue('zalo', 'one', 40), queue('zalo', 'two', 50)])).toBe(
        10_000,
      );
    });

    it('follows the pace that was set', () => {
      expect(takes([queue('telegram', '7', 900)], [{ ...telegram, pace: pace(10) }])).toBe(90_000);
    });

    it('waits for what goes out first', () => {
      const summary = 'send-summary/2026-11-20';
      const queues = [
        queue('telegram', '7', 900),
        { ...queue('telegram', '7', 30), round: summary, priority: 3 },
        { ...queue('zalo', 'one', 10), round: summary, priority: 3 },
      ];
      const counts = [of('planned', 1), { ...of('planned', 1), round: summary }];
      const bots = [telegram, zalo('one')];
      const both = roundProgress([round, summary], counts, { queues, bots });
      expect(both.map(({ takes: time }) => time)).toEqual([30_000, 31_000]);
    });

    it('is not that of other rounds, nor of bots that are not served', () => {
      const other = { ...queue('telegram', '7', 900), round: 'open-period/2026-11-20' };
      expect(takes([other, queue('telegram', 'gone', 900), queue('zalo', 'one', 5)])).toBe(1_000);
      expect(takes([])).toBe(0);
    });
  });
});
