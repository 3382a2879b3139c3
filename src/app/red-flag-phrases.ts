import type { Instant } from '../domain/calendar-date.ts';
import type { Indicator, IndicatorCode } from '../domain/indicators/index.ts';
import type { Period } from '../domain/period.ts';
import type { Matter } from '../vietnamese/index.ts';

/** What is said of what the union above must hear of at once. */
export interface RedFlagPhrases {
  /** the words that mean each of these matters, looked for in texts */
  readonly matters: readonly Matter<IndicatorCode>[];
  /** to the leaders of the union above */
  readonly told: (what: {
    readonly unit: string;
    readonly period: Period;
    readonly at: Instant;
    readonly indicator: Indicator;
    readonly news: 'new' | 'more' | 'taken-back';
    /** how much of it they were told before */
    readonly before: number;
    /** how much there is now, or the text that tells of it and its question */
    readonly now:
      | { readonly kind: 'amount'; readonly amount: number }
      | { readonly kind: 'words'; readonly text: string; readonly of: Indicator }
      | { readonly kind: 'none' };
    readonly isCorrection: boolean;
  }) => string;
  /** to the chair; `to` is absent where nobody above can be reached */
  readonly tellsChair: (what: {
    readonly to?: string;
    /** whether people are messaged at this hour */
    readonly now: boolean;
    readonly isTakenBack: boolean;
  }) => string;
}
