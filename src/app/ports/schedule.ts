import type { Instant } from '../../domain/calendar-date.ts';

/** When cron lines are due, in Asia/Ho_Chi_Minh. */
export interface Schedule {
  /** the last time at or before `now` at which the line was due; undefined when that is more than a month ago */
  latestDue(cron: string, now: Instant): Instant | undefined;
}
