import { amountOf, type AnswerContent } from './answer.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from './indicators/index.ts';

/** What the union above must hear of at once. */
export interface RedFlag {
  readonly indicator: IndicatorCode;
  readonly content: AnswerContent;
}

/** The figures that may be red flags. */
export const watched = indicatorCodes.filter((code) => indicatorOf(code).redFlag);

/** The answers of a report that are red flags: more than 0, or a yes, of what is declared one (domain notes, 2.4). */
export function redFlagsOf(answers: {
  readonly [C in IndicatorCode]?: AnswerContent;
}): readonly RedFlag[] {
  return watched.flatMap((indicator) => {
    const content = answers[indicator];
    return content && (amountOf(content) ?? 0) > 0 ? [{ indicator, content }] : [];
  });
}
