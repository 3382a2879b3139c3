import { zaloClient } from '../../../src/adapters/channels/zalo/client.ts';
import { zalo } from '../../../src/adapters/channels/zalo/zalo.ts';
import { noMetrics } from '../../../src/app/ports/metrics.ts';
import type { Receive } from '../../../src/app/ports/channel.ts';
import type { FakeZalo } from '../../support/fake-zalo/fake-zalo.ts';
import { CapturedLog } from './captured-log.ts';

/** Short, so that a call that is never answered costs a test little, and long enough for a machine that has much else to do. */
const deadlines = { usual: 1_500, fetching: 3_000, pollMargin: 1_500 };

/** The Zalo channel against a fake server; waiting takes no time and is noted, and so is what is counted. */
export function openZalo(server: FakeZalo, others: Readonly<Record<string, string>> = {}) {
  const log = new CapturedLog();
  const pauses: number[] = [];
  const turnedAway: string[] = [];
  const bots = Object.entries({ main: server.token, ...others }).map(([name, token]) => ({ name, token }));
  const channel = zalo.open({
    bots,
    apiRoot: server.root,
    words: { chooseByNumber: 'Số:', chooseByWords: 'Lời:' },
    log,
    metrics: { ...noMetrics, turnedAway: (_, reason) => void turnedAway.push(reason) },
    timer: {
      async sleep(milliseconds) {
        pauses.push(milliseconds);
        // Lets the server and the test go on: without it a failing loop would never give way.
        await new Promise(setImmediate);
      },
    },
    chance: () => 1,
    // No time passes but what the server holds polls open.
    now: () => server.events.heldFor,
    deadlines,
  });
  return { channel, log, pauses, turnedAway, listen: (receive: Receive) => channel.listen(receive) };
}

/** A client of its own, for what the channel does not do. */
export function clientOf(server: FakeZalo, token = server.token) {
  return zaloClient({ token, apiRoot: server.root, deadlines });
}
