import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { slowCodeHash } from '../adapters/code-hash.ts';
import { systemClock } from '../adapters/clock.ts';
import { randomIds } from '../adapters/ids.ts';
import { silentLog } from '../adapters/log.ts';
import { codeFile } from '../adapters/spreadsheets/code-file.ts';
import { spreadsheets } from '../adapters/spreadsheets/spreadsheets.ts';
import { importList } from '../app/import/import-list.ts';
import { templateSheets } from '../app/import/template.ts';
import { openProgram, programPhrases } from '../program.ts';
import { readArguments, runCommand, UsageError } from './arguments.ts';
import { whereToOnZalo } from './where-to-on-zalo.ts';

const usage = `npm run --silent import -- <file> [--dry-run] [--codes <file.xlsx>] [--days <n>] [--database <url>]
npm run --silent import -- --template <file.xlsx>

Imports units, blocks and people from an Excel workbook (.xlsx) or a CSV file: all of it, or nothing when a row is wrong.
--dry-run   says what would be added, changed and ended, and changes nothing
--codes     writes invitation codes for everybody without an account into a new workbook; they work for --days days (default 14)
--template  writes a workbook to fill in`;

await runCommand(async () => {
  const { config, positionals, values } = readArguments(usage, {
    'dry-run': { type: 'boolean' },
    codes: { type: 'string' },
    days: { type: 'string' },
    template: { type: 'string' },
  });
  const [path, second] = positionals;
  if (typeof values.template === 'string') {
    if (path !== undefined) throw new UsageError(usage);
    return await writeTemplate(values.template);
  }
  if (path === undefined || second !== undefined) throw new UsageError(usage);
  const days = Number(values.days ?? 14);
  if (!Number.isInteger(days) || days < 1 || days > 365)
    throw new UsageError('--days wants a whole number from 1 to 365.');
  const codes = typeof values.codes === 'string' ? newWorkbook(values.codes, '--codes') : undefined;
  const program = await openProgram({ databaseUrl: config.databaseUrl, clock: systemClock, log: silentLog });
  try {
    const { ok, lines } = await importList(
      {
        store: program.store,
        spreadsheets,
        phrases: programPhrases,
        ids: randomIds,
        codeHash: slowCodeHash,
        now: systemClock.now(),
      },
      {
        path,
        isDry: values['dry-run'] === true,
        ...(codes !== undefined && { codes: { file: codeFile(codes), name: codes, days } }),
      },
    );
    for (const line of lines) console.log(line);
    const hint =
      codes === undefined ? undefined : await whereToOnZalo(config, program.store.bots, systemClock.now());
    if (hint !== undefined) console.error(hint);
    if (!ok) process.exitCode = 1;
  } finally {
    await program.close();
  }
});

async function writeTemplate(option: string): Promise<void> {
  const file = newWorkbook(option, '--template');
  const say = programPhrases.import;
  await writeFile(file, await spreadsheets.workbook(templateSheets(say)), { flag: 'wx' });
  console.log(say.templateWritten({ file }));
}

/** A file that must not be there yet. */
function newWorkbook(path: string, option: string): string {
  if (!/\.xlsx$/i.test(path)) throw new UsageError(`${option} wants a file name that ends with .xlsx.`);
  if (existsSync(path)) throw new UsageError(`${path} exists already; ${option} never replaces a file.`);
  return path;
}
