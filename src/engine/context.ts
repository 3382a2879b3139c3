import type { Asking } from '../domain/asking.ts';
import type { AnswerContent } from '../domain/answer.ts';
import { numberOf } from '../domain/answer.ts';
import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { AccountId, PersonId, UnitId } from '../domain/ids.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';
import type { Period } from '../domain/period.ts';
import { parsePeriodKey, type PeriodKey } from '../domain/period.ts';
import type { Sector, UnitProfile } from '../domain/unit.ts';
import type { ReadingDoubt } from './question-type.ts';

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
  /** what the period before said; of stocks and year-to-date figures the latest that is known */
  readonly previous: { readonly [C in IndicatorCode]?: AnswerContent };
  /** which period `previous` is of, where it is not the one right before */
  readonly previousFrom: { readonly [C in IndicatorCode]?: PeriodKey };
  /** what earlier reports, or the unit's profile, settled for the year, the term or for good */
  readonly settled: { readonly [C in IndicatorCode]?: AnswerContent };
  /** the middle one of the unit's own figures of the last twelve periods, zeros left aside: what is usual for it */
  readonly usual: { readonly [C in IndicatorCode]?: number };
  /** how the union above has its reports asked */
  readonly asking?: Asking;
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
  /** a section is asked in one message, where the form can do that */
  readonly bySection?: true;
  /** why nothing of this message may be recorded before the person has confirmed it */
  readonly doubted?: ReadingDoubt;
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
  /** of which period that is, where it is not the one right before */
  readonly previousFrom: (code: IndicatorCode) => PeriodKey | undefined;
  readonly settled: (code: IndicatorCode) => AnswerContent | undefined;
  readonly yearToDate: (code: IndicatorCode) => number | undefined;
  readonly usual: (code: IndicatorCode) => number | undefined;
  /** what the unit's profile says */
  readonly fact: (code: IndicatorCode) => AnswerContent | undefined;
  /** whether the gate of a question was answered with "có" */
  readonly isOpened: (question: string) => boolean;
}

export function viewOf(
  context: ReportContext,
  answers: { readonly [C in IndicatorCode]?: { readonly content: AnswerContent } },
  opened: readonly string[] = [],
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
    previousFrom: (code) => context.previousFrom[code],
    settled: (code) => context.settled[code],
    yearToDate: (code) => context.yearToDate[code],
    usual: (code) => context.usual[code],
    fact: (code) => context.unit.profile.facts[code],
    isOpened: (question) => opened.includes(question),
  };
}
