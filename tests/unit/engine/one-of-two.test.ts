import { describe, expect, it } from 'vitest';
import { Filling } from '../../support/filling.ts';
import { goTo, numberOfQuestion, placeNow } from '../../support/places.ts';

describe('a state that names one of two figures', () => {
  it.each([
    ['không kết nạp ai', 'mem_new'],
    ['không có ai nghỉ việc', 'mem_left'],
    ['giảm không có', 'mem_left'],
    ['đoàn viên giảm: không', 'mem_left'],
    ['khong ket nap ai', 'mem_new'],
  ])('is said of that one alone: %s', (text, code) => {
    const filling = goTo(new Filling(), 'members-change');
    filling.types(text);
    if (placeNow(filling).startsWith('confirm')) filling.types('đúng');
    expect(filling.answers()).toEqual({ [code]: 0 });
    expect(placeNow(filling)).toBe('step members-change/0');
  });

  it.each(['không', 'không có ai', 'không kết nạp, không giảm'])(
    'is said of both where it names none or both: %s',
    (text) => {
      const filling = goTo(new Filling(), 'members-change');
      filling.types(text);
      if (placeNow(filling).startsWith('confirm')) filling.types('đúng');
      expect(filling.answers()).toMatchObject({ mem_new: 0, mem_left: 0 });
    },
  );

  it('leaves the other figure as it was said', () => {
    const filling = goTo(new Filling(), 'propaganda');
    filling.types('2 cuộc, 90 lượt');
    filling.types('lượt dự tuyên truyền: chưa rõ');
    expect(filling.answers()).toMatchObject({ prop_sessions: 2, prop_participants: 'unknown' });
    filling.types(`câu ${numberOfQuestion(filling, 'propaganda')} là 2 cuộc, 80 lượt`);
    expect(filling.answers()).toMatchObject({ prop_sessions: 2, prop_participants: 80 });
  });

  it('does not spread from one figure to the other of its question', () => {
    const filling = new Filling();
    filling.types('sáng kiến: chưa rõ');
    expect(filling.answers()).toEqual({ initiatives: 'unknown' });
  });
});

describe('where one of two figures is still asked', () => {
  it.each(['245 nu 188', '245 nữ 188', '245, nu 188'])('both may be said again: %s', (text) => {
    const filling = new Filling();
    filling.types('250');
    if (placeNow(filling).startsWith('confirm')) filling.types('đúng');
    filling.types(text);
    if (placeNow(filling).startsWith('confirm')) filling.types('đúng');
    expect(filling.answers()).toMatchObject({ mem_total: 245, mem_female: 188 });
  });
});

describe('a word with a comma in it', () => {
  it.each([
    ['Văn thể, tham quan: 120 người', '2026-09', { culture_ytd: 120 }],
    ['Ngừng việc, đình công: 1 cuộc', '2026-10', { strikes: 1 }],
    ['Cháy, nổ: 1 vụ', '2026-10', { fires: 1 }],
    ['Ngày 8/3, 20/10: có tổ chức', '2026-10', { women_day: 'yes' }],
    ['Nợ lương, nợ BHXH: không', '2026-10', { wage_debt: 'no' }],
  ])('is one label: %s', (text, period, expected) => {
    const filling = new Filling({ period });
    filling.types(text);
    expect(filling.answers()).toEqual(expected);
    expect(filling.events.map(({ type }) => type)).toEqual(['answered']);
  });
});
