/**
 * A round of reminders to a country: 120,000 units on PostgreSQL, a chair each on Telegram. How long it takes to plan it, how close to the 30 messages a second of
 * the platform its sending stays (never over), and whether memory stays flat. Half a minute of it against a Bot API server on this machine, then a long stretch in
 * a time that only passes while everybody waits. `--quick` only shows that it runs.
 */
import { parseArgs } from 'node:util';
import { shiftedClock } from '../src/adapters/clock.ts';
import { silentLog } from '../src/adapters/log.ts';
import { runJob } from '../src/app/run-job.ts';
import { instantInVietnam } from '../src/domain/calendar-date.ts';
import { openProgram } from '../src/program.ts';
import { startFakeTelegram } from '../tests/support/fake-telegram/fake-telegram.ts';
import { perSecond } from './delivery/pace-of.ts';
import { quickened } from './delivery/quickened.ts';
import { sendsForReal } from './delivery/sends-for-real.ts';
import { country, treeScript, type Size } from './organisation/generate.ts';
import { measure } from './organisation/measure.ts';
import { startServer } from './organisation/postgres.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const size: Size = values.quick ? { provinces: 2, wards: 5, units: 1_000, inFirstWard: 20 } : country;
const stretch = values.quick ? { realSeconds: 5, simulated: 300 } : { realSeconds: 30, simulated: 12_000 };

const morning = instantInVietnam('2026-11-20', '08:00');
const clock = shiftedClock(morning);
const telegram = await startFakeTelegram();
const server = await startServer();
try {
  const program = await openProgram({ databaseUrl: server.url, clock, log: silentLog });
  try {
    await server.script(treeScript(size));
    const [bot = ''] = telegram.token.split(':');
    await server.script(`UPDATE "Account" SET "channel" = 'telegram', "bot" = '${bot}';`);
    for (let unit = 1; unit <= size.units; unit += 1) telegram.opens(`chair-c${unit}`);

    const run = { due: morning, holder: 'bench', clock, log: silentLog };
    const planned = await measure(() => runJob('send-reminders', run, program.jobContext()));
    const { planned: messages } = planned.result;
    console.log(
      `plan ${messages} reminders: ${planned.seconds.toFixed(1)} s, at most ${planned.peak.toFixed(0)} MB`,
    );

    const real = await sendsForReal({ program, telegram, clock, seconds: stretch.realSeconds });
    tell(`sent for ${stretch.realSeconds} s to a server on this machine`, real.begun);
    console.log(`  where at most ${mostInASecond(real.arrived)} arrived in any second`);

    const simulated = await quickened(program, { messages: stretch.simulated, start: clock.now() });
    tell(`sent ${stretch.simulated} more in a time that passes while all wait`, simulated.times);
    const { early, late } = simulated.memory;
    console.log(
      `memory: ${early.toFixed(0)} MB after a sixth of them, ${late.toFixed(0)} MB at the end; ${messages} take ${(messages / perSecond(simulated.times) / 60).toFixed(0)} minutes`,
    );
  } finally {
    await program.close();
  }
} finally {
  await server.stop();
  await telegram.close();
}

function tell(what: string, times: readonly number[]): void {
  const rate = perSecond(times);
  const most = mostInASecond(times);
  console.log(
    `${what}: ${rate.toFixed(2)} a second (${((rate / 30) * 100).toFixed(1)} % of 30), at most ${most} in any second`,
  );
  if (most > 30) process.exitCode = 1;
}

/** The most within a second, wherever it begins; instants in milliseconds, in order. */
function mostInASecond(times: readonly number[]): number {
  let most = 0;
  let from = 0;
  for (const [index, at] of times.entries()) {
    while ((times[from] ?? at) <= at - 1_000) from += 1;
    most = Math.max(most, index - from + 1);
  }
  return most;
}
