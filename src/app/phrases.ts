import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { Period } from '../domain/period.ts';
import type { Role } from '../domain/person.ts';
import type { ProblemCode, ProblemOf } from '../domain/problem.ts';
import type { CommandName } from './commands/index.ts';

import type { CalendarPhrases } from './calendar-phrases.ts';
import type { CorrectionPhrases } from './correction-phrases.ts';
import type { HistoryPhrases } from './history-phrases.ts';
import type { ChannelPhrases } from './channel-phrases.ts';
import type { DeliveryPhrases } from './delivery-phrases.ts';
import type { FilePhrases } from './file-phrases.ts';
import type { LinesPhrases } from './lines-phrases.ts';
import type { ImportPhrases } from './import-phrases.ts';
import type { NoticePhrases } from './notice-phrases.ts';
import type { OverviewPhrases } from './overview-phrases.ts';
import type { PeoplePhrases } from './people-phrases.ts';
import type { PrivacyPhrases } from './privacy-phrases.ts';
import type { RedFlagPhrases } from './red-flag-phrases.ts';
import type { ProfilePhrases, ReportPhrases } from './report-phrases.ts';

export type { AttachmentKind } from '../engine/prompt.ts';
export type { CalendarPhrases } from './calendar-phrases.ts';
export type { CorrectionPhrases } from './correction-phrases.ts';
export type { DeliveryPhrases } from './delivery-phrases.ts';
export type { FilePhrases } from './file-phrases.ts';
export type { HistoryPhrases, ShownEntry } from './history-phrases.ts';
export type { ImportPhrases } from './import-phrases.ts';
export type { LinesPhrases, ShownLine } from './lines-phrases.ts';
export type { NoticePhrases, NoticeText, NoticedUnit, NoticedUnits } from './notice-phrases.ts';
export type { OverviewFacts, ReportState, Reports } from './branch-phrases.ts';
export type { OverviewPhrases, ShownFigure, ShownStanding } from './overview-phrases.ts';
export type { PeoplePhrases } from './people-phrases.ts';
export type { PrivacyPhrases } from './privacy-phrases.ts';
export type { RedFlagPhrases } from './red-flag-phrases.ts';
export type {
  ProfilePhrases,
  ReportPhrases,
  ReviewLine,
  ShownAnswer,
  ShownChange,
} from './report-phrases.ts';

/**
 * Every sentence the program says, as functions of values. The Vietnamese ones stand in `conversations/phrases/vi`; a second
 * language is a second implementation, and a sentence that is missing does not compile.
 */
export interface Phrases {
  readonly report: ReportPhrases;
  readonly lines: LinesPhrases;
  readonly profile: ProfilePhrases;
  readonly correction: CorrectionPhrases;
  readonly redFlags: RedFlagPhrases;
  readonly history: HistoryPhrases;
  readonly privacy: PrivacyPhrases;
  readonly enrolment: EnrolmentPhrases;
  readonly overview: OverviewPhrases;
  readonly general: GeneralPhrases;
  readonly channels: ChannelPhrases;
  readonly people: PeoplePhrases;
  readonly import: ImportPhrases;
  readonly notices: NoticePhrases;
  readonly calendar: CalendarPhrases;
  readonly delivery: DeliveryPhrases;
  readonly files: FilePhrases;
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
  /** parts of a sentence that ask for it and say what to show as well: "so sánh" */
  readonly showing?: readonly string[];
  /** parts of a leader's question that mean it where nothing else in it names a command: "của đơn vị nào" */
  readonly hints?: readonly string[];
  /** one line for menus and help; commands without one are not listed */
  readonly menu?: string;
  /** as the label of a button */
  readonly label: string;
}

export interface EnrolmentPhrases {
  /** changes whenever the consent text does; stored with each consent */
  readonly consentVersion: string;
  /** what is stored, what for and who sees it; a change of it needs a new version, and everybody is asked again */
  readonly consentText: string;
  readonly stranger: string;
  readonly consent: (what: { readonly unit: string; readonly role: Role; readonly name?: string }) => string;
  readonly consentYes: string;
  readonly consentNo: string;
  readonly declined: string;
  readonly askName: (what: { readonly onList?: string }) => string;
  readonly nameNotUnderstood: string;
  readonly welcome: (what: { readonly name: string; readonly unit: string; readonly role: Role }) => string;
}

export interface GeneralPhrases {
  /** put before a reply that may have arrived already */
  readonly again: (text: string) => string;
  readonly greeting: (what: {
    readonly name: string;
    readonly status: readonly string[];
    /** something was said while no report is open: one is to be filled, or it was sent; of who only leads: it was not understood */
    readonly notRecorded: 'not-started' | 'sent' | 'not-understood' | undefined;
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
  /** begun, and the period closed before it was sent */
  readonly statusUnsent: (what: {
    readonly unit: string;
    readonly period: Period;
    readonly closedOn: IsoDate;
  }) => string;
  /** sent after closing, and the union above has not answered */
  readonly statusWaiting: (what: { readonly unit: string; readonly period: Period }) => string;
  readonly statusLeader: (what: { readonly unit: string }) => string;
  readonly help: (what: {
    readonly name?: string;
    readonly commands: readonly { readonly name: string; readonly menu: string }[];
  }) => string;
  /** an edited message that can no longer be matched to an answer */
  readonly editTooOld: string;
  /** words by which what was just asked about is not wanted, besides a plain no */
  readonly refusals: readonly string[];
  readonly whichUnit: string;
}
