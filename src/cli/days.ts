import { readFile } from 'node:fs/promises';
import { systemClock } from '../adapters/clock.ts';
import { silentLog } from '../adapters/log.ts';
import { readDays } from '../app/calendar/read-days.ts';
import { openProgram } from '../program.ts';
import { readArguments, runCommand, UsageError } from './arguments.ts';

const usage = `npm run --silent days -- [<file.csv>] [--dry-run] [--database <url>]

Loads announced days off and swapped days: lines of date, kind and name, for example
  2027-02-13,working,Làm bù
kind is off, working, or normal (takes back what was announced). A list with a fault is not loaded at all; loading one again changes
nothing. Without a file the announced days are listed.`;

await runCommand(async () => {
  const { config, positionals, values } = readArguments(usage, { 'dry-run': { type: 'boolean' } });
  const [file, ...more] = positionals;
  if (more.length > 0) throw new UsageError(usage);
  const read = file === undefined ? undefined : readDays(await textOf(file));
  if (read && !read.ok) throw new UsageError([`${file} is not loaded:`, ...read.faults].join('\n'));
  const program = await openProgram({ databaseUrl: config.databaseUrl, clock: systemClock, log: silentLog });
  try {
    const { calendar } = program.store;
    if (!read) {
      for (const { date, kind, name } of await calendar.days()) console.log(`${date},${kind},${name}`);
      return;
    }
    if (values['dry-run'] === true) {
      for (const { date, kind, name } of read.days) console.log(`${date}: ${kind}, ${name}`);
      return;
    }
    const { added, changed, removed } = await calendar.saveDays(read.days);
    console.log(`${read.days.length} days read: ${added} added, ${changed} changed, ${removed} removed`);
  } finally {
    await program.close();
  }
});

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`${file} can not be read`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not UTF-8; save it as CSV UTF-8`);
  }
}
