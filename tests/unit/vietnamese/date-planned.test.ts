import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

const report = { today: '2026-10-24', reportMonth: { year: 2026, month: 10 } } as const;

describe('planned dates lie ahead', () => {
  it.each([
    ['15/11', '2026-11-15'],
    ['20/11', '2026-11-20'],
    ['10/12', '2026-12-10'],
    ['24/10', '2026-10-24'],
    ['25/10', '2026-10-25'],
    ['5/10', '2027-10-05? year-inferred'],
    ['15/3', '2027-03-15? year-inferred'],
    ['5/10/2026', '2026-10-05? past'],
    ['31/12/2026', '2026-12-31'],
    ['15/3/2027', '2027-03-15'],
    ['ngày mai', '2026-10-25'],
    ['hôm qua', '2026-10-23? past'],
    ['hôm 15', '2026-11-15? vague-date'],
    ['ngày 30', '2026-10-30? vague-date'],
    ['31', '2026-10-31? vague-date'],
    ['thứ 2', '2026-10-26? vague-date'],
    ['mùng 5 Tết', '2027-02-10? lunar'],
    ['rằm tháng 8', '2027-09-15? lunar'],
    ['31/11', 'unread impossible-date'],
    ['cuối tháng', '[2026-10-31]? vague-date'],
    ['đầu tháng 3', '[2027-03-01]? vague-date'],
    ['20/11/2027', '2027-11-20'],
    ['20/11/2036', '2036-11-20? other-year'],
    ['dự kiến 20/11', '2026-11-20'],
    ['20 tháng 11', '2026-11-20'],
    ['15-16/11', '[2026-11-15 or 2026-11-16]? several-numbers'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readDate(text, { ...report, lean: 'planned' }))).toBe(reading);
  });
});
