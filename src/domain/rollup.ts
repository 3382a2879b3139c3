import { amountOf, type AnswerContent } from './answer.ts';
import type { Indicator } from './indicators/index.ts';
import type { Sector } from './unit.ts';

/** What one unit contributes to a total. */
export interface Contribution {
  readonly sector: Sector;
  /** this period's answer; absent when the unit did not report or was never asked */
  readonly answer?: AnswerContent;
  /** the last known value before this period; used for stocks only */
  readonly lastKnown?: number;
}

/** One figure over many units, with everything needed to explain it. */
export interface Total {
  /** absent when no unit gave a value: that is not 0 */
  readonly sum?: number;
  /** units the indicator applies to (a "not applicable" leaves the denominator) */
  readonly applicable: number;
  /** units with a value of this period; coverage is answered / applicable */
  readonly answered: number;
  /** units whose last known stock stands in for a missing one */
  readonly carriedForward: number;
}

/**
 * Adds one indicator over units. Values add up; no and not yet are 0 and stay in the denominator;
 * not applicable leaves both; unknown, skipped and never asked are missing: out of the sum, in the denominator.
 * A missing stock carries the last value forward, and the total says for how many.
 */
export function rollUp(indicator: Indicator, contributions: readonly Contribution[]): Total {
  let sum: number | undefined;
  let applicable = 0;
  let answered = 0;
  let carriedForward = 0;
  for (const { sector, answer, lastKnown } of contributions) {
    if (!indicator.sectors.includes(sector) || answer?.state === 'not-applicable') continue;
    applicable += 1;
    const amount = answer && amountOf(answer);
    if (amount !== undefined) {
      answered += 1;
      sum = (sum ?? 0) + amount;
    } else if (indicator.nature === 'stock' && lastKnown !== undefined) {
      carriedForward += 1;
      sum = (sum ?? 0) + lastKnown;
    }
  }
  return { ...(sum !== undefined && { sum }), applicable, answered, carriedForward };
}
