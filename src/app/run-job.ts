import type { Instant } from '../domain/calendar-date.ts';
import { oneAhead } from './one-ahead.ts';
import { jobs, type JobName } from './jobs/index.ts';
import { roundOf } from './jobs/rounds.ts';
import type { Job, JobContext, PlannedMessage } from './jobs/job.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';

/** How long (ms) a claimed run belongs to its process; a process that dies loses it after that, one that works goes on renewing it. */
const claimFor = 10 * 60_000;
/** How often (ms) it renews it. */
const renewEvery = 60_000;

/** Messages from which on a round changes what the outbox looks like. */
const largeRound = 1_000;

/** What one run did. */
export interface JobOutcome {
  readonly ran: boolean;
  /** messages that were written, or would be */
  readonly planned: number;
  /** the same by channel */
  readonly byChannel: Readonly<Record<string, number>>;
}

const nothing: JobOutcome = { ran: false, planned: 0, byChannel: {} };

/** Hears of each message or deed, in words for the operator. */
export type Tell = (line: string) => void;

export interface JobRun {
  readonly due: Instant;
  readonly holder: string;
  readonly clock: Clock;
  readonly log: Log;
  /** started by hand: a key of its own, so that it never stands in the way of the scheduled run */
  readonly manual?: boolean;
  readonly tell?: Tell;
}

/**
 * Runs a job for one due time, unless that run is finished or belongs to somebody else. What it wants sent is written to the outbox page by page,
 * each page in one transaction and each message once for its key, so that a run that died half-way can simply be run again.
 */
export async function runJob(name: JobName, run: JobRun, context: JobContext): Promise<JobOutcome> {
  const { store } = context;
  const { due, holder, clock, log } = run;
  const job = run.manual ? `${name} (by hand)` : name;
  let claimedAt = clock.now();
  const claim = () => {
    const now = clock.now();
    claimedAt = now;
    return store.jobs.claimRun({ job, due, holder, now, until: now + claimFor });
  };
  if ((await claim()) === 'no') return nothing;
  try {
    const tally = await work(name, context, run.tell, async () => {
      if (clock.now() < claimedAt + renewEvery) return;
      if ((await claim()) === 'no') throw new Error(`the run of ${name} was taken over by another process`);
    });
    const { planned } = tally;
    await store.jobs.finishRun({ job, due, holder, at: clock.now(), result: `planned ${planned}` });
    log.info('job-finished', { job: name, planned });
    return { ran: true, ...tally };
  } catch (error) {
    log.error('job-failed', error, { job: name });
    const failure = error instanceof Error ? error.name : 'error';
    await store.jobs.finishRun({ job, due, holder, at: clock.now(), error: failure });
    throw error;
  }
}

async function work(
  name: JobName,
  context: JobContext,
  tell: Tell | undefined,
  keepClaim: () => Promise<void>,
): Promise<Tally> {
  const job: Job = jobs[name];
  if (job.kind === 'chore') {
    for (const line of await job.perform(context)) tell?.(line);
    return tallyOf(new Map());
  }
  const round = roundOf(name, context.now);
  const counted = new Map<string, number>();
  for await (const page of oneAhead(job.pages(context))) {
    const written = new Set(
      await context.store.outgoing.plan(page.map(({ message }) => ({ ...message, round }))),
    );
    for (const planned of page) if (written.has(planned.message.key)) count(counted, planned, tell);
    await keepClaim();
  }
  const tally = tallyOf(counted);
  if (tally.planned >= largeRound) await context.store.outgoing.roundPlanned();
  return tally;
}

/** What a job would do, without doing it. */
export async function dryRun(name: JobName, context: JobContext, tell: Tell): Promise<JobOutcome> {
  const job: Job = jobs[name];
  if (job.kind === 'chore') {
    for (const line of await job.preview(context)) tell(line);
    return nothing;
  }
  const counted = new Map<string, number>();
  for await (const page of job.pages(context)) for (const planned of page) count(counted, planned, tell);
  return { ran: false, ...tallyOf(counted) };
}

type Tally = Omit<JobOutcome, 'ran'>;

function count(
  counted: Map<string, number>,
  { channel, line }: PlannedMessage,
  tell: Tell | undefined,
): void {
  counted.set(channel, (counted.get(channel) ?? 0) + 1);
  tell?.(line);
}

function tallyOf(counted: ReadonlyMap<string, number>): Tally {
  const planned = [...counted.values()].reduce((sum, one) => sum + one, 0);
  return { planned, byChannel: Object.fromEntries(counted) };
}
