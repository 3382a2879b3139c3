import { dateInVietnam } from '../../domain/calendar-date.ts';
import type { Job } from './job.ts';

/** Copies the whole database, once a day in the quiet of the night. */
export const backup: Job = {
  kind: 'chore',
  cron: '30 2 * * *',
  perform: async ({ backups, now }) => {
    const outcome = await backups.make(dateInVietnam(now));
    if (outcome.kind === 'elsewhere') return [notHere(outcome.how)];
    const { file, size, removed } = outcome;
    return [
      `copied to ${file} (${Math.ceil(size / 1024)} KiB), checked`,
      ...removed.map((old) => `removed ${old}`),
    ];
  },
  preview: async ({ backups, now }) => {
    const found = await backups.describe(dateInVietnam(now));
    if (found.kind === 'elsewhere') return [notHere(found.how)];
    return [
      `would copy to ${found.file} and keep ${found.kept} copies`,
      ...found.existing.map((file) => `there is ${file}`),
    ];
  },
};

function notHere(how: string): string {
  return `nothing copied: PostgreSQL is backed up with its own tools, for example: ${how}`;
}
