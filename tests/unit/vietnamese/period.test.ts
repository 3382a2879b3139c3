import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

const report = { today: '2026-10-24', reportMonth: { year: 2026, month: 10 } } as const;

describe('months', () => {
  it.each([
    ['tháng 10', 'month 2026 10'],
    ['t10', 'month 2026 10'],
    ['thang 10', 'month 2026 10'],
    ['tha1ng 10', 'month 2026 10'],
    ['T10/2025', 'month 2025 10'],
    ['10/2025', 'month 2025 10'],
    ['tháng 10.2025', 'month 2025 10'],
    ['tháng 12', 'month 2025 12? year-inferred'],
    ['tháng 9', 'month 2026 9'],
    ['tháng tư', 'month 2026 4'],
    ['tháng mười', 'month 2026 10'],
    ['tháng mười hai', 'month 2025 12? year-inferred'],
    ['tháng này', 'month 2026 10'],
    ['tháng trước', 'month 2026 9'],
    ['tháng rồi', 'month 2026 9'],
    ['tháng vừa rồi', 'month 2026 9'],
    ['tháng sau', 'month 2026 6'],
    ['tháng 9 năm ngoái', 'month 2025 9'],
    ['tháng 12 năm 2026', 'month 2026 12'],
    ['báo cáo tháng 9 ạ', 'month 2026 9'],
    ['thang1', 'month 2026 1'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readPeriod(text, report))).toBe(reading);
  });
});

describe('quarters', () => {
  it.each([
    ['quý 3', 'quarter 2026 3'],
    ['quý III', 'quarter 2026 3'],
    ['q3', 'quarter 2026 3'],
    ['quy 3', 'quarter 2026 3'],
    ['quý ba', 'quarter 2026 3'],
    ['quý một', 'quarter 2026 1'],
    ['quý I/2026', 'quarter 2026 1'],
    ['quý 3/2025', 'quarter 2025 3'],
    ['q3/25', 'quarter 2025 3'],
    ['quý 3 năm ngoái', 'quarter 2025 3'],
    ['quý 4', 'quarter 2026 4'],
    ['quý này', 'quarter 2026 4'],
    ['quý trước', 'quarter 2026 3'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readPeriod(text, report))).toBe(reading);
  });
});

describe('longer periods', () => {
  it.each([
    ['6 tháng đầu năm', 'half 2026 1'],
    ['6 thang dau nam', 'half 2026 1'],
    ['sáu tháng đầu năm', 'half 2026 1'],
    ['6 tháng cuối năm', 'half 2026 2'],
    ['6 tháng đầu năm 2025', 'half 2025 1'],
    ['9 tháng', 'nine-months 2026'],
    ['9 tháng đầu năm 2026', 'nine-months 2026'],
    ['3 tháng đầu năm', 'quarter 2026 1'],
    ['năm 2025', 'year 2025'],
    ['2025', 'year 2025'],
    ['năm nay', 'year 2026'],
    ['năm ngoái', 'year 2025'],
    ['cả năm', 'year 2026'],
    ['từ tháng 1 đến tháng 9', 'months 2026 1 9'],
    ['tháng 1-9', 'months 2026 1 9'],
    ['12 tháng', 'year 2026'],
    ['từ tháng 11/2025 đến tháng 8/2026', 'months 2025 11 8 2026'],
    ['tháng 3/2026 đến tháng 8', 'months 2026 3 8'],
    ['từ tháng 8/2026 đến tháng 3/2025', 'unread impossible-date'],
    ['năm thống kê 2026', 'statistics-year 2026'],
    ['nam thong ke 2025', 'statistics-year 2025'],
    ['năm thống kê', 'statistics-year 2026'],
    ['năm thống kê trước', 'statistics-year 2025'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readPeriod(text, report))).toBe(reading);
  });
});

describe('relative to something', () => {
  it.each([
    ['từ đầu năm', 'year-to-date 2026'],
    ['tu dau nam', 'year-to-date 2026'],
    ['từ đầu năm 2025 đến nay', 'year-to-date 2025'],
    ['lũy kế', 'year-to-date 2026'],
    ['từ đầu năm đến hết tháng 9', 'year-to-date 2026 9'],
    ['từ đầu năm đến tháng 9/2025', 'year-to-date 2025 9'],
    ['lũy kế đến hết tháng 8', 'year-to-date 2026 8'],
    ['đến nay', 'year-to-date 2026'],
    ['cùng kỳ', 'same-period-last-year'],
    ['so với cùng kỳ', 'same-period-last-year'],
    ['cùng kỳ năm trước', 'same-period-last-year'],
    ['kỳ trước', 'previous'],
    ['kỳ này', 'month 2026 10'],
    ['nhiệm kỳ', 'term'],
    ['từ đầu nhiệm kỳ', 'term-to-date'],
    ['năm học này', 'school-year 2026'],
    ['năm học trước', 'school-year 2025'],
    ['năm học 2025-2026', 'school-year 2025'],
    ['năm học 25-26', 'school-year 2025'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readPeriod(text, report))).toBe(reading);
  });
});

describe('impossible and unclear periods', () => {
  it.each([
    ['tháng 13', 'unread impossible-date'],
    ['tháng 0', 'unread impossible-date'],
    ['quý 5', 'unread impossible-date'],
    ['quý 0', 'unread impossible-date'],
    ['năm học 2025-2027', 'unread impossible-date'],
    ['6 tháng', 'half 2026 1? which-period'],
    ['3 tháng', '[quarter 2026 4]? which-period'],
    ['học kỳ 1', '[]? which-period'],
    ['tuần này', '[]? which-period'],
    ['hôm nay', '[]? which-period'],
    ['tháng giêng', '[month 2026 1]? lunar'],
    ['tháng 9 và tháng 8', '[month 2026 9 or month 2026 8]? which-period'],
    ['abc', 'unread'],
    ['5', 'unread'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readPeriod(text, report))).toBe(reading);
  });
});
