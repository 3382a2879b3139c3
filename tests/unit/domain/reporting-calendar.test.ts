import { describe, expect, it } from 'vitest';
import { standardCalendar } from '../../../src/app/calendar/standard-calendar.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { month, periodKey } from '../../../src/domain/period.ts';
import {
  defaultSettings,
  isMessagingHour,
  latestOpened,
  nextOpening,
  openPeriod,
  windowOf,
} from '../../../src/domain/reporting-calendar.ts';

const at = instantInVietnam;
const key = (window: { period: ReturnType<typeof month> } | undefined) => window && periodKey(window.period);

describe('the window of a month', () => {
  it('opens on the 15th, is due on the 25th, closes on the 5th of the next month', () => {
    const window = windowOf(month(2026, 12), standardCalendar);
    expect(window).toMatchObject({ cutoff: '2026-12-20', dueDate: '2026-12-25', closeDate: '2027-01-05' });
    expect(window.opensAt).toBe(at('2026-12-15', '08:00'));
    expect(window.lateFrom).toBe(at('2026-12-25', '24:00'));
    expect(window.closesAt).toBe(at('2027-01-06'));
  });
});

describe('days off', () => {
  it.each([
    ['an ordinary month', 2026, 12, '2026-12-25', '2027-01-05'],
    ['due on a Sunday', 2026, 10, '2026-10-26', '2026-11-05'],
    ['closing on a Saturday', 2026, 11, '2026-11-25', '2026-12-07'],
    ['due on a Saturday', 2026, 7, '2026-07-27', '2026-08-05'],
    ['closing on the last day before Tết 2027', 2027, 1, '2027-01-25', '2027-02-12'],
    ['due in the days of Tết 2028', 2028, 1, '2028-02-01', '2028-02-07'],
    ['due before Reunification Day, closing after', 2027, 4, '2027-04-26', '2027-05-05'],
  ])('%s', (_, year, number, dueDate, closeDate) => {
    expect(windowOf(month(year, number), standardCalendar)).toMatchObject({ dueDate, closeDate });
  });

  it('never close a period before it is due', () => {
    const settings = { ...standardCalendar.settings, dueDay: 28, closeDay: 1 };
    const isDayOff = (day: string) => day >= '2026-11-28' && day <= '2026-12-03' && day !== '2026-12-01';
    expect(windowOf(month(2026, 11), { settings, isDayOff })).toMatchObject({
      dueDate: '2026-12-01',
      closeDate: '2026-12-01',
    });
  });
});

describe('which period it is', () => {
  it.each([
    ['2026-11-15', '07:59', undefined, '2026-10'],
    ['2026-11-15', '08:00', '2026-11', '2026-11'],
    ['2026-11-30', '23:59', '2026-11', '2026-11'],
    ['2026-12-07', '23:59', '2026-11', '2026-11'],
    ['2026-12-08', '00:00', undefined, '2026-11'],
    ['2026-12-15', '08:00', '2026-12', '2026-12'],
    ['2027-01-01', '00:00', '2026-12', '2026-12'],
    ['2027-01-05', '24:00', undefined, '2026-12'],
  ])('on %s at %s', (date, time, open, latest) => {
    const now = at(date, time);
    expect(key(openPeriod(now, standardCalendar))).toBe(open);
    expect(key(latestOpened(now, standardCalendar))).toBe(latest);
  });

  it('knows what opens next', () => {
    expect(key(nextOpening(at('2026-12-10'), standardCalendar))).toBe('2026-12');
    expect(key(nextOpening(at('2026-12-20'), standardCalendar))).toBe('2027-01');
  });

  it('does not depend on the zone of the server', () => {
    // 23:30 UTC on the 14th is 06:30 on the 15th in Vietnam.
    expect(key(latestOpened(Date.UTC(2026, 10, 14, 23, 30), standardCalendar))).toBe('2026-10');
    expect(key(latestOpened(Date.UTC(2026, 10, 15, 1, 0), standardCalendar))).toBe('2026-11');
  });
});

describe('the hours in which people are messaged', () => {
  it.each([
    ['06:59', false],
    ['07:00', true],
    ['19:59', true],
    ['20:00', false],
    ['00:00', false],
  ])('%s: %s', (time, allowed) => {
    expect(isMessagingHour(at('2026-11-20', time), defaultSettings)).toBe(allowed);
  });
});
