import type { AnswerContent } from '../domain/answer.ts';
import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { Indicator } from '../domain/indicators/index.ts';
import type { RatioName } from '../domain/ratios.ts';
import type { Total } from '../domain/rollup.ts';
import type { Share } from '../domain/share.ts';
import type { PeriodName } from '../vietnamese/index.ts';
import type {
  CardPhrases,
  OverviewFacts,
  ProgressPhrases,
  RemindPhrases,
  Reports,
  WholeReportPhrases,
} from './branch-phrases.ts';

/** One figure with what it is compared with. */
export interface ShownFigure {
  readonly indicator: Indicator;
  readonly now: Total;
  readonly before: Total;
  readonly yearToDate?: Total;
  /** of a single unit what it said, in place of totals over one */
  readonly own?: { readonly now?: OwnFigure; readonly before?: OwnFigure };
}

interface OwnFigure {
  readonly content: AnswerContent;
  /** it is an earlier one that stands in for a missing one */
  readonly isCarried: boolean;
}

/** A ratio of two figures, now and before. */
export interface ShownRatio {
  readonly name: RatioName;
  readonly as: 'share' | 'each';
  /** it stands on reports of months, not on units */
  readonly isMonthly: boolean;
  readonly now: Share;
  readonly before: Share;
}

/** A red flag, where and when. */
export interface ShownFlag {
  readonly unit: string;
  /** where the period has several months */
  readonly month?: PeriodName;
  readonly indicator: Indicator;
  readonly content: AnswerContent;
}

/** The best and the weakest of those that were compared by one figure. */
export interface ShownStanding {
  readonly measure: Measure;
  readonly best: Placed;
  readonly weakest: Placed;
  readonly compared: number;
  /** not compared, because they gave no figure */
  readonly without: number;
}

/** By what places are compared: a figure itself, a figure for every 100 members, a ratio, reports that were sent. */
export type Measure =
  | { readonly kind: 'figure'; readonly indicator: Indicator }
  | { readonly kind: 'per-members'; readonly indicator: Indicator }
  | { readonly kind: 'ratio'; readonly name: RatioName; readonly as: 'share' | 'each' }
  | { readonly kind: 'reports' };

interface Placed {
  readonly name: string;
  readonly amount: number;
  readonly of?: { readonly part: number; readonly whole: number };
  /** how many more stand level with it */
  readonly level: number;
}

/** A unit that has not sent a report, and who could. */
export interface ShownMissing {
  readonly name: string;
  readonly officer?: { readonly name: string; readonly phone?: string };
  /** how many answers its draft holds */
  readonly drafted: number;
  /** the months it is missing in, where the period has several */
  readonly months: readonly PeriodName[];
  readonly isOverdue: boolean;
}

