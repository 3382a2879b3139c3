import { describe, expect, it } from 'vitest';
import { Filling, type FillingOptions } from '../../support/filling.ts';
import { gatedForm } from '../../support/gated-form.ts';
import { goTo, placeNow } from '../../support/places.ts';
import { smallForm } from '../../support/small-form.ts';

const small = (options: FillingOptions = {}) => new Filling({ form: smallForm, ...options });

describe('a message of several answers', () => {
  it.each([
    'tổng số đoàn viên 251, nữ 139, kết nạp 6',
    'kết nạp 6, tổng số đoàn viên 251, trong đó nữ 139',
    'Tổng số đoàn viên: 251\nNữ: 139\nKết nạp mới: 6',
    '- tổng số đoàn viên: 251, nữ 139\n- kết nạp: 6 người',
    'tong so doan vien 251, nu 139; ket nap 6',
    '251, nữ 139, kết nạp 6',
    'Dạ em báo cáo ạ: tổng số đoàn viên 251, nữ 139, kết nạp mới 6 ạ',
  ])('is taken apart: %j', (text) => {
    const filling = small();
    filling.types(text);
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 139, mem_new: 6 });
  });

  it('lets a shared word go with the question that was named before it', () => {
    const filling = small();
    filling.types('kết nạp 6, số đoàn viên 251, nữ 139');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 139, mem_new: 6 });
  });

  it('says what it did nothing with', () => {
    const filling = small();
    expect(filling.types('anh chị em phấn khởi lắm\nkết nạp 6')).toEqual(['answered', 'not-used']);
    expect(filling.answers()).toEqual({ mem_new: 6 });
  });

  it('takes neither of two different figures for one thing, and says so', () => {
    const filling = small();
    filling.types('kết nạp 6, tổng số đoàn viên 251, nữ 139\nkết nạp 8');
    expect(filling.answers()).not.toHaveProperty('mem_new');
    expect(filling.events).toMatchObject([{}, { type: 'not-used', contradictions: ['mem_new'] }]);
  });

  it('records what can be, and asks back what cannot', () => {
    const filling = small();
    filling.types('kết nạp 6, tổng số đoàn viên 100, nữ 139');
    expect(filling.answers()).toEqual({ mem_new: 6 });
    expect(placeNow(filling)).toMatch(/^(pick|confirm) members-total/);
  });

  it('takes a text whose label stands first to the end of its line', () => {
    const filling = small();
    filling.types('kết nạp 6\nkhó khăn: đơn hàng giảm, kết nạp khó\nhội nghị nlđ chưa');
    expect(filling.answers()).toEqual({
      mem_new: 6,
      difficulties: 'đơn hàng giảm, kết nạp khó',
      worker_conf_held: 'not-yet',
    });
  });

  it('takes no text from the middle of figures', () => {
    const filling = small();
    filling.types('kết nạp 6 nhưng khó khăn lắm, tổng số đoàn viên 251, nữ 139');
    expect(filling.answers()).not.toHaveProperty('difficulties');
    expect(filling.answers()).toMatchObject({ mem_total: 251, mem_female: 139 });
  });
});

describe('one label', () => {
  it('is a wordy answer where its own question is asked', () => {
    const filling = small();
    filling.types('251, nữ 139');
    filling.types('kết nạp 6 người');
    expect(filling.answers()).toMatchObject({ mem_new: 6 });
    expect(placeNow(filling)).toBe('step workers-conference/0');
  });

  it('answers another question, and the asked one stays', () => {
    const filling = small();
    filling.types('kết nạp 6 người');
    expect(filling.answers()).toEqual({ mem_new: 6 });
    expect(placeNow(filling)).toBe('step members-total/0');
  });

  it('that several questions share is asked about first', () => {
    const filling = small();
    filling.types('251, nữ 139');
    expect(filling.types('nữ 140')).toEqual([]);
    expect(filling.answers()).toMatchObject({ mem_female: 139 });
    filling.types('không phải');
    expect(filling.answers()).toMatchObject({ mem_female: 139 });
    expect(placeNow(filling)).toBe('step members-new/0');
  });

  it('that several questions share is of the question that is asked', () => {
    const filling = goTo(new Filling({ form: gatedForm }), 'sessions');
    filling.types('2 cuộc');
    filling.types('số người 90');
    expect(filling.answers()).toEqual({ prop_sessions: 2, prop_participants: 90 });
  });
});

describe('a forwarded or pasted message', () => {
  it('is confirmed as a whole before anything of it is recorded', () => {
    const filling = small();
    filling.does({ kind: 'text', text: 'tổng số đoàn viên 251, nữ 139, kết nạp 6', forwarded: true });
    expect(placeNow(filling)).toMatch(/^confirm/);
    expect(filling.answers()).toEqual({});
    expect(filling.types('đúng')).toEqual(['answered']);
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 139, mem_new: 6 });
  });

  it('leaves the report where it was on a no', () => {
    const filling = small();
    filling.does({ kind: 'text', text: 'kết nạp 6, hội nghị nlđ chưa', forwarded: true });
    filling.types('không');
    expect(filling.answers()).toEqual({});
    expect(placeNow(filling)).toBe('step members-total/0');
  });

  it.each([
    'BÁO CÁO THÁNG 9/2026\nTổng số đoàn viên 251, nữ 139\nKết nạp 6',
    'CĐCS Trường mầm non Hoa Sen\nTổng số đoàn viên 251, nữ 139\nKết nạp 6',
  ])('of another month or unit is asked about: %j', (text) => {
    const filling = small();
    filling.types(text);
    expect(filling.answers()).toEqual({});
    expect(placeNow(filling)).toMatch(/^confirm/);
  });

  it('of this month and unit is taken', () => {
    const filling = small();
    filling.types('BÁO CÁO THÁNG 11/2026\nCĐCS Công ty May\nTổng số đoàn viên 251, nữ 139\nKết nạp 6');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 139, mem_new: 6 });
  });
});
