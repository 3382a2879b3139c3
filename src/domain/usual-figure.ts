import { numberOf } from './answer.ts';
import type { EarlierReport } from './earlier.ts';
import type { Indicator, IndicatorCode } from './indicators/index.ts';
import { median } from './median.ts';

/**
 * What is usual for one unit: the middle one of its own figures of these reports. Zeros are left aside, because a month in which nothing
 * happened says nothing about the size of what does. Counts and money of flows and stocks only.
 */
export function usualFigure(
  { value, nature }: Indicator,
  code: IndicatorCode,
  reports: readonly EarlierReport[],
): number | undefined {
  if (value !== 'count' && value !== 'money') return undefined;
  if (nature !== 'flow' && nature !== 'stock') return undefined;
  return median(reports.map(({ answers }) => numberOf(answers[code]) ?? 0).filter((figure) => figure > 0));
}
