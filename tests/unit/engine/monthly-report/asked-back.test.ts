import { describe, expect, it } from 'vitest';
import { lastMonthByLines } from '../../../support/answers-by-lines.ts';
import { Filling } from '../../../support/filling.ts';
import { goTo, placeNow } from '../../../support/places.ts';

describe('what is no answer, though a part of it looks like one', () => {
  it.each([
    ['members-change', 'co hop doi thoai chua'],
    ['members-change', 'có đối thoại không'],
    ['members-change', 'có hội nghị người lao động chưa'],
    ['members-change', 'kết nạp 10^1'],
    ['emulation', 'thi đua 2 tốt'],
  ])('nothing is recorded at %s: %s', (question, text) => {
    const filling = goTo(new Filling(), question);
    filling.types(text);
    expect(filling.answers()).toEqual({});
  });

  it.each(['tăng thực 3', 'thực tăng 3 người'])('a growth is asked back: %s', (text) => {
    const filling = goTo(new Filling(), 'members-change');
    filling.types(text);
    expect(filling.answers()).toEqual({});
    expect(placeNow(filling)).toBe('confirm members-change/0');
  });
});

describe('a bare no to a choice of figures', () => {
  it.each(['ko', 'không', 'sai rồi', 'chưa đúng'])('refuses both, and is no 0: %s', (text) => {
    const filling = goTo(new Filling({ previous: lastMonthByLines }), 'members-change');
    filling.types('kết nạp 8, giảm 2');
    filling.types('237, 240');
    expect(placeNow(filling)).toBe('pick members-change/1');
    filling.types(text);
    expect(filling.answers()).not.toHaveProperty('mem_in_software');
    expect(placeNow(filling)).toBe('step members-change/1');
  });
});

describe('all of what is no number of people', () => {
  it('is no number of members', () => {
    const filling = goTo(new Filling({ previous: lastMonthByLines }), 'propaganda');
    filling.types('2 cuộc, 90 lượt');
    filling.types('tuyên truyền: tất cả');
    expect(filling.answers()).toMatchObject({ prop_sessions: 2 });
    expect(placeNow(filling)).not.toMatch(/^confirm/);
  });
});

describe('of several figures where one is asked', () => {
  it.each([
    ['2 buoi, 150 nguoi', '2 buoi'],
    ['2 buoi 150 nguoi', '2 buoi'],
    ['tham 3 nguoi 1tr5', '1tr5'],
    ['2ng moi 1 ng chuyen di', '1 ng chuyen di'],
  ])('those that are passed over are named: %s', (text, passedOver) => {
    const filling = goTo(new Filling({ previous: lastMonthByLines }), 'members-change');
    filling.types('kết nạp 8, giảm 2');
    filling.types(text);
    expect(filling.events).toContainEqual({ type: 'not-used', text: passedOver, contradictions: [] });
  });

  it('one that another took the place of is no news', () => {
    const filling = new Filling();
    filling.types('250, à quên 251, nữ 193');
    expect(filling.events.map(({ type }) => type)).not.toContain('not-used');
  });
});
