import { telegram as telegramChannel } from '../../src/adapters/channels/telegram/telegram.ts';
import { silentLog } from '../../src/adapters/log.ts';
import { realTimer } from '../../src/adapters/timer.ts';
import type { Channel } from '../../src/app/ports/channel.ts';
import type { Clock } from '../../src/app/ports/clock.ts';
import { sendOutgoing } from '../../src/app/send-outgoing.ts';
import type { Program } from '../../src/program.ts';
import type { FakeTelegram } from '../../tests/support/fake-telegram/fake-telegram.ts';

/** Connections are being made in it. */
const warmUp = 2_000;

/** Sends from the outbox as the program does, for some seconds; when each call was begun, and when it arrived at the server (ms, in order), after the first moments. A machine that has
 * much else to do hands over late what was begun in time. */
export async function sendsForReal({
  program,
  telegram,
  clock,
  seconds,
}: {
  readonly program: Program;
  readonly telegram: FakeTelegram;
  readonly clock: Clock;
  readonly seconds: number;
}): Promise<{ readonly begun: readonly number[]; readonly arrived: readonly number[] }> {
  const begun: number[] = [];
  const arrived: number[] = [];
  const [bot = ''] = telegram.token.split(':');
  telegram.onCall((method) => {
    if (method.toLowerCase() === 'sendmessage') arrived.push(performance.now());
  });
  const channel = telegramChannel.open({
    bot,
    token: telegram.token,
    apiRoot: telegram.root,
    log: silentLog,
    timer: realTimer,
  });
  const noted: Channel = {
    ...channel,
    send: (address, prompt, manner) => {
      begun.push(performance.now());
      return channel.send(address, prompt, manner);
    },
  };
  const { channels } = program.connect([noted]);
  const stopping = new AbortController();
  const stop = realTimer.sleep(seconds * 1_000).then(() => stopping.abort());
  await sendOutgoing({
    outgoing: program.store.outgoing,
    channels,
    clock,
    chance: Math.random,
    log: silentLog,
    signal: stopping.signal,
  });
  await stop;
  telegram.onCall(() => {});
  const afterWarmUp = (times: readonly number[]) => times.filter((at) => at >= (times[0] ?? 0) + warmUp);
  return { begun: afterWarmUp(begun), arrived: afterWarmUp(arrived) };
}
