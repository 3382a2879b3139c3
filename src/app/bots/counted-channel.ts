import type { Channel, Receive } from '../ports/channel.ts';
import type { BotCounts } from './bot-counts.ts';

/** A channel whose platform counts messages, counted here as well; any other is as it was. What may have been sent counts as sent. */
export function countedChannel(channel: Channel, counts: BotCounts): Channel {
  if (!channel.plan) return channel;
  return {
    ...channel,
    send: async (address, prompt, manner) => {
      const outcome = await channel.send(address, prompt, manner);
      if (outcome.kind === 'sent' || outcome.kind === 'unknown')
        counts.sent(address, channel.partsOf?.(prompt) ?? 1);
      return outcome;
    },
  };
}

/** The same for what comes in. */
export function countedMessages(receive: Receive, channels: readonly Channel[], counts: BotCounts): Receive {
  const counted = new Set(channels.filter(({ plan }) => plan).map(({ name }) => name));
  return (message) => {
    if (counted.has(message.address.channel)) counts.received(message.address);
    return receive(message);
  };
}
