import type { Asking } from '../../domain/asking.ts';
import type { Instant, IsoDate } from '../../domain/calendar-date.ts';
import type { RequestState } from '../../domain/correction-request.ts';
import type {
  AccountId,
  DraftId,
  InvitationId,
  LinkId,
  PersonId,
  ReportId,
  RequestId,
  UnitId,
} from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import type { ProfileAnswers } from '../../domain/profile.ts';
import type { Answers, Change, ReportKey } from '../../domain/report.ts';
import type { CalendarSettings } from '../../domain/reporting-calendar.ts';
import type { Draft } from '../../engine/draft.ts';
import type { Prompt } from '../../engine/prompt.ts';
import type { Session, TurnRecord } from '../session.ts';
import type { Address } from './channel.ts';
import type { NewInvitation } from './enrolment-store.ts';
import type { NewOutgoing } from './outgoing-store.ts';

/** Everything one message needs to be answered, read in as few queries as possible. */
export interface Turn {
  readonly account: {
    readonly id: AccountId;
    readonly address: Address;
    /** the unit whose report or profile was opened last from here */
    readonly unit?: UnitId;
  };
  /** absent while nobody has enrolled from this account */
  readonly person?: Person;
  /** the version of the text this person agreed to last; nobody joins without one */
  readonly consent?: string;
  readonly session: Session;
  /** the draft this account has open; while it is, a turn writes the draft's row and no other */
  readonly open?: { readonly id: DraftId; readonly draft: Draft };
  /** a draft this account had open and that this version of the program cannot read; nothing of it is changed */
  readonly unreadable?: DraftId;
  /** from the draft's row when one is open, else from the session's */
  readonly record: TurnRecord;
  /** the event whose reply is known to have arrived */
  readonly delivered?: string;
  /**
   * The rows as read, opaque to everybody but the store: their versions, and what the other accounts of the open draft remember, because a
   * turn writes the whole row.
   */
  readonly versions: {
    readonly session: number;
    readonly draft?: number;
    readonly others?: Readonly<Record<string, TurnRecord>>;
    /** their person used another account after this one, and this turn changes that */
    readonly otherUsedLast?: true;
  };
}

/** A report as it is written the first time. */
export interface NewReport extends ReportKey {
  readonly id: ReportId;
  readonly formVersion: number;
  readonly receipt: string;
  readonly sentAt: Instant;
  readonly sentBy: PersonId;
  readonly late: boolean;
  readonly answers: Answers;
  /** the first revision: everything, from nothing */
  readonly changes: readonly Change[];
  /** of a late report that the union above said yes to: when that was, and what had been asked for, from where */
  readonly approved?: Approved;
}

/** What a correction writes into a report that was sent: the answers that changed, and one more revision. */
export interface Correction {
  readonly report: ReportId;
  /** the number of the revision; lost when somebody else wrote it meanwhile */
  readonly revision: number;
  readonly formVersion: number;
  readonly by: PersonId;
  readonly at: Instant;
  readonly changes: readonly Change[];
  /** the whole report as it is now; only what changed is written */
  readonly answers: Answers;
  readonly approved?: Approved;
}

/** What stands in a revision that the union above said yes to. */
export interface Approved {
  readonly at: Instant;
  readonly request: RequestId;
  readonly reason: string;
  /** where the person who asked for it wrote from */
  readonly from: { readonly account: AccountId; readonly channel: string };
}

/** A correction, or a late report, that waits for the union above. */
export interface NewRequest extends ReportKey {
  readonly id: RequestId;
  readonly formVersion: number;
  readonly by: PersonId;
  readonly at: Instant;
  readonly reason: string;
  /** the whole report as it would be */
  readonly answers: Answers;
}

/** A stranger who became somebody. */
export interface NewEnrolment {
  readonly invitation: InvitationId;
  readonly person: { readonly id: PersonId; readonly name: string };
  readonly consent: { readonly textVersion: string };
  readonly at: Instant;
  /** first day of the office */
  readonly from: IsoDate;
  /** the phone number the union's list has of them */
  readonly phone?: string;
  /**
   * somebody the union's list named for this office, who never joined and is this person: their offices become this person's. The same id
   * as `person` where the account belonged to nobody.
   */
  readonly adopts?: PersonId;
  /** offices that end with the day before; the turn is lost when other people than these hold the office by then */
  readonly ends: readonly number[];
}

