import { describe, expect, it } from 'vitest';
import { behindLastFigure, whatItTells } from '../../../src/vietnamese/index.ts';

const members = [['đoàn viên', 'kết nạp']];

describe('what a part of a message tells', () => {
  it.each([
    ['cảm ơn em nhé', { words: 0, otherMatter: false, figures: false }],
    ['tháng 11', { words: 0, otherMatter: false, figures: false }],
    ['kết nạp 5 đoàn viên', { words: 0, otherMatter: false, figures: true }],
    ['đời sống anh em còn khó khăn', { words: 2, otherMatter: true, figures: false }],
    ['doi song anh em con kho khan', { words: 2, otherMatter: true, figures: false }],
    ['không chắc lắm', { words: 0, otherMatter: false, figures: false }],
  ])('%j', (text, tells) => {
    expect(whatItTells(text, members)).toEqual(tells);
  });

  it.each([
    ['251 nữ 193 đời sống khó khăn', 'đời sống khó khăn'],
    ['nữ 193 người', ''],
    ['không có gì', ''],
  ])('behind the last figure: %j', (text, behind) => {
    expect(behindLastFigure(text)).toBe(behind);
  });
});
