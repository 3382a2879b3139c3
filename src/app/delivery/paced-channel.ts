import type { Channel, SendOutcome } from '../ports/channel.ts';
import type { Pace } from '../ports/pace.ts';
import type { Timer } from '../ports/timer.ts';
import { Turns } from './turns.ts';

/** What pacing needs. */
export interface PacingParts {
  readonly timer: Timer;
  /** milliseconds from anywhere, evenly: a clock that is put right must not stop the sending */
  readonly now: () => number;
}

/** A channel that sends at the pace of its platform, each bot for itself, and answers before notices. One without a pace is as it was. */
export function pacedChannel(channel: Channel, parts: PacingParts): Channel {
  const { pace } = channel;
  return pace ? paced(channel, pace, parts) : channel;
}

function paced(channel: Channel, pace: Pace, parts: PacingParts): Channel {
  const bots = new Map<string, Turns>();
  const turnsOf = (bot: string): Turns => {
    const known = bots.get(bot);
    if (known) return known;
    const turns = new Turns(pace, parts);
    bots.set(bot, turns);
    return turns;
  };
  return {
    ...channel,
    send: async (address, prompt, manner) => {
      const { urgency = 'answer', signal, begins } = manner ?? {};
      const turns = turnsOf(address.bot);
      const { chat } = address;
      const held = urgency === 'notice' ? turns.longHold(chat) : undefined;
      if (held !== undefined) return { kind: 'throttled', retryAfter: Math.ceil(held) };
      const parts = channel.partsOf?.(prompt) ?? 1;
      const request = { urgency, chat, parts: Math.max(1, parts), ...(signal && { signal }) };
      const outcome = await turns.take(request, async (): Promise<SendOutcome> => {
        begins?.();
        const outcome = await channel.send(address, prompt, manner);
        if (outcome.kind === 'throttled') turns.hold(chat, outcome.retryAfter);
        return outcome;
      });
      return outcome ?? { kind: 'called-off' };
    },
  };
}
