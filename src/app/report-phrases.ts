import type { AnswerContent } from '../domain/answer.ts';
import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { Indicator } from '../domain/indicators/index.ts';
import type { Period } from '../domain/period.ts';
import type { Signer } from '../domain/person.ts';
import type { Move } from '../engine/choices.ts';
import type { AttachmentKind } from '../engine/prompt.ts';
import type { FieldChoice, ReadingDoubt } from '../engine/question-type.ts';

/** One figure as it is echoed, reviewed or shown. */
export interface ShownAnswer {
  readonly indicator: Indicator;
  readonly content: AnswerContent;
  readonly approximate?: true;
  readonly carried?: true;
  readonly reason?: string;
  /** who gave it, when that was somebody else than the reader */
  readonly by?: string;
  /** of which period it is, where that is neither this one nor the one right before */
  readonly from?: Period;
}

/** One figure that became another; absent where there was, or is, no answer. */
export interface ShownChange {
  readonly indicator: Indicator;
  readonly before?: AnswerContent;
  readonly after?: AnswerContent;
}

export interface ReviewLine {
  readonly number: number;
  readonly section: string;
  readonly title: string;
  /** empty when nothing was answered yet */
  readonly answers: readonly ShownAnswer[];
  /** its gate was answered with a no: there was nothing of all this */
  readonly isClosed?: true;
  /** something of it waits for an answer */
  readonly isOpen?: true;
}

