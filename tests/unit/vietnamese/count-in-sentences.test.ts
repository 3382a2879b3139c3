import { describe, expect, it } from 'vitest';
import { readCount } from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

describe('a whole sentence with one number', () => {
  it.each([
    ['Trong tháng công đoàn cơ sở mình kết nạp được 12 đoàn viên ạ', '12'],
    ['kết quả kết nạp được 05 đ/c ưu tú', '5'],
    ['có 02 đồng chí được kết nạp đảng', '2'],
    ['Tổ chức được 02 buổi tuyên truyền', '2'],
    ['hội nghị 120 người tham dự', '120'],
    ['đv mới: 5', '5'],
    ['SL: 5', '5'],
    ['số lượng: 5', '5'],
    ['kết nạp:5', '5'],
    ['báo cáo 5', '5'],
    ['em ghi 5', '5'],
    ['đáp án 5', '5'],
    ['ok 5', '5'],
    ['rồi, 5 người', '5'],
    ['dạ có 5 ạ', '5'],
    ['245 như cũ', '245'],
    ['245 (không đổi)', '245'],
    ['vẫn 245', '245'],
    ['không tăng, vẫn 245', '245'],
    ['LĐ: 245', '245'],
    ['245 CBCNV', '245'],
    ['5 hs', '5'],
    ['👍 5', '5'],
    ['5 👍', '5'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('words the reader does not know are pointed out', () => {
  it.each([
    ['đã giới thiệu 02 quần chúng ưu tú cho chi bộ xem xét', '2? extra-words'],
    ['5 hộ gia đình', '5? extra-words'],
    ['1 người chết', '1? extra-words'],
    ['còn lại 243 người', '243? extra-words'],
    ['5 people', '5? extra-words'],
    ['bảo hiểm 5', '5? extra-words'],
    ['5 gì đó', '5? extra-words'],
    ['5 ĐVM mới toanh', '5? extra-words'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('a slip of the finger is no number', () => {
  it.each([
    ['1O', '10? unusual-digits'],
    ['5o', '50? unusual-digits'],
    ['l2', 'unread name'],
    ['I2', 'unread name'],
    ['O', 'unread'],
    ['2c', '2? extra-words'],
    ['5r', '5? extra-words'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('names that are numbers', () => {
  it.each([
    ['anh Ba', 'unread'],
    ['chị Năm', 'unread'],
    ['bác Tư', 'unread'],
    ['anh Sáu và chị Bảy', 'unread'],
    ['chị Hai 5 người', '5? extra-words'],
    ['em năm người', '5'],
    ['ba anh em', '3'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('numbers beside dates, rounds and places', () => {
  it.each([
    ['đợt 2 5 người', '5? ordinal'],
    ['khóa 12 5 người', '5? ordinal'],
    ['lớp 5 người', '5'],
    ['buổi 2', 'unread ordinal'],
    ['mỗi buổi 20 người', '20? per-head'],
    ['10h 5 người', '5? time'],
    ['cơ sở 2 có 66 người', '66? name'],
    ['tuyên truyền nghị quyết 02 cho 66 đoàn viên', '66? law-name'],
    ['thêm 2 so với tháng trước', '2? other-period'],
    ['ngày mai 5', '5? other-period'],
    ['hôm nay có 5', '5? other-period'],
    ['sáu tháng đầu năm 12', '[6 or 12]? several-numbers'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('more numbers than one are never merged', () => {
  it.each([
    [
      'Trong tháng, CĐCS đã kết nạp 05 đoàn viên mới, nâng tổng số lên 245 người',
      '[5 or 245]? several-numbers',
    ],
    ['1 hội nghị 120 người', '[1 or 120]? several-numbers'],
    ['66 người ở 2 tổ', '[66 or 2]? several-numbers'],
    ['hai đợt 66 người', '[2 or 66]? several-numbers'],
    ['Cơ sở 1: 30, cơ sở 2: 36', '[30 or 36]? several-numbers'],
    ['247 (tăng 2)', '[247 or 2]? several-numbers'],
    ['245 giảm 2', '[245 or 2]? several-numbers'],
    ['từ 245 lên 247', '[245 or 247]? several-numbers'],
    ['tổ 1 2 người, tổ 2 3 người', '[2 or 3]? several-numbers'],
    ['5 người nghỉ 3 ngày', '[5 or 3]? several-numbers'],
    ['1) 5', '[1 or 5]? several-numbers'],
    ['1. 5', '[1 or 5]? several-numbers'],
    ['2 cuộc/40 lượt', '[2]? ratio-or-date'],
    ['hơn 5 dưới 10', '[5 or 10]? several-numbers'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('round words', () => {
  it.each([
    ['trăm', '100? vague'],
    ['cả trăm', '100? vague'],
    ['hơn trăm', '~100? vague'],
    ['một nhóm', '1? extra-words'],
    ['cả chục người', '~10'],
    ['hai ba chục', '[]? spoken-number'],
    ['năm mười người', '[5 or 10 or 50]? two-or-twenty'],
    ['năm bảy người', '[5 or 7 or 57]? two-or-twenty'],
    ['mười mười hai', '[]? spoken-number'],
    ['hai ba trăm', '[]? spoken-number'],
    ['trăm mấy', '[]? vague'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('numbers put together wrongly are not read as one', () => {
  it.each([
    ['nghìn trăm', '[]? spoken-number'],
    ['năm 5', '[5]? several-numbers'],
    ['năm5', '[5]? several-numbers'],
    ['3 nghìn 2', '[3200 or 3002]? spoken-number'],
    ['1 nghìn 2', '[1200 or 1002]? spoken-number'],
    ['5 tổ, 2 nữ', '5 f2? several-numbers'],
    ['245 120', '245120? grouping'],
    ['1 250', '1250'],
    ['mười trăm', '[]? spoken-number'],
    ['nghìn nghìn', '[]? spoken-number'],
    ['hai không không', '[2 or 0]? negated'],
    ['một hai ba', '[]? spoken-number'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});

describe('marks of messengers and web pages', () => {
  it.each([
    ['**5**', '5? extra-words'],
    ['~~5~~', '~5'],
    ['__5__', '5'],
    ['<b>5</b>', '~5? bound'],
    ['5&nbsp;', '5? extra-words'],
    ['5\\u200b', '[5 or 200]? several-numbers'],
    ['５、６', '[5 or 6]? several-numbers'],
    ['五', 'unread'],
    ['𝟓', '[]? unusual-digits'],
    ['fifty', 'unread'],
    ['5\\\\5', '[5]? several-numbers'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });
});
