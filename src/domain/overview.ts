import { contentIn, totalOver } from './branch-figures.ts';
import { unitMonths, type BranchPeriod, type BranchUnit } from './branch.ts';
import { partsOf } from './computed.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from './indicators/index.ts';
import type { PeriodKey } from './period.ts';
import { redFlagsOf, type RedFlag } from './red-flags.ts';
import type { Total } from './rollup.ts';
import { isOfMonths } from './unit-figure.ts';

/** One line of an overview: a figure, and the same figure of the period before and of the year so far. */
export interface OverviewLine {
  readonly indicator: IndicatorCode;
  readonly now: Total;
  readonly before: Total;
  /** of what happens in months: January up to and with the period's last month */
  readonly yearToDate?: Total;
}

/** A branch over a period, and what it is compared with. */
export interface ComparedPeriods {
  readonly now: BranchPeriod;
  readonly before: BranchPeriod;
  readonly yearToDate?: BranchPeriod;
}

/** What must not wait, and where and when it happened. */
export interface UnitRedFlag extends RedFlag {
  readonly unit: BranchUnit;
  readonly month: PeriodKey;
}

/** The line of one figure. */
export function overviewLine(
  indicator: IndicatorCode,
  { now, before, yearToDate }: ComparedPeriods,
): OverviewLine {
  return {
    indicator,
    now: totalOver(indicator, now),
    before: totalOver(indicator, before),
    ...(yearToDate && isOfMonths(indicatorOf(indicator)) && { yearToDate: totalOver(indicator, yearToDate) }),
  };
}

/**
 * Whether a line has something to tell: what nobody was asked in the period is not shown beside what was; before the first report came in, the period
 * before is all there is.
 */
export function isTold({ now, before }: OverviewLine, { sent }: { readonly sent: number }): boolean {
  return now.answered > 0 || (sent === 0 && before.answered > 0);
}

/** The same figures, parts of a computed one replaced by the whole, each once. */
export function wholes(codes: readonly IndicatorCode[]): readonly IndicatorCode[] {
  const wholeOf = new Map<IndicatorCode, IndicatorCode>();
  for (const whole of indicatorCodes) {
    const parts = partsOf(indicatorOf(whole));
    if (parts.every((part) => codes.includes(part))) for (const part of parts) wholeOf.set(part, whole);
  }
  return Array.from(new Set(codes.map((code) => wholeOf.get(code) ?? code)));
}

/** The figures as reports hold them: of a computed one its parts. */
export function storedCodes(codes: readonly IndicatorCode[]): readonly IndicatorCode[] {
  return Array.from(
    new Set(
      codes.flatMap((code) => {
        const parts = partsOf(indicatorOf(code));
        return parts.length === 0 ? [code] : parts;
      }),
    ),
  );
}

/** Every red flag of some months, by unit, each month for itself. */
export function redFlagsIn(period: BranchPeriod): readonly UnitRedFlag[] {
  return unitMonths(period).flatMap(({ unit, month }) =>
    redFlagsOf(period.reported.answers.get(month)?.get(unit.id) ?? {}).map((flag) => ({
      unit,
      month,
      ...flag,
    })),
  );
}

/** The words that units of a branch wrote in some months, by unit. */
export function wordsIn(
  code: IndicatorCode,
  period: BranchPeriod,
): readonly { readonly unit: BranchUnit; readonly month: PeriodKey; readonly text: string }[] {
  return unitMonths(period).flatMap(({ unit, month }) => {
    const content = contentIn(code, period, month, unit.id);
    return content?.state === 'value' && content.value.type === 'text'
      ? [{ unit, month, text: content.value.text }]
      : [];
  });
}
