import { amountOf, numberOf, type AnswerContent } from './answer.ts';
import type { IsoDate } from './calendar-date.ts';
import type { Indicator } from './indicators/index.ts';
import { median } from './median.ts';
import { unitFigure, type Contribution, type UnitFigure } from './unit-figure.ts';

/** Over how many units a figure stands. */
export interface Coverage {
  /** units the indicator applies to (a "not applicable" leaves the denominator) */
  readonly units: number;
  /** reports it could stand in: of one month one a unit; over several months, of what happens in months, one a unit and month */
  readonly applicable: number;
  /** reports that give it or, where the year, term or matter was settled, an earlier one; coverage is answered / applicable */
  readonly answered: number;
  /** units whose last known figure stands in for a missing one */
  readonly carriedForward: number;
}

/** One figure over many units, with everything needed to explain it. What is absent nobody gave: that is not 0. */
export type Total = Coverage &
  (
    | { readonly kind: 'sum'; readonly sum?: number }
    /** how many units said yes */
    | { readonly kind: 'count-yes'; readonly yes?: number }
    | { readonly kind: 'median'; readonly spread?: Spread }
    /** the choices that were made, in the order of the indicator */
    | {
        readonly kind: 'distribution';
        readonly choices: readonly { readonly choice: string; readonly units: number }[];
      }
    /** how many units gave words or a day, and the earliest day */
    | { readonly kind: 'list'; readonly said: number; readonly soonest?: IsoDate }
  );

/** Where the figures of several units lie. */
interface Spread {
  readonly median: number;
  readonly smallest: number;
  readonly largest: number;
  /** how many figures there are */
  readonly number: number;
}

/**
 * Makes one figure out of many units'. Values add up; no and not yet are 0 and stay in the denominator; not applicable leaves both;
 * unknown, skipped and never asked are missing: out of the figure, in the denominator. A missing stock carries the last value forward,
 * and the total says for how many. Only a sum has a use for the 0 of a no: medians, choices and lists are made of values alone.
 */
export function rollUp(indicator: Indicator, contributions: readonly Contribution[]): Total {
  return totalOf(
    indicator,
    contributions.flatMap((one) => unitFigure(indicator, one) ?? []),
  );
}

/** The same of figures that are made already, one a unit. */
export function totalOf(indicator: Indicator, figures: readonly UnitFigure[]): Total {
  const contents = figures.flatMap(({ content }) => (content ? [content] : []));
  const coverage = coverageOf(figures);
  switch (indicator.rollUp) {
    case 'sum': {
      const sum = sumOf(contents);
      return { kind: 'sum', ...coverage, ...(sum !== undefined && { sum }) };
    }
    case 'count-yes': {
      const yes = sumOf(contents);
      return { kind: 'count-yes', ...coverage, ...(yes !== undefined && { yes }) };
    }
    case 'median': {
      const spread = spreadOf(contents);
      return { kind: 'median', ...coverage, ...(spread && { spread }) };
    }
    case 'distribution':
      return { kind: 'distribution', ...coverage, choices: choicesOf(indicator, contents) };
    case 'list': {
      const soonest = datesOf(contents)[0];
      const said = contents.filter(({ state }) => state === 'value').length;
      return { kind: 'list', ...coverage, said, ...(soonest !== undefined && { soonest }) };
    }
  }
}

function coverageOf(figures: readonly UnitFigure[]): Coverage {
  const coverage = { units: figures.length, applicable: 0, answered: 0, carriedForward: 0 };
  for (const { applicable, answered, isCarried } of figures) {
    coverage.applicable += applicable;
    coverage.answered += answered;
    if (isCarried) coverage.carriedForward += 1;
  }
  return coverage;
}

function sumOf(contents: readonly AnswerContent[]): number | undefined {
  const amounts = contents.map(amountOf).filter((amount) => amount !== undefined);
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0);
}

function spreadOf(contents: readonly AnswerContent[]): Spread | undefined {
  const figures = contents.map(numberOf).filter((figure) => figure !== undefined);
  const middle = median(figures);
  if (middle === undefined) return undefined;
  const sorted = figures.toSorted((a, b) => a - b);
  const [smallest = middle, largest = middle] = [sorted[0], sorted.at(-1)];
  return { median: middle, smallest, largest, number: figures.length };
}

function choicesOf({ choices = [] }: Indicator, contents: readonly AnswerContent[]) {
  const units = new Map<string, number>(choices.map((choice) => [choice, 0]));
  for (const content of contents) {
    if (content.state !== 'value' || content.value.type !== 'choice') continue;
    units.set(content.value.choice, (units.get(content.value.choice) ?? 0) + 1);
  }
  return Array.from(units, ([choice, units]) => ({ choice, units })).filter(({ units }) => units > 0);
}

function datesOf(contents: readonly AnswerContent[]): readonly IsoDate[] {
  return contents
    .flatMap((content) =>
      content.state === 'value' && content.value.type === 'date' ? [content.value.date] : [],
    )
    .toSorted();
}
