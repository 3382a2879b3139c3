import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Clock } from '../app/ports/clock.ts';
import type { JobStore } from '../app/ports/job-store.ts';

/** Whoever holds a lease renews it each minute at least; one that died on another machine loses it after two. */
const leaseFor = 120_000;

/** The right to be the one process that does something: serves a SQLite file, sends what nobody asked for, sends again what stayed unsent. */
export interface ProcessLease {
  /** the holder, also of job runs */
  readonly holder: string;
  /** `no` when somebody else has it */
  hold(): Promise<'held' | 'no'>;
  release(): Promise<void>;
}

/**
 * Takes the lease of a process that died on this machine at once: people wait for an answer, and a service manager starts us again within
 * a second of a crash.
 */
export function processLease(
  name: 'serving' | 'sending' | 'resending',
  jobs: Pick<JobStore, 'holdLease' | 'leaseHolder' | 'releaseLease'>,
  clock: Clock,
): ProcessLease {
  const holder = holderOf(hostname(), process.pid, randomUUID());
  const hold = () => jobs.holdLease({ name, holder, now: clock.now(), until: clock.now() + leaseFor });
  return {
    holder,
    hold: async () => {
      if ((await hold()) === 'held') return 'held';
      const other = await jobs.leaseHolder(name);
      if (other !== undefined && !isGone(other)) return 'no';
      if (other !== undefined) await jobs.releaseLease(name, other);
      return await hold();
    },
    release: () => jobs.releaseLease(name, holder),
  };
}

function holderOf(host: string, pid: number, run: string): string {
  return `${host}/${pid}/${run}`;
}

/** Whether a holder certainly runs no more. Of other machines nothing is known. */
function isGone(holder: string): boolean {
  const [, host, digits] = /^(.*)\/(\d+)\/[^/]+$/.exec(holder) ?? [];
  if (host !== hostname() || digits === undefined) return false;
  const pid = Number(digits);
  // In a container that is started again every run has the same number.
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
