import { expect, it } from 'vitest';
import { batchSize } from '../../../../../src/adapters/channels/telegram/fetch-updates.ts';
import { rememberedEvents } from '../../../../../src/app/session.ts';

it('takes no more at once than the program recognises when it comes again', () => {
  expect(batchSize).toBeLessThanOrEqual(rememberedEvents);
});
