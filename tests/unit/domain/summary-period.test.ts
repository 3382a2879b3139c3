import { describe, expect, it } from 'vitest';
import { periodName, periodOfName } from '../../../src/app/period-names.ts';
import {
  comparedWith,
  previousOfSameLength,
  samePeriodLastYear,
} from '../../../src/domain/compared-periods.ts';
import { month, periodKey } from '../../../src/domain/period.ts';
import { readSummaryPeriodKey, summaryPeriodKey } from '../../../src/domain/summary-period-key.ts';
import {
  daysOf,
  firstMonth,
  lastMonth,
  lengthOf,
  monthsBetween,
  monthsOf,
  quarterOf,
  untilMonth,
  yearToDate,
  type SummaryPeriod,
} from '../../../src/domain/summary-period.ts';
import { printPeriod } from '../../../src/vietnamese/index.ts';

/** Each type once: its key, its first and last day, how many months, and what people call it. */
const cases: readonly (readonly [SummaryPeriod, string, string, string, number, string])[] = [
  [month(2028, 2), '2028-02', '2028-02-01', '2028-02-29', 1, 'tháng 2/2028'],
  [{ type: 'quarter', year: 2026, quarter: 3 }, '2026-q3', '2026-07-01', '2026-09-30', 3, 'quý III năm 2026'],
  [{ type: 'half', year: 2026, half: 1 }, '2026-h1', '2026-01-01', '2026-06-30', 6, '6 tháng đầu năm 2026'],
  [{ type: 'half', year: 2026, half: 2 }, '2026-h2', '2026-07-01', '2026-12-31', 6, '6 tháng cuối năm 2026'],
  [{ type: 'nine-months', year: 2026 }, '2026-9m', '2026-01-01', '2026-09-30', 9, '9 tháng đầu năm 2026'],
  [{ type: 'year', year: 2026 }, '2026', '2026-01-01', '2026-12-31', 12, 'năm 2026'],
  [{ type: 'statistics-year', year: 2026 }, '2026-stat', '2025-12-01', '2026-11-30', 12, 'năm thống kê 2026'],
  [{ type: 'school-year', start: 2026 }, '2026-school', '2026-09-01', '2027-08-31', 12, 'năm học 2026-2027'],
  [
    yearToDate(month(2026, 10)),
    '2026-ytd-10',
    '2026-01-01',
    '2026-10-31',
    10,
    'từ đầu năm đến hết tháng 10/2026',
  ],
  [
    monthsBetween(month(2026, 5), month(2025, 12)),
    '2025-12_2026-05',
    '2025-12-01',
    '2026-05-31',
    6,
    'từ tháng 12/2025 đến tháng 5/2026',
  ],
];

describe.each(cases)('%j', (period, key, first, last, length, label) => {
  it('has its key, days, months and label', () => {
    expect(summaryPeriodKey(period)).toBe(key);
    expect(readSummaryPeriodKey(key)).toEqual(period);
    expect(daysOf(period)).toEqual({ first, last });
    expect(lengthOf(period)).toBe(length);
    expect(printPeriod(periodName(period))).toBe(label);
  });

  it('holds the months from its first to its last day, without a gap', () => {
    const months = monthsOf(period).map(periodKey);
    expect(months).toHaveLength(length);
    expect(months[0]).toBe(first.slice(0, 7));
    expect(months.at(-1)).toBe(last.slice(0, 7));
    expect([...new Set(months)].toSorted()).toEqual(months);
  });

  it('has a period before it that is as long and ends right where it begins', () => {
    const before = previousOfSameLength(period);
    expect(lengthOf(before)).toBe(length);
    expect(periodKey(lastMonth(before)) < periodKey(firstMonth(period))).toBe(true);
    expect(monthsBetween(lastMonth(before), firstMonth(period))).toSatisfy(
      (joint: SummaryPeriod) => lengthOf(joint) === 2,
    );
  });

  it('has the same months a year earlier', () => {
    const earlier = samePeriodLastYear(period);
    expect(earlier.type).toBe(period.type);
    expect(monthsOf(earlier).map(periodKey)).toEqual(
      monthsOf(period).map(({ year, month: number }) => periodKey(month(year - 1, number))),
    );
  });

  it('is what its own name means', () => {
    const context = { current: month(2026, 1), lastClosed: month(2026, 10), startOfTerm: month(2023, 5) };
    expect(periodOfName(periodName(period), context)).toEqual(period);
  });
});

describe('keys', () => {
  it.each([
    '',
    '2026-13',
    '2026-q5',
    '2026-h3',
    '2026-ytd-00',
    '2026-5',
    'x2026',
    '2026-01_2026-13',
    '2026-',
  ])('%j is none', (key) => {
    expect(readSummaryPeriodKey(key)).toBeUndefined();
  });
});

describe('names that depend on where one stands', () => {
  const context = {
    current: { type: 'quarter', year: 2026, quarter: 1 },
    lastClosed: month(2026, 10),
    startOfTerm: month(2023, 5),
  } as const;

  it.each([
    [{ kind: 'same-period-last-year' }, '2025-q1'],
    [{ kind: 'previous' }, '2025-q4'],
    [{ kind: 'year-to-date', year: 2026 }, '2026-ytd-10'],
    [{ kind: 'year-to-date', year: 2025 }, '2025-01_2026-10'],
    [{ kind: 'term' }, '2023-05_2026-10'],
    [{ kind: 'term-to-date' }, '2023-05_2026-10'],
  ] as const)('%j', (name, key) => {
    const period = periodOfName(name, context);
    expect(period && summaryPeriodKey(period)).toBe(key);
  });

  it.each([[{ kind: 'year-to-date', year: 2027 }], [{ kind: 'quarter', year: 2026, quarter: 5 }]] as const)(
    '%j is none yet',
    (name) => {
      expect(periodOfName(name, context)).toBeUndefined();
    },
  );

  it('months counted from January are shown beside the same months of last year, all others beside what was before', () => {
    const beside = (period: SummaryPeriod) => summaryPeriodKey(comparedWith(period));
    expect(beside({ type: 'year-to-date', year: 2026, month: 10 })).toBe('2025-ytd-10');
    expect(beside({ type: 'nine-months', year: 2026 })).toBe('2025-9m');
    expect(beside({ type: 'quarter', year: 2026, quarter: 1 })).toBe('2025-q4');
    expect(beside(month(2026, 1))).toBe('2025-12');
  });

  it('the period right before nine months is the nine months before them', () => {
    const before = previousOfSameLength({ type: 'nine-months', year: 2026 });
    expect(printPeriod(periodName(before))).toBe('từ tháng 4 đến tháng 12 năm 2025');
  });
});

describe('what is under way', () => {
  it.each([
    [quarterOf(month(2026, 11)), '2026-10_2026-11'],
    [quarterOf(month(2026, 9)), '2026-q3'],
    [{ type: 'year', year: 2026 }, '2026-01_2026-11'],
    [{ type: 'year', year: 2027 }, undefined],
  ] as const)('%j is added up so far', (period, key) => {
    const soFar = untilMonth(period, month(2026, 11));
    expect(soFar && summaryPeriodKey(soFar)).toBe(key);
  });
});
