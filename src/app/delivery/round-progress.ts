import type { RoundCount } from '../ports/outgoing-store.ts';
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

export type Failures = readonly { readonly of: FailureClass; readonly count: number }[];

/** What goes out in a second, as Telegram takes it; a bot of Zalo has 50 people, and is through before. */
const perSecond = 30;

/** What became of each round, in the order of these. */
export function roundProgress(
  rounds: readonly string[],
  counts: readonly RoundCount[],
): readonly RoundProgress[] {
  return rounds.flatMap((round) => {
    const own = counts.filter((one) => one.round === round);
    return own.length === 0 ? [] : [progressOf(round, own)];
  });
}

function progressOf(round: string, counts: readonly RoundCount[]): RoundProgress {
  const sum = (isOne: (count: RoundCount) => boolean) =>
    counts.filter(isOne).reduce((total, { count }) => total + count, 0);
  const waiting = sum(isWaiting);
  return {
    round,
    all: sum(() => true),
    sent: sum(({ state }) => state === 'sent'),
    waiting,
    optional: sum(({ state, isOptional }) => state === 'planned' && isOptional),
    delayed: failuresOf(counts.filter(isWaiting)),
    failed: failuresOf(counts.filter(({ state }) => state === 'failed')),
    unknown: sum(({ state }) => state === 'unknown'),
    dropped: sum(({ state }) => state === 'dropped'),
    takes: (waiting / perSecond) * 1_000,
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
