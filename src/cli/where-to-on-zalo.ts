import { monthOfInstant } from '../app/bots/bot-counts.ts';
import { botMonths, roomiest } from '../app/bots/bot-month.ts';
import type { BotStore } from '../app/ports/bot-store.ts';
import type { Config } from '../config.ts';

/** To which of several Zalo bots a new person is to write, for the operator; nothing where one bot has room for everybody. */
export async function whereToOnZalo(
  { zalo }: Pick<Config, 'zalo'>,
  bots: Pick<BotStore, 'usage'>,
  now: number,
): Promise<string | undefined> {
  const plan = zalo?.plan;
  if (!plan) return undefined;
  const served = zalo.bots.map(({ name }) => ({ channel: 'zalo', bot: name, plan }));
  const best = roomiest(botMonths(served, await bots.usage(monthOfInstant(now), ['zalo'])), 'zalo');
  if (!best) return `Every Zalo bot has its ${plan.people} people; one more is needed for new ones.`;
  return `On Zalo new people are to write to the bot '${best.bot}', which has ${best.people} of ${plan.people} people.`;
}
