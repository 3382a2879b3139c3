import { expect, it } from 'vitest';
import { channels, type ChannelName } from '../../../src/adapters/channels/index.ts';
import { describeChannel } from './channel-contract.ts';
import { telegramByWebhook, telegramContract } from './telegram-rig.ts';
import { terminalContract } from './terminal-rig.ts';
import { zaloByWebhook, zaloContract } from './zalo-rig.ts';

/** One line per registered channel; a forgotten one does not compile. */
const suites: Readonly<Record<ChannelName, () => void>> = {
  terminal: () => describeChannel('terminal', terminalContract),
  telegram: () => {
    describeChannel('telegram', telegramContract);
    describeChannel('telegram by webhook', telegramByWebhook);
  },
  zalo: () => {
    describeChannel('zalo', zaloContract);
    describeChannel('zalo by webhook', zaloByWebhook);
  },
};

for (const describeIt of Object.values(suites)) describeIt();

it('knows each channel by the name that stands in its addresses', () => {
  expect(Object.values(channels).map(({ name }) => name)).toEqual(Object.keys(channels));
});
