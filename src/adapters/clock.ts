import type { Instant } from '../domain/calendar-date.ts';
import type { Clock } from '../app/ports/clock.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is told to go on; for demonstrations and scripted chats. */
export function frozenClock(start: Instant): Clock & { advance(milliseconds: number): void } {
  let now = start;
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** The machine's clock, shifted so that it shows `start` now; it goes on from there. */
export function shiftedClock(start: Instant): Clock {
  const shift = start - Date.now();
  return { now: () => Date.now() + shift };
}
