import { describe, expect, it } from 'vitest';
import { plainLayout } from '../../../src/vietnamese/index.ts';

describe('tables', () => {
  it.each([
    ['1\tKết nạp mới\tngười\t5', 'Kết nạp mới: 5 người'],
    ['1\tKết nạp mới\t5', 'Kết nạp mới: 5'],
    ['Kết nạp mới\t5\tngười', 'Kết nạp mới: 5 người'],
    ['Kết nạp mới:\tngười\t5', 'Kết nạp mới: 5 người'],
    ['\tTrong đó nữ\tngười\t193', 'Trong đó nữ: 193 người'],
    ['| 1 | Kết nạp mới | người | 5 |', 'Kết nạp mới: 5 người'],
    ['a)\tKinh phí\tđồng\t3.800.000', 'Kinh phí: 3.800.000 đồng'],
    ['Hội nghị NLĐ\tChưa', 'Hội nghị NLĐ: Chưa'],
    ['Kết nạp mới\t8\t5', 'Kết nạp mới: 8 hoặc 5'],
    ['251\t193', '251, 193'],
    [
      'STT\tNội dung\tĐVT\tKết quả\n1\tKết nạp mới\tngười\t5\n2\tĐoàn viên giảm\tngười\t2',
      'Kết nạp mới: 5 người\nĐoàn viên giảm: 2 người',
    ],
    ['Chỉ tiêu\tĐVT\tKH\tTH\nKết nạp mới\tngười\t50\t5', 'Kết nạp mới: 5 người'],
    ['TT\tNội dung\tTháng 10\tTháng 11\n1\tKết nạp mới\t8\t5', 'Kết nạp mới: 5'],
    ['TT\tNội dung\tTháng trước\tTháng này\n1\tKết nạp mới\t8\t5', 'Kết nạp mới: 5'],
    ['TT\tNội dung\tTháng 9\tTháng 10\n1\tKết nạp mới\t8\t5', 'Kết nạp mới: 8 hoặc 5'],
    ['Nội dung | ĐVT | Kết quả\n---|---|---\nKết nạp mới | người | 5', 'Kết nạp mới: 5 người'],
    ['Nội dung\tThực hiện\tLũy kế\tGhi chú\nKết nạp mới\t5\t45\ttốt', 'Kết nạp mới: 5'],
    ['Kết quả tháng 11\nKết nạp mới\tngười\t5', 'Kết quả tháng 11\nKết nạp mới: 5 người'],
  ])('%j', (typed, plain) => {
    expect(plainLayout(typed, { month: 11 })).toBe(plain);
  });
});

describe('lists', () => {
  it.each([
    ['1) 251 nữ 193 2) 5, giảm 2 3) 265', '1) 251 nữ 193\n2) 5, giảm 2\n3) 265'],
    ['câu 1: 251; câu 2: 5', 'câu 1: 251\ncâu 2: 5'],
    ['Câu 1/14: 251', 'Câu 1: 251'],
    ['+ Kết nạp: 5\n+ Giảm: 2', '- Kết nạp: 5\n- Giảm: 2'],
    ['> 245\n251', '251'],
    ['> 245', '> 245'],
    ['+5 -2', '+5 -2'],
    ['5 (2 nữ) 3) 4', '5 (2 nữ) 3) 4'],
    ['251/193', '251/193'],
    ['Câu 2 là 5', 'Câu 2 là 5'],
  ])('%j', (typed, plain) => {
    expect(plainLayout(typed)).toBe(plain);
  });
});

describe('an opinion', () => {
  it.each([
    ['em nghĩ là 251, nữ 193', 'chắc 251, nữ 193'],
    ['em nghi la 5', 'chắc 5'],
    ['mình nghĩ khoảng 5', 'chắc 5'],
    ['chị nghỉ 5 ngày', 'chị nghỉ 5 ngày'],
    ['giảm 2, nghi viec 2', 'giảm 2, nghi viec 2'],
  ])('%j', (text, plain) => {
    expect(plainLayout(text)).toBe(plain);
  });
});
