import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

/** Reporting October 2026 on 24 October. */
const report = { today: '2026-10-24', reportMonth: { year: 2026, month: 10 } } as const;

describe('day and month, day first', () => {
  it.each([
    ['15/3', '2026-03-15'],
    ['15-3', '2026-03-15'],
    ['15.3', '2026-03-15'],
    ['15/3/2026', '2026-03-15'],
    ['15/03/26', '2026-03-15'],
    ['15-3-2026', '2026-03-15'],
    ['15.3.2026', '2026-03-15'],
    ['ngày 15/3', '2026-03-15'],
    ['ngày 15.3', '2026-03-15'],
    ['ngày 15 tháng 3', '2026-03-15'],
    ['15 tháng 3', '2026-03-15'],
    ['15 thg 3', '2026-03-15'],
    ['15 t3', '2026-03-15'],
    ['15/tháng 3', '[]? vague-date'],
    ['ngày mười lăm tháng ba', '2026-03-15'],
    ['ngày 5 tháng tư', '2026-04-05'],
    ['2026-03-15', '2026-03-15'],
    ['2026/03/15', '2026-03-15'],
    ['vào ngày 15/9 ạ', '2026-09-15'],
    ['hội nghị tổ chức sáng 15/9', '2026-09-15'],
    ['rồi, ngày 15/3', '2026-03-15'],
    ['15/9 vừa rồi', '2026-09-15'],
    ['thứ 5 ngày 15/10', '2026-10-15'],
    ['15/11', '2025-11-15? year-inferred'],
    ['10/12', '2025-12-10? year-inferred'],
    ['5/10', '2026-10-05'],
    ['25/10', '2026-10-25? future'],
    ['31/10/2026', '2026-10-31? future'],
    ['15/11/25', '2025-11-15? other-year'],
    ['15/9/1975', '1975-09-15? other-year'],
    ['15/9/2062', '2062-09-15? other-year'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readDate(text, { ...report, lean: 'past' }))).toBe(reading);
  });
});

describe('days named by words', () => {
  it.each([
    ['hôm nay', '2026-10-24'],
    ['hnay', '2026-10-24'],
    ['hôm qua', '2026-10-23'],
    ['hqua', '2026-10-23'],
    ['hôm kia', '2026-10-22'],
    ['ngày mai', '2026-10-25? future'],
    ['hôm 15', '2026-10-15'],
    ['ngày 15', '2026-10-15'],
    ['15', '2026-10-15? vague-date'],
    ['31', '2026-10-31? future'],
    ['thứ 2', '2026-10-19? vague-date'],
    ['thứ hai', '2026-10-19? vague-date'],
    ['thứ 2 tuần này', '2026-10-19? vague-date'],
    ['thứ sáu tuần rồi', '2026-10-16? vague-date'],
    ['thứ 5 tuần trước', '2026-10-15? vague-date'],
    ['chủ nhật', '2026-10-18? vague-date'],
    ['tết dương lịch', '2026-01-01'],
    ['quốc khánh', '2026-09-02'],
    ['2/9', '2026-09-02'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readDate(text, { ...report, lean: 'past' }))).toBe(reading);
  });
});

describe('lunar days are converted and confirmed', () => {
  it.each([
    ['mùng 5 Tết', '2026-02-21? lunar'],
    ['mùng 2 tết', '2026-02-18? lunar'],
    ['30 tết', '2026-02-16? lunar'],
    ['29 tết', '2026-02-16? lunar'],
    ['giao thừa', '2026-02-16? lunar'],
    ['rằm tháng 8', '2026-09-25? lunar'],
    ['rằm tháng giêng', '2026-03-03? lunar'],
    ['23 tháng chạp', '2026-02-10? lunar'],
    ['trung thu', '2026-09-25? lunar'],
    ['giỗ tổ', '2026-04-26? lunar'],
    ['15/8 âm lịch', '2026-09-25? lunar'],
    ['mùng 10 tháng 3 âm lịch', '2026-04-26? lunar'],
    ['mồng 5 tháng 9', '[2026-09-05 or 2026-10-14]? lunar'],
    ['ngày mùng 5 tháng 9', '[2026-09-05 or 2026-10-14]? lunar'],
    ['mùng 1', '[2026-10-01]? lunar'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readDate(text, { ...report, lean: 'past' }))).toBe(reading);
  });
});

