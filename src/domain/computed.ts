import { amountOf, numberAnswer, type AnswerContent } from './answer.ts';
import { isIndicatorCode, type Indicator, type IndicatorCode } from './indicators/index.ts';

/** The codes a computed figure adds up; none for the others. */
export function partsOf({ parts = [] }: Indicator): readonly IndicatorCode[] {
  return parts.filter(isIndicatorCode);
}

/**
 * The figure of one unit that is the sum of others. A part that is not known makes the whole unknown: a total without it would pass for
 * complete. A part that does not apply adds nothing; when none applies, the whole does not either.
 */
export function computedContent(
  indicator: Indicator,
  contentOf: (part: IndicatorCode) => AnswerContent | undefined,
): AnswerContent | undefined {
  const parts = partsOf(indicator).map(contentOf);
  const applying = parts.filter((part) => part?.state !== 'not-applicable');
  if (applying.length === 0) return parts.length === 0 ? undefined : { state: 'not-applicable' };
  let sum = 0;
  for (const part of applying) {
    const amount = part && amountOf(part);
    if (amount === undefined) return undefined;
    sum += amount;
  }
  return numberAnswer(sum);
}
