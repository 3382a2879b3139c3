import type { AnswerContent } from '../domain/answer.ts';
import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { Indicator } from '../domain/indicators/index.ts';
import type { Overview } from '../domain/overview.ts';
import type { Period } from '../domain/period.ts';
import type { Role } from '../domain/person.ts';
import type { ProblemCode, ProblemOf } from '../domain/problem.ts';
import type { ReminderRung } from '../domain/reminders.ts';
import type { ReportingWindow } from '../domain/reporting-calendar.ts';
import type { Move } from '../engine/choices.ts';
import type { AttachmentKind } from '../engine/prompt.ts';
import type { FieldChoice, ReadingDoubt } from '../engine/question-type.ts';
import type { CommandName } from './commands/index.ts';

export type { AttachmentKind } from '../engine/prompt.ts';

/**
 * Every sentence the program says, as functions of values. The Vietnamese ones stand in `conversations/phrases/vi`; a second
 * language is a second implementation, and a sentence that is missing does not compile.
 */
export interface Phrases {
  readonly report: ReportPhrases;
  readonly enrolment: EnrolmentPhrases;
  readonly overview: OverviewPhrases;
  readonly general: GeneralPhrases;
  readonly reminder: (reminder: {
    readonly person: string;
    readonly units: readonly string[];
    readonly window: ReportingWindow;
    readonly rung: ReminderRung;
  }) => string;
  readonly problem: { readonly [C in ProblemCode]: (problem: ProblemOf<C>) => string };
  /** what each command is called in menus, and the words that start it without a slash */
  readonly commands: { readonly [C in CommandName]: CommandPhrase };
}

export interface CommandPhrase {
  /** what follows the slash, and other spellings of it */
  readonly names: readonly [string, ...string[]];
  /** whole messages that mean the same */
  readonly words: readonly string[];
  /** parts of a sentence that ask for it */
  readonly mentions?: readonly string[];
  /** one line for menus and help; commands without one are not listed */
  readonly menu?: string;
  /** as the label of a button */
  readonly label: string;
}

/** One figure as it is echoed, reviewed or shown. */
export interface ShownAnswer {
  readonly indicator: Indicator;
  readonly content: AnswerContent;
  readonly approximate?: true;
  readonly carried?: true;
  readonly reason?: string;
}

export interface ReviewLine {
  readonly number: number;
  readonly title: string;
  /** empty when nothing was answered yet */
  readonly answers: readonly ShownAnswer[];
}

