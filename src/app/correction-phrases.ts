import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { RequestState } from '../domain/correction-request.ts';
import type { Period } from '../domain/period.ts';
import type { Signer } from '../domain/person.ts';
import type { ReportPhrases, ReviewLine, ShownChange } from './report-phrases.ts';

/** What is said when a report that was sent is to be changed, or one that was never sent comes late. */
export interface CorrectionPhrases {
  /** before the review of a report that is open again */
  readonly begun: (what: ReportNamed & { readonly receipt: string; readonly closedOn?: IsoDate }) => string;
  /** the same, with what was changed earlier and does not count yet */
  readonly resumed: (
    what: ReportNamed & {
      readonly receipt: string;
      readonly closedOn?: IsoDate;
      /** it was asked for already, and the union above has not answered */
      readonly isWaiting: boolean;
    },
  ) => string;
  /** a report that was never sent, opened after its period closed */
  readonly late: (what: ReportNamed & { readonly closedOn: IsoDate; readonly isWaiting: boolean }) => string;
  /** the period closed while the report was open; it goes on all the same */
  readonly justClosed: (what: { readonly closedOn: IsoDate }) => string;
  /** said of the correction what is said otherwise of a report that is filled */
  readonly report: Pick<
    ReportPhrases,
    'review' | 'reviewAgain' | 'paused' | 'cancelled' | 'notSent' | 'moves' | 'sendIncomplete'
  >;
  readonly sent: (
    what: ReportNamed & {
      readonly receipt: string;
      /** how often it was corrected, this time included */
      readonly times: number;
      readonly at: Instant;
      readonly changes: readonly ShownChange[];
      readonly closeDate: IsoDate;
    },
  ) => string;
  /** sending what is as it was; nothing was written */
  readonly unchanged: (what: { readonly receipt: string }) => string;
  /** there is nothing to correct: the report is still to be sent */
  readonly notSentYet: (what: ReportNamed & { readonly isOpen: boolean }) => string;
  /** the label of a report of an earlier period, which was sent, or never was */
  readonly earlier: (what: { readonly period: Period; readonly isSent: boolean }) => string;
  readonly whichUnit: string;
  readonly request: RequestPhrases;
}

interface ReportNamed {
  readonly unit: string;
  readonly period: Period;
}

/** After closing: what the chair asks for, and what the union above says to it. */
export interface RequestPhrases {
  /** to the chair: it waits; `to` is absent where nobody above can be reached */
  readonly made: (
    what: ReportNamed & {
      readonly reason: string;
      readonly changes: readonly ShownChange[];
      readonly to?: string;
      /** whether people are messaged at this hour */
      readonly now: boolean;
    },
  ) => string;
  /** to the leaders of the union above */
  readonly asks: (what: Asked) => string;
  readonly yes: string;
  readonly no: string;
  /** what becomes of one that waits no longer, to whoever would decide it, or take it back */
  readonly settled: (
    what: ReportNamed & {
      readonly state: Exclude<RequestState, 'waiting'>;
      readonly by?: Signer;
      readonly at?: Instant;
      readonly isOwn: boolean;
    },
  ) => string;
  readonly askRefusal: (what: ReportNamed) => string;
  /** to the leader, after their decision */
  readonly approved: (what: ReportNamed) => string;
  readonly refused: (what: ReportNamed & { readonly reason: string }) => string;
  readonly undecided: string;
  /** to the chair, after the leader's decision */
  readonly approvedToChair: (
    what: ReportNamed & { readonly union: string; readonly receipt: string; readonly isLate: boolean },
  ) => string;
  readonly refusedToChair: (
    what: ReportNamed & { readonly union: string; readonly reason: string },
  ) => string;
  readonly withdrawn: (what: ReportNamed & { readonly isLate: boolean }) => string;
  readonly noneToWithdraw: string;
  readonly whichToWithdraw: string;
  /** none waits for this leader */
  readonly none: string;
  readonly several: (what: { readonly count: number }) => string;
  readonly label: (what: ReportNamed) => string;
  readonly ownRequest: string;
  readonly notYours: string;
}

/** What a leader decides about. Who asks stands in the history, and not in messages that stay on phones. */
export interface Asked extends ReportNamed {
  readonly closedOn: IsoDate;
  readonly reason: string;
  /** of a correction, what changes; of a late report, all that it says */
  readonly what:
    | { readonly kind: 'correction'; readonly changes: readonly ShownChange[] }
    | { readonly kind: 'late'; readonly answers: ReviewLine['answers'] };
}
