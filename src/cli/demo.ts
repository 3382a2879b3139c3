import { systemClock, frozenClock } from '../adapters/clock.ts';
import { silentLog } from '../adapters/log.ts';
import { loadDemoIfEmpty, personas } from '../demo.ts';
import { openProgram } from '../program.ts';
import { readArguments, readNow, runCommand, UsageError } from './arguments.ts';

const usage = `npm run --silent demo -- [--now <ISO time>] [--database <url>]

Loads the demo organisation, for the month of --now, into an empty database.`;

await runCommand(async () => {
  const { config, values } = readArguments(usage, { now: { type: 'string' } });
  const now = readNow(values.now) ?? systemClock.now();
  const program = await openProgram({
    databaseUrl: config.databaseUrl,
    clock: frozenClock(now),
    log: silentLog,
  });
  try {
    if (!(await loadDemoIfEmpty(program, now))) {
      throw new UsageError('The database is not empty; demo data is only loaded into an empty one.');
    }
    console.log(
      `Demo organisation loaded. Try: npm run --silent chat -- --as ${personas[0]} (or ${personas.slice(1).join(', ')})`,
    );
  } finally {
    await program.close();
  }
});