/** What leaders read, and chairs about their own unit. */
export interface OverviewPhrases {
  /** words that ask for a comparison of the places below */
  readonly comparing: readonly string[];
  /** words that ask how it stands beside last year */
  readonly besideLastYear: readonly string[];
  /** words that ask for what every summary of a month shows: how it stands beside the month before */
  readonly besideLastMonth: readonly string[];
  /** words around a period and a name that mean neither */
  readonly fillers: readonly string[];
  /** whether words are meant for the name of an organisation */
  readonly isOrganisation: (words: string) => boolean;
  readonly periodLabel: (period: PeriodName) => string;
  readonly whichPeriod: string;
  readonly choosePlace: string;
  /** `isExact`: every word stands in each of the names that are offered */
  readonly whichUnit: (what: {
    readonly typed: string;
    readonly isExact: boolean;
    /** so many more than are offered */
    readonly more: number;
  }) => string;
  readonly takenAsLastYear: (period: PeriodName) => string;
  readonly notUnderstood: (what: { readonly typed: string; readonly place: string }) => string;
  /** the place owes no report in the period */
  readonly nothingDue: (what: { readonly place: string; readonly period: PeriodName }) => string;
  /** closed, and nobody sent one */
  readonly noData: (facts: OverviewFacts) => string;
  readonly footer: (what: {
    readonly page: number;
    readonly pages: number;
    /** what to write for the next page where no choice can be offered */
    readonly typed?: string;
  }) => string;
  readonly choices: OverviewChoices;
  readonly head: (
    what: OverviewFacts & {
      readonly flags: readonly ShownFlag[];
      readonly moreFlags: number;
      readonly figures: readonly ShownFigure[];
      readonly missing: number;
      /** reports that were changed after they were sent, the last change first: who has seen these figures before sees which are new */
      readonly corrected: readonly { readonly unit: string; readonly at: Instant }[];
      /** when the only unit sent its report */
      readonly sentAt?: Instant;
    },
  ) => string;
  readonly title: (what: OverviewFacts & { readonly of: string; readonly year?: Reports }) => string;
  readonly figure: (figure: ShownFigure, facts: OverviewFacts) => string;
  readonly ratio: (ratio: ShownRatio, facts: OverviewFacts) => string;
  /** figures of which there was nothing to tell, in one line */
  readonly quiet: (figures: readonly ShownFigure[], facts: OverviewFacts) => string;
  readonly isQuiet: (figure: ShownFigure) => boolean;
  readonly nothingTold: string;
  readonly flag: (flag: ShownFlag) => string;
  readonly flagsTitle: string;
  readonly detail: (
    what: OverviewFacts & {
      readonly figure: ShownFigure;
      /** of what can be counted: how many units had any */
      readonly reach?: { readonly did: number; readonly answered: number };
    },
  ) => string;
  readonly unitFigure: (what: {
    readonly number: number;
    readonly unit: string;
    readonly indicator: Indicator;
    readonly content: AnswerContent;
    readonly isCarried: boolean;
    /** reports that give it, of how many, where some are missing */
    readonly reports?: { readonly applicable: number; readonly answered: number };
  }) => string;
  readonly placeFigure: (what: {
    readonly number: number;
    readonly place: string;
    readonly indicator: Indicator;
    readonly total: Total;
  }) => string;
  /** what the only unit said in one of its months */
  readonly monthFigure: (what: {
    readonly month: PeriodName;
    readonly indicator: Indicator;
    readonly content?: AnswerContent;
    readonly isSent: boolean;
  }) => string;
  readonly withoutFigure: (what: { readonly unit: string; readonly hasReported: boolean }) => string;
  readonly withoutFigureTitle: (what: { readonly units: number }) => string;
  readonly whichFigure: string;
  readonly words: (what: {
    /** absent where there is only one unit */
    readonly unit?: string;
    readonly month?: PeriodName;
    readonly text: string;
  }) => string;
  /** `units` wrote something; absent of a single one */
  readonly wordsTitle: (what: { readonly indicator: Indicator; readonly units?: number }) => string;
  readonly noWords: string;
  readonly below: (what: {
    readonly number: number;
    readonly name: string;
    readonly reports: Reports;
  }) => string;
  readonly belowTitle: string;
  readonly directly: (what: { readonly units: number; readonly sent: number }) => string;
  readonly periodsTitle: string;
  readonly standing: (standing: ShownStanding) => string;
  readonly standingTitle: string;
  /** so few were compared that it says little */
  readonly fewCompared: (what: { readonly compared: number }) => string;
  readonly nothingCompared: string;
  readonly missingHead: (
    what: OverviewFacts & { readonly missing: number; readonly dueDate: IsoDate; readonly today: IsoDate },
  ) => string;
  readonly missingUnit: (what: ShownMissing & { readonly number: number }) => string;
  readonly nobodyMissing: (facts: OverviewFacts) => string;
  readonly remind: RemindPhrases;
  readonly progress: ProgressPhrases;
  readonly card: CardPhrases;
  readonly wholeReport: WholeReportPhrases;
}

/** Labels of choices. */
interface OverviewChoices {
  readonly more: (what: { readonly page: number; readonly pages: number }) => string;
  readonly summary: string;
  readonly everything: string;
  readonly missing: (units: number) => string;
  readonly before: (period: PeriodName) => string;
  readonly otherPeriods: string;
  readonly below: (places: number) => string;
  readonly compare: string;
  readonly flags: (flags: number) => string;
  readonly byPlace: string;
  readonly byUnit: string;
  readonly remind: (units: number) => string;
  readonly remindNow: string;
  readonly notNow: string;
  readonly progress: string;
  readonly place: (what: { readonly name: string; readonly reports: Reports }) => string;
  readonly wholeReport: (period: PeriodName) => string;
  readonly ownUnit: (name: string) => string;
  readonly card: string;
}
