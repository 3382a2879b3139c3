import type { Instant } from '../../domain/calendar-date.ts';
import type { Reported } from '../../domain/branch.ts';
import type { EarlierAnswer, EarlierReport } from '../../domain/earlier.ts';
import type { DraftId, UnitId } from '../../domain/ids.ts';
import type { IndicatorCode } from '../../domain/indicators/index.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { Report, ReportKey } from '../../domain/report.ts';
import type { Submission } from '../../domain/submission.ts';
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
  ): Promise<readonly EarlierReport[]>;
  /** of each of these figures, the newest answer with a value that one unit gave in any period before this one, however long ago */
  latestValues(
    form: string,
    unit: UnitId,
    indicators: readonly IndicatorCode[],
    before: PeriodKey,
  ): Promise<{ readonly [C in IndicatorCode]?: EarlierAnswer }>;
  /**
   * What some units said in a run of months, and before it the newest answer to each figure that may hold longer than its month: of stocks and
   * of people counted since January the last statement, of yearly ones the last value, both at most 12 periods back; of what is settled
   * once or once a term the last value ever.
   */
  reported(wanted: AnswersWanted): Promise<Reported>;
  /** what some units did about the reports of a run of months: those that were sent, and the drafts */
  submissions(wanted: Omit<AnswersWanted, 'codes'>): Promise<readonly Submission[]>;
  /** of which units a report was changed after it was first sent, the last change first */
  corrections(wanted: Omit<AnswersWanted, 'codes'>): Promise<readonly LastCorrection[]>;
}

/** When a report was changed last. */
export interface LastCorrection {
  readonly unit: UnitId;
  readonly at: Instant;
}

/** Which answers are wanted of which units, in the months from `from` to `to`, both included. */
export interface AnswersWanted {
  readonly form: string;
  readonly units: readonly UnitId[];
  readonly from: PeriodKey;
  readonly to: PeriodKey;
  readonly codes: readonly IndicatorCode[];
}
