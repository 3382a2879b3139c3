import type { Instant } from '../../domain/calendar-date.ts';
import type { AccountId, PersonId, UnitId } from '../../domain/ids.ts';
import type { MessagingHours } from '../../domain/messaging-time.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { Prompt } from '../../engine/prompt.ts';
import type { Address } from './channel.ts';

/** A message that nobody asked for, before it is sent. */
export interface NewOutgoing {
  readonly id: string;
  /** unique: a second row with this key is not written */
  readonly key: string;
  readonly account: AccountId;
  readonly person: PersonId;
  readonly prompt: Prompt;
  readonly createdAt: Instant;
  readonly notBefore: Instant;
  /** after this instant it would be pointless; it is dropped, and listed as such */
  readonly expiresAt: Instant;
  /** when it may go out, where that is less than the hours in which anybody may be messaged */
  readonly hours?: MessagingHours;
  /**
   * for a reminder: it is dropped once every one of these reports was sent. Of a text that has a line for each unit, the lines of those that
   * were sent meanwhile are left out.
   */
  readonly unlessReported?: {
    readonly form: string;
    readonly period: PeriodKey;
    readonly units: readonly UnitId[];
    readonly lines?: ReadonlyMap<UnitId, string>;
  };
}

/** Why a planned message ended, or waits. */
export type OutgoingState =
  /** waits for its time or its channel */
  | 'planned'
  /** marked before the call; found in this state after a crash, it counts as unknown */
  | 'sending'
  | 'sent'
  /** it certainly did not arrive, and trying again is pointless */
  | 'failed'
  /** it may have arrived; never repeated, listed for the admin */
  | 'unknown'
  /** no longer needed: the report came, or its time passed */
  | 'dropped';

export interface PlannedOutgoing {
  readonly id: string;
  readonly account: AccountId;
  readonly address: Address;
  readonly prompt: Prompt;
  /** how often it was tried before */
  readonly attempts: number;
}

/** Messages nobody asked for: at most once. */
export interface OutgoingStore {
  /** writes those whose key is new, all in one transaction; returns the keys that were written */
  plan(messages: readonly NewOutgoing[]): Promise<readonly string[]>;
  /** when the messages with these keys were planned; those that were not are missing */
  plannedAt(keys: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
  /** which of these keys exist already */
  existing(keys: readonly string[]): Promise<readonly string[]>;
  /**
   * Takes up to `limit` planned messages that are due, for the named channels (and, if given, one account), and marks them `sending` for this
   * caller alone, in a transaction. Messages whose time passed or whose reports came are dropped on the way.
   */
  claim(options: {
    readonly now: Instant;
    readonly channels: readonly string[];
    readonly account?: AccountId;
    readonly limit: number;
  }): Promise<readonly PlannedOutgoing[]>;
  /**
   * A claimed message whose account does not want to hear from us: nothing more is sent there, and this message and all that were planned for it go to the
   * person's next account. Without one this message has failed.
   */
  blocked(id: string, at: Instant): Promise<void>;
  /** the newest message that was sent to an account, with when it went out */
  lastSent(account: AccountId): Promise<{ readonly prompt: Prompt; readonly at: Instant } | undefined>;
  /** when the first message goes out that waits for an account under a key beginning so */
  waiting(account: AccountId, keyPrefix: string): Promise<Instant | undefined>;
  /** the end of a claimed message; `planned` puts it back for another try at `notBefore` */
  settle(
    id: string,
    state: OutgoingState,
    at: Instant,
    more?: { readonly notBefore?: Instant; readonly error?: string },
  ): Promise<void>;
  /** messages still `sending` that were claimed before `before` become `unknown`: their process died; returns how many */
  abandon(before: Instant, at: Instant): Promise<number>;
}
