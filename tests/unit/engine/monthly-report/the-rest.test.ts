import { describe, expect, it } from 'vitest';
import { Filling } from '../../../support/filling.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { goTo, placeNow } from '../../../support/places.ts';

describe('a message that says something, and of all the rest that there was nothing', () => {
  it('records the one and shows what the other would write', () => {
    const filling = new Filling(lastMonth);
    filling.types('251 nữ 193, kết nạp 8, giảm 2, các câu khác không phát sinh');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 193, mem_new: 8, mem_left: 2 });
    expect(placeNow(filling)).toBe('carry');
    filling.types('đúng');
    expect(filling.answers()).toMatchObject({ mem_total: 251, mem_new: 8, prop_sessions: 0, accidents: 0 });
    expect(filling.answers()).not.toHaveProperty('difficulties');
  });

  it('keeps stocks where it is like last month, and asks about flows', () => {
    const filling = new Filling(lastMonth);
    filling.types('251 nữ 193, còn lại như tháng trước');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 193 });
    expect(placeNow(filling)).toBe('carry');
    filling.types('từng câu');
    expect(filling.answers()).toEqual({
      mem_total: 251,
      mem_female: 193,
      emp_total: 260,
      emp_female: 200,
      mem_in_software: 237,
    });
  });

  it('is also said alone', () => {
    const filling = new Filling(lastMonth);
    filling.types('251 nữ 193');
    filling.types('các câu còn lại không có gì');
    expect(placeNow(filling)).toBe('carry');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 193 });
  });

  it('is said to be unused while something of it has to be asked back', () => {
    const filling = new Filling(lastMonth);
    expect(filling.types('kết nạp 60, còn lại không có')).toEqual(['not-used']);
    expect(filling.events).toMatchObject([{ text: 'còn lại không có' }]);
    expect(placeNow(filling)).toBe('confirm members-change/0');
  });

  it('answers a gate that asks for the rest', () => {
    const filling = goTo(new Filling(lastMonth), 'support');
    filling.types('vay vốn 2 người 50 triệu');
    filling.types('còn lại không có');
    expect(filling.answers()).toMatchObject({ loan_members: 2, shelter_houses_new: 0 });
    expect(placeNow(filling)).not.toBe('carry');
  });

  it('is part of a text where words are asked for', () => {
    const filling = goTo(new Filling(lastMonth), 'opinions');
    filling.types('Đơn hàng giảm, còn lại không có gì');
    expect(filling.answers()).toEqual({ difficulties: 'Đơn hàng giảm, còn lại không có gì' });
  });
});
