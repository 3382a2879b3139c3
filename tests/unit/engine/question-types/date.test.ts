import { describe, expect, it } from 'vitest';
import { chooses, offers, reads } from './answers.ts';

const expiry = { type: 'date', indicator: 'cba_expiry', lean: 'planned', words: ['hết hạn'] } as const;
const congress = { type: 'date', indicator: 'congress_date', lean: 'past', words: ['đại hội'] } as const;

const before = { cba_expiry: { state: 'value', value: { type: 'date', date: '2027-06-30' } } } as const;

describe('a day to come', () => {
  reads(
    expiry,
    [
      ['31/12/2028', '2028-12-31'],
      ['hết hạn 30/6/2027', '2027-06-30'],
      ['het han ngay 30 thang 6 nam 2027', '2027-06-30'],
      ['15/12', '2026-12-15'],
      ['30/6', '2027-06-30? year-inferred'],
      ['1/10/2026', '2026-10-01? past'],
      ['31/12/2046', '2046-12-31? other-year'],
      ['tháng 12/2026', '- vague-date'],
      ['12/2027', '- vague-date'],
      ['tháng sau', '- vague-date'],
      ['31/2/2027', '- impossible-date'],
      ['như cũ', '=2027-06-30'],
      ['khong thay doi', '=2027-06-30'],
      ['không', 'no | =2027-06-30? none-or-unchanged'],
      ['không có', 'no'],
      ['chưa có', 'not-yet'],
      ['không nhớ', 'unknown'],
      ['chua ro ngay', 'unknown'],
      ['bỏ qua', 'skipped'],
      ['có', '- vague-date'],
      ['hỏi kế toán', '- delegated'],
    ],
    before,
  );
  reads(expiry, [
    ['không', 'no'],
    ['như cũ', '- no-previous'],
  ]);
});

describe('a day that has been', () => {
  reads(congress, [
    ['15/3/2023', '2023-03-15'],
    ['đại hội ngày 12/5/2023', '2023-05-12'],
    ['15/3', '2026-03-15'],
    ['20/12', '2025-12-20? year-inferred'],
    ['20/12/2026', '2026-12-20? future'],
    ['hôm qua', '2026-10-23'],
    ['5/2023', '- vague-date'],
    ['khong nho', 'unknown'],
  ]);
});

it('offers the same day, and not to know it', () => {
  expect(offers(expiry, before)).toEqual(['same', 'no-detail']);
  expect(offers(expiry)).toEqual(['no-detail']);
  expect(chooses(expiry, 'same', before)).toBe('=2027-06-30');
  expect(chooses(expiry, 'no-detail')).toBe('unknown');
});
