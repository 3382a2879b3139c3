import type { Instant, IsoDate } from '../../domain/calendar-date.ts';
import type { AccountId, DraftId, InvitationId, PersonId, ReportId, UnitId } from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import type { Answers, Change, ReportKey } from '../../domain/report.ts';
import type { CalendarSettings } from '../../domain/reporting-calendar.ts';
import type { UnitProfile } from '../../domain/unit.ts';
import type { Draft } from '../../engine/draft.ts';
import type { Prompt } from '../../engine/prompt.ts';
import type { Session, TurnRecord } from '../session.ts';
import type { Address } from './channel.ts';
import type { NewOutgoing } from './outgoing-store.ts';

/** Everything one message needs to be answered, read in as few queries as possible. */
export interface Turn {
  readonly account: { readonly id: AccountId; readonly address: Address };
  /** absent while nobody has enrolled from this account */
  readonly person?: Person;
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
}

/** A stranger who became somebody. */
export interface NewEnrolment {
  readonly invitation: InvitationId;
  readonly person: { readonly id: PersonId; readonly name: string };
  readonly consent: { readonly textVersion: string };
  readonly at: Instant;
  /** first day of the office */
  readonly from: IsoDate;
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
        /** it was sent, and what it became may change: a profile, never a report */
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
  /** a unit's profile; the draft is marked sent and left */
  | {
      readonly kind: 'save-profile';
      readonly draft: Draft;
      readonly unit: UnitId;
      readonly profile: UnitProfile;
      readonly session: Session;
    }
  /** what a union sets of its calendar; what it leaves out stays */
  | {
      readonly kind: 'set-calendar';
      readonly unit: UnitId;
      readonly settings: Partial<CalendarSettings>;
      readonly session?: Session;
    }
  /** a code that did not fit is counted against the account */
  | { readonly kind: 'wrong-code'; readonly at: Instant; readonly session: Session }
  /** person, account, assignment, consent, and the invitation used up */
  | { readonly kind: 'enrol'; readonly enrolment: NewEnrolment; readonly session: Session };

export interface TurnSave {
  readonly record: TurnRecord;
  readonly change: TurnChange;
  /** messages to others that this turn gives rise to, each once for its key; written with it or not at all */
  readonly outgoing?: readonly NewOutgoing[];
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
