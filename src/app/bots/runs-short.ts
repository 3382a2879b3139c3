import type { Address } from '../ports/channel.ts';
import type { BotLimits } from './bot-limits.ts';

/** Whether the bot of an address is near the end of what it may send this month, so that whole sections are asked in one message. */
export function runsShort(limits: () => Promise<BotLimits>): (address: Address) => Promise<boolean> {
  return async ({ channel, bot }) => {
    const { essentialOnly, answersOnly } = await limits();
    return [...essentialOnly, ...answersOnly].some((lane) => lane.channel === channel && lane.bot === bot);
  };
}
