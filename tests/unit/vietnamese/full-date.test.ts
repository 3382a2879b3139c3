import { describe, expect, it } from 'vitest';
import { readFullDate } from '../../../src/vietnamese/index.ts';

describe('a complete date', () => {
  it.each([
    ['15/3/2024', '2024-03-15'],
    ['05-03-2024', '2024-03-05'],
    ['15.3.24', '2024-03-15'],
    ['1/7/98', '1998-07-01'],
    ['15 / 3 / 2024', '2024-03-15'],
    ['ngày 15 tháng 3 năm 2024', '2024-03-15'],
    ['Ngay 15 thang 3 nam 2024', '2024-03-15'],
    ['15 tháng 3, 2024', '2024-03-15'],
    ['2024-03-15', '2024-03-15'],
    ['2024-03-15T00:00:00', '2024-03-15'],
    ['15/03/2024 00:00:00', '2024-03-15'],
    ['31/2/2024', undefined],
    ['3/15/2024', undefined],
    ['15/3', undefined],
    ['tháng 3/2024', undefined],
    ['2024', undefined],
    ['15/3/2024 hoặc 16/3/2024', undefined],
    ['', undefined],
  ])('%s', (text, date) => {
    expect(readFullDate(text)).toBe(date);
  });
});
