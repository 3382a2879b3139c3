import { describe, expect, it } from 'vitest';
import {
  moneyInWords,
  numberInWords,
  printCount,
  printDate,
  printDayMonth,
  printDecimal,
  printDocumentDate,
  printMoney,
  printMoneyShort,
  printPercent,
  printPeriod,
} from '../../../src/vietnamese/index.ts';

describe('digits', () => {
  it.each([
    [0, '0'],
    [12, '12'],
    [999, '999'],
    [1000, '1.000'],
    [1250, '1.250'],
    [1234567, '1.234.567'],
    [-1250, '-1.250'],
  ])('printCount(%i) is %s', (n, text) => {
    expect(printCount(n)).toBe(text);
  });

  it.each([
    [1.21, '121,0 %'],
    [0.855, '85,5 %'],
    [1.476, '147,6 %'],
    [0, '0,0 %'],
    [12.5, '1.250,0 %'],
    [-0.05, '-5,0 %'],
  ])('printPercent(%d) is %s', (share, text) => {
    expect(printPercent(share)).toBe(text);
  });

  it.each([
    [2.5, 2, '2,5'],
    [2.25, 2, '2,25'],
    [2, 2, '2'],
    [1234.5, 1, '1.234,5'],
    [-0.001, 2, '0'],
  ])('printDecimal(%d, %i) is %s', (n, decimals, text) => {
    expect(printDecimal(n, decimals)).toBe(text);
  });

  it('prints money', () => {
    expect(printMoney(1500000)).toBe('1.500.000 đồng');
    expect(printMoneyShort(1500000000)).toBe('1,5 tỷ');
    expect(printMoneyShort(1500000)).toBe('1,5 triệu');
    expect(printMoneyShort(15000)).toBe('15 nghìn');
    expect(printMoneyShort(500)).toBe('500 đồng');
    expect(printMoneyShort(1234567)).toBe('khoảng 1,23 triệu');
    expect(printMoneyShort(0)).toBe('0 đồng');
  });
});

describe('words', () => {
  it.each([
    [0, 'không'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi bốn'],
    [25, 'hai mươi lăm'],
    [55, 'năm mươi lăm'],
    [100, 'một trăm'],
    [105, 'một trăm linh năm'],
    [115, 'một trăm mười lăm'],
    [1020, 'một nghìn không trăm hai mươi'],
    [1005, 'một nghìn không trăm linh năm'],
    [1250, 'một nghìn hai trăm năm mươi'],
    [1000250, 'một triệu không nghìn hai trăm năm mươi'],
    [12500000, 'mười hai triệu năm trăm nghìn'],
    [1500000000, 'một tỷ năm trăm triệu'],
    [1000000000, 'một tỷ'],
    [3000000000000, 'ba nghìn tỷ'],
  ])('%i is %s', (n, words) => {
    expect(numberInWords(n)).toBe(words);
  });

  it('prints money in words', () => {
    expect(moneyInWords(1500000000)).toBe('một tỷ năm trăm triệu đồng');
  });

  it.each([-1, 1.5, Number.NaN, 1e15])('refuses %d', (n) => {
    expect(() => numberInWords(n)).toThrow(RangeError);
  });
});

describe('dates', () => {
  it('prints full and short dates', () => {
    expect(printDate('2026-10-05')).toBe('05/10/2026');
    expect(printDayMonth('2026-10-05')).toBe('5/10');
    expect(() => printDate('05/10/2026')).toThrow(RangeError);
    expect(() => printDate('2026-02-30')).toThrow(RangeError);
  });

  it.each([
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-01-15', 'ngày 15 tháng 01 năm 2026'],
    ['2026-03-05', 'ngày 05 tháng 3 năm 2026'],
    ['2026-10-24', 'ngày 24 tháng 10 năm 2026'],
    ['2026-12-09', 'ngày 09 tháng 12 năm 2026'],
  ])('%s on a paper is %s', (date, text) => {
    expect(printDocumentDate(date)).toBe(text);
  });
});

describe('periods', () => {
  it.each([
    [{ kind: 'month', year: 2026, month: 9 }, 'tháng 9/2026'],
    [{ kind: 'quarter', year: 2026, quarter: 3 }, 'quý III năm 2026'],
    [{ kind: 'half', year: 2026, half: 1 }, '6 tháng đầu năm 2026'],
    [{ kind: 'half', year: 2026, half: 2 }, '6 tháng cuối năm 2026'],
    [{ kind: 'nine-months', year: 2026 }, '9 tháng đầu năm 2026'],
    [{ kind: 'months', year: 2026, from: 1, to: 4 }, 'từ tháng 1 đến tháng 4 năm 2026'],
    [{ kind: 'year', year: 2026 }, 'năm 2026'],
    [{ kind: 'year-to-date', year: 2026 }, 'từ đầu năm 2026 đến nay'],
    [{ kind: 'school-year', start: 2026 }, 'năm học 2026-2027'],
    [{ kind: 'same-period-last-year' }, 'cùng kỳ năm trước'],
    [{ kind: 'previous' }, 'kỳ trước'],
    [{ kind: 'year-to-date', year: 2026, to: 10 }, 'từ đầu năm đến hết tháng 10/2026'],
    [{ kind: 'months', year: 2025, from: 4, to: 1, toYear: 2026 }, 'từ tháng 4/2025 đến tháng 1/2026'],
    [{ kind: 'statistics-year', year: 2026 }, 'năm thống kê 2026'],
    [{ kind: 'term' }, 'nhiệm kỳ'],
    [{ kind: 'term-to-date' }, 'từ đầu nhiệm kỳ đến nay'],
  ] as const)('%j', (period, text) => {
    expect(printPeriod(period)).toBe(text);
  });
});
