import type { BotStore } from '../ports/bot-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { Lane } from '../ports/outgoing-store.ts';
import type { ServedBot } from '../ports/served-bot.ts';
import { monthOfInstant } from './bot-counts.ts';
import { botMonths } from './bot-month.ts';

/** Which bots are near the end of what they may send this month. */
export interface BotLimits {
  /** they send nothing optional */
  readonly essentialOnly: readonly Lane[];
  /** they only answer */
  readonly answersOnly: readonly Lane[];
}

/** How long (ms) an answer holds; a bot sends a hundred messages in it at most. */
const holdsFor = 20_000;

/** Asks now and then how the bots stand; nothing where no platform counts. */
export function botLimits(
  bots: Pick<BotStore, 'usage'>,
  served: readonly ServedBot[],
  clock: Clock,
): () => Promise<BotLimits> {
  const counted = served.filter(({ plan }) => plan !== undefined);
  const channels = [...new Set(counted.map(({ channel }) => channel))];
  let known: { readonly limits: BotLimits; readonly until: number } | undefined;
  return async () => {
    if (counted.length === 0) return { essentialOnly: [], answersOnly: [] };
    const now = clock.now();
    if (known && now < known.until) return known.limits;
    const months = botMonths(counted, await bots.usage(monthOfInstant(now), channels));
    const limits = {
      essentialOnly: months.filter(({ sends }) => sends === 'what-has-to-be'),
      answersOnly: months.filter(({ sends }) => sends === 'answers'),
    };
    known = { limits, until: now + holdsFor };
    return limits;
  };
}
