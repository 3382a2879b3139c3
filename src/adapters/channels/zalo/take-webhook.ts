import { within } from '../within.ts';
import { takeEvent, type Bot } from './bot.ts';
import { eventsOf } from './events.ts';

/**
 * Takes the body of a webhook, bare or wrapped. What is not stored within `storeWithin` (ms) is kept trying here; if Zalo brings it again,
 * the second is known as a repetition. Never rejects.
 */
export async function takeWebhook(
  body: unknown,
  bot: Bot,
  parts: Parameters<typeof takeEvent>[2] & { readonly storeWithin: number },
): Promise<'stored' | 'ignored' | 'not-stored'> {
  const { metrics, storeWithin } = parts;
  const events = eventsOf(body);
  if (events.length === 0) {
    metrics.turnedAway('zalo', 'malformed');
    return 'ignored';
  }
  const taken = await Promise.all(events.map((event) => takeEvent(event, bot, parts)));
  const kept = taken.flatMap((one) => (one.kind === 'message' ? [one.kept] : []));
  if (kept.length === 0) return 'ignored';
  const inTime = await within(
    storeWithin,
    Promise.all(kept).then((all) => all.every(Boolean)),
    false,
  );
  return inTime ? 'stored' : 'not-stored';
}
