import { describe, expect, it } from 'vitest';
import { pacedChannel } from '../../../../src/app/delivery/paced-channel.ts';
import type { Address, Channel, SendOutcome } from '../../../../src/app/ports/channel.ts';
import type { OutgoingStore } from '../../../../src/app/ports/outgoing-store.ts';
import type { Pace } from '../../../../src/app/ports/pace.ts';
import { sendOutgoing, type SendingParts } from '../../../../src/app/send-outgoing.ts';
import { instantInVietnam } from '../../../../src/domain/calendar-date.ts';
import { CapturedLog } from '../../../integration/channels/captured-log.ts';
import { fakeTime } from '../../../support/fake-time.ts';
import { memoryOutgoing } from '../../../support/memory-outgoing.ts';

const morning = instantInVietnam('2026-11-20', '08:00');
const telegramPace: Pace = { perSecond: 30, betweenOfChat: 1_000, burstOfChat: 20 };
const zaloPace: Pace = { ...telegramPace, perSecond: 5 };

const chats = (count: number, channel: string, bot = 'main'): readonly Address[] =>
  Array.from({ length: count }, (_, index) => ({ channel, bot, chat: `${bot}-${index}` }));

/** A run of the sender over an outbox in memory, in a time that only passes while everybody waits. */
function scene({ start = morning }: { start?: number } = {}) {
  const time = fakeTime(start);
  const outbox = memoryOutgoing();
  const sent: { readonly at: number; readonly address: Address; readonly text: string }[] = [];
  const channel = (
    name: string,
    pace: Pace,
    outcome: (address: Address) => SendOutcome = () => ({ kind: 'sent' }),
    takes = 60,
  ): Channel =>
    pacedChannel(
      {
        name,
        pace,
        send: async (address, { text }) => {
          sent.push({ at: time.now(), address, text });
          await time.timer.sleep(takes);
          return outcome(address);
        },
      },
      { timer: time.timer, now: time.now },
    );
  const run = (channels: readonly Channel[], more: Partial<SendingParts> = {}) =>
    time.passesUntil(
      sendOutgoing({
        outgoing: outbox.store,
        channels: new Map(channels.map((one) => [one.name, one])),
        clock: { now: time.now },
        chance: () => 0,
        log: new CapturedLog(),
        ...more,
      }),
    );
  const states = () => Object.groupBy(outbox.rows, ({ state }) => state);
  return { time, outbox, sent, channel, run, states };
}

