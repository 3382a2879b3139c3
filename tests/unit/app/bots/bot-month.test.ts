import { describe, expect, it } from 'vitest';
import { botLimits } from '../../../../src/app/bots/bot-limits.ts';
import { botCounts } from '../../../../src/app/bots/bot-counts.ts';
import { runsShort } from '../../../../src/app/bots/runs-short.ts';
import { botMonth, botMonths, roomiest } from '../../../../src/app/bots/bot-month.ts';
import type { BotCount, BotUsage } from '../../../../src/app/ports/bot-store.ts';
import { CapturedLog } from '../../../integration/channels/captured-log.ts';

const plan = { people: 50, messages: 3_000 };
const zalo = (bot: string) => ({ channel: 'zalo', bot, plan, title: async () => bot });
const used = (bot: string, usage: Partial<BotUsage> = {}): BotUsage => ({
  channel: 'zalo',
  bot,
  people: 0,
  sent: 0,
  received: 0,
  ...usage,
});
const sendsAfter = (messages: number) => botMonth(zalo('one'), used('one', { sent: messages })).sends;

describe('the month of a bot', () => {
  it('stops the optional messages first, then all that nobody asked for', () => {
    expect(sendsAfter(0)).toBe('everything');
    expect(sendsAfter(2_399)).toBe('everything');
    expect(sendsAfter(2_400)).toBe('what-has-to-be');
    expect(sendsAfter(2_849)).toBe('what-has-to-be');
    expect(sendsAfter(2_850)).toBe('answers');
    expect(sendsAfter(9_999)).toBe('answers');
  });

  it('counts both ways, for nobody knows whether the platform does', () => {
    const month = botMonth(zalo('one'), used('one', { sent: 1_500, received: 1_000, people: 48 }));
    expect(month).toMatchObject({ left: 500, room: 2, sends: 'what-has-to-be' });
    expect(botMonth(zalo('one'))).toMatchObject({ left: 3_000, room: 50, people: 0 });
  });

  it('is without end where nobody counts', () => {
    const month = botMonth(
      { channel: 'telegram', bot: '7' },
      { channel: 'telegram', bot: '7', people: 99_999, sent: 0, received: 0 },
    );
    expect(month).toEqual({
      channel: 'telegram',
      bot: '7',
      people: 99_999,
      sent: 0,
      received: 0,
      sends: 'everything',
    });
  });

  it('sends new people where most room is, and nowhere when all are full', () => {
    const served = [zalo('one'), zalo('two'), zalo('three')];
    const months = (...people: number[]) =>
      botMonths(
        served,
        served.map(({ bot }, index) => used(bot, { people: people[index] ?? 0 })),
      );
    expect(roomiest(months(50, 12, 30), 'zalo')?.bot).toBe('two');
    expect(roomiest(months(50, 60, 49), 'zalo')?.bot).toBe('three');
    expect(roomiest(months(50, 60, 50), 'zalo')).toBeUndefined();
    expect(roomiest(months(0, 0, 0), 'telegram')).toBeUndefined();
  });
});

describe('the limits of bots', () => {
  it('are asked for now and then, and not where nobody counts', async () => {
    let asked = 0;
    let now = 0;
    const usage = async () => {
      asked += 1;
      return [used('one', { sent: 2_500 }), used('two', { sent: 2_900 }), used('three')];
    };
    const clock = { now: () => now };
    const limits = botLimits({ usage }, [zalo('one'), zalo('two'), zalo('three')], clock);
    const found = await limits();
    expect(found.essentialOnly.map(({ bot }) => bot)).toEqual(['one']);
    expect(found.answersOnly.map(({ bot }) => bot)).toEqual(['two']);
    const isShort = runsShort(limits);
    const inChat = (bot: string, channel = 'zalo') => isShort({ channel, bot, chat: '1' });
    expect(await Promise.all(['one', 'two', 'three'].map((bot) => inChat(bot)))).toEqual([true, true, false]);
    expect(await inChat('one', 'telegram')).toBe(false);
    await limits();
    expect(asked).toBe(1);
    now = 60_000;
    await limits();
    expect(asked).toBe(2);
    await botLimits({ usage }, [{ channel: 'telegram', bot: '7', title: async () => '7' }], clock)();
    expect(asked).toBe(2);
  });
});

describe('what bots send and are sent', () => {
  it('is written in one go, by the month in Vietnam, and the rest when the program ends', async () => {
    const written: (readonly BotCount[])[] = [];
    let wake: () => void = () => undefined;
    let now = Date.parse('2026-11-30T16:59:59Z');
    const counts = botCounts(
      { add: async (some) => void written.push(some) },
      {
        clock: { now: () => now },
        timer: {
          sleep: () =>
            new Promise((resolve) => {
              wake = resolve;
            }),
        },
        log: new CapturedLog(),
      },
    );
    const lane = { channel: 'zalo', bot: 'one' };
    counts.sent(lane, 2);
    counts.received(lane);
    now += 1_000;
    counts.received(lane);
    expect(written).toEqual([]);
    wake();
    await new Promise(setImmediate);
    expect(written).toEqual([
      [
        { ...lane, month: '2026-11', sent: 2, received: 1 },
        { ...lane, month: '2026-12', sent: 0, received: 1 },
      ],
    ]);
    counts.sent(lane, 1);
    await counts.flush();
    expect(written.at(-1)).toEqual([{ ...lane, month: '2026-12', sent: 1, received: 0 }]);
    await counts.flush();
    expect(written).toHaveLength(2);
  });

  it('that can not be written is logged and stops nothing', async () => {
    const log = new CapturedLog();
    const counts = botCounts(
      { add: async () => Promise.reject(new Error('locked')) },
      { clock: { now: () => 0 }, timer: { sleep: async () => undefined }, log },
    );
    counts.received({ channel: 'zalo', bot: 'one' });
    await counts.flush();
    expect(log.events()).toEqual(['counts-not-written']);
  });
});
