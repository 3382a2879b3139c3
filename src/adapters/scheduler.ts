import { parse, schedule } from 'node-cron';
import {
  addDays,
  dateInVietnam,
  instantInVietnam,
  type Instant,
  type IsoDate,
} from '../domain/calendar-date.ts';
import type { Schedule } from '../app/ports/schedule.ts';

const zone = 'Asia/Ho_Chi_Minh';

/** How far back a missed due time is looked for, in days. */
const horizon = 31;

/** Reads cron lines with node-cron's parser and answers when they were last due, whatever the server's own zone is. */
export const cronSchedule: Schedule = {
  latestDue: (cron, now) => {
    const { minute, hour, dayOfMonth, month, dayOfWeek } = parse(cron);
    const times = hour
      .flatMap((h) => minute.map((m) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`))
      .toSorted()
      .toReversed();
    const today = dateInVietnam(now);
    for (let back = 0; back <= horizon; back += 1) {
      const day = addDays(today, -back);
      const isDay =
        dayOfMonth.includes(Number(day.slice(8))) &&
        month.includes(Number(day.slice(5, 7))) &&
        dayOfWeek.includes(weekday(day));
      const due = isDay
        ? times.map((time) => instantInVietnam(day, time)).find((at) => at <= now)
        : undefined;
      if (due !== undefined) return due;
    }
    return undefined;
  },
};

/** 0 = Sunday, as in cron. */
function weekday(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/**
 * Calls `tick` every minute, never twice at a time; returns how to stop, which waits for a running tick. Which work is due is not decided here:
 * a minute that was missed is made up for by the next one.
 */
export function everyMinute(tick: (scheduledFor: Instant) => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const task = schedule(
    '* * * * *',
    ({ date }) => {
      running = tick(date.getTime());
      return running;
    },
    { timezone: zone, noOverlap: true, suppressMissedWarning: true },
  );
  return async () => {
    await task.stop();
    await running;
  };
}
