import { describe, expect, it } from 'vitest';
import { standardCalendar } from '../../../../src/app/calendar/standard-calendar.ts';
import { onTheirDays, openedMonths } from '../../../../src/app/overview/months.ts';
import { instantInVietnam } from '../../../../src/domain/calendar-date.ts';
import { month, periodKey } from '../../../../src/domain/period.ts';
import type { SummaryPeriod } from '../../../../src/domain/summary-period.ts';

const opened = (period: SummaryPeriod, day: string, time = '09:00') => {
  const found = openedMonths(period, instantInVietnam(day, time), standardCalendar);
  if (found.kind === 'not-yet') return found;
  const { windows, length, isClosed } = found.months;
  return { months: windows.map((window) => periodKey(window.period)), length, isClosed };
};
const quarter = (number: 1 | 2 | 3 | 4): SummaryPeriod => ({ type: 'quarter', year: 2026, quarter: number });

describe('the months of a period that have opened', () => {
  it('are all of one that is over, which is closed once its last month is', () => {
    expect(opened(quarter(3), '2026-11-21')).toEqual({
      months: ['2026-07', '2026-08', '2026-09'],
      length: 3,
      isClosed: true,
    });
    expect(opened(quarter(3), '2026-10-01')).toMatchObject({ isClosed: false });
  });

  it('are those up to now of one that is under way, which is never closed', () => {
    expect(opened(quarter(4), '2026-11-21')).toEqual({
      months: ['2026-10', '2026-11'],
      length: 3,
      isClosed: false,
    });
    expect(opened(quarter(4), '2026-12-10')).toMatchObject({
      months: ['2026-10', '2026-11'],
      isClosed: false,
    });
  });

  it('are none of one that begins later, and it is known when its first month opens', () => {
    expect(opened(month(2026, 12), '2026-12-15', '07:59')).toEqual({
      kind: 'not-yet',
      opensAt: instantInVietnam('2026-12-15', '08:00'),
    });
    expect(opened(month(2026, 12), '2026-12-15', '08:00')).toMatchObject({ months: ['2026-12'] });
  });
});

describe('the tree of a month', () => {
  it('is looked at today while it runs, and on its due date afterwards', () => {
    const now = instantInVietnam('2026-11-21', '09:00');
    expect(onTheirDays([month(2026, 10), month(2026, 11)], now, standardCalendar)).toEqual([
      // The 25th was a Sunday.
      { period: '2026-10', day: '2026-10-26' },
      { period: '2026-11', day: '2026-11-21' },
    ]);
  });
});
