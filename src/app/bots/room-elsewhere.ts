import type { Decision, DecisionContext } from '../decision.ts';
import { say } from '../menu.ts';
import { monthOfInstant } from './bot-counts.ts';
import { botMonths, roomiest } from './bot-month.ts';

/**
 * What is said to somebody new who writes to a bot that has all the people its platform allows, while another has room: the code they were given works there as
 * well. Nothing when they can stay.
 */
export async function roomElsewhere(context: DecisionContext): Promise<Decision | undefined> {
  const { turn, store, served = [], now, phrases } = context;
  const { channel, bot } = turn.account.address;
  const own = served.find((one) => one.channel === channel && one.bot === bot);
  if (turn.person || !own?.plan) return undefined;
  const months = botMonths(
    served.filter((one) => one.channel === channel),
    await store.bots.usage(monthOfInstant(now), [channel]),
  );
  const here = months.find((one) => one.channel === channel && one.bot === bot);
  // Who writes is counted already.
  if (!here || here.people <= own.plan.people) return undefined;
  const other = roomiest(
    months.filter((one) => one !== here),
    channel,
  );
  return other && say(context, phrases.delivery.bots.full({ bot: await other.served.title() }));
}
