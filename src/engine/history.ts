import { indicatorOf, type IndicatorCode } from '../domain/indicators/index.ts';
import type { FormView } from './context.ts';

/** What a figure is compared with: what is usual for the unit, or else what it said last. Undefined when it never said anything above 0. */
export function referenceOf(view: FormView, code: IndicatorCode): number | undefined {
  const reference = view.usual(code) ?? view.previousNumber(code);
  return reference !== undefined && reference > 0 ? reference : undefined;
}

/** As often as this over what is usual, a figure is asked back once. */
const muchMore = 10;
/** A count within this of what is usual is never surprising: 1 and then 12 new members. */
const fewPeople = 20;

/**
 * Whether a figure is far from the unit's own history: an extra zero, or đồng where nghìn was meant, more often than a fact. Flows may well be
 * small in one month, so of them only money is doubted for being little, and only where three zeros may be missing.
 */
export function isUnlikeHistory(view: FormView, code: IndicatorCode, figure: number | undefined): boolean {
  const reference = referenceOf(view, code);
  if (reference === undefined || figure === undefined || figure === 0) return false;
  const { value, nature } = indicatorOf(code);
  // People since January only become more; a check of the form looks whether they became fewer.
  if ((value !== 'count' && value !== 'money') || nature === 'year-to-date') return false;
  const enough = value === 'money' || Math.abs(figure - reference) > fewPeople;
  if (figure >= reference * muchMore) return enough;
  if (value === 'money') return figure * 100 <= reference;
  return nature === 'stock' && figure * muchMore <= reference && enough;
}
