import { cronSchedule, everyMinute } from '../adapters/scheduler.ts';
import { resendUndelivered } from '../app/resend-undelivered.ts';
import { sweep } from '../app/sweep.ts';
import type { Deliver } from '../app/deliver.ts';
import type { Clock } from '../app/ports/clock.ts';
import type { Log } from '../app/ports/log.ts';
import type { Program } from '../program.ts';
import type { ProcessLease } from './lease.ts';

/** A reply younger than this (ms) may just be on its way. */
const settleTime = 60_000;

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
  readonly holder: string;
}): { readonly leaseLost: Promise<void>; stop(): Promise<void> } {
  const { program, deliver, sendPlanned, clock, log, lease, holder } = parts;
  const { turns } = program.store;
  const leaseLost = Promise.withResolvers<void>();
  const tick = async () => {
    if (lease && (await lease.hold()) === 'no') return leaseLost.resolve();
    await sweep(program.jobContext(), { schedule: cronSchedule, holder, clock, log });
    await resendUndelivered({ turns, deliver }, { until: clock.now() - settleTime });
    sendPlanned();
  };
  const guardedTick = () => tick().catch((error: unknown) => log.error('tick-failed', error));
  const leftByACrash = resendUndelivered({ turns, deliver }, { until: clock.now() }).catch((error: unknown) =>
    log.error('resending-failed', error),
  );
  const firstTick = leftByACrash.then(guardedTick);
  const stopTicking = everyMinute(guardedTick);
  return {
    leaseLost: leaseLost.promise,
    stop: async () => {
      await stopTicking();
      await firstTick;
    },
  };
}
