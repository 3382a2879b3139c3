import { randomUUID } from 'node:crypto';
import { frozenClock, systemClock } from '../adapters/clock.ts';
import { jsonLog } from '../adapters/log.ts';
import { isJobName, jobNames } from '../app/jobs/index.ts';
import { dryRun, runJob } from '../app/run-job.ts';
import { sendOutgoing } from '../app/send-outgoing.ts';
import { noMetrics } from '../app/ports/metrics.ts';
import { openProgram } from '../program.ts';
import { openChannels } from '../serving/open-channels.ts';
import { readArguments, readNow, runCommand, UsageError } from './arguments.ts';

const usage = `npm run --silent job -- <${jobNames.join(' | ')}> [--now <ISO time>] [--dry-run] [--database <url>]

Runs one scheduled job once and prints what it did; with --dry-run, what it would do, changing nothing.
--now works on a demo database, or with --dry-run.`;

await runCommand(async () => {
  const { config, positionals, values } = readArguments(usage, {
    now: { type: 'string' },
    'dry-run': { type: 'boolean' },
  });
  const name = positionals[0] ?? '';
  if (!isJobName(name) || positionals.length > 1) throw new UsageError(usage);
  const now = readNow(values.now);
  const isDry = values['dry-run'] === true;
  const clock = now === undefined ? systemClock : frozenClock(now);
  const log = jsonLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const program = await openProgram({ databaseUrl: config.databaseUrl, clock, log });
  try {
    const { store } = program;
    if (now !== undefined && !isDry && !(await store.organisation.isDemo())) {
      throw new UsageError(
        '--now would send real people messages of another day: it works on a demo database or with --dry-run.',
      );
    }
    const context = program.jobContext();
    const run = { due: clock.now(), holder: randomUUID(), log, manual: true };
    const outcome = isDry ? await dryRun(name, context) : await runJob(name, run, context);
    for (const line of outcome.lines) console.log(line);
    console.log(
      isDry
        ? `${name}: would plan ${outcome.planned} messages`
        : `${name}: planned ${outcome.planned} messages`,
    );
    if (isDry) return;
    const open = openChannels(config, { log, metrics: noMetrics });
    const { channels } = program.connect(open);
    const sent = await sendOutgoing({ outgoing: store.outgoing, channels, clock, log });
    console.log(`sent ${sent}; messages to people in the terminal wait for their next chat`);
  } finally {
    await program.close();
  }
});
