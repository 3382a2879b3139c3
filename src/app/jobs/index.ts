import type { Job } from './job.ts';
import { sendReminders } from './send-reminders.ts';

/** Every scheduled job, by the name that `npm run job` takes. A new one is a file and a line here. */
export const jobs = { 'send-reminders': sendReminders } as const satisfies Record<string, Job>;

export type JobName = keyof typeof jobs;

export const jobNames = Object.keys(jobs).filter(isJobName);

export function isJobName(name: string): name is JobName {
  return Object.hasOwn(jobs, name);
}
