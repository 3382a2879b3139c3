import type { Channel } from '../ports/channel.ts';
import type { ServedBot } from '../ports/served-bot.ts';

/** Every bot of some channels, with what its platform lets it do. */
export function servedBots(channels: readonly Channel[]): readonly ServedBot[] {
  return channels.flatMap((channel) =>
    (channel.bots ?? []).map((bot) => ({
      channel: channel.name,
      bot,
      ...(channel.plan && { plan: channel.plan }),
      ...(channel.pace && { pace: channel.pace }),
      title: async () => (await channel.titleOf?.(bot)) ?? bot,
    })),
  );
}
