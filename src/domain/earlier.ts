import type { AnswerContent } from './answer.ts';
import { isIndicatorCode, type Indicator, type IndicatorCode } from './indicators/index.ts';
import { addMonths, periodKey, startOfYear, type Period, type PeriodKey } from './period.ts';
import { startOfTerm } from './term.ts';
import type { UnitProfile } from './unit.ts';
import { startOfWorkingYear } from './working-year.ts';

/** What one report said. */
export interface EarlierReport {
  readonly period: PeriodKey;
  readonly answers: { readonly [C in IndicatorCode]?: AnswerContent };
}

/** What an earlier report said about one figure. */
export interface EarlierAnswer {
  readonly period: PeriodKey;
  readonly content: AnswerContent;
}

/** An older stock says nothing about today. */
export const monthsAStockHolds = 12;

/** Whether an answer says how things are; unknown and skipped say only that nobody knows. */
export function isStatement({ state }: AnswerContent): boolean {
  switch (state) {
    case 'value':
    case 'no':
    case 'not-yet':
    case 'not-applicable':
      return true;
    case 'unknown':
    case 'skipped':
      return false;
  }
}

/** Whether an answer is of the kind that can hold longer than its period: where a matter gets settled a value, else any statement. */
function canHold(indicator: Indicator, content: AnswerContent): boolean {
  return isSettledByValue(indicator) ? content.state === 'value' : isStatement(content);
}

/** The newest answer that can still hold, of reports in order, oldest first. */
export function latestThatCanHold(
  indicator: Indicator,
  code: IndicatorCode,
  reports: readonly EarlierReport[],
): EarlierAnswer | undefined {
  for (const { period, answers } of reports.toReversed()) {
    const content = answers[code];
    if (content && canHold(indicator, content)) return { period, content };
  }
  return undefined;
}

/** Whether a figure of this nature is not asked again once an answer with a value settled it. */
export function isSettledByValue({ nature }: Indicator): boolean {
  return nature === 'yearly' || nature === 'once-a-term' || nature === 'once';
}

/**
 * What an answer of an earlier period still says in this one, if anything: the last statement of a stock of the last twelve periods, the
 * last of the calendar year for people counted since January, and the value that settled a working year, a term, or the matter for good.
 */
export function stillHolding(
  indicator: Indicator,
  earlier: EarlierAnswer | undefined,
  now: Period,
  profile: UnitProfile,
): AnswerContent | undefined {
  const since = holdsSince(indicator, now, profile);
  if (!earlier || since === undefined || earlier.period < since) return undefined;
  return canHold(indicator, earlier.content) ? earlier.content : undefined;
}

/**
 * What still holds of the answers before a period, newest first. Where several months are looked at as one, what was said in them of a year or a term
 * is its latest state, be it a "not yet"; before them only the value that settled it counts.
 *
 * @param span `now` is the last of the months, `since` the first
 */
export function latestStanding(
  indicator: Indicator,
  newestFirst: readonly EarlierAnswer[],
  { now, since }: { readonly now: Period; readonly since: PeriodKey },
  profile: UnitProfile,
): AnswerContent | undefined {
  for (const earlier of newestFirst) {
    const isOfSpan = earlier.period >= since && isStatement(earlier.content);
    if (!isOfSpan && !canHold(indicator, earlier.content)) continue;
    const from = holdsSince(indicator, now, profile);
    return from === undefined || earlier.period < from ? undefined : earlier.content;
  }
  return undefined;
}

/** The first period whose answers still count in this one; undefined where no earlier one does. */
function holdsSince({ nature }: Indicator, now: Period, profile: UnitProfile): PeriodKey | undefined {
  switch (nature) {
    case 'stock':
      return periodKey(addMonths(now, -monthsAStockHolds));
    case 'year-to-date':
      return periodKey(startOfYear(now));
    case 'yearly':
      return periodKey(startOfWorkingYear(now, profile.yearBasis));
    case 'once-a-term':
      return periodKey(startOfTerm(now, profile));
    case 'once':
      return '';
    case 'flow':
    case 'text':
      return undefined;
  }
}

/** What the profile says of a figure that no report has given: of stocks, and of what is settled for good. */
export function factStandingIn(
  { nature }: Indicator,
  code: IndicatorCode,
  { facts }: UnitProfile,
): AnswerContent | undefined {
  const fact = facts[code];
  if (!fact) return undefined;
  if (nature === 'stock') return isStatement(fact) ? fact : undefined;
  return nature === 'once' && fact.state === 'value' ? fact : undefined;
}

/** Whether the profile says that the figure is not about this unit: it has no shift meal, no inspection committee. */
export function isRuledOut({ needs }: Indicator, { facts }: UnitProfile): boolean {
  return needs !== undefined && isIndicatorCode(needs) && facts[needs]?.state === 'no';
}
