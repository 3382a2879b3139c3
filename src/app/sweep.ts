import { jobNames, jobs } from './jobs/index.ts';
import type { JobContext } from './jobs/job.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Schedule } from './ports/schedule.ts';
import { runJob } from './run-job.ts';

/**
 * Runs what is due: for each job its latest due time, if that has not finished. A server that was down catches up by one run, not by
 * all it missed; older missed ones are marked skipped. One failing job does not keep the others from running.
 */
export async function sweep(
  context: JobContext,
  {
    schedule,
    holder,
    clock,
    log,
  }: {
    readonly schedule: Schedule;
    readonly holder: string;
    readonly clock: Clock;
    readonly log: Log;
  },
): Promise<void> {
  for (const name of jobNames) {
    const due = schedule.latestDue(jobs[name].cron, context.now);
    if (due === undefined) continue;
    try {
      const { ran } = await runJob(name, { due, holder, clock, log }, context);
      if (ran) await context.store.jobs.skipRunsBefore(name, due, context.now);
    } catch (error) {
      log.error('sweep-failed', error, { job: name });
    }
  }
}
