import type { Instant } from '../domain/calendar-date.ts';
import { jobs, type JobName } from './jobs/index.ts';
import type { JobContext } from './jobs/job.ts';
import type { Log } from './ports/log.ts';

/** How long (ms) a claimed run belongs to its process; a process that dies loses it after that. */
const claimFor = 10 * 60_000;

/** What one run did, in words for the operator. */
export interface JobOutcome {
  readonly ran: boolean;
  readonly planned: number;
  readonly lines: readonly string[];
}

/**
 * Runs a job for one due time, unless that run is finished or belongs to somebody else. What it wants sent is written to the outbox in one
 * transaction, each message once for its key, so that a run that died half-way can simply be run again.
 */
export async function runJob(
  name: JobName,
  run: {
    readonly due: Instant;
    readonly holder: string;
    readonly log: Log;
    /** started by hand: a key of its own, so that it never stands in the way of the scheduled run */
    readonly manual?: boolean;
  },
  context: JobContext,
): Promise<JobOutcome> {
  const { store, now } = context;
  const { due, holder, log } = run;
  const job = run.manual ? `${name} (by hand)` : name;
  const claim = await store.jobs.claimRun({ job, due, holder, now, until: now + claimFor });
  if (claim === 'no') return { ran: false, planned: 0, lines: [] };
  try {
    const plan = await jobs[name].plan(context);
    const written = await store.outgoing.plan(plan.messages);
    await store.jobs.finishRun({ job, due, holder, at: now, result: `planned ${written.length}` });
    log.info('job-finished', { job: name, planned: written.length });
    return { ran: true, planned: written.length, lines: plan.lines };
  } catch (error) {
    log.error('job-failed', error, { job: name });
    await store.jobs.finishRun({
      job,
      due,
      holder,
      at: now,
      error: error instanceof Error ? error.name : 'error',
    });
    throw error;
  }
}

/** What a job would do, without doing it. */
export async function dryRun(name: JobName, context: JobContext): Promise<JobOutcome> {
  const { messages, lines } = await jobs[name].plan(context);
  return { ran: false, planned: messages.length, lines };
}
