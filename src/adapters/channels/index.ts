import { telegram } from './telegram/telegram.ts';
import { terminal } from './terminal/terminal.ts';
import { zalo } from './zalo/zalo.ts';

/** Every channel. A new one is a folder beside these, a line here, and a line in `tests/contracts/channel/channels.test.ts`. */
export const channels = { terminal, telegram, zalo } as const;

export type ChannelName = keyof typeof channels;
