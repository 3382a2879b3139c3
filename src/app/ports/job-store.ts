import type { Instant } from '../../domain/calendar-date.ts';

/** Who runs a job, and whether it ran: one row per job and due time. */
export interface JobStore {
  /**
   * Claims a run until `until`. `no` when it finished, or somebody else's claim still holds. A claim of a process that died
   * runs out and is given to the next who asks.
   */
  claimRun(run: {
    readonly job: string;
    readonly due: Instant;
    readonly holder: string;
    readonly now: Instant;
    readonly until: Instant;
  }): Promise<'claimed' | 'no'>;
  /** Ends a run that `holder` claimed; an error leaves it unfinished, to be claimed again when the claim runs out. */
  finishRun(run: {
    readonly job: string;
    readonly due: Instant;
    readonly holder: string;
    readonly at: Instant;
    readonly error?: string;
    readonly result?: string;
  }): Promise<void>;
  /** of each job that ever ran its latest run, by name; a job started by hand is one of its own */
  latestRuns(): Promise<
    readonly {
      readonly job: string;
      readonly due: Instant;
      readonly state: 'running' | 'finished' | 'failed' | 'skipped';
      readonly finishedAt?: Instant;
      /** what it did, or the name of what went wrong */
      readonly outcome?: string;
    }[]
  >;
  /** Marks unfinished, unclaimed runs of the job that are older than `due` as skipped. */
  skipRunsBefore(job: string, due: Instant, at: Instant): Promise<void>;
  /**
   * Takes or renews a named lease. `no` while another holder's lease has not run out: on one SQLite file only one
   * process may serve.
   */
  holdLease(lease: {
    readonly name: string;
    readonly holder: string;
    readonly now: Instant;
    readonly until: Instant;
  }): Promise<'held' | 'no'>;
  /** who has a lease, run out or not */
  leaseHolder(name: string): Promise<string | undefined>;
  releaseLease(name: string, holder: string): Promise<void>;
}
