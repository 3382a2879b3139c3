import { dateInVietnam } from '../../domain/calendar-date.ts';
import type { BotCount, BotStore } from '../ports/bot-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Lane } from '../ports/outgoing-store.ts';
import type { Timer } from '../ports/timer.ts';

/** Counts what bots send and are sent, and writes it a little later, many in one go. */
export interface BotCounts {
  sent(lane: Lane, messages: number): void;
  received(lane: Lane): void;
  /** writes what is waiting */
  flush(): Promise<void>;
}

/** How long (ms) a count waits for others. A crash loses at most these; no platform says how exactly it counts either. */
const patience = 5_000;

export function monthOfInstant(now: number): string {
  return dateInVietnam(now).slice(0, 7);
}

export function botCounts(
  bots: Pick<BotStore, 'add'>,
  { clock, timer, log }: { readonly clock: Clock; readonly timer: Timer; readonly log: Log },
): BotCounts {
  let waiting = new Map<string, BotCount>();
  let isTimed = false;
  let writing = Promise.resolve();

  const flush = (): Promise<void> => {
    const counts = [...waiting.values()];
    waiting = new Map();
    if (counts.length > 0) {
      writing = writing
        .then(() => bots.add(counts))
        .catch((error: unknown) => log.error('counts-not-written', error));
    }
    return writing;
  };
  const add = ({ channel, bot }: Lane, more: { readonly sent: number; readonly received: number }) => {
    const month = monthOfInstant(clock.now());
    const key = `${channel}/${bot}/${month}`;
    const { sent = 0, received = 0 } = waiting.get(key) ?? {};
    waiting.set(key, { channel, bot, month, sent: sent + more.sent, received: received + more.received });
    if (isTimed) return;
    isTimed = true;
    void timer.sleep(patience).then(() => {
      isTimed = false;
      return flush();
    });
  };
  return {
    sent: (lane, messages) => add(lane, { sent: messages, received: 0 }),
    received: (lane) => add(lane, { sent: 0, received: 1 }),
    flush,
  };
}
