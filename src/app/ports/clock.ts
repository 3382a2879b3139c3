import type { Instant } from '../../domain/calendar-date.ts';

/** The only source of the current time. */
export interface Clock {
  now(): Instant;
}
