import { oneDay, type Instant } from '../domain/calendar-date.ts';
import type { AccountId } from '../domain/ids.ts';
import type { Deliver } from './deliver.ts';
import type { TurnStore } from './ports/turn-store.ts';

/** Replies older than this are no answer to anything any more. */
const tooOld = 3 * oneDay;

/** A reply stored so much (ms) after the last that is due was stored before a clock was put back: those of several machines differ by less. */
const fromBefore = 2 * 60_000;

/**
 * Sends the replies that a crash may have left unsent; each opens with the sentence that says it may be a repetition. Returns how many.
 * `until` leaves out those stored later, whose sending may just be under way.
 */
export async function resendUndelivered(
  { turns, deliver }: { readonly turns: TurnStore; readonly deliver: Deliver },
  { until, account: only }: { readonly until: Instant; readonly account?: AccountId },
): Promise<number> {
  const left = await turns.undelivered(until - tooOld);
  const isDue = (at: Instant) => at <= until || at > until + fromBefore;
  const due = left.filter(
    ({ account, event, at }) =>
      isDue(at) && (only === undefined || account === only) && !deliver.isSending(account, event),
  );
  await Promise.all(due.map((reply) => deliver.reply({ ...reply, again: true })));
  return due.length;
}
