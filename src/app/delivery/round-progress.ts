import type { RoundCount, RoundQueue } from '../ports/outgoing-store.ts';
import type { ServedBot } from '../ports/served-bot.ts';
import { classOfError, type FailureClass } from './retry.ts';

/** How far a round is. */
export interface RoundProgress {
  readonly round: string;
  /** messages that were planned */
  readonly all: number;
  readonly sent: number;
  /** still to be sent, those under way included */
  readonly waiting: number;
  /** of those that wait, how many could be paused */
  readonly optional: number;
  /** of those that wait, how many were tried and refused for now, by what stood in the way */
  readonly delayed: Failures;
  /** certainly not delivered */
  readonly failed: Failures;
  /** nobody knows whether they arrived; they are not repeated */
  readonly unknown: number;
  /** needed no more: the report came, or their time passed */
  readonly dropped: number;
  /** how long the rest takes at least (ms) */
  readonly takes: number;
}

/** A bot, as far as it matters how fast it sends. */
type PacedBot = Pick<ServedBot, 'channel' | 'bot' | 'pace'>;

export type Failures = readonly { readonly of: FailureClass; readonly count: number }[];

/**
 * What became of each round, in the order of these.
 *
 * @param queues what waits of all of them, by bot and priority
 * @param bots those that are served; what waits for another does not go out, however long one waits
 */
export function roundProgress(
  rounds: readonly string[],
  counts: readonly RoundCount[],
  { queues, bots }: { readonly queues: readonly RoundQueue[]; readonly bots: readonly PacedBot[] },
): readonly RoundProgress[] {
  return rounds.flatMap((round) => {
    const own = counts.filter((one) => one.round === round);
    if (own.length === 0) return [];
    return [{ ...progressOf(round, own), takes: timeFor(round, queues, bots) }];
  });
}

/**
 * The bots send side by side, each at its own pace and what must not wait first: the last of them ends the round. In milliseconds.
 */
function timeFor(round: string, queues: readonly RoundQueue[], bots: readonly PacedBot[]): number {
  const times = queues.map(({ round: of, channel, bot, priority, count }) => {
    const pace = bots.find((one) => one.channel === channel && one.bot === bot)?.pace;
    if (of !== round || !pace) return 0;
    const before = queues.filter(
      (one) => one.channel === channel && one.bot === bot && one.priority < priority,
    );
    return (before.reduce((sum, one) => sum + one.count, count) / pace.perSecond) * 1_000;
  });
  return Math.max(0, ...times);
}

function progressOf(round: string, counts: readonly RoundCount[]): Omit<RoundProgress, 'takes'> {
  const sum = (isOne: (count: RoundCount) => boolean) =>
    counts.filter(isOne).reduce((total, { count }) => total + count, 0);
  return {
    round,
    all: sum(() => true),
    sent: sum(({ state }) => state === 'sent'),
    waiting: sum(isWaiting),
    optional: sum(({ state, isOptional }) => state === 'planned' && isOptional),
    delayed: failuresOf(counts.filter(isWaiting)),
    failed: failuresOf(counts.filter(({ state }) => state === 'failed')),
    unknown: sum(({ state }) => state === 'unknown'),
    dropped: sum(({ state }) => state === 'dropped'),
  };
}

function isWaiting({ state }: RoundCount): boolean {
  return state === 'planned' || state === 'sending';
}

/** The most frequent first. */
function failuresOf(counts: readonly RoundCount[]): Failures {
  const byClass = new Map<FailureClass, number>();
  for (const { error, count } of counts) {
    const of = error === undefined ? undefined : classOfError(error);
    if (of) byClass.set(of, (byClass.get(of) ?? 0) + count);
  }
  return [...byClass].map(([of, count]) => ({ of, count })).sort((a, b) => b.count - a.count);
}
