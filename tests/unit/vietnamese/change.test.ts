import { describe, expect, it } from 'vitest';
import { readCount, readFields } from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

const stock = { nature: 'stock', measure: 'người' } as const;
const members = [
  { words: ['tổng số', 'tổng', 'đoàn viên', 'đv'], measure: 'người', nature: 'stock', previous: 251 },
  { words: ['nữ', 'đoàn viên nữ'], measure: 'người', nature: 'stock', previous: 193 },
] as const;
const unknown = members.map(({ words, measure, nature }) => ({ words, measure, nature }));

describe('a change of a stock that was 251 last month', () => {
  it.each([
    ['tang 6', '257? change'],
    ['+6', '257? change'],
    ['giảm 3', '248? change'],
    ['giam 3 nguoi', '248? change'],
    ['tăng 2 người so với tháng trước', '253? change'],
    ['như tháng trước thêm 2 người', '253? change'],
    ['bớt 1', '250? change'],
    ['thêm 5 mới', '256? change'],
    ['kết nạp thêm 6', '257? change'],
    ['tăng khoảng 6', '257? change'],
    ['tăng thêm sáu', '257? change'],
    ['6 người tăng thêm', '257? change'],
    ['nhiều hơn tháng trước 2 người', '253? change'],
    ['hơn tháng trước 2', '253? change'],
    ['tăng 6 giảm 2', '255? change'],
    ['tăng 6, giảm 2', '255? change'],
    ['tăng 6 (4 nữ)', '257? change'],
    ['tăng lên 257', '257? change'],
    ['tăng lên 6', '257? change'],
    ['giảm còn 248', '248? change'],
    ['giảm 3 còn 248', '248? change'],
    ['giảm xuống 3', '[248 or 3]? change'],
    ['tăng từ 251 lên 257', '257? change'],
    ['từ 251 tăng lên 257', '257? change'],
    ['tháng trước 251, tăng 6', '257? change'],
    ['257, tăng 6', '257'],
    ['251 tăng 6', '[257 or 251]? change'],
    ['260, tăng 6', '260? change'],
    ['251 tăng so với tháng trước', '251? change'],
    ['chênh 2', '[253 or 249]? change'],
    ['giảm 300', '[]? change'],
    ['251', '251'],
  ])('%s', (text, expected) => {
    expect(notation(readCount(text, { ...stock, previous: 251 }))).toBe(expected);
  });

  it('who knows last month asks for a stock', () => {
    expect(notation(readCount('tăng 6', { previous: 251 }))).toBe('257? change');
  });
});

describe('without last month, a change of a stock is asked', () => {
  it.each([
    ['tang 6', '[]? change'],
    ['giảm 3', '[]? change'],
    ['+6', '[]? change'],
    ['thêm 5 mới', '[]? change'],
    ['tăng lên 257', '[]? change'],
    ['giảm còn 248', '248? change'],
    ['101 đồng chí, tăng 2 đồng chí so với tháng trước', '101? change'],
  ])('%s', (text, expected) => {
    expect(notation(readCount(text, stock))).toBe(expected);
  });
});

describe('a flow may itself be the change', () => {
  it.each([
    ['tăng 6', '6', '6? change'],
    ['thêm 6 người', '6', '6? change'],
    ['giảm 3', '3? change', '3'],
    ['bớt 3 người', '3? change', '3'],
    ['tăng 6 so với tháng trước', '6? other-period', '6? other-period'],
    ['tăng lên 6', '6? change', '6? change'],
  ])('%s', (text, gains, losses) => {
    expect(notation(readCount(text, { nature: 'flow', counts: 'gains' }))).toBe(gains);
    expect(notation(readCount(text, { nature: 'flow', counts: 'losses' }))).toBe(losses);
  });
});

describe('all members and the women, 251 and 193 last month', () => {
  it.each([
    ['tang 6', '257? change', 'unread missing'],
    ['tăng 6, nữ tăng 4', '257? change', '197? change'],
    ['tăng 6 (4 nữ)', '257? change', '[197 or 4]? change'],
    ['tăng 6, nữ 197', '257? change', '197'],
    ['257, tăng 6, nữ 197', '257', '197'],
    ['257 tăng 6, nữ 197 tăng 4', '257', '197'],
    ['101 đồng chí, tăng 2 đồng chí so với tháng trước, nữ 72', '101? change', '72'],
    ['giảm 3 còn 248, nữ 190', '248', '190'],
    ['251 nữ tăng 2', '251', '195? change'],
    ['tăng 2 nữ', 'unread missing', '195? change'],
    ['251, nữ như cũ', '251', '193'],
    ['251 nữ không đổi', '251', '193'],
    ['như cũ, nữ 190', '251', '190'],
    ['tổng như tháng trước, nữ tăng 2', '251', '195? change'],
    ['như tháng trước thêm 2 người', '253? change', 'unread missing'],
    ['245, nữ 193 như cũ', '245', '193'],
    ['lao động như cũ, nữ 193', 'unread missing', '193? other-measure'],
  ])('%s', (text, total, women) => {
    expect(readFields(text, members).map((reading) => notation(reading))).toEqual([total, women]);
  });

  it.each([
    ['tăng 6, nữ tăng 4', '[]? change', '[]? change'],
    ['251, nữ như cũ', '251', 'unread state'],
    ['251, nữ tăng 2', '251', '[]? change'],
  ])('unknown last month: %s', (text, total, women) => {
    expect(readFields(text, unknown).map((reading) => notation(reading))).toEqual([total, women]);
  });
});

describe('how members and women are told', () => {
  it.each([
    ['hai tram nam muoi mot, nu mot tram chin muoi ba', '251', '193'],
    ['hai tram nam muoi mot', '251', 'unread missing'],
    ['251 đoàn viên, 58 nam', '251', '193? computed'],
    ['251 nam 58', '[]? sex-only', '[]? sex-only'],
    ['58 nam', '[]? sex-only', '[]? sex-only'],
    ['tinh den 20/11 co 251 dv, nu 193', '251? date', '193? date'],
    ['251 nu 193 a quen 251 nu 190', '251? self-corrected', '190? self-corrected'],
    ['25l nu l93', '251? unusual-digits', '193? unusual-digits'],
    ['251 nu -193', '251? negative', '193? negative'],
    ['251 nữ - 193', '251', '193'],
    ['mot tram hai muoi nam, nu sau muoi', '[125 or 120]? year-or-five', '60'],
  ])('%s', (text, total, women) => {
    expect(readFields(text, members).map((reading) => notation(reading))).toEqual([total, women]);
  });

  it.each([
    ['nửa tá', '6? spoken-number'],
    ['một tá người', '12? spoken-number'],
    ['2 dot, moi dot 3 nguoi', '[6 or 3]? per-head'],
    ['251 nu -193', '251 f193? several-numbers'],
    ['2OO', '200? unusual-digits'],
    ['l5', 'unread name'],
  ])('%s', (text, expected) => {
    expect(notation(readCount(text, { measure: 'người', stock: 251 }))).toBe(expected);
  });
});
