import { describe, expect, it } from 'vitest';
import { readException } from '../../../src/vietnamese/index.ts';

describe('nothing but one thing', () => {
  it.each([
    ['ngoài vụ tai nạn ra không có gì', 'vụ tai nạn', true],
    ['ngoai vu tai nan ra ko co gi', 'vu tai nan', true],
    ['ngoài tai nạn trên thì không còn gì khác ạ', 'tai nạn', true],
    ['trừ nợ lương ra thì không có', 'nợ lương', true],
    ['không có gì ngoài nợ lương', 'nợ lương', true],
    ['không có gì khác, trừ 1 vụ tai nạn', '1 vụ tai nạn', true],
    ['chỉ có tai nạn thôi', 'tai nạn', false],
    ['chi vay von thoi', 'vay von', false],
  ])('%s', (text, but, isDenial) => {
    expect(readException(text)).toEqual({ but, isDenial });
  });

  it.each([
    'ngoài ra không có gì',
    'không có gì',
    'ngoài vụ tai nạn ra còn 1 vụ cháy',
    'chỉ có thế thôi'.replace('thế ', ''),
    'chỉ có 1 vụ',
    'chị Lan thôi việc',
    'không tai nạn, không ngoại lệ',
    'trú quán không đổi',
  ])('%s is none', (text) => {
    expect(readException(text)).toBeUndefined();
  });
});
