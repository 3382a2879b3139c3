import { describe, expect, it } from 'vitest';
import { cronSchedule } from '../../../src/adapters/scheduler.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';

const due = (cron: string, date: string, time: string) =>
  cronSchedule.latestDue(cron, instantInVietnam(date, time));

describe('the last time a cron line was due, in Vietnam', () => {
  it.each([
    ['0 8 * * *', '2026-11-20', '08:00', '2026-11-20', '08:00'],
    ['0 8 * * *', '2026-11-20', '07:59', '2026-11-19', '08:00'],
    ['0 8 * * *', '2026-12-01', '00:00', '2026-11-30', '08:00'],
    ['0 8,14 * * *', '2026-11-20', '13:59', '2026-11-20', '08:00'],
    ['30 7 15 * *', '2026-11-14', '23:00', '2026-10-15', '07:30'],
    ['0 9 * * 1', '2026-11-22', '12:00', '2026-11-16', '09:00'],
    ['*/15 * * * *', '2026-11-20', '10:44', '2026-11-20', '10:30'],
  ])('%s at %s %s', (cron, date, time, dueDate, dueTime) => {
    expect(due(cron, date, time)).toBe(instantInVietnam(dueDate, dueTime));
  });

  it('is nothing when that is more than a month ago', () => {
    expect(due('0 8 1 1 *', '2026-11-20', '10:00')).toBeUndefined();
  });
});
