import { amountOf } from './answer.ts';
import { computedContent } from './computed.ts';
import type { EarlierReport } from './earlier.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from './indicators/index.ts';
import { periodKey, startOfYear, type Period } from './period.ts';

const flows = indicatorCodes.filter((code) => indicatorOf(code).nature === 'flow');

/** The flows of one unit added up from January to the last of these reports; a figure that nobody gave is absent. */
export function yearToDateFor(
  period: Period,
  reports: readonly EarlierReport[],
): { readonly [C in IndicatorCode]?: number } {
  const january = periodKey(startOfYear(period));
  const sums: { [C in IndicatorCode]?: number } = {};
  for (const { answers } of reports.filter((report) => report.period >= january)) {
    for (const code of flows) {
      const indicator = indicatorOf(code);
      const content =
        indicator.origin === 'computed' ? computedContent(indicator, (part) => answers[part]) : answers[code];
      const amount = content && amountOf(content);
      if (amount !== undefined) sums[code] = (sums[code] ?? 0) + amount;
    }
  }
  return sums;
}
