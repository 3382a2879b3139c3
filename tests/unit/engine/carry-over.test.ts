import { describe, expect, it } from 'vitest';
import { numberAnswer, textAnswer } from '../../../src/domain/answer.ts';
import { indicatorOf, isIndicatorCode } from '../../../src/domain/indicators/index.ts';
import type { ReportContext } from '../../../src/engine/context.ts';
import { draftView, isAnswered, placesOf } from '../../../src/engine/outline.ts';
import { Filling, type FillingOptions } from '../../support/filling.ts';
import { gatedForm } from '../../support/gated-form.ts';
import { askedQuestions, goTo, numberOfQuestion, placeNow } from '../../support/places.ts';

const yes = { state: 'value', value: { type: 'yes' } } as const;

/** Last month of a unit in which much happened. */
const lively: ReportContext['previous'] = {
  mem_total: numberAnswer(245),
  prop_sessions: numberAnswer(2),
  prop_participants: numberAnswer(90),
  loan_members: numberAnswer(3),
  loan_amount_vnd: numberAnswer(60_000_000),
  dialogue_count: numberAnswer(1),
  cba_status: yes,
  difficulties: textAnswer('đơn hàng giảm'),
};

const gated = (options: FillingOptions = {}) =>
  new Filling({ form: gatedForm, previous: lively, ...options });

const nothingArose = {
  prop_sessions: 0,
  loan_members: 0,
  shelter_houses_new: 0,
  shelter_houses_repaired: 0,
  dialogue_count: 0,
};

describe('the whole report like last month', () => {
  it.each(['cả báo cáo như tháng trước', 'tất cả như tháng trước', 'tat ca nhu thang truoc'])(
    'shows first and records nothing: %s',
    (text) => {
      const filling = gated();
      expect(filling.types(text)).toEqual([]);
      expect(placeNow(filling)).toBe('carry');
      expect(filling.answers()).toEqual({});
    },
  );

  it.each(['không phát sinh', 'không', 'không có gì', 'ko'])(
    'keeps the stocks and writes the flows as 0 on: %s',
    (text) => {
      const filling = gated();
      filling.types('cả báo cáo như tháng trước');
      expect(filling.types(text)).toEqual(['carried']);
      expect(filling.answers()).toEqual({ mem_total: 245, cba_status: 'yes', ...nothingArose });
      expect(filling.draft.answers.mem_total?.carried).toBe(true);
      expect(filling.draft.answers.loan_members?.carried).toBeUndefined();
      expect(placeNow(filling)).toBe('step opinions/gate');
    },
  );

  it.each(['từng câu', 'hỏi từng câu', 'có', 'có phát sinh'])('asks the flows one by one on: %s', (text) => {
    const filling = gated();
    filling.types('cả báo cáo như tháng trước');
    expect(filling.types(text)).toEqual(['carried']);
    expect(filling.answers()).toEqual({ mem_total: 245, cba_status: 'yes' });
    expect(placeNow(filling)).toBe('step sessions/0');
  });

  it('is tapped at the first question, and answered with buttons', () => {
    const none = gated();
    none.taps('all-as-last-month');
    none.taps('none');
    expect(none.answers()).toMatchObject({ mem_total: 245, loan_members: 0 });
    const oneByOne = gated();
    oneByOne.taps('all-as-last-month');
    oneByOne.taps('one-by-one');
    expect(oneByOne.answers()).toEqual({ mem_total: 245, cba_status: 'yes' });
  });

  it('leaves alone what was answered before', () => {
    const filling = gated();
    filling.types('251');
    filling.types('vay vốn 1 người 20 triệu');
    filling.types('cả báo cáo như tháng trước');
    filling.types('không phát sinh');
    expect(filling.answers()).toEqual({
      ...nothingArose,
      mem_total: 251,
      loan_members: 1,
      loan_amount_vnd: 20_000_000,
      cba_status: 'yes',
    });
  });

  it.each(['đúng', 'ok', 'vâng'])('never takes a mere %s for "nothing arose"', (text) => {
    const filling = gated();
    filling.types('cả báo cáo như tháng trước');
    filling.types(text);
    expect(filling.answers()).not.toHaveProperty('prop_sessions');
  });

  it('asks again on what is none of its two answers', () => {
    for (const text of ['5', '90', 'như tháng trước', 'đơn hàng giảm']) {
      const filling = gated();
      filling.types('cả báo cáo như tháng trước');
      filling.types(text);
      expect(placeNow(filling), text).toBe('carry');
      expect(filling.answers(), text).toEqual({});
    }
  });

  it('is left without a trace by "quay lại"', () => {
    const filling = gated();
    filling.types('cả báo cáo như tháng trước');
    filling.types('quay lại');
    expect(placeNow(filling)).toBe('step members/0');
    expect(filling.answers()).toEqual({});
  });

  it('says so when there is no last month', () => {
    const filling = gated({ previous: {} });
    expect(filling.types('cả báo cáo như tháng trước')).toEqual(['nothing-to-carry']);
    expect(placeNow(filling)).toBe('step members/0');
  });

  it('carries no skipped or unknown stock', () => {
    for (const state of ['skipped', 'unknown'] as const) {
      const filling = gated({ previous: { ...lively, mem_total: { state } } });
      filling.types('cả báo cáo như tháng trước');
      filling.types('không phát sinh');
      expect(filling.answers(), state).not.toHaveProperty('mem_total');
      expect(placeNow(filling), state).toBe('step members/0');
    }
  });
});

