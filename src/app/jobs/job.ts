import type { Instant } from '../../domain/calendar-date.ts';
import type { Backups } from '../ports/backups.ts';
import type { NewOutgoing } from '../ports/outgoing-store.ts';
import type { Ids } from '../ports/ids.ts';
import type { Store } from '../ports/store.ts';
import type { Forms } from '../decision.ts';
import type { Phrases } from '../phrases.ts';

/** What a job may use. */
export interface JobContext {
  readonly store: Store;
  readonly forms: Forms;
  readonly phrases: Phrases;
  readonly ids: Ids;
  readonly backups: Backups;
  readonly now: Instant;
}

/** A message of a round, and the line that tells the operator of it. */
export interface PlannedMessage {
  readonly message: NewOutgoing;
  readonly channel: string;
  /** for the operator: who gets what, on which channel; names of the organisation, never a phone number */
  readonly line: string;
}

/**
 * A piece of scheduled work. Running it twice for one due time changes nothing; one that was killed is simply run again.
 *
 * A *round* tells people something. Planning it changes nothing, so that `--dry-run` is the same planning without the writing. It comes in pages,
 * each written in a transaction of its own, because a round may be a hundred thousand messages; what was written before is not planned again.
 *
 * A *chore* does something itself; `preview` says what.
 */
export type Job =
  | {
      readonly kind: 'round';
      /** when it is due, as a cron line in Asia/Ho_Chi_Minh */
      readonly cron: string;
      readonly pages: (context: JobContext) => AsyncIterable<readonly PlannedMessage[]>;
    }
  | {
      readonly kind: 'chore';
      readonly cron: string;
      /** what it did, in words for the operator */
      readonly perform: (context: JobContext) => Promise<readonly string[]>;
      readonly preview: (context: JobContext) => Promise<readonly string[]>;
    };
