import { botIdOf, telegram } from '../../../src/adapters/channels/telegram/telegram.ts';
import type { Receive } from '../../../src/app/ports/channel.ts';
import type { FakeTelegram } from '../../support/fake-telegram/fake-telegram.ts';
import { CapturedLog } from './captured-log.ts';

/** The Telegram channel against a fake server; waiting takes no time and is noted. */
export function openBot(server: FakeTelegram, options: { readonly token?: string } = {}) {
  const log = new CapturedLog();
  const pauses: number[] = [];
  const channel = telegram.open({
    bot: botIdOf(server.token),
    token: options.token ?? server.token,
    apiRoot: server.root,
    log,
    timer: {
      async sleep(milliseconds) {
        pauses.push(milliseconds);
        // Lets the server and the test go on: without it a failing loop would never give way.
        await new Promise(setImmediate);
      },
    },
    chance: () => 1,
    sendWithin: 300,
  });
  return { channel, log, pauses, listen: (receive: Receive) => channel.listen(receive) };
}
