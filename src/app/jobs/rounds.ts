import { dateInVietnam, type Instant } from '../../domain/calendar-date.ts';
import type { JobName } from './index.ts';

/** The round a job plans on a day: `send-reminders/2026-11-20`. */
export function roundOf(job: JobName, now: Instant): string {
  return `${job}/${dateInVietnam(now)}`;
}
