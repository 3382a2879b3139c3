import type { CalendarSettings } from './reporting-calendar.ts';

/** Nobody is messaged outside these hours, whatever a union sets. */
const widestHours = { from: '07:00', until: '20:00' } as const;

/** Days of a month that each month has. */
const lastSettableDay = 28;

/** Minutes in which messages must be able to go out on a day. */
const shortestHours = 120;

/** Why settings can not hold together. */
export type SettingsFault =
  /** a day that some month does not have */
  | 'day'
  /** a period opens, then its figures are counted, then it is due */
  | 'order'
  /** it is closed before the next one opens */
  | 'close'
  /** messages go out within the widest hours, for two hours at least */
  | 'hours';

/** What is wrong with settings as a whole; undefined when nothing is. */
export function faultOfSettings(settings: CalendarSettings): SettingsFault | undefined {
  const { openDay, cutoffDay, dueDay, closeDay, messagesFrom, messagesUntil } = settings;
  const days = [openDay, cutoffDay, dueDay, closeDay];
  if (days.some((day) => !Number.isInteger(day) || day < 1 || day > lastSettableDay)) return 'day';
  if (openDay > cutoffDay || cutoffDay > dueDay) return 'order';
  if (closeDay >= openDay) return 'close';
  const isWithin = messagesFrom >= widestHours.from && messagesUntil <= widestHours.until;
  return isWithin && minutes(messagesUntil) - minutes(messagesFrom) >= shortestHours ? undefined : 'hours';
}

/** Of a time HH:MM. */
function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
}
