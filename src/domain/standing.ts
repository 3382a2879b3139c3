import { totalOver } from './branch-figures.ts';
import { branchThrough, reportsOf, type BranchPeriod } from './branch.ts';
import type { UnitId } from './ids.ts';
import type { IndicatorCode } from './indicators/index.ts';
import { ratioOf, ratioOver, type RatioName } from './ratios.ts';
import type { Share } from './share.ts';

/**
 * By what places are compared. A raw count favours the large one, so people are compared for every 100 members, money and yeses by their share; what
 * says nothing of how well a place does (its size, how many fell ill) is not compared at all.
 */
export type Yardstick =
  | { readonly by: 'reports' }
  | { readonly by: 'ratio'; readonly ratio: RatioName }
  | { readonly by: 'per-members'; readonly code: IndicatorCode; readonly better: 'more' | 'less' }
  | { readonly by: 'total'; readonly code: IndicatorCode; readonly better: 'more' | 'less' };

export const yardsticks: readonly Yardstick[] = [
  { by: 'reports' },
  { by: 'per-members', code: 'mem_new', better: 'more' },
  { by: 'per-members', code: 'mem_left', better: 'less' },
  { by: 'ratio', ratio: 'membership' },
  { by: 'ratio', ratio: 'in_software' },
  { by: 'ratio', ratio: 'informed' },
  { by: 'ratio', ratio: 'hardship_helped' },
  { by: 'per-members', code: 'care_people', better: 'more' },
  { by: 'ratio', ratio: 'officers_trained' },
  { by: 'ratio', ratio: 'fund_used' },
  { by: 'total', code: 'accidents', better: 'less' },
];

/** The figures that yardsticks are made of. */
export const yardstickCodes: readonly IndicatorCode[] = Array.from(
  new Set(
    yardsticks.flatMap((yardstick): readonly IndicatorCode[] => {
      switch (yardstick.by) {
        case 'reports':
          return [];
        case 'ratio':
          return [ratioOf(yardstick.ratio).part, ratioOf(yardstick.ratio).whole];
        case 'per-members':
          return [yardstick.code, 'mem_total'];
        case 'total':
          return [yardstick.code];
      }
    }),
  ),
);

/** A place, and what it came to by some yardstick. */
export interface PlaceStanding {
  readonly place: UnitId;
  readonly amount: number;
  /** of a share: what it is a share of, so that 1 of 2 is not taken for 50 of 100 */
  readonly of?: { readonly part: number; readonly whole: number };
}

/**
 * The places that have a figure by a yardstick, the best first, equal ones in their order.
 *
 * @param places units directly below the root of the period's branch
 */
export function standings(
  yardstick: Yardstick,
  period: BranchPeriod,
  places: readonly UnitId[],
): readonly PlaceStanding[] {
  const less = 'better' in yardstick && yardstick.better === 'less';
  return places
    .flatMap((place): readonly PlaceStanding[] => {
      const measured = measuredBy(yardstick, { ...period, branch: branchThrough(period.branch, place) });
      return measured ? [{ place, ...measured }] : [];
    })
    .sort((a, b) => (less ? a.amount - b.amount : b.amount - a.amount));
}

function measuredBy(yardstick: Yardstick, period: BranchPeriod): Omit<PlaceStanding, 'place'> | undefined {
  switch (yardstick.by) {
    case 'reports': {
      const { due, sent } = reportsOf(period);
      return due === 0 ? undefined : { amount: sent / due, of: { part: sent, whole: due } };
    }
    case 'ratio':
      return shareIn(ratioOver(ratioOf(yardstick.ratio), period));
    case 'per-members':
      return shareIn(ratioOver({ part: yardstick.code, whole: 'mem_total' }, period));
    case 'total': {
      const total = totalOver(yardstick.code, period);
      return total.kind === 'sum' && total.answered > 0 && total.sum !== undefined
        ? { amount: total.sum }
        : undefined;
    }
  }
}

function shareIn({ part, whole, share }: Share): Omit<PlaceStanding, 'place'> | undefined {
  return share === undefined ? undefined : { amount: share, of: { part, whole } };
}