export interface ReportPhrases {
  /** the first words when a report is opened, or taken up again */
  readonly opened: (report: {
    readonly unit: string;
    readonly period: Period;
    readonly dueDate: IsoDate;
    readonly today: IsoDate;
    readonly progress: { readonly answered: number; readonly of: number };
    /** fresh: nobody has answered anything yet */
    readonly state: 'fresh' | 'resumed';
  }) => string;
  readonly question: (question: {
    readonly number: number;
    readonly of: number;
    readonly section: string;
    readonly ask: string;
    /** last month's figures of what is asked; empty when there are none */
    readonly previous: readonly ShownAnswer[];
    /** what is recorded already, when the person came back to it */
    readonly recorded: readonly ShownAnswer[];
  }) => string;
  /** the question once more, in short, after something that was not an answer to it */
  readonly questionAgain: (question: { readonly ask: string }) => string;
  readonly recorded: (answers: readonly (ShownAnswer & { readonly before?: AnswerContent })[]) => string;
  readonly confirm: (what: {
    readonly answers: readonly ShownAnswer[];
    readonly doubt: ReadingDoubt;
  }) => string;
  /** around the sentence of a soft check */
  readonly unusual: (what: { readonly answers: readonly ShownAnswer[]; readonly question: string }) => string;
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
  readonly notUnderstood: (what: {
    readonly doubt?: ReadingDoubt;
    readonly help?: string;
    readonly text: string;
  }) => string;
  readonly notUsed: (what: {
    readonly text: string;
    readonly contradictions: readonly Indicator[];
  }) => string;
  readonly cut: string;
  readonly notConfirmed: (what: { readonly answers: readonly ShownAnswer[] }) => string;
  readonly editNotUsed: string;
  readonly unsupported: (kind: AttachmentKind) => string;
  readonly staleChoice: string;
  readonly skipped: string;
  readonly atFirstQuestion: string;
  readonly noSuchQuestion: (what: { readonly number: number; readonly of: number }) => string;
  readonly help: (what: { readonly help?: string }) => string;
  readonly formUpdated: string;
  readonly officer: (what: { readonly unit: string }) => string;
  readonly paused: (what: {
    readonly progress: { readonly answered: number; readonly of: number };
  }) => string;
  readonly cancelled: (what: {
    readonly progress: { readonly answered: number; readonly of: number };
  }) => string;
  readonly review: (review: {
    readonly unit: string;
    readonly period: Period;
    readonly lines: readonly ReviewLine[];
    /** yearly matters that earlier reports settled */
    readonly settled: readonly ShownAnswer[];
    readonly open: number;
    readonly skipped: number;
  }) => string;
  /** what one can do at the review, after something that was none of it */
  readonly reviewAgain: string;
  readonly sendIncomplete: (what: { readonly open: readonly string[] }) => string;
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
    readonly by: string;
  }) => string;
  readonly moves: { readonly [M in Move]: string };
  readonly choices: {
    readonly [C in FieldChoice]: (what: { readonly previous: readonly ShownAnswer[] }) => string;
  };
  /** one of several readings, as a button */
  readonly option: (answers: readonly ShownAnswer[]) => string;
}

export interface EnrolmentPhrases {
  /** changes whenever the consent sentence does; stored with each consent */
  readonly consentVersion: string;
  readonly stranger: string;
  readonly consent: (what: { readonly unit: string; readonly role: Role; readonly name?: string }) => string;
  readonly consentYes: string;
  readonly consentNo: string;
  readonly declined: string;
  readonly askName: (what: { readonly onList?: string }) => string;
  readonly nameNotUnderstood: string;
  readonly welcome: (what: { readonly name: string; readonly unit: string; readonly role: Role }) => string;
}

export interface OverviewPhrases {
  readonly summary: (
    overview: Overview,
    indicators: (code: Overview['lines'][number]['indicator']) => Indicator,
  ) => string;
  readonly missing: (overview: Overview) => string;
  /** the branch has no unit that owes this report */
  readonly nothingDue: (what: { readonly branch: string; readonly period: Period }) => string;
  readonly chooseUnit: string;
}

export interface GeneralPhrases {
  /** put before a reply that may have arrived already */
  readonly again: (text: string) => string;
  readonly greeting: (what: {
    readonly name: string;
    readonly status: readonly string[];
    /** figures came while no report was open */
    readonly notRecorded: boolean;
  }) => string;
  readonly statusNotStarted: (what: {
    readonly unit: string;
    readonly period: Period;
    readonly dueDate: IsoDate;
    readonly today: IsoDate;
  }) => string;
  readonly statusInProgress: (what: {
    readonly unit: string;
    readonly period: Period;
    readonly dueDate: IsoDate;
    readonly today: IsoDate;
    readonly progress: { readonly answered: number; readonly of: number };
  }) => string;
  readonly statusNotOpen: (what: {
    readonly unit: string;
    readonly period: Period;
    readonly opensAt: Instant;
  }) => string;
  readonly statusLeader: (what: { readonly unit: string }) => string;
  readonly help: (what: {
    readonly name?: string;
    readonly commands: readonly { readonly name: string; readonly menu: string }[];
  }) => string;
  /** an edited message that can no longer be matched to an answer */
  readonly editTooOld: string;
  readonly whichUnit: string;
}
