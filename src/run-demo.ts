import { randomUUID } from 'node:crypto';
import { demo } from '../conversations/phrases/vi/demo.ts';
import { dateInVietnam, instantInVietnam } from './domain/calendar-date.ts';
import { openPeriod, windowOf } from './domain/reporting-calendar.ts';
import { standardCalendar } from './app/calendar/standard-calendar.ts';
import { monthOf } from './domain/period.ts';
import { shiftedClock, systemClock } from './adapters/clock.ts';
import { silentLog } from './adapters/log.ts';
import { standardInput, talk } from './cli/talk.ts';
import { loadDemoIfEmpty, personas, type Persona } from './demo.ts';
import type { Clock } from './app/ports/clock.ts';
import type { Config } from './config.ts';
import { openProgram } from './program.ts';

const notADemo =
  'The database holds an organisation of its own, so there is no demo to show. Set TELEGRAM_BOT_TOKEN to serve it, or DATABASE_URL to another database for the demo.';

/** The bot in the terminal, with a demo organisation: what a newcomer sees first. Returns the exit code. */
export async function runDemo(config: Config): Promise<number> {
  const clock = demoClock();
  const program = await openProgram({ databaseUrl: config.databaseUrl, clock, log: silentLog });
  try {
    await loadDemoIfEmpty(program, clock.now());
    if (!(await program.store.organisation.isDemo())) throw new Error(notADemo);
    process.stderr.write(`${demo.greeting}\n`);
    const input = standardInput()[Symbol.asyncIterator]();
    let as: Persona | undefined = 'chair';
    while (as !== undefined) {
      let next: Persona | undefined;
      const lines = linesOf(input, (persona) => {
        next = persona;
      });
      await talk(program, { as, clock, newId: randomUUID, lines });
      as = next;
      if (as) process.stderr.write(`${demo.nowYouAre(as)}\n`);
    }
    return 0;
  } finally {
    await program.close();
  }
}

/** The lines for one persona: they end at `/vai <persona>`, which only the demo understands. */
async function* linesOf(
  input: AsyncIterator<string>,
  switchTo: (persona: Persona) => void,
): AsyncGenerator<string> {
  for (;;) {
    const line = await input.next();
    if (line.done) return;
    const wanted = /^\/vai\s+(\S+)\s*$/.exec(line.value)?.[1];
    const persona = personas.find((name) => name === wanted);
    if (persona) {
      switchTo(persona);
      return;
    }
    if (wanted === undefined) yield line.value;
    else process.stderr.write(`${demo.personas(personas)}\n`);
  }
}

/** Now; or, in the days between two reporting periods, the 20th of this month, because a demo with nothing to report shows nothing. */
function demoClock(): Clock {
  const now = systemClock.now();
  if (openPeriod(now, standardCalendar)) return systemClock;
  const { cutoff } = windowOf(monthOf(dateInVietnam(now)), standardCalendar);
  return shiftedClock(instantInVietnam(cutoff, '09:00'));
}
