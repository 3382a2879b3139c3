import { sameContent, type Answer, type AnswerContent } from './answer.ts';
import type { Instant } from './calendar-date.ts';
import type { ReportId, UnitId } from './ids.ts';
import { indicatorCodes, type IndicatorCode } from './indicators/index.ts';
import type { PeriodKey } from './period.ts';
import type { Signer } from './person.ts';

/** The answers of one report; what is missing was never asked. */
export type Answers = { readonly [C in IndicatorCode]?: Answer };

/** What makes a report one and only: it is unique in the store. */
export interface ReportKey {
  readonly form: string;
  readonly unit: UnitId;
  readonly period: PeriodKey;
}

/** A report that was sent. */
export interface Report extends ReportKey {
  readonly id: ReportId;
  readonly formVersion: number;
  /** what the chair quotes when asking about it, e.g. `11-7K3F` */
  readonly receipt: string;
  readonly sentAt: Instant;
  readonly sentBy: Signer;
  /** sent after the due date; a correction changes nothing about it */
  readonly late: boolean;
  /** how often its answers were written: 1 once it was sent, one more with each correction */
  readonly revision: number;
  /** the last correction */
  readonly corrected?: { readonly at: Instant; readonly by: Signer };
  readonly answers: Answers;
}

/** One line of a revision: what an indicator was and what it became. */
export interface Change {
  readonly indicator: IndicatorCode;
  readonly before?: AnswerContent;
  readonly after?: AnswerContent;
}

/** What changed from one set of answers to another; everything, when there were none before. */
export function changesBetween(before: Answers, after: Answers): readonly Change[] {
  return indicatorCodes.flatMap((indicator) => {
    const was = before[indicator]?.content;
    const is = after[indicator]?.content;
    if (sameContent(was, is)) return [];
    return [{ indicator, ...(was && { before: was }), ...(is && { after: is }) }];
  });
}

/**
 * Takes over into some answers what differs between two others, and nothing else: what somebody changed, on what is true by now. Who said
 * what nobody changed, and when, stays.
 */
export function withChangesOf(current: Answers, before: Answers, after: Answers): Answers {
  const result: { [C in IndicatorCode]?: Answer } = { ...current };
  for (const { indicator } of changesBetween(before, after)) {
    const now = after[indicator];
    if (now) result[indicator] = now;
    else delete result[indicator];
  }
  return result;
}
