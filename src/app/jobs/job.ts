import type { Instant } from '../../domain/calendar-date.ts';
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
  readonly now: Instant;
}

/** What a job wants sent. Planning changes nothing, so that `--dry-run` is the same planning without the writing. */
export interface JobPlan {
  readonly messages: readonly NewOutgoing[];
  /** for people: one line per message, naming no one outside the organisation's own list */
  readonly lines: readonly string[];
}

/** A piece of scheduled work. Running it twice for one due time changes nothing. */
export interface Job {
  /** when it is due, as a cron line in Asia/Ho_Chi_Minh */
  readonly cron: string;
  readonly plan: (context: JobContext) => Promise<JobPlan>;
}
