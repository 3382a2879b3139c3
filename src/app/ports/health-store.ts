import type { Instant } from '../../domain/calendar-date.ts';

/** What an operator wants to know of the database, in a few cheap queries. */
export interface HealthStore {
  /** names of the migrations that were finished on this database, in the order of their names */
  migrations(): Promise<readonly string[]>;
  /** messages nobody asked for that are due on these channels and could be sent: how many, and since when the oldest is due */
  waiting(
    now: Instant,
    channels: readonly string[],
  ): Promise<{ readonly count: number; readonly oldest?: Instant }>;
  /** people who have accounts, none of which takes our messages */
  unreachablePeople(): Promise<number>;
  /** when each of these jobs last finished; those that never did are missing */
  lastFinished(jobs: readonly string[]): Promise<Readonly<Record<string, Instant>>>;
}
