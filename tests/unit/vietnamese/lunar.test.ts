import { describe, expect, it } from 'vitest';
import { solarDate } from '../../../src/vietnamese/index.ts';
import { dayOfJulian, isoDate, julianDay } from '../../../src/vietnamese/calendar.ts';
import { lunarOfSolar, solarOfLunar } from '../../../src/vietnamese/lunar.ts';

describe('the first day of Tết in Vietnam', () => {
  it.each([
    [2020, '2020-01-25'],
    [2021, '2021-02-12'],
    [2022, '2022-02-01'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    // A day before the Chinese new year: the moon is new at 23:07 in Hanoi, 0:07 in Beijing.
    [2030, '2030-02-02'],
    [2007, '2007-02-17'],
    [1985, '1985-01-21'],
    [1968, '1968-01-29'],
  ])('of %i is %s', (year, date) => {
    expect(solarDate({ year, month: 1, day: 1 })).toBe(date);
  });
});

describe('lunar days', () => {
  it.each([
    [{ year: 2026, month: 1, day: 5 }, '2026-02-21'],
    [{ year: 2026, month: 8, day: 15 }, '2026-09-25'],
    [{ year: 2025, month: 8, day: 15 }, '2025-10-06'],
    [{ year: 2024, month: 8, day: 15 }, '2024-09-17'],
    [{ year: 2026, month: 3, day: 10 }, '2026-04-26'],
    [{ year: 2025, month: 3, day: 10 }, '2025-04-07'],
    [{ year: 2025, month: 6, day: 1 }, '2025-06-25'],
    [{ year: 2025, month: 6, day: 1, leap: true }, '2025-07-25'],
  ] as const)('%j is %s', (lunar, date) => {
    expect(solarDate(lunar)).toBe(date);
  });

  it('refuses days and leap months that do not exist', () => {
    expect(solarDate({ year: 2026, month: 6, day: 1, leap: true })).toBeUndefined();
    expect(solarDate({ year: 2025, month: 5, day: 1, leap: true })).toBeUndefined();
    expect(solarDate({ year: 2026, month: 1, day: 31 })).toBeUndefined();
    expect(solarDate({ year: 2026, month: 1, day: 0 })).toBeUndefined();
  });

  it('goes to the lunar calendar and back for every day from 2020 to 2050, in months of 29 or 30 days', () => {
    const [first, last] = [
      julianDay({ year: 2020, month: 1, day: 1 }),
      julianDay({ year: 2050, month: 12, day: 31 }),
    ];
    let previous = lunarOfSolar(dayOfJulian(first - 1));
    for (let julian = first; julian <= last; julian += 1) {
      const day = dayOfJulian(julian);
      const lunar = lunarOfSolar(day);
      expect(solarOfLunar(lunar)).toEqual(day);
      const goesOn =
        lunar.day === previous.day + 1 || (lunar.day === 1 && (previous.day === 29 || previous.day === 30));
      expect({ date: isoDate(day), goesOn }).toEqual({ date: isoDate(day), goesOn: true });
      previous = lunar;
    }
  });
});
