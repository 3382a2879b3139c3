import { describe, expect, it } from 'vitest';
import { textAnswer } from '../../../../src/domain/answer.ts';
import { behaviourOf } from '../../../../src/engine/question-types/index.ts';
import { chooses, offers, reading, reads, shown } from './answers.ts';

const difficulties = {
  type: 'text',
  indicator: 'difficulties',
  words: ['khó khăn, vướng mắc', 'khó khăn', 'vướng mắc'],
  longest: 40,
} as const;
const before = { difficulties: textAnswer('Thiếu đơn hàng') } as const;

describe('words worth storing', () => {
  it.each([
    'Đơn hàng giảm, như tháng trước',
    'Như cũ, vẫn thiếu đơn hàng',
    'Cảm ơn cấp trên, mong có thêm kinh phí',
    'không có việc làm',
    'không có nhà ăn',
    'Chưa có cán bộ phụ trách nữ công',
    'chưa có kinh phí hoạt động',
    'không có cán bộ chuyên trách',
    'không tổ chức được hội nghị',
    'ổn định',
    'van on dinh',
    'Tổ chức hội nghị người lao động',
    'Bao giờ có kinh phí? Chờ đã lâu lắm rồi',
    'Tháng tới làm đại hội ❤️',
  ])('«%s»', (typed) => {
    expect(shown(behaviourOf(difficulties).read(typed, reading(before)))).toBe(`“${typed}”`);
  });
});

describe('no words', () => {
  reads(
    difficulties,
    [
      ['không', 'no'],
      ['khong co', 'no'],
      ['không có khó khăn gì', 'no'],
      ['khong co kho khan gi a', 'no'],
      ['chưa có', 'no'],
      ['tháng này không có gì khó khăn, vướng mắc ạ', 'no'],
      ['không có kiến nghị gì', 'no'],
      ['ko co j', 'no'],
      ['0', 'no'],
      ['để sau', 'skipped'],
      ['không áp dụng', 'not-applicable'],
      ['như tháng trước', '=“Thiếu đơn hàng”'],
      ['nhu cu', '=“Thiếu đơn hàng”'],
      ['cảm ơn em', '- no-words'],
      ['cam on nhe', '- no-words'],
      ['ok em', '- no-words'],
      ['chào em', '- no-words'],
      ['dạ', '- no-words'],
      ['👍', '- no-words'],
      ['có', '- no-words'],
      ['rồi', '- no-words'],
      ['12', '- no-words'],
      ['tất cả', '- no-words'],
      ['sắp tổ chức', '- no-words'],
      ['...', '- unclear'],
      ['không biết', 'unknown? unclear'],
      ['cái này hỏi chị Lan', '- delegated'],
      ['cái này để hỏi lại chị kế toán đã', '“cái này để hỏi lại chị kế toán đã”? delegated'],
      ['là những gì vậy em?', '“là những gì vậy em?”? question'],
      ['   ', '-'],
    ],
    before,
  );
  reads(difficulties, [['như tháng trước', '- no-previous']]);
  reads(difficulties, [['như tháng trước', '=no']], { difficulties: { state: 'no' } });
});

describe('the letters of a text', () => {
  reads(difficulties, [
    ['Thiếu\u200B kinh\u202E phí', '“Thiếu kinh phí”'],
    ['dài '.repeat(20), `“${'dài '.repeat(10).trim()}”? too-long`],
  ]);

  it('cuts between whole characters', () => {
    const read = shown(behaviourOf(difficulties).read(`vui ${'😀'.repeat(50)}`, reading()));
    expect(read).toBe(`“vui ${'😀'.repeat(36)}”? too-long`);
  });
});

it('offers none, and the same where there is a text', () => {
  expect(offers(difficulties)).toEqual(['none']);
  expect(offers(difficulties, before)).toEqual(['none', 'same']);
  expect(offers(difficulties, { difficulties: { state: 'no' } })).toEqual(['none']);
  expect(chooses(difficulties, 'none')).toBe('no');
  expect(chooses(difficulties, 'same', before)).toBe('=“Thiếu đơn hàng”');
});
