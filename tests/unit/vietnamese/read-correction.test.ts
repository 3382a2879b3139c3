import { describe, expect, it } from 'vitest';
import { readCorrection, takesBack } from '../../../src/vietnamese/index.ts';

describe('a message that corrects the one before', () => {
  it.each([
    ['à quên 6', '6'],
    ['a quen 6', '6'],
    ['à quên, 6 người nhé em', '6 người'],
    ['nhầm, 250 mới đúng', '250'],
    ['chi nham 250 moi dung', '250'],
    ['chị nhầm, là 250', '250'],
    ['chị nhầm câu trước, 250 mới đúng', '250'],
    ['hồi nãy chị báo nhầm, 250 nhé', '250'],
    ['250 mới đúng', '250'],
    ['sửa lại 12', '12'],
    ['sua lai thanh 12', '12'],
    ['không phải, 12 cơ', '12'],
    ['ko phai, 12 co', '12'],
    ['không phải 5 mà là 6', '6'],
    ['a nham 5', '5'],
    ['nhầm rồi 12', '12'],
    ['sai rồi, 12', '12'],
    ['xin lỗi em, 12', '12'],
    ['đính chính: 1tr5', '1tr5'],
    ['ý chị là hai mươi', 'hai mươi'],
    ['ghi nhầm, nữ 190', 'nữ 190'],
    ['à quên 251 nữ 190', '251 nữ 190'],
    ['nhầm, chưa tổ chức', 'chưa tổ chức'],
    ['nhầm, không có', 'không có'],
    ['à quên, 15/3', '15/3'],
    ['Ấy chết, 12 nhé', '12'],
    ['dạ em nhầm ạ, 12', '12'],
    ['em ghi nhầm\n12', '12'],
    ['lộn, khoảng 30', 'khoảng 30'],
    ['*252', '252'],
    ['252*', '252'],
    ['*nữ 194', 'nữ 194'],
    ['sửa nữ thành 194', 'nữ 194'],
    ['em sửa số nữ thành 194 nhé', 'nữ 194 nhé'],
    ['đổi đoàn viên thành 252', 'đoàn viên 252'],
    ['câu trên là 252', '252'],
    ['câu trước phải là 252', '252'],
  ])('%j', (text, answer) => {
    expect(readCorrection(text)).toEqual({ answer });
  });
});

describe('anything else is no correction', () => {
  it.each([
    '12',
    'à 12',
    '5, à quên 6',
    '5 nhầm',
    '5 à nhầm 6',
    '251 nữ 190 mới đúng',
    'quên rồi',
    'quên mất rồi',
    'chị quên',
    'sửa câu 3 thành 12',
    'nhầm câu 2',
    'sửa 2 nhà',
    'sửa lại 2 nhà',
    'sửa chữa 2 nhà',
    'nhầm',
    'sai',
    'không phải',
    'không phải 12',
    'không phải đối tượng',
    'không phát sinh',
    'nhầm lẫn trong khâu quản lý 3 người',
    'lộn xộn 3 vụ',
    'nhầm à?',
    'sai phạm 2 vụ',
    'sai sót',
    'đúng rồi',
    'chỉ mới 5',
    'mới 5 người',
    'phải 12 người',
    '',
  ])('%j', (text) => {
    expect(readCorrection(text)).toBeUndefined();
  });
});

describe('a message that only takes back', () => {
  it.each([
    'sai rồi',
    'nhầm rồi',
    'nhầm',
    'lộn rồi em',
    'câu trên nhầm',
    'câu trước sai rồi',
    'chị ghi nhầm',
    'sai số rồi em ơi',
  ])('%s', (text) => {
    expect(takesBack(text)).toBe(true);
  });

  it.each([
    'không phải',
    'sai 12',
    'nhầm, 12',
    'sửa',
    'xin lỗi em',
    'quên',
    'nhầm câu 2',
    'sai rồi à?',
    '12',
    'báo lại sau',
  ])('not: %s', (text) => {
    expect(takesBack(text)).toBe(false);
  });
});
