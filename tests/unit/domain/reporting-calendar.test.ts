import { describe, expect, it } from 'vitest';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { month, periodKey } from '../../../src/domain/period.ts';
import {
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
    const window = windowOf(month(2026, 12));
    expect(window).toMatchObject({ cutoff: '2026-12-20', dueDate: '2026-12-25', closeDate: '2027-01-05' });
    expect(window.opensAt).toBe(at('2026-12-15', '08:00'));
    expect(window.lateFrom).toBe(at('2026-12-25', '24:00'));
    expect(window.closesAt).toBe(at('2027-01-06'));
  });
});

describe('which period it is', () => {
  it.each([
    ['2026-11-15', '07:59', undefined, '2026-10'],
    ['2026-11-15', '08:00', '2026-11', '2026-11'],
    ['2026-11-30', '23:59', '2026-11', '2026-11'],
    ['2026-12-05', '23:59', '2026-11', '2026-11'],
    ['2026-12-06', '00:00', undefined, '2026-11'],
    ['2026-12-15', '08:00', '2026-12', '2026-12'],
    ['2027-01-01', '00:00', '2026-12', '2026-12'],
    ['2027-01-05', '24:00', undefined, '2026-12'],
  ])('on %s at %s', (date, time, open, latest) => {
    const now = at(date, time);
    expect(key(openPeriod(now))).toBe(open);
    expect(key(latestOpened(now))).toBe(latest);
  });

  it('knows what opens next', () => {
    expect(key(nextOpening(at('2026-12-10')))).toBe('2026-12');
    expect(key(nextOpening(at('2026-12-20')))).toBe('2027-01');
  });

  it('does not depend on the zone of the server', () => {
    // 23:30 UTC on the 14th is 06:30 on the 15th in Vietnam.
    expect(key(latestOpened(Date.UTC(2026, 10, 14, 23, 30)))).toBe('2026-10');
    expect(key(latestOpened(Date.UTC(2026, 10, 15, 1, 0)))).toBe('2026-11');
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
    expect(isMessagingHour(at('2026-11-20', time))).toBe(allowed);
  });
});
