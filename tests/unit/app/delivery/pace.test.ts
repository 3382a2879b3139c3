import { describe, expect, it } from 'vitest';
import { PaceBook } from '../../../../src/app/delivery/pace-book.ts';
import { pacedChannel } from '../../../../src/app/delivery/paced-channel.ts';
import type { Address, SendOutcome, Urgency } from '../../../../src/app/ports/channel.ts';
import type { Pace } from '../../../../src/app/ports/pace.ts';
import { fakeTime } from '../../../support/fake-time.ts';

const pace: Pace = { perSecond: 30, betweenOfChat: 1_000, burstOfChat: 3 };
const prompt = { id: 'p', text: 'Nhắc', choices: [], answer: 'choose' } as const;
const to = (chat: string, bot = 'main'): Address => ({ channel: 'telegram', bot, chat });

/** A channel whose calls take some time, and what it was asked to send when. */
function recorded(
  time: ReturnType<typeof fakeTime>,
  { takes = 0, outcome = () => ({ kind: 'sent' }) }: { takes?: number; outcome?: () => SendOutcome } = {},
) {
  const sent: { readonly chat: string; readonly urgency: Urgency; readonly at: number }[] = [];
  const channel = pacedChannel(
    {
      name: 'telegram',
      pace,
      partsOf: ({ text }) => text.split('\n').length,
      send: async ({ chat }, _, { urgency } = { urgency: 'answer' }) => {
        sent.push({ chat, urgency, at: time.now() });
        await time.timer.sleep(takes);
        return outcome();
      },
    },
    { timer: time.timer, now: time.now },
  );
  return { channel, sent };
}

/** The most that was sent within a second, wherever it begins. */
function mostInASecond(times: readonly number[]): number {
  return Math.max(...times.map((start) => times.filter((at) => at >= start && at < start + 1_000).length));
}

