import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { Signer } from '../domain/person.ts';
import type { Sector } from '../domain/unit.ts';
import type { PeriodName } from '../vietnamese/index.ts';
import type { ShownAnswer } from './report-phrases.ts';

/** What every answer about a place says of itself: which period, how much of it, as of when. */
export interface OverviewFacts {
  readonly place: string;
  /** one grassroots union, and no total over others */
  readonly isUnit: boolean;
  readonly period: PeriodName;
  /** the period it is shown beside */
  readonly before: PeriodName;
  readonly asOf: Instant;
  readonly isClosed: boolean;
  /** how many months of the period have opened */
  readonly months: { readonly opened: number; readonly of: number };
  readonly reports: Reports;
  /** of the period it is shown beside */
  readonly beforeReports: Reports;
}

/** Reports owed and sent; of one month one a unit. */
export interface Reports {
  readonly due: number;
  readonly sent: number;
}

/** Nudging who has not sent a report. */
export interface RemindPhrases {
  readonly ask: (what: {
    readonly place: string;
    readonly period: PeriodName;
    readonly units: number;
    readonly recently: number;
    readonly unreachable: number;
    /** the hour from which people may be messaged, when it is not now */
    readonly from?: string;
  }) => string;
  readonly done: (what: {
    readonly units: number;
    readonly recently: number;
    readonly from?: string;
  }) => string;
  readonly unreachableTitle: string;
  readonly unreachable: (what: {
    readonly number: number;
    readonly unit: string;
    readonly officer?: { readonly name: string; readonly phone?: string };
  }) => string;
  readonly nobody: (what: { readonly recently: number; readonly unreachable: number }) => string;
  readonly closed: (what: { readonly period: PeriodName }) => string;
  readonly severalMonths: string;
  readonly notNow: string;
  /** what the chair gets */
  readonly message: (what: {
    readonly person: string;
    readonly unit: string;
    readonly from: string;
    readonly period: PeriodName;
    readonly dueDate: IsoDate;
    readonly closeDate: IsoDate;
    readonly today: IsoDate;
  }) => string;
}

/** How far the reports of a period are. */
export interface ProgressPhrases {
  readonly head: (
    what: OverviewFacts & {
      readonly onTime: number;
      readonly late: number;
      readonly dueDate: IsoDate;
      readonly today: IsoDate;
    },
  ) => string;
  readonly placesTitle: string;
  readonly place: (what: {
    readonly name: string;
    readonly reports: Reports;
    readonly onTime: number;
    readonly late: number;
  }) => string;
  readonly daysTitle: string;
  readonly day: (what: { readonly day: IsoDate; readonly sent: number; readonly soFar: number }) => string;
  readonly lateTitle: (what: { readonly units: number }) => string;
  readonly lateUnit: (what: {
    readonly unit: string;
    readonly at: Instant;
    readonly month?: PeriodName;
  }) => string;
  readonly overdueTitle: (what: { readonly units: number }) => string;
  readonly overdueUnit: (what: { readonly unit: string; readonly month?: PeriodName }) => string;
}

/** How the report of a month stands. */
export type ReportState =
  | { readonly kind: 'sent'; readonly at: Instant; readonly isLate: boolean }
  | { readonly kind: 'begun'; readonly answers: number }
  | { readonly kind: 'not-begun' };

/** Who and what a unit is. */
export interface CardPhrases {
  readonly head: (what: {
    readonly name: string;
    readonly code: string;
    readonly sector: Sector;
    readonly above?: string;
  }) => string;
  readonly officer: (what: {
    readonly role: 'chair' | 'deputy' | 'leader';
    readonly name: string;
    readonly phone?: string;
    readonly isReachable: boolean;
  }) => string;
  readonly noChair: string;
  readonly factsTitle: string;
  readonly fact: (fact: ShownAnswer) => string;
  readonly reportsTitle: string;
  readonly report: (what: { readonly month: PeriodName; readonly state: ReportState }) => string;
  readonly unitsBelow: (what: {
    readonly units: number;
    readonly reports: Reports;
    readonly month: PeriodName;
  }) => string;
  readonly askName: string;
}

/** One whole report. */
export interface WholeReportPhrases {
  readonly head: (what: {
    readonly unit: string;
    readonly month: PeriodName;
    readonly receipt: string;
    readonly sentAt: Instant;
    readonly by: Signer;
    readonly late: boolean;
  }) => string;
  readonly answer: (answer: ShownAnswer) => string;
  readonly nothing: (answers: readonly ShownAnswer[]) => string;
  readonly isNothing: (answer: ShownAnswer) => boolean;
  readonly notSent: (what: {
    readonly unit: string;
    readonly month: PeriodName;
    readonly state: ReportState;
  }) => string;
  readonly whichMonth: (what: { readonly unit: string }) => string;
  readonly ofBranch: (what: { readonly place: string }) => string;
}
