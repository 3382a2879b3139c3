import { dateInVietnam, timeInVietnam, type Instant } from '../domain/calendar-date.ts';
import type { JobStore } from '../app/ports/job-store.ts';

/** The last run of each job, one line each: when it was due, and what became of it. */
export function describeRuns(runs: Awaited<ReturnType<JobStore['latestRuns']>>): readonly string[] {
  if (runs.length === 0) return ['no job has run yet'];
  return runs.map(({ job, due, state, finishedAt, outcome }) => {
    const ended = finishedAt === undefined ? '' : ` at ${moment(finishedAt)}`;
    return `${job}: due ${moment(due)}, ${state}${ended}${outcome === undefined ? '' : ` (${outcome})`}`;
  });
}

/** As clocks in Vietnam show it. */
function moment(at: Instant): string {
  return `${dateInVietnam(at)} ${timeInVietnam(at)}`;
}
