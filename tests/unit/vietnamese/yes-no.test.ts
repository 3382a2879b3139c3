import { describe, expect, it } from 'vitest';
import { readYesNo } from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

const report = { today: '2026-10-24', reportMonth: { year: 2026, month: 10 } } as const;

describe('without a date', () => {
  it.each([
    ['có', 'yes'],
    ['co', 'yes'],
    ['có ạ', 'yes'],
    ['rồi', 'yes'],
    ['r', 'yes'],
    ['dạ rồi ạ', 'yes'],
    ['xong r', 'yes'],
    ['đã tổ chức', 'yes'],
    ['đúng', 'yes'],
    ['vâng', 'yes'],
    ['vang', 'yes'],
    ['dạ', 'yes'],
    ['ok', 'yes'],
    ['ừ', 'yes'],
    ['phải', 'yes'],
    ['chuẩn', 'yes'],
    ['y', 'yes'],
    ['không', 'no'],
    ['ko', 'no'],
    ['không có', 'no'],
    ['khong', 'no'],
    ['không phải', 'no'],
    ['sai', 'no'],
    ['không đúng', 'no'],
    ['chưa đúng', 'no'],
    ['0', 'no'],
    ['chưa', 'not-yet'],
    ['chua', 'not-yet'],
    ['chưa tổ chức', 'not-yet'],
    ['sắp tổ chức', 'not-yet'],
    ['đang chuẩn bị', 'not-yet'],
    ['tháng này chưa', 'not-yet'],
    ['năm nay chưa', 'not-yet'],
    ['👍', 'yes'],
    ['👎', 'no'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readYesNo(text, report))).toBe(reading);
  });
});

describe('with a date', () => {
  it.each([
    ['rồi, ngày 15/3', 'yes «ngày 15/3» 2026-03-15'],
    ['rồi 15/3', 'yes «15/3» 2026-03-15'],
    ['có, 15/3', 'yes «15/3» 2026-03-15'],
    ['có tổ chức ngày 15/3', 'yes «ngày 15/3» 2026-03-15'],
    ['đã tổ chức vào ngày 15 tháng 3 năm 2026', 'yes «ngày 15 tháng 3 năm 2026» 2026-03-15'],
    ['tổ chức hôm 15/3 rồi', 'yes «hôm 15/3» 2026-03-15'],
    ['đã ký 5/10', 'yes «5/10» 2026-10-05'],
    ['có, hôm qua', 'yes «hôm qua» 2026-10-23'],
    ['roi ngay 15/3', 'yes «ngay 15/3» 2026-03-15'],
    ['có ngày 31/11', 'yes «ngày 31/11» unread impossible-date'],
    ['rồi, 15/11', 'yes «15/11» 2025-11-15? year-inferred'],
    ['chưa tổ chức, dự kiến 20/11', 'not-yet «20/11» 2026-11-20'],
    ['chưa, 20/11 mới tổ chức', 'not-yet «20/11» 2026-11-20'],
    ['dự kiến 20/11', 'not-yet «20/11» 2026-11-20'],
    ['sẽ tổ chức ngày 20/11', 'not-yet «ngày 20/11» 2026-11-20'],
    ['chưa, dự kiến tháng 11', 'not-yet «tháng 11» []? vague-date'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readYesNo(text, report))).toBe(reading);
  });
});

describe('a date alone is most likely a yes', () => {
  it.each([
    ['15/3', 'yes «15/3» 2026-03-15? missing'],
    ['ngày 15/3', 'yes «ngày 15/3» 2026-03-15? missing'],
    ['tổ chức ngày 15/3', 'yes «ngày 15/3» 2026-03-15? missing'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readYesNo(text, report))).toBe(reading);
  });
});

describe('doubtful answers', () => {
  it.each([
    ['rồi chưa', '[yes or not-yet]? both-answers'],
    ['có lẽ rồi', 'yes? extra-words'],
    ['hình như rồi', 'yes? extra-words'],
    ['có mà chưa làm', '[yes or not-yet]? both-answers'],
    ['rồi, 15/3 và 20/4', '[]? several-numbers'],
    ['có hay không', '[yes or no]? both-answers'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readYesNo(text, report))).toBe(reading);
  });
});

describe('no answers', () => {
  it.each([
    ['không biết', 'unread state'],
    ['như cũ', 'unread state'],
    ['bỏ qua', 'unread state'],
    ['không?', 'unread question'],
    ['có không?', 'unread question'],
    ['12', 'unread'],
    ['5 người', 'unread'],
    ['x', 'unread state'],
    ['như t9', 'unread state'],
    ['hội nghị', 'unread'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readYesNo(text, report))).toBe(reading);
  });
});
