import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { eventsOf } from '../../../../../src/adapters/channels/zalo/events.ts';
import { readEvent } from '../../../../../src/adapters/channels/zalo/read-event.ts';

const names = { account: 'bot.Fake', display: 'Bot Fake' };

/** Payloads in the shape of real and of documented ones, with invented people; each with what it has to be read as. */
const fixtures = z
  .array(z.object({ name: z.string(), event: z.unknown(), reads: z.unknown() }))
  .parse(JSON.parse(readFileSync(new URL('../../../../fixtures/zalo/events.json', import.meta.url), 'utf8')));

it.each(fixtures)('reads: $name', ({ event, reads }) => {
  expect(readEvent(event, 'main', names)).toEqual(reads);
});

it.each(fixtures)('reads it the same from a poll and from both bodies of a webhook: $name', (fixture) => {
  const { event, reads } = fixture;
  // What is no event at all is left out before it is read.
  const expected = eventsOf(event).length > 0 ? [reads] : [];
  for (const body of [event, [event], { ok: true, result: event }, { ok: true, result: [event] }]) {
    expect(eventsOf(body).map((one) => readEvent(one, 'main', names))).toEqual(expected);
  }
});

it.each([null, undefined, {}, [], [{}], 'text', 7, { ok: true }, { ok: true, result: null }, { ok: false }])(
  'finds no event in %j',
  (body) => {
    expect(eventsOf(body)).toEqual([]);
  },
);

it('gives an event without an id the same one whenever it comes, and another to another', () => {
  const event = (text: string) => ({
    event_name: 'message.text.received',
    message: { chat: { id: 'u1', chat_type: 'PRIVATE' }, text, date: 1_790_000_000_000 },
  });
  const idOf = (text: string) => {
    const reading = readEvent(event(text), 'main', names);
    return reading.kind === 'message' ? reading.message.event : reading.reason;
  };
  expect(idOf('12')).toMatch(/^no-id-[0-9a-f]{32}$/);
  expect(idOf('12')).toBe(idOf('12'));
  expect(idOf('12')).not.toBe(idOf('13'));
});

it('never throws, whatever an event holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (name, message) => {
      const reading = readEvent({ event_name: name, message }, 'main', names);
      expect(['message', 'ignored']).toContain(reading.kind);
      expect(() => eventsOf(message)).not.toThrow();
    }),
  );
});
