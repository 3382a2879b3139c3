import type { Instant } from '../../domain/calendar-date.ts';
import type { AccountId, PersonId, UnitId } from '../../domain/ids.ts';
import type { MessagingHours } from '../../domain/messaging-time.ts';
import type { PeriodKey } from '../../domain/period.ts';
import type { Prompt } from '../../engine/prompt.ts';
import type { Address } from './channel.ts';
import type { ReportOfPeriod } from './round-store.ts';

/**
 * What goes out first, when more waits than can be sent at once; within each what is due longest. The database has the place in this list.
 * - `alarm`: must not wait, such as a red flag; few
 * - `news`: follows from what somebody did a moment ago: who is reminded at a leader's wish, a hand-over, the yes to a correction
 * - `reminder`: of a round to a whole country
 * - `digest`: as good an hour later
 */
export const outgoingPriorities = ['alarm', 'news', 'reminder', 'digest'] as const;
export type OutgoingPriority = (typeof outgoingPriorities)[number];

/** A message that nobody asked for, before it is sent. */
export interface NewOutgoing {
  readonly id: string;
  /** unique: a second row with this key is not written */
  readonly key: string;
  readonly account: AccountId;
  readonly person: PersonId;
  readonly prompt: Prompt;
  readonly priority: OutgoingPriority;
  readonly createdAt: Instant;
  readonly notBefore: Instant;
  /** after this instant it would be pointless; it is dropped, and listed as such */
  readonly expiresAt: Instant;
  /** when it may go out, where that is less than the hours in which anybody may be messaged */
  readonly hours?: MessagingHours;
  /** the round it is one of: `send-reminders/2026-11-20` */
  readonly round?: string;
  /** may be left out: when the bot is near the end of what it may send in a month, or an admin pauses the round */
  readonly optional?: true;
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

/**
 * Why a planned message ended, or waits.
 * - `planned`: waits for its time or its channel
 * - `sending`: marked before the call; found in this state after a crash, it counts as unknown
 * - `failed`: it certainly did not arrive, and trying again is pointless
 * - `unknown`: it may have arrived; never repeated, listed for the admin
 * - `dropped`: no longer needed: the report came, or its time passed
 */
export const outgoingStates = ['planned', 'sending', 'sent', 'failed', 'unknown', 'dropped'] as const;
export type OutgoingState = (typeof outgoingStates)[number];

export interface PlannedOutgoing {
  readonly id: string;
  readonly account: AccountId;
  readonly address: Address;
  readonly prompt: Prompt;
  /** how often it was tried before, at this account */
  readonly attempts: number;
  /** the account could not be reached the last time, and there is none better */
  readonly wasUnreachable?: true;
}

/** One bot of one channel. */
export type Lane = Pick<Address, 'channel' | 'bot'>;

/** How many messages of a round are in one state, of those with one error. */
export interface RoundCount {
  readonly round: string;
  readonly state: OutgoingState;
  readonly error?: string;
  readonly isOptional: boolean;
  readonly count: number;
}

/** How many messages of a round wait for one bot at one priority, those under way included. */
export interface RoundQueue extends Lane {
  readonly round: string;
  /** place in `outgoingPriorities` */
  readonly priority: number;
  readonly count: number;
}

/** The last message to somebody about the reports of just these units. */
export interface Reminded {
  readonly person: PersonId;
  readonly units: readonly UnitId[];
  readonly at: Instant;
}

/** Messages nobody asked for: at most once. */
export interface OutgoingStore {
  /** writes those whose key is new, all in one transaction; returns the keys that were written */
  plan(messages: readonly NewOutgoing[]): Promise<readonly string[]>;
  /** a large round was planned: lets the database learn how much there is now, so that it finds the first few of it quickly */
  roundPlanned(): Promise<void>;
  /** when the messages with these keys were planned; those that were not are missing */
  plannedAt(keys: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
  /** which of these keys exist already */
  existing(keys: readonly string[]): Promise<readonly string[]>;
  /**
   * Takes up to `limit` planned messages that are due, by their priority, for the named channels (and, if given, one account), and marks them `sending` for this
   * caller alone, in a transaction. Messages whose time passed or whose reports came are dropped on the way.
   */
  claim(options: {
    readonly now: Instant;
    readonly channels: readonly string[];
    readonly account?: AccountId;
    readonly limit: number;
    /** bots whose messages are left for later */
    readonly without?: readonly Lane[];
    /** bots whose optional messages are left for later */
    readonly essentialOnly?: readonly Lane[];
  }): Promise<readonly PlannedOutgoing[]>;
  /**
   * A claimed message that can certainly not be brought to its account: nothing more is sent there unless there is nowhere else (and if blocked, nothing at
   * all), and this message and all that were planned for it go to the person's next account. Without one this message has failed.
   */
  elsewhere(
    id: string,
    why: { readonly status: 'blocked' | 'unreachable'; readonly error: string },
    at: Instant,
  ): Promise<void>;
  /** what became of the messages of these rounds */
  progress(rounds: readonly string[]): Promise<readonly RoundCount[]>;
  /** by which bots the rest of these rounds goes out */
  queues(rounds: readonly string[]): Promise<readonly RoundQueue[]>;
  /** which of these rounds are paused */
  paused(rounds: readonly string[]): Promise<readonly string[]>;
  /** the newest message that was sent to an account, with when it went out */
  lastSent(account: AccountId): Promise<{ readonly prompt: Prompt; readonly at: Instant } | undefined>;
  /** when messages about the report of a period were last sent to these people, each with the units whose report it was about */
  reminded(report: ReportOfPeriod, people: readonly PersonId[]): Promise<readonly Reminded[]>;
  /** when the first message goes out that waits for an account under a key beginning so */
  waiting(account: AccountId, keyPrefix: string): Promise<Instant | undefined>;
  /** the end of a claimed message; `planned` puts it back for another try at `notBefore` */
  settle(
    id: string,
    state: OutgoingState,
    at: Instant,
    more?: {
      readonly notBefore?: Instant;
      readonly error?: string;
      /** this account can be reached after all */
      readonly reached?: AccountId;
    },
  ): Promise<void>;
  /** messages still `sending` that were claimed before `before` become `unknown`: their process died; returns how many */
  abandon(before: Instant, at: Instant): Promise<number>;
}
