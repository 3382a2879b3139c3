import { describe, expect, it } from 'vitest';
import { Filling } from '../../../support/filling.ts';
import { droppedBy, heldNow, whyHeld } from '../../../support/held.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { goTo, placeNow } from '../../../support/places.ts';

/** What a pasted report of CĐCS Công ty May for November may say of itself. */
function pasted(heading: string): Filling {
  const filling = new Filling(lastMonth);
  filling.types(`${heading}\nKết nạp mới: 4\nTuyên truyền: 2 cuộc, 90 lượt`);
  return filling;
}

const all = { mem_new: 4, prop_sessions: 2, prop_participants: 90 };

describe('a pasted report of another month or unit', () => {
  it.each([
    ['BÁO CÁO THÁNG 9/2026', 'other-month'],
    ['Tháng 9/2026', 'other-month'],
    ['BÁO CÁO THÁNG 11/2025', 'other-month'],
    ['BÁO CÁO QUÝ III/2026', 'other-month'],
    // What a quarter or a year adds up is more than its month.
    ['BÁO CÁO QUÝ IV/2026', 'other-month'],
    ['BÁO CÁO NĂM 2025', 'other-month'],
    ['Báo cáo 6 tháng đầu năm 2026', 'other-month'],
    ['Báo cáo tháng 11 của CĐCS Công ty TNHH Giày Hoà Bình', 'other-unit'],
    ['CĐCS Công ty May báo cáo tháng 10/2026', 'other-month'],
    ['Đơn vị: CĐCS Trường Hoa Sen', 'other-unit'],
    ['CĐCS TRƯỜNG HOA SEN', 'other-unit'],
    ['Đơn vị: CĐCS Công ty TNHH Giày Hoà Bình', 'other-unit'],
  ])('records nothing before a "đúng", and then all of it: %s', (heading, why) => {
    const filling = pasted(heading);
    expect(filling.answers()).toEqual({});
    expect(whyHeld(filling)).toBe(why);
    expect(heldNow(filling)).toEqual(all);
    filling.types('đúng');
    expect(filling.answers()).toEqual(all);
  });

  it.each(['không', 'chưa đúng'])('is forgotten by a no, and the report goes on: %s', (text) => {
    const filling = pasted('BÁO CÁO THÁNG 9/2026');
    filling.types(text);
    expect(filling.answers()).toEqual({});
    expect(heldNow(filling)).toEqual({});
    expect(placeNow(filling)).toBe('step members-total/0');
  });

  it('is said to be dropped by who moves on', () => {
    const filling = pasted('BÁO CÁO THÁNG 9/2026');
    filling.types('tiếp');
    expect(droppedBy(filling)).toEqual(Object.keys(all));
    expect(filling.answers()).toEqual({});
  });
});

describe('a pasted report of this month and unit', () => {
  it.each([
    'BÁO CÁO THÁNG 11/2026',
    'Đơn vị: CĐCS Công ty May',
    'Đơn vị: Công ty May',
    'CĐCS CÔNG TY TNHH MAY',
    'Báo cáo tháng 11 của CĐCS Công ty May',
    'CĐCS Công ty May báo cáo tháng 11/2026',
  ])('is taken as it is: %s', (heading) => {
    const filling = pasted(heading);
    expect(filling.answers()).toEqual(all);
    expect(heldNow(filling)).toEqual({});
  });
});

describe('a figure among words nobody knows', () => {
  it.each([
    ['members-change', 'tháng này chị kết nạp được 6 bạn mới', { mem_new: 6 }],
    ['workforce', 'bên chị đang có 262 cô chú', { emp_total: 262 }],
  ])('is taken where something else speaks for it: %s, %s', (question, text, answers) => {
    const filling = new Filling(lastMonth);
    filling.types('245, nữ 190');
    goTo(filling, question);
    filling.types(text);
    expect(filling.answers()).toEqual({ mem_total: 245, mem_female: 190, ...answers });
  });

  it.each([
    ['members-change', 'chị thấy có 6 bạn', { mem_new: 6 }],
    ['workforce', 'bên chị đang có 900 cô chú', { emp_total: 900 }],
  ])('is asked back where nothing does: %s, %s', (question, text, held) => {
    const filling = new Filling(lastMonth);
    filling.types('245, nữ 190');
    goTo(filling, question);
    filling.types(text);
    expect(filling.answers()).toEqual({ mem_total: 245, mem_female: 190 });
    expect(heldNow(filling)).toEqual(held);
    expect(whyHeld(filling)).toBe('extra-words');
  });
});
