import type { DecisionContext } from '../decision.ts';
import { monthOfInstant } from './bot-counts.ts';
import { botMonths, roomiest } from './bot-month.ts';

/** What people see of the bot that somebody new is best sent to, where a channel has several; nothing where there is no choice, or no room. */
export async function roomiestTitle(
  { store, served = [], now }: Pick<DecisionContext, 'store' | 'served' | 'now'>,
  channel: string,
): Promise<string | undefined> {
  const own = served.filter((one) => one.channel === channel && one.plan);
  if (own.length < 2) return undefined;
  const months = botMonths(own, await store.bots.usage(monthOfInstant(now), [channel]));
  return await roomiest(months, channel)?.served.title();
}
