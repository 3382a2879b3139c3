import type { Decision, DecisionContext } from '../decision.ts';
import { commandChoice, say } from '../menu.ts';
import { monthOfInstant } from './bot-counts.ts';
import { botMonths, roomiest } from './bot-month.ts';

/** Each bot of this deployment: its people and messages this month, and what is left of both. */
export async function showBots(context: DecisionContext): Promise<Decision> {
  const { store, served = [], phrases, now } = context;
  const words = phrases.delivery.bots;
  const names = [...new Set(served.map(({ channel }) => channel))];
  const months = botMonths(served, await store.bots.usage(monthOfInstant(now), names));
  const bots = await Promise.all(
    months.map(async (month) => ({ ...month, title: await month.served.title() })),
  );
  const counted = [...new Set(bots.filter(({ plan }) => plan).map(({ channel }) => channel))];
  const forNew = counted.map((channel) => {
    const best = roomiest(bots, channel);
    return { channel, ...(best && { title: best.title }) };
  });
  const text = bots.length === 0 ? words.none : words.list({ now, bots, forNew });
  return say(context, text, [commandChoice('sending', phrases.commands.sending.label)]);
}
