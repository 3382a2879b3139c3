/**
 * Rounds over a country: 120,000 units in four levels on PostgreSQL. How long it takes to open a period, to find who is missing and to plan the
 * reminders, how much memory that needs, and what a leader of 300 units waits for a summary. `--quick` only shows that it runs, on a small one.
 */
import { parseArgs } from 'node:util';
import { frozenClock } from '../src/adapters/clock.ts';
import { randomIds } from '../src/adapters/ids.ts';
import { silentLog } from '../src/adapters/log.ts';
import { takeTurn } from '../src/app/handle-message.ts';
import { runJob } from '../src/app/run-job.ts';
import { dateInVietnam, instantInVietnam } from '../src/domain/calendar-date.ts';
import type { PersonId } from '../src/domain/ids.ts';
import { vietnamesePhrases } from '../conversations/phrases/vi/index.ts';
import { knownForms, openProgram, type Program } from '../src/program.ts';
import {
  country,
  historyScript,
  leaderChat,
  treeScript,
  underWayScript,
  type Size,
} from './organisation/generate.ts';
import { measure, type Measured } from './organisation/measure.ts';
import { startServer } from './organisation/postgres.ts';
import { median } from './messages/median.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const size: Size = values.quick ? { provinces: 2, wards: 5, units: 200, inFirstWard: 20 } : country;

const clock = frozenClock(instantInVietnam('2026-11-16', '08:00'));
const server = await startServer();
try {
  const program = await openProgram({ databaseUrl: server.url, clock, log: silentLog });
  try {
    const made = await measure(async () => {
      await server.script(treeScript(size));
      await server.script(historyScript(size));
      // What a server tidies up after so many new rows would otherwise run beside the rounds.
      for (const tidying of ['VACUUM ANALYZE', 'CHECKPOINT']) await server.script(tidying);
    });
    console.log(`${size.units} units in four levels on PostgreSQL, made in ${made.seconds.toFixed(1)} s`);
    tell('open a period', await measure(() => plan(program, 'open-period')), 'messages');
    await server.script(underWayScript(size));
    clock.advance(instantInVietnam('2026-11-20', '08:00') - clock.now());
    tell('find who is missing', await measure(() => findMissing(program)), 'people');
    tell('plan the reminders', await measure(() => plan(program, 'send-reminders')), 'messages');
    clock.advance(instantInVietnam('2026-11-26', '08:00') - clock.now());
    tell(
      'plan those of the day after, with call lists',
      await measure(() => plan(program, 'send-reminders')),
      'messages',
    );
    tell('plan the summaries of all leaders', await measure(() => plan(program, 'send-summary')), 'messages');
    await tellSummary(program);
  } finally {
    await program.close();
  }
} finally {
  await server.stop();
}

async function plan(
  program: Program,
  name: 'open-period' | 'send-reminders' | 'send-summary',
): Promise<number> {
  const run = { due: clock.now(), holder: 'bench', clock, log: silentLog };
  return (await runJob(name, run, program.jobContext())).planned;
}

/** Reads every page of who owes the report, and keeps none. */
async function findMissing({ store }: Program): Promise<number> {
  const limit = 1_000;
  let found = 0;
  let after: PersonId | undefined;
  do {
    const page = await store.rounds.peopleOwing({
      form: knownForms.monthly.id,
      period: '2026-11',
      day: dateInVietnam(clock.now()),
      limit,
      ...(after !== undefined && { after }),
    });
    found += page.length;
    after = page.length < limit ? undefined : page.at(-1)?.id;
  } while (after !== undefined);
  return found;
}

/** What a leader waits for, from the message to the reply: the whole way but the channel. */
async function tellSummary({ store }: Program): Promise<void> {
  const parts = {
    store,
    clock,
    log: silentLog,
    deliver: { reply: async () => undefined, isSending: () => false },
    forms: knownForms,
    phrases: vietnamesePhrases,
    ids: randomIds,
    codeHash: { hash: async () => '' },
  };
  const address = { channel: 'terminal', bot: 'demo', chat: leaderChat };
  const times: number[] = [];
  for (let round = 0; round < 21; round += 1) {
    clock.advance(1_000);
    const event = `summary-${round}`;
    const message = { address, event, message: event, input: { kind: 'text', text: '/tonghop' } } as const;
    const { seconds, result } = await measure(() => takeTurn(parts, message));
    if (!result?.prompt.text.includes('đơn vị')) throw new Error('the leader got no summary');
    if (round > 0) times.push(seconds * 1_000);
  }
  console.log(`a leader's summary over ${size.inFirstWard} units: ${median(times).toFixed(0)} ms`);
}

function tell(what: string, { seconds, processor, peak, result }: Measured<number>, of: string): void {
  const rate = Math.round(result / seconds);
  console.log(
    `${what}: ${seconds.toFixed(1)} s for ${result} ${of} (${rate}/s), at most ${peak.toFixed(0)} MB, processor time ${processor.toFixed(1)} s`,
  );
}
