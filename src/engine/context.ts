import type { AnswerContent } from '../domain/answer.ts';
import { numberOf } from '../domain/answer.ts';
import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { AccountId, PersonId, UnitId } from '../domain/ids.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';
import type { Period } from '../domain/period.ts';
import { parsePeriodKey, type PeriodKey } from '../domain/period.ts';
import type { Sector, UnitProfile } from '../domain/unit.ts';

/** Facts a report is filled against; frozen into the draft when it opens, refreshed when somebody resumes it. */
export interface ReportContext {
  readonly period: PeriodKey;
  /** figures are asked as known on this day */
  readonly cutoff: IsoDate;
  readonly dueDate: IsoDate;
  readonly closeDate: IsoDate;
  readonly unit: {
    readonly id: UnitId;
    readonly name: string;
    readonly sector: Sector;
    readonly profile: UnitProfile;
  };
  /** the report of the period before, when it was sent */
  readonly previous: { readonly [C in IndicatorCode]?: AnswerContent };
  /** yearly answers that earlier reports of the year settled with a yes */
  readonly settled: { readonly [C in IndicatorCode]?: AnswerContent };
  /** flows added up from January to the period before */
  readonly yearToDate: { readonly [C in IndicatorCode]?: number };
}

/** Who acts in one step, and when. */
export interface StepContext {
  readonly now: Instant;
  /** today in Vietnam */
  readonly today: IsoDate;
  readonly account: AccountId;
  readonly person: PersonId;
  /** set when an earlier message was edited: the place that message had answered */
  readonly answersTo?: { readonly question: string; readonly step: number };
}

/** What a form's predicates and sentences may look at. */
export interface FormView {
  readonly period: Period;
  readonly cutoff: IsoDate;
  readonly unit: ReportContext['unit'];
  /** what was answered in this report */
  readonly answer: (code: IndicatorCode) => AnswerContent | undefined;
  readonly number: (code: IndicatorCode) => number | undefined;
  /** what the report of the period before said */
  readonly previous: (code: IndicatorCode) => AnswerContent | undefined;
  readonly previousNumber: (code: IndicatorCode) => number | undefined;
  readonly settled: (code: IndicatorCode) => AnswerContent | undefined;
  readonly yearToDate: (code: IndicatorCode) => number | undefined;
}

export function viewOf(
  context: ReportContext,
  answers: { readonly [C in IndicatorCode]?: { readonly content: AnswerContent } },
): FormView {
  const period = parsePeriodKey(context.period);
  return {
    period,
    cutoff: context.cutoff,
    unit: context.unit,
    answer: (code) => answers[code]?.content,
    number: (code) => numberOf(answers[code]?.content),
    previous: (code) => context.previous[code],
    previousNumber: (code) => numberOf(context.previous[code]),
    settled: (code) => context.settled[code],
    yearToDate: (code) => context.yearToDate[code],
  };
}
