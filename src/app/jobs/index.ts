import { backup } from './backup.ts';
import { closePeriod } from './close-period.ts';
import type { Job } from './job.ts';
import { openPeriod } from './open-period.ts';
import { sendReminders } from './send-reminders.ts';
import { sendSummary } from './send-summary.ts';

/** Every scheduled job, by the name that `npm run job` takes. A new one is a file and a line here. */
export const jobs = {
  'open-period': openPeriod,
  'send-reminders': sendReminders,
  'send-summary': sendSummary,
  'close-period': closePeriod,
  backup,
} as const satisfies Record<string, Job>;

export type JobName = keyof typeof jobs;

export const jobNames = Object.keys(jobs).filter(isJobName);

export function isJobName(name: string): name is JobName {
  return Object.hasOwn(jobs, name);
}
