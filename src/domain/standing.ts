import { totalOver } from './branch-figures.ts';
import { branchThrough, reportsOf, type BranchPeriod } from './branch.ts';
import type { UnitId } from './ids.ts';
import type { IndicatorCode } from './indicators/index.ts';
import { ratioOf, ratioOver, type RatioName } from './ratios.ts';

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
      const amount = amountBy(yardstick, { ...period, branch: branchThrough(period.branch, place) });
      return amount === undefined ? [] : [{ place, amount }];
    })
    .sort((a, b) => (less ? a.amount - b.amount : b.amount - a.amount));
}

function amountBy(yardstick: Yardstick, period: BranchPeriod): number | undefined {
  switch (yardstick.by) {
    case 'reports': {
      const { due, sent } = reportsOf(period);
      return due === 0 ? undefined : sent / due;
    }
    case 'ratio':
      return ratioOver(ratioOf(yardstick.ratio), period).share;
    case 'per-members':
      return ratioOver({ part: yardstick.code, whole: 'mem_total', as: 'share' }, period).share;
    case 'total': {
      const total = totalOver(yardstick.code, period);
      return total.kind === 'sum' && total.answered > 0 ? total.sum : undefined;
    }
  }
}