export interface ReportPhrases {
  /** the first words when a report is opened, or taken up again */
  readonly begun: (report: {
    readonly unit: string;
    readonly period: Period;
    readonly dueDate: IsoDate;
    readonly today: IsoDate;
    readonly progress: { readonly answered: number; readonly of: number };
    /** fresh: nobody has answered anything yet */
    readonly state: 'fresh' | 'resumed';
    /** who else has answered something */
    readonly others: readonly string[];
  }) => string;
  readonly question: (question: {
    readonly number: number;
    readonly of: number;
    readonly section: string;
    readonly ask: string;
    /** last month's figures of what is asked; empty when there are none */
    readonly previous: readonly ShownAnswer[];
    /** what was answered before the form changed */
    readonly earlier: readonly ShownAnswer[];
    /** what is recorded already, when the person came back to it */
    readonly recorded: readonly ShownAnswer[];
  }) => string;
  /** the question once more, in short, after something that was not an answer to it */
  readonly questionAgain: (question: { readonly ask: string }) => string;
  readonly recorded: (
    answers: readonly (ShownAnswer & {
      readonly before?: AnswerContent;
      /** who had given what stood there before, when that was somebody else */
      readonly beforeBy?: string;
    })[],
  ) => string;
  readonly confirm: (what: {
    readonly answers: readonly ShownAnswer[];
    readonly doubt: ReadingDoubt;
  }) => string;
  /** around the sentence of a soft check */
  readonly unusual: (what: {
    readonly answers: readonly ShownAnswer[];
    readonly question: string;
    /** what the person may have meant */
    readonly instead: readonly (readonly ShownAnswer[])[];
  }) => string;
  /** a figure far from the unit's own history; `usual` is what it mostly was */
  readonly unlikeHistory: (what: {
    readonly answer: ShownAnswer;
    readonly now: number;
    readonly usual: number;
    readonly instead: readonly (readonly ShownAnswer[])[];
  }) => string;
  readonly pick: (what: {
    readonly options: readonly (readonly ShownAnswer[])[];
    readonly doubt: ReadingDoubt;
  }) => string;
  readonly askDate: (what: { readonly answer: ShownAnswer }) => string;
  readonly outOfBounds: (what: {
    readonly indicator: Indicator;
    readonly given: number;
    readonly min: number;
    readonly max: number;
  }) => string;
  readonly refused: (what: { readonly sentence: string }) => string;
  /** participants of no session */
  readonly somethingOfNothing: (what: {
    readonly indicator: Indicator;
    readonly leader: Indicator;
  }) => string;
  readonly opened: string;
  readonly nothingToCarry: string;
  /** what stays as it was, and the flows of which it is asked whether there were any */
  readonly carry: (what: {
    readonly as: 'same' | 'nothing';
    readonly section?: string;
    readonly kept: readonly ShownAnswer[];
    /** titles of the questions that ask for flows */
    readonly flows: readonly string[];
  }) => string;
  /** it was done as shown: so many figures kept, nothing at so many questions */
  readonly carried: (what: { readonly kept: number; readonly none: number }) => string;
  readonly carryChoices: { readonly none: string; readonly 'one-by-one': string };
  readonly gateChoices: { readonly open: string; readonly close: string };
  readonly restarted: string;
  readonly progress: (what: {
    readonly progress: { readonly answered: number; readonly of: number };
    readonly open: readonly string[];
  }) => string;
  readonly notSent: string;
  /** something that was put off has to be asked first */
  readonly askedBeforeSending: string;
  /** to a greeting, a call or thanks while something is asked, which is asked again below it */
  readonly courtesy: string;
  readonly notUnderstood: (what: {
    readonly doubt?: ReadingDoubt;
    readonly help?: string;
    /** a reading waits for a "đúng" */
    readonly isConfirming?: true;
    readonly text: string;
  }) => string;
  readonly notUsed: (what: {
    readonly text: string;
    readonly contradictions: readonly Indicator[];
  }) => string;
  readonly leftOpen: (what: { readonly indicators: readonly Indicator[] }) => string;
  readonly cut: string;
  readonly notConfirmed: (what: {
    readonly answers: readonly ShownAnswer[];
    /** it is kept, and asked again later */
    readonly isPutOff?: true;
  }) => string;
  readonly editNotUsed: string;
  readonly unsupported: (kind: AttachmentKind) => string;
  readonly staleChoice: string;
  readonly skipped: string;
  /** behind it, where the words may have meant to stop for now */
  readonly orPause: string;
  readonly atFirstQuestion: string;
  readonly noSuchQuestion: (what: { readonly number: number; readonly of: number }) => string;
  readonly help: (what: { readonly help?: string }) => string;
  readonly formUpdated: (what: { readonly isContinued: boolean }) => string;
  readonly officer: (what: {
    readonly unit: string;
    readonly above?: { readonly unit: string; readonly leaders: readonly string[] };
  }) => string;
  readonly paused: (what: Left) => string;
  readonly cancelled: (what: Left) => string;
  readonly review: (review: {
    readonly unit: string;
    readonly period: Period;
    readonly lines: readonly ReviewLine[];
    /** yearly matters that earlier reports settled */
    readonly settled: readonly ShownAnswer[];
    readonly open: number;
    readonly skipped: number;
    /** of a correction: what differs from what was sent */
    readonly changes: readonly ShownChange[];
  }) => string;
  /** what one can do at the review, after something that was none of it */
  readonly reviewAgain: string;
  readonly sendIncomplete: (what: { readonly open: readonly string[] }) => string;
  /** why it is sent after the period has closed */
  readonly askReason: (what: { readonly closedOn: IsoDate }) => string;
  /** a correction holds what was sent again */
  readonly asSent: string;
  readonly sent: (receipt: {
    readonly receipt: string;
    readonly unit: string;
    readonly period: Period;
    readonly at: Instant;
    readonly late: boolean;
    readonly lines: readonly ReviewLine[];
    readonly closeDate: IsoDate;
  }) => string;
  readonly alreadySent: (receipt: {
    readonly receipt: string;
    readonly unit: string;
    readonly period: Period;
    readonly at: Instant;
    /** absent when it was the person who asks */
    readonly by?: Signer;
    /** how often it was corrected */
    readonly corrections: number;
    /** a correction was begun and not sent */
    readonly isBeingCorrected: boolean;
  }) => string;
  readonly moves: { readonly [M in Move]: string };
  readonly choices: {
    readonly [C in FieldChoice]: (what: { readonly previous: readonly ShownAnswer[] }) => string;
  };
  /** one of several readings, as a button */
  /** one of several readings; named where they are about different figures */
  readonly option: (answers: readonly ShownAnswer[], how: { readonly isNamed: boolean }) => string;
  /** what the person may have meant instead, as a button: only what differs */
  readonly instead: (answers: readonly ShownAnswer[]) => string;
  /** what was answered before the form changed, as a button */
  readonly earlier: (answers: readonly ShownAnswer[]) => string;
}

/** What is put aside: how far it is, and what of a correction does not count yet. */
interface Left {
  readonly progress: { readonly answered: number; readonly of: number };
  readonly changes: readonly ShownChange[];
}

/** What is said about a unit's profile. While it is filled, it is spoken of as a report is, but for these. */
export interface ProfilePhrases {
  readonly begun: (what: { readonly unit: string; readonly questions: number }) => string;
  readonly saved: (what: {
    readonly unit: string;
    /** a report can be sent now */
    readonly owes: boolean;
  }) => string;
  readonly whichUnit: string;
  readonly report: Pick<
    ReportPhrases,
    | 'review'
    | 'reviewAgain'
    | 'sendIncomplete'
    | 'paused'
    | 'cancelled'
    | 'notSent'
    | 'noSuchQuestion'
    | 'moves'
  >;
}