describe('nothing arose', () => {
  it('is said of the whole report at its beginning, and shown first', () => {
    const filling = gated();
    expect(filling.types('không phát sinh gì')).toEqual([]);
    expect(placeNow(filling)).toBe('carry');
    expect(filling.types('đúng')).toEqual(['carried']);
    expect(filling.answers()).toEqual({ mem_total: 245, cba_status: 'yes', ...nothingArose });
  });

  it('asks one by one after a no', () => {
    const filling = gated();
    filling.types('không phát sinh gì');
    filling.types('chưa đúng');
    expect(filling.answers()).not.toHaveProperty('loan_members');
  });

  it('answers only what is asked further on', () => {
    const filling = gated();
    filling.types('251');
    filling.types('không phát sinh gì');
    expect(filling.answers()).toEqual({ mem_total: 251, prop_sessions: 0, prop_participants: 0 });
  });
});

describe('a section', () => {
  it('is carried over by itself', () => {
    const filling = goTo(gated(), 'relations');
    filling.types('mục này như tháng trước');
    expect(placeNow(filling)).toBe('carry');
    filling.types('không phát sinh');
    expect(filling.answers()).toEqual({
      loan_members: 0,
      shelter_houses_new: 0,
      shelter_houses_repaired: 0,
      dialogue_count: 0,
      cba_status: 'yes',
    });
  });

  it('has none: its flows are 0 at once, its stocks are asked', () => {
    const filling = goTo(gated(), 'support');
    expect(filling.types('mục này không có')).toEqual(['answered']);
    expect(filling.answers()).toEqual({
      loan_members: 0,
      shelter_houses_new: 0,
      shelter_houses_repaired: 0,
      dialogue_count: 0,
    });
  });

  it('says so when nothing of it is left to answer', () => {
    const filling = goTo(gated(), 'support');
    filling.types('mục này không có');
    goTo(filling, 'support');
    expect(filling.types('mục này không có')).toEqual(['nothing-to-carry']);
  });
});

describe('the real form', () => {
  const previous: ReportContext['previous'] = {
    mem_total: numberAnswer(245),
    mem_female: numberAnswer(136),
    mem_new: numberAnswer(3),
    mem_left: numberAnswer(1),
    mem_in_software: numberAnswer(240),
    emp_total: numberAnswer(260),
    emp_female: numberAnswer(150),
    prop_sessions: numberAnswer(2),
    prop_participants: numberAnswer(90),
    care_people: numberAnswer(15),
    care_amount_vnd: numberAnswer(3_500_000),
    cba_status: yes,
    cba_expiry: { state: 'value', value: { type: 'date', date: '2027-12-31' } },
    meal_value_vnd: numberAnswer(22_000),
    worker_conf_held: { state: 'not-yet' },
    difficulties: textAnswer('đơn hàng giảm'),
  };

  it('is carried over, but for the occasion of the month and what needs words', () => {
    const filling = new Filling({ period: '2026-10', previous });
    filling.types('cả báo cáo như tháng trước');
    filling.types('không phát sinh');
    expect(filling.answers()).toMatchObject({
      mem_total: 245,
      emp_female: 150,
      mem_new: 0,
      care_people: 0,
      cba_expiry: '2027-12-31',
      meal_value_vnd: 22_000,
      worker_conf_held: 'not-yet',
      strikes: 0,
    });
    // What is due only now and then never becomes "none" in passing.
    expect(filling.answers()).not.toHaveProperty('women_day');
    filling.types('rồi');
    expect(placeNow(filling)).toBe('step opinions/gate');
    filling.types('không');
    expect(placeNow(filling)).toBe('review');
    expect(filling.types('gửi')).toEqual(['completed']);
  });

  it('never takes a flow of last month, whatever it is', () => {
    const filling = new Filling({ period: '2026-10', previous });
    filling.types('cả báo cáo như tháng trước');
    filling.types('không phát sinh');
    for (const [code, { content, carried }] of Object.entries(filling.draft.answers)) {
      if (!isIndicatorCode(code) || indicatorOf(code).nature !== 'flow') continue;
      expect(carried, code).toBeUndefined();
      const isNone = content.state === 'no' || JSON.stringify(content) === JSON.stringify(numberAnswer(0));
      expect(isNone, code).toBe(true);
    }
  });

  it('asks everything that happened when told to go one by one', () => {
    const filling = new Filling({ period: '2026-10', previous });
    const before = askedQuestions(filling);
    filling.types('cả báo cáo như tháng trước');
    filling.types('từng câu');
    expect(askedQuestions(filling)).toEqual(before);
    const open = placesOf(filling.form, draftView(filling.draft)).filter(
      (place) => !isAnswered(filling.form, filling.draft, place),
    );
    expect(open.map(({ question }) => question)).toEqual([
      'members-change',
      'party',
      'party',
      'propaganda',
      'care',
      'care',
      'support',
      'relations',
      'incidents',
      'inspections',
      'emulation',
      'women-day',
      'opinions',
    ]);
  });

  it('checks a correction against what was carried over, and offers what fits', () => {
    const filling = new Filling({ period: '2026-10', previous });
    filling.types('cả báo cáo như tháng trước');
    filling.types('không phát sinh');
    filling.types(`câu ${numberOfQuestion(filling, 'members-change')} là kết nạp 2, giảm 0`);
    expect(placeNow(filling)).toBe('confirm members-change/0');
    filling.taps('o0');
    expect(filling.answers()).toMatchObject({ mem_new: 2, mem_left: 0, mem_total: 247 });
  });
});
