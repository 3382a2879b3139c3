import { dateInVietnam, type Instant, type IsoDate } from '../../domain/calendar-date.ts';
import { isJobName, type JobName } from './index.ts';

/** The round a job plans on a day: `send-reminders/2026-11-20`. */
export function roundOf(job: JobName, now: Instant): string {
  return `${job}/${dateInVietnam(now)}`;
}

/** The job and the day of a round; undefined for other text. */
export function readRound(round: string): { readonly job: JobName; readonly day: IsoDate } | undefined {
  const [, job = '', day = ''] = /^([a-z-]+)\/(\d{4}-\d\d-\d\d)$/.exec(round) ?? [];
  return isJobName(job) ? { job, day } : undefined;
}