describe('impossible days', () => {
  it.each([
    ['31/11', 'unread impossible-date'],
    ['30/2', 'unread impossible-date'],
    ['29/2', 'unread impossible-date'],
    ['29/2/2025', 'unread impossible-date'],
    ['tháng 13', 'unread impossible-date'],
    ['32/1', 'unread impossible-date'],
    ['0/5', 'unread impossible-date'],
    ['5/0', 'unread impossible-date'],
    ['5/13', 'unread impossible-date'],
    ['3/15', 'unread impossible-date'],
    ['12/25', 'unread impossible-date'],
    ['40', 'unread impossible-date'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readDate(text, { ...report, lean: 'past' }))).toBe(reading);
  });
});

describe('vague days', () => {
  it.each([
    ['cuối tháng', '[2026-10-31]? vague-date'],
    ['cuối tháng trước', '[2026-09-30]? vague-date'],
    ['đầu tháng 3', '[2026-03-01]? vague-date'],
    ['rồi, đầu tháng 3', '[2026-03-01]? vague-date'],
    ['cuoi thang 2', '[2026-02-28]? vague-date'],
    ['đầu tháng 3 năm 2025', '[2025-03-01]? vague-date'],
    ['đầu tháng 13', 'unread impossible-date'],
    ['rồi, tháng 3', '[]? vague-date'],
    ['15/3/2016', '2016-03-15? other-year'],
    ['15/3/0026', '0026-03-15? other-year'],
    ['đầu tháng', '[2026-10-01]? vague-date'],
    ['giữa tháng 9', '[2026-09-15]? vague-date'],
    ['tháng 9', '[]? vague-date'],
    ['tuần trước', '[]? vague-date'],
    ['năm ngoái', '[]? vague-date'],
    ['tết', '[]? vague-date'],
    ['khoảng 15/9', '2026-09-15? unsure'],
    ['15/9?', '2026-09-15? unsure'],
    ['chắc 15/9', '2026-09-15? unsure'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readDate(text, { ...report, lean: 'past' }))).toBe(reading);
  });
});

describe('several days', () => {
  it.each([
    ['15-16/9', '[2026-09-15 or 2026-09-16]? several-numbers'],
    ['15 hoặc 16/9', '[2026-09-15 or 2026-09-16]? several-numbers'],
    ['15,16/9', '[2026-09-15 or 2026-09-16]? several-numbers'],
    ['từ 15/9 đến 17/9', '[2026-09-15 or 2026-09-17]? several-numbers'],
    ['15/9, à quên 16/9', '2026-09-16? self-corrected'],
    ['không phải 15/9 mà 16/9', '[2026-09-15 or 2026-09-16]? several-numbers'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readDate(text, { ...report, lean: 'past' }))).toBe(reading);
  });
});

describe('no dates', () => {
  it.each([
    ['không nhớ', 'unread'],
    ['chưa có', 'unread'],
    ['abc', 'unread'],
    ['15h', 'unread time'],
    ['2026', 'unread'],
    ['0912 345 678', 'unread phone-number'],
    ['05/BC-CĐCS', 'unread document-number'],
    ['15/9/20266', '2026-09-15? extra-words'],
    ['15032026', '2026-03-15? unusual-digits'],
    ['thứ 8', 'unread ordinal'],
    ['١٥/٩', 'unread'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readDate(text, { ...report, lean: 'past' }))).toBe(reading);
  });
});
