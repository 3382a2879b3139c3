import type { Timer } from '../../../app/ports/timer.ts';
import { takeEvent, type Bot } from './bot.ts';
import { eventsOf } from './events.ts';

/**
 * How long (ms) Zalo is kept waiting for the store. It publishes no limit (one SDK speaks of 5 seconds); what is not stored by then is
 * kept trying here, and if Zalo brings it again, the second is known as a repetition.
 */
const storeWithin = 4_000;

/** Takes the body of a webhook, bare or wrapped. Never rejects. */
export async function takeWebhook(
  body: unknown,
  bot: Bot,
  parts: Parameters<typeof takeEvent>[2] & { readonly timer: Timer },
): Promise<'stored' | 'ignored' | 'not-stored'> {
  const { metrics, timer } = parts;
  const events = eventsOf(body);
  if (events.length === 0) {
    metrics.turnedAway('zalo', 'malformed');
    return 'ignored';
  }
  const taken = await Promise.all(events.map((event) => takeEvent(event, bot, parts)));
  const kept = taken.flatMap((one) => (one.kind === 'message' ? [one.kept] : []));
  if (kept.length === 0) return 'ignored';
  const waiting = new AbortController();
  const inTime = await Promise.race([
    Promise.all(kept).then((all) => all.every(Boolean)),
    timer.sleep(storeWithin, waiting.signal).then(() => false),
  ]);
  waiting.abort();
  return inTime ? 'stored' : 'not-stored';
}
