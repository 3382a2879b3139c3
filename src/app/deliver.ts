import type { AccountId } from '../domain/ids.ts';
import type { Prompt } from '../engine/prompt.ts';
import type { DeliveredMarks } from './delivered-marks.ts';
import { nextForReply } from './delivery/retry.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Phrases } from './phrases.ts';
import { addressKey, type Address, type Channel } from './ports/channel.ts';
import type { Log } from './ports/log.ts';
import type { Timer } from './ports/timer.ts';

/** A reply that is in the store and waits to be sent. */
export interface Reply {
  readonly account: AccountId;
  readonly address: Address;
  readonly event: string;
  readonly prompt: Prompt;
  /** it may have arrived before: it opens with the sentence that says so */
  readonly again: boolean;
}

export interface Deliver {
  /** Sends a reply after those before it to the same person; resolves when it is out or given up, and never rejects. */
  reply(reply: Reply): Promise<void>;
  /** whether the reply to this event is being sent, or is out and the store does not know it yet */
  isSending(account: AccountId, event: string): boolean;
}

/** Replies: at least once, in order per person. What stays unsent is still in the store, and the sweep finds it. */
export function deliverer(parts: {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly marks: DeliveredMarks;
  readonly phrases: Phrases;
  readonly timer: Timer;
  /** in [0, 1) */
  readonly chance: () => number;
  readonly log: Log;
}): Deliver {
  const { channels, marks, phrases, timer, chance, log } = parts;
  const inOrder = oneAtATime();
  const sending = new Set<string>();

  const send = async ({ account, address, event, prompt, again }: Reply): Promise<void> => {
    const channel = channels.get(address.channel);
    if (!channel) return;
    let isRepeat = again;
    for (let tries = 1; ; tries += 1) {
      const outcome = await channel.send(address, isRepeat ? repeated(prompt, phrases) : prompt);
      if (outcome.kind === 'sent') return marks.add(account, event);
      if (outcome.kind === 'called-off') return;
      const next = nextForReply(outcome, tries, chance());
      switch (next.kind) {
        case 'again':
          isRepeat ||= next.repeats === true;
          await timer.sleep(next.after);
          break;
        case 'left':
          // Of a bot that has used up its messages the channel has said so, once for everybody.
          if (outcome.kind !== 'over-quota') {
            log.warn('reply-not-sent', { account, tries, kind: outcome.kind, channel: address.channel });
          }
          return;
        case 'elsewhere':
        case 'never':
          log.warn('reply-refused', { account, kind: outcome.kind, channel: address.channel });
          return marks.add(account, event);
      }
    }
  };

  const isSending: Deliver['isSending'] = (account, event) =>
    sending.has(`${account}/${event}`) || marks.isUnwritten(account, event);

  return {
    isSending,
    reply: (reply) => {
      const key = `${reply.account}/${reply.event}`;
      // Whoever repeats a reply asked before; between that and now somebody else may have sent it.
      if (reply.again && isSending(reply.account, reply.event)) return Promise.resolve();
      sending.add(key);
      return inOrder(addressKey(reply.address), () => send(reply))
        .catch((error: unknown) => log.error('reply-failed', error, { account: reply.account }))
        .finally(() => sending.delete(key));
    },
  };
}

/** The same reply, saying that it may be there already. */
function repeated(prompt: Prompt, phrases: Phrases): Prompt {
  return { ...prompt, text: phrases.general.again(prompt.text) };
}
