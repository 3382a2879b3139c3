import { sameContent, type Answer, type AnswerContent } from './answer.ts';
import type { Instant } from './calendar-date.ts';
import type { PersonId, ReportId, UnitId } from './ids.ts';
import { indicatorCodes, type IndicatorCode } from './indicators/index.ts';
import type { PeriodKey } from './period.ts';

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
  readonly sentBy: { readonly id: PersonId; readonly name: string };
  /** sent after the due date */
  readonly late: boolean;
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
