import type { AnswerContent } from '../../domain/answer.ts';
import type { DraftId, UnitId } from '../../domain/ids.ts';
import type { IndicatorCode } from '../../domain/indicators/index.ts';
import type { PeriodFigures } from '../../domain/overview.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { Report, ReportKey } from '../../domain/report.ts';
import type { Draft } from '../../engine/draft.ts';

/** Reads what was reported. Writing happens in a turn. */
export interface ReportStore {
  /** the draft of a report, open or sent */
  draft(
    key: ReportKey,
  ): Promise<
    | { readonly id: DraftId; readonly version: number; readonly draft: Draft; readonly sent: boolean }
    | undefined
  >;
  report(key: ReportKey): Promise<Report | undefined>;
  /** answers of one unit in the periods from `from` to `to`, both included, oldest period first */
  answersBetween(
    form: string,
    unit: UnitId,
    from: PeriodKey,
    to: PeriodKey,
  ): Promise<
    readonly {
      readonly period: PeriodKey;
      readonly answers: { readonly [C in IndicatorCode]?: AnswerContent };
    }[]
  >;
  /** what these units said in one period, and the last stock each reported before it (at most 12 periods back) */
  figures(form: string, units: readonly UnitId[], period: PeriodKey): Promise<PeriodFigures>;
}
