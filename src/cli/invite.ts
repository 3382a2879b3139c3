import { slowCodeHash } from '../adapters/code-hash.ts';
import { systemClock } from '../adapters/clock.ts';
import { randomIds } from '../adapters/ids.ts';
import { silentLog } from '../adapters/log.ts';
import { createInvitation } from '../app/create-invitation.ts';
import { roles } from '../domain/person.ts';
import { readPhone } from '../vietnamese/index.ts';
import { openProgram } from '../program.ts';
import { whereToOnZalo } from './where-to-on-zalo.ts';
import { readArguments, readNow, runCommand, UsageError } from './arguments.ts';

const usage = `npm run --silent invite -- --unit <code> --role <${roles.join(' | ')}> [--name <name>] [--phone <number>] [--days <n>] [--database <url>]

Prints one invitation code. It works once, for --days days (default 14). Only a hash of it is stored: it can not be printed again.`;

await runCommand(async () => {
  const { config, values } = readArguments(usage, {
    unit: { type: 'string' },
    role: { type: 'string' },
    name: { type: 'string' },
    phone: { type: 'string' },
    days: { type: 'string' },
    now: { type: 'string' },
  });
  const role = roles.find((name) => name === values.role);
  if (typeof values.unit !== 'string' || !role) throw new UsageError(usage);
  const days = Number(values.days ?? 14);
  if (!Number.isInteger(days) || days < 1 || days > 365)
    throw new UsageError('--days wants a whole number from 1 to 365.');
  const phone = typeof values.phone === 'string' ? readPhone(values.phone) : undefined;
  if (values.phone !== undefined && phone === undefined)
    throw new UsageError(`--phone wants one Vietnamese phone number, not '${values.phone}'.`);
  const program = await openProgram({ databaseUrl: config.databaseUrl, clock: systemClock, log: silentLog });
  try {
    const unit = await program.store.organisation.unitByCode(values.unit);
    if (!unit) throw new UsageError(`There is no unit with the code '${values.unit}'.`);
    const code = await createInvitation(
      { enrolment: program.store.enrolment, ids: randomIds, codeHash: slowCodeHash },
      {
        unit: unit.id,
        role,
        now: readNow(values.now) ?? systemClock.now(),
        days,
        ...(typeof values.name === 'string' && { personName: values.name }),
        ...(phone !== undefined && { phone }),
      },
    );
    console.log(code);
    const hint = await whereToOnZalo(config, program.store.bots, systemClock.now());
    if (hint !== undefined) console.error(hint);
  } finally {
    await program.close();
  }
});
