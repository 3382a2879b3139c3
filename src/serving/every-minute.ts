import { cronSchedule, everyMinute } from '../adapters/scheduler.ts';
import { resendUndelivered } from '../app/resend-undelivered.ts';
import { sweep } from '../app/sweep.ts';
import type { Deliver } from '../app/deliver.ts';
import type { Clock } from '../app/ports/clock.ts';
import type { Log } from '../app/ports/log.ts';
import type { Timer } from '../app/ports/timer.ts';
import type { Instant } from '../domain/calendar-date.ts';
import type { Program } from '../program.ts';
import type { ProcessLease } from './lease.ts';

/** A reply younger than this (ms) may just be on its way. */
const settleTime = 60_000;

/** At the start, when another process looks for what a crash left: until that one has sent it and noted it (ms). */
const othersTime = 5_000;

/** What is done once at the start and then every minute; `stop` waits for what runs. */
export function workEveryMinute(parts: {
  readonly program: Program;
  readonly deliver: Deliver;
  /** begins to send what is due; nothing waits for it, for a large round takes long and the lease has to be held */
  readonly sendPlanned: () => void;
  readonly clock: Clock;
  readonly log: Log;
  /** absent where several processes may serve */
  readonly lease: ProcessLease | undefined;
  /** of several processes one sends again what stayed unsent: two would send it twice */
  readonly resending: ProcessLease | undefined;
  readonly timer: Timer;
  readonly holder: string;
}): { readonly leaseLost: Promise<void>; stop(): Promise<void> } {
  const { program, deliver, sendPlanned, clock, log, lease, resending, timer, holder } = parts;
  const { turns } = program.store;
  const leaseLost = Promise.withResolvers<void>();
  const mayResend = async () => !resending || (await resending.hold()) === 'held';
  const tick = async () => {
    if (lease && (await lease.hold()) === 'no') return leaseLost.resolve();
    await sweep(program.jobContext(), { schedule: cronSchedule, holder, clock, log });
    if (await mayResend()) {
      await resendUndelivered({ turns, deliver }, { until: clock.now() - settleTime });
    }
    sendPlanned();
  };
  const guardedTick = () => tick().catch((error: unknown) => log.error('tick-failed', error));
  const stopping = new AbortController();
  const resend = async (until: Instant) => {
    try {
      const count = await resendUndelivered({ turns, deliver }, { until });
      log.info('replies-resent', { count });
    } catch (error) {
      log.error('resending-failed', error);
    }
  };
  const begin = async () => {
    if (await mayResend().catch(() => true)) {
      await resend(clock.now());
      return await guardedTick();
    }
    await guardedTick();
    await timer.sleep(othersTime, stopping.signal);
    if (!stopping.signal.aborted) await resend(clock.now() - othersTime);
  };
  const begun = begin();
  const stopTicking = everyMinute(guardedTick);
  return {
    leaseLost: leaseLost.promise,
    stop: async () => {
      stopping.abort();
      await stopTicking();
      await begun;
      // Where the database is away, it runs out by itself.
      await resending?.release().catch((error: unknown) => log.error('lease-not-released', error));
    },
  };
}
