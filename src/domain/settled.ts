import type { AnswerContent } from './answer.ts';
import { factStandingIn, isSettledByValue, stillHolding, type EarlierAnswer } from './earlier.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from './indicators/index.ts';
import type { Period } from './period.ts';
import type { UnitProfile } from './unit.ts';

/** What need not be asked any more. */
export type Settled = { readonly [C in IndicatorCode]?: AnswerContent };

/**
 * What one unit has settled before a period: for its working year, for its term, or for good; the last also by its profile. Only a value
 * settles anything: after "no" or "not yet" the next report asks again.
 */
export function settledFor(
  period: Period,
  profile: UnitProfile,
  latestValue: (code: IndicatorCode) => EarlierAnswer | undefined,
): Settled {
  const settled: { [C in IndicatorCode]?: AnswerContent } = {};
  for (const code of indicatorCodes) {
    const indicator = indicatorOf(code);
    if (!isSettledByValue(indicator)) continue;
    const content =
      stillHolding(indicator, latestValue(code), period, profile) ?? factStandingIn(indicator, code, profile);
    if (content) settled[code] = content;
  }
  return settled;
}
