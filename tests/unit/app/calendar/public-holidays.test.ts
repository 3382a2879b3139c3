import { describe, expect, it } from 'vitest';
import { daysOff } from '../../../../src/app/calendar/days-off.ts';
import { publicHolidays } from '../../../../src/app/calendar/public-holidays.ts';
import { isWeekend } from '../../../../src/domain/working-days.ts';

describe('public holidays', () => {
  it('of 2026 are those that were announced, but for the swapped 31 August', () => {
    expect([...publicHolidays(2026)].toSorted()).toEqual([
      '2026-01-01',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-04-26',
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
      '2026-09-01',
      '2026-09-02',
    ]);
  });

  it.each([
    ['2027-02-05', 'the last day of the year of the Horse'],
    ['2027-02-09', 'the fourth of Tết'],
    ['2027-02-10', 'in lieu of Saturday, the first of Tết'],
    ['2027-02-11', 'in lieu of Sunday, the second'],
    ['2027-09-03', 'the day after 2 September makes four days'],
    ['2028-01-26', 'Tết'],
    ['2023-01-02', 'in lieu of New Year on a Sunday'],
  ])('%s: %s', (day) => {
    expect(publicHolidays(Number(day.slice(0, 4))).has(day)).toBe(true);
  });

  it('gives eleven working days off in every year', () => {
    for (let year = 2020; year <= 2050; year += 1) {
      const days = [...publicHolidays(year)];
      expect(days.filter((day) => !isWeekend(day))).toHaveLength(11);
    }
  });
});

describe('days off', () => {
  const isDayOff = daysOff([
    { date: '2026-08-31', kind: 'off' },
    { date: '2026-08-22', kind: 'working' },
    { date: '2026-09-02', kind: 'working' },
  ]);

  it.each([
    ['2026-08-31', true],
    ['2026-08-22', false],
    ['2026-08-23', true],
    ['2026-08-24', false],
    ['2026-09-02', false],
    ['2026-09-01', true],
  ])('%s: %s', (day, off) => {
    expect(isDayOff(day)).toBe(off);
  });
});
