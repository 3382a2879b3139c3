import { randomUUID } from 'node:crypto';
import { frozenClock, systemClock } from '../adapters/clock.ts';
import { jsonLog } from '../adapters/log.ts';
import { openProgram } from '../program.ts';
import { readArguments, readNow, runCommand, UsageError } from './arguments.ts';
import { isPersona, loadDemoIfEmpty } from '../demo.ts';
import { standardInput, talk } from './talk.ts';

const usage = `npm run --silent chat -- --as <account> [--now <ISO time>] [--database <url>] [--by-section] [--files <folder>]

One person in the terminal. One line is one message; \\n in it is a line break.
!tap <n>  !photo  !voice  !file <path>  !edit <k> <text>  stand for other inputs.
--by-section asks a whole section in one message, as on Zalo; without it, as on Telegram, one question after the other.
--files keeps the files that the bot sends; without it a line tells of each.`;

await runCommand(async () => {
  const { config, values } = readArguments(usage, {
    as: { type: 'string' },
    now: { type: 'string' },
    'by-section': { type: 'boolean' },
    files: { type: 'string' },
  });
  const name = values.as;
  if (typeof name !== 'string' || name.trim() === '') throw new UsageError(usage);
  const now = readNow(values.now);
  const frozen = now === undefined ? undefined : frozenClock(now);
  const program = await openProgram({
    databaseUrl: config.databaseUrl,
    clock: frozen ?? systemClock,
    ...(values['by-section'] === true && { asking: { sectionChannels: ['terminal'] } }),
    log: jsonLog(process.env.LOG_LEVEL === undefined ? 'silent' : config.logLevel),
  });
  try {
    if (isPersona(name)) await loadDemoIfEmpty(program, (frozen ?? systemClock).now());
    await talk(program, {
      as: name,
      clock: frozen ?? systemClock,
      newId: randomUUID,
      lines: standardInput(),
      ...(typeof values.files === 'string' && { filesIn: values.files }),
      ...(frozen && { onMessage: () => frozen.advance(1000) }),
    });
  } finally {
    await program.close();
  }
});