describe('the pace of a bot', () => {
  it.each([0, 40, 900])('is kept by a round, to the full, when a call takes %i ms', async (takes) => {
    const time = fakeTime();
    const { channel, sent } = recorded(time, { takes });
    const all = Array.from({ length: 900 }, (_, index) =>
      channel.send(to(`u${index}`), prompt, { urgency: 'notice' }),
    );
    await time.passesUntil(Promise.all(all));
    const times = sent.map(({ at }) => at);
    expect(mostInASecond(times)).toBeLessThanOrEqual(30);
    const seconds = (Math.max(...times) - Math.min(...times)) / 1_000;
    expect(899 / seconds).toBeGreaterThan(30 * 0.95);
  });

  it('lets answers overtake notices, and holds for both together', async () => {
    const time = fakeTime();
    const { channel, sent } = recorded(time);
    const round = Array.from({ length: 300 }, (_, index) =>
      channel.send(to(`u${index}`), prompt, { urgency: 'notice' }),
    );
    const answers = Array.from({ length: 60 }, (_, index) => channel.send(to(`p${index}`), prompt));
    await time.passesUntil(Promise.all([...round, ...answers]));
    const last = Math.max(...sent.filter(({ urgency }) => urgency === 'answer').map(({ at }) => at));
    expect(last).toBeLessThan(2_100);
    expect(mostInASecond(sent.map(({ at }) => at))).toBeLessThanOrEqual(30);
  });

  it('gives a single answer its turn within a tenth of a second of a round', async () => {
    const time = fakeTime();
    const { channel, sent } = recorded(time, { takes: 80 });
    const round = Array.from({ length: 200 }, (_, index) =>
      channel.send(to(`u${index}`), prompt, { urgency: 'notice' }),
    );
    await time.passesUntil(time.timer.sleep(3_000));
    const asked = time.now();
    await time.passesUntil(channel.send(to('lan'), prompt));
    expect((sent.find(({ chat }) => chat === 'lan')?.at ?? 0) - asked).toBeLessThan(100);
    await time.passesUntil(Promise.all(round));
  });

  it('to one chat is one notice a second, one call at a time, in order', async () => {
    const time = fakeTime();
    const { channel, sent } = recorded(time, { takes: 1_500 });
    await time.passesUntil(
      Promise.all([1, 2, 3].map(() => channel.send(to('lan'), prompt, { urgency: 'notice' }))),
    );
    expect(sent.map(({ at }) => at)).toEqual([0, 1_500, 3_000]);
  });

  it('to one chat is a burst of answers, then one a second; a notice waits for all of them', async () => {
    const time = fakeTime();
    const { channel, sent } = recorded(time);
    const notice = () => channel.send(to('lan'), prompt, { urgency: 'notice' });
    await time.passesUntil(
      Promise.all([...[1, 2, 3, 4, 5].map(() => channel.send(to('lan'), prompt)), notice()]),
    );
    expect(sent.map(({ at }) => at)).toEqual([0, 0, 0, 1_000, 2_000, 5_000]);
    expect(sent.at(-1)?.urgency).toBe('notice');
  });

  it('counts each message that a long text becomes', async () => {
    const time = fakeTime();
    const { channel, sent } = recorded(time);
    const long = { ...prompt, text: Array.from({ length: 10 }, () => 'dòng').join('\n') };
    await time.passesUntil(Promise.all(['a', 'b', 'c', 'd'].map((chat) => channel.send(to(chat), long))));
    expect(sent.map(({ at }) => at)).toEqual([0, 0, 0, 1_020]);
  });

  it('is of each bot by itself', async () => {
    const time = fakeTime();
    const { channel, sent } = recorded(time);
    const all = ['one', 'two'].flatMap((bot) =>
      Array.from({ length: 30 }, (_, index) => channel.send(to(`u${index}`, bot), prompt)),
    );
    await time.passesUntil(Promise.all(all));
    expect(sent.map(({ at }) => at).filter((at) => at > 0)).toEqual([]);
  });

  it('waits as long as the platform asks: notices all of them, answers only to the chat in question', async () => {
    const time = fakeTime();
    const left: SendOutcome[] = [{ kind: 'throttled', retryAfter: 7_000 }];
    const { channel, sent } = recorded(time, { outcome: () => left.shift() ?? { kind: 'sent' } });
    expect(await time.passesUntil(channel.send(to('lan'), prompt, { urgency: 'notice' }))).toEqual({
      kind: 'throttled',
      retryAfter: 7_000,
    });
    await time.passesUntil(
      Promise.all([
        channel.send(to('hoa'), prompt, { urgency: 'notice' }),
        channel.send(to('lan'), prompt),
        channel.send(to('minh'), prompt),
      ]),
    );
    expect(sent.slice(1).map(({ chat, at }) => [chat, at])).toEqual([
      ['minh', 0],
      ['lan', 7_000],
      ['hoa', 7_000],
    ]);
  });

  it('does not begin what was called off, and keeps no place for it', async () => {
    const time = fakeTime();
    const { channel, sent } = recorded(time);
    const stopping = new AbortController();
    const round = Array.from({ length: 40 }, (_, index) =>
      channel.send(to(`u${index}`), prompt, { urgency: 'notice', signal: stopping.signal }),
    );
    await time.passesUntil(time.timer.sleep(300));
    stopping.abort();
    const outcomes = await time.passesUntil(Promise.all(round));
    expect(outcomes.filter(({ kind }) => kind === 'sent')).toHaveLength(sent.length);
    expect(outcomes.filter(({ kind }) => kind === 'called-off')).toHaveLength(40 - sent.length);
    expect(sent.length).toBeLessThan(20);
  });

  it('goes on when a call fails', async () => {
    const time = fakeTime();
    const failing = pacedChannel(
      { name: 'telegram', pace, send: async () => Promise.reject(new Error('never')) },
      { timer: time.timer, now: time.now },
    );
    for (let count = 0; count < 2; count += 1)
      await expect(time.passesUntil(failing.send(to('lan'), prompt))).rejects.toThrow('never');
  });
});

describe('the book of a pace', () => {
  it('forgets chats that have caught up, so that it does not grow with the round', () => {
    const book = new PaceBook(pace);
    for (let index = 0; index < 50_000; index += 1) book.begun('notice', `u${index}`, index * 36);
    expect(book.remembered).toBeLessThan(100);
    expect(book.earliest('notice', 'u1', 50_000 * 36)).toBe(50_000 * 36);
  });

  it('makes good what a timer was late by, and no more', () => {
    const book = new PaceBook(pace);
    book.begun('notice', 'a', 0);
    book.begun('notice', 'b', 1_000);
    expect(book.earliest('notice', 'c', 1_000)).toBe(1_000);
    book.begun('notice', 'c', 1_000);
    book.begun('notice', 'd', 1_000);
    for (const chat of ['e', 'f', 'g', 'h']) book.begun('notice', chat, 1_000);
    expect(book.earliest('notice', 'i', 1_000)).toBeGreaterThan(1_000);
  });
});