describe('sending what nobody asked for', () => {
  it.each([20, 300, 1_500])('keeps the pace over a long round, when a call takes %i ms', async (takes) => {
    const { outbox, sent, channel, run, time } = scene();
    outbox.plan(chats(1_500, 'telegram'));
    expect(await run([channel('telegram', telegramPace, undefined, takes)])).toBe(1_500);
    expect(1_500 / ((time.now() - takes - morning) / 1_000)).toBeGreaterThan(30 * 0.95);
    expect(new Set(sent.map(({ text }) => text)).size).toBe(1_500);
  });

  it('takes from the outbox only what begins within moments', async () => {
    const { outbox, channel, run } = scene();
    outbox.plan(chats(400, 'telegram'));
    let most = 0;
    const telegram = channel('telegram', telegramPace, () => {
      most = Math.max(most, outbox.rows.filter(({ state }) => state === 'sending').length);
      return { kind: 'sent' };
    });
    await run([telegram]);
    expect(most).toBeLessThanOrEqual(25);
  });

  it('a slow bot among the others does not hold them up', async () => {
    const { outbox, sent, channel, run } = scene();
    outbox.plan([...chats(50, 'zalo'), ...chats(600, 'telegram')]);
    await run([channel('telegram', telegramPace), channel('zalo', zaloPace)]);
    expect(sent).toHaveLength(650);
    const lastOf = (name: string) =>
      Math.max(...sent.filter(({ address }) => address.channel === name).map(({ at }) => at)) - morning;
    expect(lastOf('telegram')).toBeLessThan(25_000);
    expect(lastOf('zalo')).toBeLessThan(25_000);
  });

  it('is not held up by a long search for messages of other bots', async () => {
    const { outbox, sent, channel, run, time } = scene();
    outbox.plan(chats(900, 'telegram'));
    let searches = 0;
    const claim: OutgoingStore['claim'] = async (options) => {
      if ((options.without ?? []).length > 0) {
        searches += 1;
        await time.timer.sleep(1_500);
      }
      return await outbox.store.claim(options);
    };
    await run([channel('telegram', telegramPace)], { outgoing: { ...outbox.store, claim } });
    expect(sent).toHaveLength(900);
    expect(searches).toBeGreaterThan(0);
    const times = sent.map(({ at }) => at).toSorted((one, two) => one - two);
    const pauses = times.slice(1).map((at, index) => at - (times[index] ?? at));
    expect(Math.max(...pauses)).toBeLessThan(500);
  });

  it('goes on to the end however slow the outbox is', async () => {
    const { outbox, channel, run, time } = scene();
    outbox.plan([...chats(60, 'telegram'), ...chats(20, 'zalo')]);
    const slow: OutgoingStore['claim'] = async (options) => {
      await time.timer.sleep(2_000);
      return await outbox.store.claim(options);
    };
    const channels = [channel('telegram', telegramPace), channel('zalo', zaloPace)];
    expect(await run(channels, { outgoing: { ...outbox.store, claim: slow } })).toBe(80);
  });

  it('of one person goes out in order', async () => {
    const { outbox, sent, channel, run } = scene();
    const [lan] = chats(1, 'telegram');
    if (lan) outbox.plan([lan, lan, lan]);
    await run([channel('telegram', telegramPace)]);
    expect(sent.map(({ text }) => text)).toEqual(['m0', 'm1', 'm2']);
  });

  it('leaves a platform alone that can not be reached, and the others go on', async () => {
    const { outbox, sent, channel, run, states } = scene();
    outbox.plan([...chats(100, 'telegram'), ...chats(20, 'zalo')]);
    const down = channel('telegram', telegramPace, () => ({ kind: 'unreachable', code: 'econnrefused' }));
    expect(await run([down, channel('zalo', zaloPace)])).toBe(20);
    expect(sent.filter(({ address }) => address.channel === 'telegram').length).toBeLessThanOrEqual(30);
    expect(states().planned).toHaveLength(100);
    expect(states().failed).toBeUndefined();
  });

  it('asks a bot that has used up its month once, not for everybody', async () => {
    const { outbox, sent, channel, run, states } = scene();
    outbox.plan(chats(40, 'zalo'));
    const full = channel('zalo', zaloPace, () => ({ kind: 'over-quota', retryAfter: 900_000 }));
    expect(await run([full])).toBe(0);
    expect(sent.length).toBeLessThanOrEqual(12);
    expect(states().planned).toHaveLength(40);
  });

  it('does not hold on to messages while a platform asks for an hour of patience', async () => {
    const { outbox, sent, channel, run, states, time } = scene();
    outbox.plan(chats(100, 'telegram'));
    const left: SendOutcome[] = [{ kind: 'sent' }, { kind: 'throttled', retryAfter: 3_600_000 }];
    const telegram = channel('telegram', telegramPace, () => left.shift() ?? { kind: 'sent' });
    for (let minute = 0; minute < 5; minute += 1) {
      await run([telegram]);
      expect(states().sending).toBeUndefined();
      await time.passesUntil(time.timer.sleep(60_000));
    }
    const before = sent.length;
    expect(before).toBeLessThan(10);
    await time.passesUntil(time.timer.sleep(3_600_000));
    await run([telegram]);
    expect(states().sent).toHaveLength(99 + 1);
    expect(new Set(sent.map(({ text }) => text)).size).toBe(100);
  });

  it('puts back what was claimed and had not begun when it is told to stop', async () => {
    const { outbox, sent, channel, run, states } = scene();
    outbox.plan(chats(60, 'telegram'));
    const stopping = new AbortController();
    const telegram = channel('telegram', telegramPace, () => {
      if (sent.length === 10) stopping.abort();
      return { kind: 'sent' };
    });
    const count = await run([telegram], { signal: stopping.signal });
    expect(states().sent).toHaveLength(count);
    expect(count).toBe(sent.length);
    expect(states().planned).toHaveLength(60 - count);
    expect(states().sending).toBeUndefined();
    expect(await run([channel('telegram', telegramPace)])).toBe(60 - count);
    expect(new Set(sent.map(({ text }) => text)).size).toBe(60);
  });

  it('stops in the evening, and when somebody else has the right to send', async () => {
    const evening = scene({ start: instantInVietnam('2026-11-20', '19:59') + 50_000 });
    evening.outbox.plan(chats(600, 'telegram'));
    const count = await evening.run([evening.channel('telegram', telegramPace)]);
    expect(count).toBeGreaterThan(250);
    expect(count).toBeLessThan(340);
    const taken = scene();
    taken.outbox.plan(chats(5, 'telegram'));
    expect(await taken.run([taken.channel('telegram', telegramPace)], { hold: async () => 'no' })).toBe(0);
    expect(taken.sent).toEqual([]);
  });

  it('fails with what the store failed with, and sends nothing more', async () => {
    const { outbox, sent, channel, run } = scene();
    outbox.plan(chats(200, 'telegram'));
    const settle = async () => Promise.reject(new Error('disk full'));
    const outgoing = { ...outbox.store, settle };
    await expect(run([channel('telegram', telegramPace)], { outgoing })).rejects.toThrow('disk full');
    expect(sent.length).toBeLessThan(30);
  });
});
