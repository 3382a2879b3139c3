import { cronSchedule } from '../../src/adapters/scheduler.ts';
import type { JobName } from '../../src/app/jobs/index.ts';
import type { JobContext } from '../../src/app/jobs/job.ts';
import type { Backups } from '../../src/app/ports/backups.ts';
import type { Channel, SendOutcome } from '../../src/app/ports/channel.ts';
import { runJob, type JobOutcome, type JobRun } from '../../src/app/run-job.ts';
import { sendOutgoing } from '../../src/app/send-outgoing.ts';
import { sweep } from '../../src/app/sweep.ts';
import { instantInVietnam } from '../../src/domain/calendar-date.ts';
import type { RunningProgram } from './running-program.ts';

/** Copies nothing. */
const noBackups: Backups = {
  make: async () => ({ kind: 'elsewhere', how: 'by other means' }),
  describe: async () => ({ kind: 'elsewhere', how: 'by other means' }),
};

/** What a job of a running program sees now. */
export function jobContextOf({ parts, clock }: RunningProgram): JobContext {
  const { store, forms, phrases, ids } = parts;
  return { store, forms, phrases, ids, backups: noBackups, now: clock.now() };
}

/** Sets the clock, forwards or back. */
export function setClock({ clock }: RunningProgram, date: string, time: string): void {
  clock.advance(instantInVietnam(date, time) - clock.now());
}

/** Runs one job as the sweep of some process would; the lines it told. */
export async function runsJob(
  program: RunningProgram,
  name: JobName,
  more: Partial<JobRun> = {},
): Promise<JobOutcome & { readonly lines: readonly string[] }> {
  const lines: string[] = [];
  const outcome = await runJob(
    name,
    {
      due: program.clock.now(),
      holder: 'server',
      clock: program.clock,
      log: program.parts.log,
      tell: (line) => lines.push(line),
      ...more,
    },
    jobContextOf(program),
  );
  return { ...outcome, lines };
}

/** What a server does every minute, without sending. */
export async function sweeps(program: RunningProgram, holder = 'server'): Promise<void> {
  const { clock, parts } = program;
  await sweep(jobContextOf(program), { schedule: cronSchedule, holder, clock, log: parts.log });
}

/** A channel that answers with one outcome (or one per chat) and remembers what it was given. */
export interface RecordingChannel extends Channel {
  readonly sent: { readonly chat: string; readonly text: string; readonly choices: readonly string[] }[];
}

export function recordingChannel(
  outcome: SendOutcome | ((chat: string) => SendOutcome) = { kind: 'sent' },
  name = 'terminal',
): RecordingChannel {
  const sent: RecordingChannel['sent'] = [];
  return {
    name,
    sent,
    send: async ({ chat }, { text, choices }) => {
      sent.push({ chat, text, choices: choices.map(({ label }) => label) });
      return typeof outcome === 'function' ? outcome(chat) : outcome;
    },
  };
}

/** Sends what is due through these channels. */
export async function sends(
  { parts, clock }: RunningProgram,
  ...channels: readonly Channel[]
): Promise<number> {
  return await sendOutgoing({
    outgoing: parts.store.outgoing,
    channels: new Map(channels.map((channel) => [channel.name, channel])),
    clock,
    chance: () => 0,
    log: parts.log,
  });
}