/** A code by which another account of the same person may join. */
export interface NewLink {
  readonly id: LinkId;
  readonly codeHash: string;
  readonly person: PersonId;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/**
 * What a turn changes. `stay` and `fill` write exactly one row with one statement (unless somebody else must hear of it); the others are
 * transactions in which a lost race undoes everything.
 */
export type TurnChange =
  /** only the record (and the session's state, when no draft is open and it changed) */
  | { readonly kind: 'stay'; readonly session?: Session }
  /** the open draft */
  | { readonly kind: 'fill'; readonly draft: Draft }
  /** makes a draft this account's open one; it is new, or known with the version it was read at */
  | {
      readonly kind: 'open-draft';
      readonly key: ReportKey;
      readonly draft: Draft;
      readonly existing?: {
        readonly id: DraftId;
        readonly version: number;
        /** it was sent, and is open again: a profile, or the correction of a report, which counts as it is meanwhile */
        readonly reopens?: true;
      };
      /** the id of a new draft */
      readonly id: DraftId;
    }
  /** parks the open draft; nothing of it is lost */
  | { readonly kind: 'leave-draft'; readonly draft: Draft; readonly session: Session }
  /** report, answers and revision; the draft is marked sent and left */
  | {
      readonly kind: 'send-report';
      readonly draft: Draft;
      readonly report: NewReport;
      readonly session: Session;
    }
  /** what changed in a report that was sent, and a revision; the draft is marked sent and left */
  | {
      readonly kind: 'correct-report';
      readonly draft: Draft;
      readonly correction: Correction;
      /** a request of the same report that waits and is needed no more; lost when it waits no longer */
      readonly replaces?: RequestId;
      readonly session: Session;
    }
  /** a correction waits for the union above; the draft is marked sent and left, and nothing of the report changes */
  | {
      readonly kind: 'request-correction';
      readonly draft: Draft;
      readonly request: NewRequest;
      readonly replaces?: RequestId;
      readonly session: Session;
    }
  /** a correction that changed nothing, or is not wanted: the draft is as it was sent, and left */
  | { readonly kind: 'close-draft'; readonly draft: Draft; readonly session: Session }
  /** what becomes of a request that waits; lost when it waits no longer */
  | {
      readonly kind: 'settle-request';
      readonly request: RequestId;
      readonly state: Exclude<RequestState, 'waiting' | 'replaced'>;
      readonly by: PersonId;
      readonly at: Instant;
      readonly reason?: string;
      /** with a yes: what it writes */
      readonly writes?:
        | { readonly kind: 'report'; readonly report: NewReport }
        | { readonly kind: 'correction'; readonly correction: Correction };
      readonly session: Session;
    }
  /** what somebody said about a unit itself; the draft is marked sent and left, and what others wrote into the profile meanwhile stays */
  | {
      readonly kind: 'save-profile';
      readonly draft: Draft;
      readonly unit: UnitId;
      readonly said: ProfileAnswers;
      readonly session: Session;
    }
  /**
   * Erases a person: name, phone and accounts go, offices end, what would have been sent to them is dropped. What they reported stays, signed by their
   * office. Of this turn nothing is remembered.
   */
  | {
      readonly kind: 'erase';
      readonly person: PersonId;
      readonly at: Instant;
      /** their offices ended with the day before */
      readonly day: IsoDate;
    }
  /** what a union sets of its calendar; what it leaves out stays */
  | {
      readonly kind: 'set-calendar';
      readonly unit: UnitId;
      readonly settings: Partial<CalendarSettings>;
      readonly session?: Session;
    }
  /** the optional messages of these rounds wait, or go on */
  | {
      readonly kind: 'pause-rounds';
      readonly rounds: readonly string[];
      readonly isPaused: boolean;
      readonly session?: Session;
    }
  /** a code that did not fit is counted against the account */
  | { readonly kind: 'wrong-code'; readonly at: Instant; readonly session: Session }
  /** person, account, assignment, consent, and the invitation used up */
  | { readonly kind: 'enrol'; readonly enrolment: NewEnrolment; readonly session: Session }
  /** an invitation made in the chat; older ones for the same office of the same unit no longer work */
  | { readonly kind: 'invite'; readonly invitation: NewInvitation; readonly session: Session }
  /** a code for another account of the person; their older codes no longer work */
  | { readonly kind: 'offer-link'; readonly link: NewLink; readonly session: Session }
  /** the account, which belonged to nobody, becomes the person's, and the code is used up */
  | {
      readonly kind: 'join-person';
      readonly link: LinkId;
      readonly person: PersonId;
      readonly session: Session;
    }
  /** other accounts of the person belong to nobody any more, and what they had open is closed for them */
  | {
      readonly kind: 'drop-accounts';
      readonly person: PersonId;
      readonly accounts: readonly AccountId[];
      readonly session: Session;
    };

/** Somebody agreed to the text of this version. */
export interface NewConsent {
  readonly person: PersonId;
  readonly textVersion: string;
  readonly at: Instant;
}

/** How somebody wants to be asked for reports from now on, in whichever chat. */
export interface ChosenAsking {
  readonly person: PersonId;
  readonly asking: Asking;
}

export interface TurnSave {
  readonly record: TurnRecord;
  readonly change: TurnChange;
  /** messages to others that this turn gives rise to, each once for its key; written with it or not at all */
  readonly outgoing?: readonly NewOutgoing[];
  /** written with whatever else the turn changes */
  readonly consent?: NewConsent;
  /** written with whatever else the turn changes */
  readonly asking?: ChosenAsking;
  /** planned messages whose keys begin like this are needed no more: what they tell is taken back before it was told */
  readonly drops?: readonly string[];
  readonly at: Instant;
}

/** The message path's own store: one read, one compare-and-set write. */
export interface TurnStore {
  /** Reads an account's turn; the first message from an address inserts account and session. */
  openTurn(address: Address, at: Instant): Promise<Turn>;
  /**
   * Writes a turn if its rows are still as they were read. `lost` means somebody else was faster (another process, another
   * account of the same draft, a second use of the same code, a report that already exists) and nothing was written:
   * reload and decide again. Throws only when the database cannot be used.
   */
  saveTurn(turn: Turn, save: TurnSave): Promise<'saved' | 'lost'>;
  /** Notes that replies arrived; many at once, in one statement. Never touches versions. */
  markDelivered(marks: readonly { readonly account: AccountId; readonly event: string }[]): Promise<void>;
  /** Last replies, stored at or after `since`, of which nobody knows that they arrived; oldest first. */
  undelivered(since: Instant): Promise<
    readonly {
      readonly account: AccountId;
      readonly address: Address;
      readonly event: string;
      readonly prompt: Prompt;
      /** when it was stored */
      readonly at: Instant;
    }[]
  >;
}
