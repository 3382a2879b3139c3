import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { readUpdate, updateId } from '../../../../../src/adapters/channels/telegram/read-update.ts';

const self = { id: '7', username: 'fake_bot' };

/** Payloads in the shape of real ones, with invented people; each with what it has to be read as. */
const fixtures = z
  .array(z.object({ name: z.string(), update: z.unknown(), reads: z.unknown() }))
  .parse(
    JSON.parse(readFileSync(new URL('../../../../fixtures/telegram/updates.json', import.meta.url), 'utf8')),
  );

it.each(fixtures)('reads: $name', ({ update, reads }) => {
  expect(readUpdate(update, self)).toEqual(reads);
});

it.each([null, undefined, 0, 'update', [], {}, { update_id: '1' }, { update_id: 1.5 }, { update_id: null }])(
  'ignores %j as malformed',
  (update) => {
    expect(readUpdate(update, self)).toEqual({ kind: 'ignored', reason: 'malformed' });
    expect(updateId(update)).toBeUndefined();
  },
);

it('knows the number of an update whose content is malformed, so that it can be confirmed', () => {
  expect(updateId({ update_id: 8, message: 'no object' })).toBe(8);
});

it('never throws, whatever an update holds', () => {
  const field = fc.constantFrom('message', 'edited_message', 'callback_query', 'my_chat_member');
  fc.assert(
    fc.property(fc.integer(), field, fc.jsonValue(), (id, name, value) => {
      expect(['message', 'ignored']).toContain(readUpdate({ update_id: id, [name]: value }, self).kind);
    }),
  );
});
