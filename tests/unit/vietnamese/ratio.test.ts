import { describe, expect, it } from 'vitest';
import { readRatio } from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

describe('ratios', () => {
  it.each([
    ['12/15', '12/15'],
    ['3 trên 5', '3/5'],
    ['3 trong số 5 đơn vị', '3/5'],
    ['12 trên tổng số 15 ạ', '12/15'],
    ['3:5', '3/5'],
    ['ba trên năm', '3/5'],
    ['65/138', '65/138'],
    ['3 đơn vị trên 5', '3/5? extra-words'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readRatio(text))).toBe(reading);
  });
});

describe('doubtful ratios', () => {
  it.each([
    ['03/03', '[3/3]? ratio-or-date'],
    ['3/5', '[3/5]? ratio-or-date'],
    ['5/3', '[3/5]? part-over-whole'],
    ['12/0', '[]? part-over-whole'],
    ['3/5/7', '[]? several-numbers'],
    ['12', 'unread'],
    ['abc', 'unread'],
    ['không', 'unread'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readRatio(text))).toBe(reading);
  });
});
