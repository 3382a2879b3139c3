import { telegramPace } from '../../src/adapters/channels/telegram/pace.ts';
import { silentLog } from '../../src/adapters/log.ts';
import { pacedChannel } from '../../src/app/delivery/paced-channel.ts';
import { sendOutgoing } from '../../src/app/send-outgoing.ts';
import type { Program } from '../../src/program.ts';
import { fakeTime } from '../../tests/support/fake-time.ts';
import { watchedOutgoing } from '../../tests/support/watched-outgoing.ts';

const megabyte = 1024 * 1024;
/** What a call to Telegram takes (ms), between near and far. */
const callTakes = 120;

/** Sends from the real outbox in a time that only passes while everybody waits. */
export async function quickened(
  program: Program,
  { messages, start }: { readonly messages: number; readonly start: number },
): Promise<{ readonly times: readonly number[]; readonly memory: { early: number; late: number } }> {
  const { outgoing, isBusy } = watchedOutgoing(program.store.outgoing);
  const time = fakeTime(start, isBusy);
  const times: number[] = [];
  const memory = { early: 0, late: 0 };
  const stopping = new AbortController();
  const channel = pacedChannel(
    {
      name: 'telegram',
      pace: telegramPace,
      send: async () => {
        times.push(time.now());
        if (times.length === Math.round(messages / 6)) memory.early = used();
        if (times.length === messages) {
          memory.late = used();
          stopping.abort();
        }
        await time.timer.sleep(callTakes);
        return { kind: 'sent' };
      },
    },
    { timer: time.timer, now: time.now },
  );
  await time.passesUntil(
    sendOutgoing({
      outgoing,
      channels: new Map([['telegram', channel]]),
      clock: { now: time.now },
      chance: Math.random,
      log: silentLog,
      signal: stopping.signal,
    }),
  );
  return { times, memory };
}

function used(): number {
  return process.memoryUsage.rss() / megabyte;
}
