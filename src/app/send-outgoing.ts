import type { AccountId } from '../domain/ids.ts';
import { defaultSettings, isMessagingHour } from '../domain/reporting-calendar.ts';
import type { Channel, SendOutcome } from './ports/channel.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { OutgoingStore, PlannedOutgoing } from './ports/outgoing-store.ts';

/** Messages taken from the outbox at once. */
const batch = 20;
/** A message that certainly did not go out is tried this often. */
const attempts = 5;
/** Pause (ms) before the second try; it doubles with each. */
const firstPause = 60_000;
/** A message claimed longer ago than this belongs to a process that died. */
const claimFor = 10 * 60_000;

/**
 * Sends planned messages that nobody asked for: at most once each. A message is marked `sending` before the call; an outcome that is not
 * known is never repeated. Only in the hours in which people may be messaged (each message knows its own, within those of everybody), unless the person
 * is looking (`account`).
 */
export async function sendOutgoing(
  parts: {
    readonly outgoing: OutgoingStore;
    readonly channels: ReadonlyMap<string, Channel>;
    readonly clock: Clock;
    readonly log: Log;
    /** once aborted, what is not being sent yet is left for later */
    readonly signal?: { readonly aborted: boolean };
  },
  account?: AccountId,
): Promise<number> {
  const { outgoing, channels, clock, log, signal } = parts;
  const abandoned = await outgoing.abandon(clock.now() - claimFor, clock.now());
  if (abandoned > 0) log.warn('outgoing-outcome-unknown', { count: abandoned });
  let sent = 0;
  const isAllowed = () =>
    !signal?.aborted && (account !== undefined || isMessagingHour(clock.now(), defaultSettings));
  while (isAllowed()) {
    const claimed = await outgoing.claim({
      now: clock.now(),
      channels: [...channels.keys()],
      limit: batch,
      ...(account && { account }),
    });
    if (claimed.length === 0) break;
    for (const message of claimed) {
      if (signal?.aborted) {
        await outgoing.settle(message.id, 'planned', clock.now());
        continue;
      }
      const channel = channels.get(message.address.channel);
      const outcome: SendOutcome = channel
        ? await channel.send(message.address, message.prompt)
        : { kind: 'unreachable', code: 'no-channel' };
      if (outcome.kind === 'sent') sent += 1;
      await settle(outgoing, message, outcome, clock.now());
    }
  }
  return sent;
}

async function settle(
  outgoing: OutgoingStore,
  { id, attempts: before }: PlannedOutgoing,
  outcome: SendOutcome,
  now: number,
): Promise<void> {
  switch (outcome.kind) {
    case 'sent':
      return outgoing.settle(id, 'sent', now);
    case 'blocked':
      return outgoing.blocked(id, now);
    case 'rejected':
      return outgoing.settle(id, 'failed', now, { error: outcome.code });
    case 'unknown':
      return outgoing.settle(id, 'unknown', now, { error: outcome.code });
    case 'throttled':
    case 'over-quota':
      return outgoing.settle(id, 'planned', now, {
        notBefore: now + outcome.retryAfter,
        error: outcome.kind,
      });
    case 'moved':
    case 'unreachable': {
      const state = before + 1 >= attempts ? 'failed' : 'planned';
      return outgoing.settle(id, state, now, {
        notBefore: now + firstPause * 2 ** before,
        error: outcome.kind === 'moved' ? outcome.kind : outcome.code,
      });
    }
  }
}
