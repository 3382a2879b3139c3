import { randomUUID } from 'node:crypto';
import { frozenClock, systemClock } from '../adapters/clock.ts';
import { jsonLog } from '../adapters/log.ts';
import { isJobName, jobNames, jobs } from '../app/jobs/index.ts';
import { dryRun, runJob } from '../app/run-job.ts';
import { sendOutgoing } from '../app/send-outgoing.ts';
import { noMetrics } from '../app/ports/metrics.ts';
import { openProgram } from '../program.ts';
import { processLease } from '../serving/lease.ts';
import { openChannels } from '../serving/open-channels.ts';
import { describeRuns } from './describe-runs.ts';
import { readArguments, readNow, runCommand, UsageError } from './arguments.ts';

const usage = `npm run --silent job -- <${jobNames.join(' | ')}> [--now <ISO time>] [--dry-run] [--database <url>]
npm run --silent job -- runs [--database <url>]

Runs one scheduled job once and prints what it did; with --dry-run, what it would do, changing nothing.
--now works on a demo database, or with --dry-run. "runs" shows the last run of each job.`;

await runCommand(async () => {
  const { config, positionals, values } = readArguments(usage, {
    now: { type: 'string' },
    'dry-run': { type: 'boolean' },
  });
  const name = positionals[0] ?? '';
  if ((!isJobName(name) && name !== 'runs') || positionals.length > 1) throw new UsageError(usage);
  const now = readNow(values.now);
  const isDry = values['dry-run'] === true;
  const clock = now === undefined ? systemClock : frozenClock(now);
  const log = jsonLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const program = await openProgram({ databaseUrl: config.databaseUrl, clock, log, backup: config.backup });
  try {
    const { store } = program;
    if (name === 'runs') {
      for (const line of describeRuns(await store.jobs.latestRuns())) console.log(line);
      return;
    }
    if (now !== undefined && !isDry && !(await store.organisation.isDemo())) {
      throw new UsageError(
        '--now would send real people messages of another day: it works on a demo database or with --dry-run.',
      );
    }
    const context = program.jobContext();
    const tell = (line: string) => console.log(line);
    const run = { due: clock.now(), holder: randomUUID(), clock, log, manual: true, tell };
    const { planned, byChannel } = isDry
      ? await dryRun(name, context, tell)
      : await runJob(name, run, context);
    if (jobs[name].kind === 'chore') return;
    const channels = Object.entries(byChannel).map(([channel, messages]) => `${channel} ${messages}`);
    const shares = channels.length === 0 ? '' : ` (${channels.join(', ')})`;
    console.log(`${name}: ${isDry ? 'would plan' : 'planned'} ${planned} messages${shares}`);
    if (isDry) return;
    const open = await openChannels(config, { log, metrics: noMetrics });
    const connected = program.connect(open);
    const lease = processLease('sending', store.jobs, systemClock);
    const sent = await sendOutgoing({
      outgoing: store.outgoing,
      channels: connected.channels,
      clock,
      chance: Math.random,
      log,
      limits: connected.limits,
      hold: () => lease.hold(),
    });
    await lease.release();
    console.log(`sent ${sent}; messages to people in the terminal wait for their next chat`);
  } finally {
    await program.close();
  }
});
