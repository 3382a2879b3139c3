import { standardCalendar } from './app/calendar/standard-calendar.ts';
import { randomUUID } from 'node:crypto';
import { demo } from '../conversations/phrases/vi/demo.ts';
import { dateInVietnam, instantInVietnam, type Instant } from './domain/calendar-date.ts';
import { latestOpened, openPeriod, windowOf } from './domain/reporting-calendar.ts';
import { monthOf, periodKey, previousPeriod } from './domain/period.ts';
import { shiftedClock, systemClock } from './adapters/clock.ts';
import { silentLog } from './adapters/log.ts';
import { standardInput, talk } from './cli/talk.ts';
import { isPersona, loadDemoIfEmpty, newestReportOf, type Persona } from './demo.ts';
import type { Clock } from './app/ports/clock.ts';
import type { Config } from './config.ts';
import { openProgram, type Program } from './program.ts';

const notADemo =
  'The database holds an organisation of its own, so there is no demo to show. Set TELEGRAM_BOT_TOKEN or ZALO_BOTS to serve it, or DATABASE_URL to another database for the demo.';

/** The bot in the terminal, with a demo organisation: what a newcomer sees first. Returns the exit code. */
export async function runDemo(config: Config): Promise<number> {
  const clock = demoClock();
  const program = await openProgram({ databaseUrl: config.databaseUrl, clock, log: silentLog });
  try {
    await openDemo(program, clock.now());
    const input = standardInput()[Symbol.asyncIterator]();
    let as: Persona | undefined = 'chair';
    while (as !== undefined) {
      say(demo.nowYouAre(as));
      let next: Persona | undefined;
      const lines = linesOf(input, (persona) => {
        next = persona;
      });
      await talk(program, { as, clock, newId: randomUUID, lines, filesIn: 'data/files' });
      as = next;
    }
    return 0;
  } finally {
    await program.close();
  }
}

/** Loads the demo organisation into an empty database, and greets. Throws when the database is somebody's own. */
async function openDemo(program: Program, now: Instant): Promise<void> {
  const { organisation } = program.store;
  if (await organisation.isEmpty()) say(demo.loading);
  await loadDemoIfEmpty(program, now);
  if (!(await organisation.isDemo())) throw new Error(notADemo);
  say(demo.greeting);
  const newest = await newestReportOf(program);
  const lastMonth = periodKey(previousPeriod(latestOpened(now, standardCalendar).period));
  if (newest !== undefined && newest < lastMonth) say(demo.old);
}

/**
 * The lines of one persona, after a first one that makes the bot speak. They end at `/vai <persona>`, which only the demo understands.
 */
async function* linesOf(
  input: AsyncIterator<string>,
  switchTo: (persona: Persona) => void,
): AsyncGenerator<string> {
  yield '/start';
  for (;;) {
    const line = await input.next();
    if (line.done) return;
    const [isSwitch, wanted = ''] = /^\/vai(?:\s+(\S+))?\s*$/i.exec(line.value) ?? [];
    const persona = wanted.toLowerCase();
    if (isPersona(persona)) {
      switchTo(persona);
      return;
    }
    if (isSwitch === undefined) yield line.value;
    else say(demo.list);
  }
}

/** To the person at the keyboard: no part of the conversation. */
function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Now; or, in the days between two reporting periods, the 20th of this month, because a demo with nothing to report shows nothing. */
function demoClock(): Clock {
  const now = systemClock.now();
  if (openPeriod(now, standardCalendar)) return systemClock;
  const { cutoff } = windowOf(monthOf(dateInVietnam(now)), standardCalendar);
  return shiftedClock(instantInVietnam(cutoff, '09:00'));
}
