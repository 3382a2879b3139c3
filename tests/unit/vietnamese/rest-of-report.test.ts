import { describe, expect, it } from 'vitest';
import { readRestOfReport } from '../../../src/vietnamese/index.ts';

describe('what is said of all the rest', () => {
  it.each([
    ['kết nạp 5, còn lại không có gì', 'kết nạp 5', 'nothing'],
    [
      'tháng này kết nạp 5 người, chăm lo 15 lượt 3tr8, còn lại không có gì',
      'tháng này kết nạp 5 người, chăm lo 15 lượt 3tr8',
      'nothing',
    ],
    ['ket nap 5, con lai ko co', 'ket nap 5', 'nothing'],
    ['kết nạp 5 còn lại không phát sinh', 'kết nạp 5', 'nothing'],
    ['251 nữ 193, còn lại như tháng trước', '251 nữ 193', 'same'],
    ['kết nạp 5, giảm 2, các câu khác như cũ nhé em', 'kết nạp 5, giảm 2', 'same'],
    ['kết nạp 5. Các mục khác không thay đổi.', 'kết nạp 5', 'same'],
    ['kết nạp 5 và mấy cái kia không có', 'kết nạp 5', 'nothing'],
    ['còn lại không có', '', 'nothing'],
    ['Các câu còn lại đều như tháng trước ạ', '', 'same'],
    ['Kết nạp: 5\nCòn lại: không', 'Kết nạp: 5', 'nothing'],
  ])('%s', (text, before, is) => {
    expect(readRestOfReport(text)).toMatchObject({ before, is });
  });

  it.each([
    'kết nạp 5',
    'không có',
    'còn lại 3 người',
    '3 người đã thăm, 2 người còn lại chưa',
    'ngoài ra không có gì',
    'các câu khác để sau',
    'còn lại hỏi chị Lan',
    'còn lại bao nhiêu',
    'Đơn hàng giảm, số còn lại làm không hết việc',
  ])('nothing: %s', (text) => {
    expect(readRestOfReport(text)).toBeUndefined();
  });
});
