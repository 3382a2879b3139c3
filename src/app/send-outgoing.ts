import type { AccountId } from '../domain/ids.ts';
import { defaultSettings, isMessagingHour } from '../domain/reporting-calendar.ts';
import type { BotLimits } from './bots/bot-limits.ts';
import { Lanes } from './delivery/lanes.ts';
import { errorOf, nextForNotice, type Failure } from './delivery/retry.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { addressKey, type Channel, type SendOutcome } from './ports/channel.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Lane, OutgoingStore, PlannedOutgoing } from './ports/outgoing-store.ts';

/** Messages taken from the outbox at once. Of a process that is killed so many are lost, for nobody knows whether they went out. */
const page = 12;
/** Calls that wait for an answer of their platform; at its pace that is patience for two seconds. */
const mostUnderWay = 64;
/** A message claimed longer ago than this (ms) belongs to a process that died. */
const claimFor = 10 * 60_000;

/** The right to send is renewed this often (ms). */
const holdFor = 30_000;

const noLimits: BotLimits = { essentialOnly: [], answersOnly: [] };

export interface SendingParts {
  readonly outgoing: OutgoingStore;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly clock: Clock;
  /** in [0, 1) */
  readonly chance: () => number;
  readonly log: Log;
  /** once aborted, what has not begun is left for later */
  readonly signal?: AbortSignal;
  /** the bots that are near the end of their month */
  readonly limits?: () => Promise<BotLimits>;
  /** renews the right to be the one who sends; `no` when somebody else has it */
  readonly hold?: () => Promise<'held' | 'no'>;
}

/**
 * Sends planned messages that nobody asked for: at most once each. A message is marked `sending` before the call; an outcome that is not
 * known is never repeated. Only in the hours in which people may be messaged (each message knows its own, within those of everybody), unless the person
 * is looking (`account`). The channels see to the pace; here only so much is taken from the outbox as they can begin within moments.
 */
export async function sendOutgoing(parts: SendingParts, account?: AccountId): Promise<number> {
  const { outgoing, channels, clock, log, signal } = parts;
  const abandoned = await outgoing.abandon(clock.now() - claimFor, clock.now());
  if (abandoned > 0) log.warn('outgoing-outcome-unknown', { count: abandoned });
  const lanes = new Lanes();
  const inOrder = oneAtATime();
  let heldUntil = 0;
  const underWay = new Set<Promise<void>>();
  let sent = 0;
  let failure: { readonly error: unknown } | undefined;
  let change = Promise.withResolvers<void>();
  const changed = () => {
    change.resolve();
    change = Promise.withResolvers();
  };

  const toItsEnd = async (message: PlannedOutgoing) => {
    const begun = () => {
      lanes.begun(message.address);
      changed();
    };
    try {
      const outcome = await inOrder(addressKey(message.address), () => sendOne(parts, message, begun));
      lanes.ended(message.address, outcome);
      if (outcome.kind === 'sent') sent += 1;
    } catch (error) {
      failure ??= { error };
    }
  };
  const begin = (message: PlannedOutgoing) => {
    const work = toItsEnd(message).finally(() => {
      underWay.delete(work);
      changed();
    });
    underWay.add(work);
  };

  const claim = async (full: readonly Lane[], { essentialOnly, answersOnly }: BotLimits) => {
    const claimed = await outgoing.claim({
      now: clock.now(),
      channels: [...channels.keys()],
      limit: page,
      ...(account ? { account, without: full } : { without: [...full, ...answersOnly], essentialOnly }),
    });
    lanes.claimed(
      claimed.map(({ address }) => address),
      full,
    );
    claimed.forEach(begin);
    return claimed;
  };
  // A search for messages of other bots between a hundred thousand of one takes longer than what is waiting lasts: it goes on beside the sending.
  let look: Promise<unknown> | undefined;

  const isAllowed = () =>
    failure === undefined &&
    !signal?.aborted &&
    (account !== undefined || isMessagingHour(clock.now(), defaultSettings));
  while (isAllowed()) {
    if (parts.hold && clock.now() >= heldUntil) {
      if ((await parts.hold()) === 'no') break;
      heldUntil = clock.now() + holdFor;
    }
    const limits = (await parts.limits?.()) ?? noLimits;
    const full = lanes.full();
    if (lanes.areAllFull()) {
      if (lanes.hasRoom())
        look ??= claim(full, limits)
          .catch((error: unknown) => (failure ??= { error }))
          .finally(() => {
            look = undefined;
            changed();
          });
      await change.promise;
      continue;
    }
    const claimed = await claim(full, limits);
    if (claimed.length === 0) {
      // Whoever was refused may be planned anew, at another account of theirs; and a bot that was left out may have got through meanwhile.
      if (underWay.size > 0) await change.promise;
      else if (!lanes.areOpen(full)) break;
    }
    while (underWay.size >= mostUnderWay || (underWay.size > 0 && !lanes.hasRoom())) await change.promise;
  }
  await look;
  await Promise.all(underWay);
  if (sent > 0) log.info('outgoing-sent', { count: sent });
  if (failure) throw failure.error;
  return sent;
}

/** One message from its claim to its end. `begun` is called once, when its turn has come or never will. */
async function sendOne(
  { outgoing, channels, clock, chance, signal }: SendingParts,
  message: PlannedOutgoing,
  begun: () => void,
): Promise<SendOutcome> {
  const { address, prompt } = message;
  let isBegun = false;
  const begins = () => {
    if (!isBegun) begun();
    isBegun = true;
  };
  try {
    const channel = channels.get(address.channel);
    const manner = { urgency: 'notice', begins, ...(signal && { signal }) } as const;
    const outcome: SendOutcome = signal?.aborted
      ? { kind: 'called-off' }
      : channel
        ? await channel.send(address, prompt, manner)
        : { kind: 'unreachable', code: 'no-channel' };
    await settle(outgoing, message, outcome, clock.now(), chance());
    return outcome;
  } finally {
    begins();
  }
}

async function settle(
  outgoing: OutgoingStore,
  message: PlannedOutgoing,
  outcome: SendOutcome,
  now: number,
  chance: number,
): Promise<void> {
  const { id, account, wasUnreachable } = message;
  if (outcome.kind === 'sent')
    return await outgoing.settle(id, 'sent', now, wasUnreachable ? { reached: account } : {});
  if (outcome.kind === 'called-off') return await outgoing.settle(id, 'planned', now);
  await settleFailure(outgoing, message, outcome, now, chance);
}

async function settleFailure(
  outgoing: OutgoingStore,
  { id, attempts }: PlannedOutgoing,
  outcome: Failure,
  now: number,
  chance: number,
): Promise<void> {
  const error = errorOf(outcome);
  const next = nextForNotice(outcome, attempts + 1, chance);
  switch (next.kind) {
    case 'again':
      return await outgoing.settle(id, 'planned', now, { notBefore: now + next.after, error });
    case 'elsewhere': {
      const status = outcome.kind === 'blocked' ? 'blocked' : 'unreachable';
      return await outgoing.elsewhere(id, { status, error }, now);
    }
    case 'left':
    case 'never':
      return await outgoing.settle(id, outcome.kind === 'unknown' ? 'unknown' : 'failed', now, { error });
  }
}
