import { describe, expect, it } from 'vitest';
import { findPeriod } from '../../../src/vietnamese/index.ts';

const context = { today: '2026-11-22', reportMonth: { year: 2026, month: 11 } };
const october = { kind: 'month', year: 2026, month: 10 };

describe('a period somewhere in a text', () => {
  it.each([
    ['May An Phú tháng 10', october, 'May An Phú'],
    ['thang 10 May An Phu', october, 'May An Phu'],
    ['BR-ANPHU 10/2026', october, 'BR-ANPHU'],
    ['tháng trước', october, ''],
    ['10/2026 trang 2', october, 'trang 2'],
    ['kỳ trước', { kind: 'previous' }, ''],
  ])('%s', (text, period, rest) => {
    expect(findPeriod(text, context)).toEqual({ period, rest });
  });

  it.each(['', 'May An Phú', 'trang 2', 'BR-ANPHU'])('%s names none', (text) => {
    expect(findPeriod(text, context)).toBeUndefined();
  });
});
