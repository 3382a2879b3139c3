import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { BranchDigest } from '../domain/digest.ts';
import type { Indicator, IndicatorCode } from '../domain/indicators/index.ts';
import type { ReportingWindow } from '../domain/reporting-calendar.ts';

/** What people are told without having asked. */
export interface NoticePhrases {
  /** a period has opened; `asked`: the ids of the questions this month has, of which some are worth a word */
  readonly opening: (what: {
    readonly person: string;
    readonly units: NoticedUnits;
    readonly asked: readonly string[];
  }) => NoticeText;
  readonly reminder: (what: {
    readonly person: string;
    readonly units: NoticedUnits;
    readonly today: IsoDate;
  }) => NoticeText;
  /** the reminder a person asked for; it may be read on another day than it was written */
  readonly promised: (what: { readonly person: string; readonly units: NoticedUnits }) => NoticeText;
  /** begun, and not sent before the period closed */
  readonly closing: (what: { readonly person: string; readonly units: NoticedUnits }) => NoticeText;
  /** the choice under it */
  readonly supplement: string;
  /** for the leaders of a union: whom to call */
  readonly callList: (what: {
    readonly person: string;
    readonly union: string;
    readonly window: ReportingWindow;
    readonly asOf: Instant;
    readonly missing: readonly {
      readonly unit: string;
      /** its union, where that is not the one of the list */
      readonly union?: string;
      readonly isBegun: boolean;
      readonly officer?: {
        readonly name: string;
        readonly role: 'chair' | 'deputy';
        readonly phone?: string;
      };
    }[];
    /** how many more there are than the list names */
    readonly more: number;
  }) => string;
  /** for the leaders of a union: how it stands after the due date, or as it closed */
  readonly digest: (
    what: {
      readonly person: string;
      readonly union: string;
      readonly window: ReportingWindow;
      readonly asOf: Instant;
      readonly isClosed: boolean;
      readonly digest: BranchDigest;
      /** units directly under the union that are missing */
      readonly missing: readonly string[];
    },
    indicatorOf: (code: IndicatorCode) => Indicator,
  ) => string;
  /** answers to somebody who wants to be reminded again */
  readonly willRemind: (what: { readonly at: Instant; readonly isLater: boolean }) => string;
  readonly nothingToRemind: string;
  readonly tooLateToRemind: (what: { readonly closeDate: IsoDate }) => string;
}

/** A unit as a notice names it. */
export interface NoticedUnit {
  readonly name: string;
  readonly window: ReportingWindow;
  /** how far its draft is, where something was answered */
  readonly progress?: { readonly answered: number; readonly of: number };
}

export type NoticedUnits = readonly [NoticedUnit, ...NoticedUnit[]];

export interface NoticeText {
  readonly text: string;
  /** of several units the line about each, in their order, as it stands in the text */
  readonly lines?: readonly string[];
}
