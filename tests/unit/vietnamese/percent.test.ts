import { describe, expect, it } from 'vitest';
import { readPercent } from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

describe('percentages as shares', () => {
  it.each([
    ['85,5%', '0.855'],
    ['85.5%', '0.855'],
    ['121 %', '1.21'],
    ['100', '1'],
    ['95', '0.95'],
    ['0', '0'],
    ['147,6 %', '1.476'],
    ['95 phần trăm', '0.95'],
    ['một trăm phần trăm', '1'],
    ['chín mươi lăm phần trăm', '0.95'],
    ['khoảng 95%', '~0.95'],
    ['hơn 95%', '~0.95'],
    ['280%', '2.8'],
    ['đạt 95%', '0.95'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readPercent(text))).toBe(reading);
  });
});

describe('doubtful percentages', () => {
  it.each([
    ['0,95', '[0.95 or 0.0095]? percent'],
    ['95,125%', '[0.95125]? thousands-or-decimal'],
    ['1/2', '[0.01 or 0.02]? several-numbers'],
    ['nửa', '~0.5? vague'],
    ['tất cả', '1? everything'],
    ['vài phần trăm', '[]? vague'],
    ['chỉ tiêu 95%', '0.95? target'],
    ['95-100%', '[0.95 or 1]? several-numbers'],
    ['95% và 80%', '[0.95 or 0.8]? several-numbers'],
    ['1.250%', '12.5? scale'],
    ['12 người', '0.12? other-measure'],
    ['không', 'unread state'],
    ['-5%', '[]? negative'],
    ['abc', 'unread'],
    ['5000%', '50? scale'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readPercent(text))).toBe(reading);
  });
});
