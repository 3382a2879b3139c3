import { describe, expect, it } from 'vitest';
import { findPeriod, findPhrase, withoutPhrases } from '../../../src/vietnamese/index.ts';

const context = { today: '2026-11-21', reportMonth: { year: 2026, month: 11 } };
const found = (text: string) => {
  const { reading, rest } = findPeriod(text, context);
  return [reading?.kind === 'value' || reading?.kind === 'confirm' ? reading.value : reading, rest];
};

describe('the period in a sentence', () => {
  it.each([
    ['quý 3 phường Bà Rịa', { kind: 'quarter', year: 2026, quarter: 3 }, 'phường Bà Rịa'],
    ['phường Bà Rịa quý 3 năm 2025', { kind: 'quarter', year: 2025, quarter: 3 }, 'phường Bà Rịa'],
    ['may an phu thang 9', { kind: 'month', year: 2026, month: 9 }, 'may an phu'],
    ['Cty May 10 tháng 9', { kind: 'month', year: 2026, month: 9 }, 'Cty May 10'],
    ['trường số 3 tháng 9', { kind: 'month', year: 2026, month: 9 }, 'trường số 3'],
    ['phường 3 tháng 9', { kind: 'month', year: 2026, month: 9 }, 'phường 3'],
    ['9 tháng đầu năm', { kind: 'nine-months', year: 2026 }, ''],
    ['tháng 12', { kind: 'month', year: 2025, month: 12 }, ''],
  ])('%s', (text, period, rest) => {
    expect(found(text)).toEqual([period, rest]);
  });

  it('is none where none is named, and a question where two are', () => {
    expect(found('CĐCS Lê Quý Đôn')).toEqual([undefined, 'CĐCS Lê Quý Đôn']);
    expect(found('tháng 9 với quý 2')[0]).toMatchObject({ kind: 'ask', because: 'which-period' });
    expect(found('tháng 13')[0]).toEqual({ kind: 'none', because: 'impossible-date' });
  });
});

describe('a text without some phrases', () => {
  const fillers = ['xem', 'giúp em', 'báo cáo', 'của'];

  it('keeps what else was said, as it was typed', () => {
    expect(withoutPhrases('xem giúp em báo cáo của Cty May An Phú với ạ', fillers)).toBe(
      'Cty May An Phú với',
    );
    expect(withoutPhrases('Xem  TH-THCS (Song Ngữ)?', fillers)).toBe('TH-THCS (Song Ngữ');
    expect(withoutPhrases('báo cáo ạ', fillers)).toBe('');
    expect(withoutPhrases('', fillers)).toBe('');
  });

  it('tells words apart that differ in their marks', () => {
    expect(withoutPhrases('của cửa', ['của'])).toBe('cửa');
  });
});

describe('the phrase that a text holds', () => {
  it('is the longest, and leaves the rest', () => {
    expect(findPhrase('chi tiết kết nạp mới tháng 9', ['kết nạp', 'kết nạp mới'])).toEqual({
      phrase: 'kết nạp mới',
      rest: 'chi tiết tháng 9',
      start: 2,
    });
    expect(findPhrase('thoả ước, ăn ca', ['ăn ca', 'suất ăn'])?.phrase).toBe('ăn ca');
    expect(findPhrase('không có gì', ['kết nạp'])).toBeUndefined();
  });
});
