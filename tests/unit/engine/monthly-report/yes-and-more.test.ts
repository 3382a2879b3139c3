import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../../src/domain/answer.ts';
import { Filling } from '../../../support/filling.ts';
import { heldNow, pickNow, whyHeld } from '../../../support/held.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { goTo, placeNow } from '../../../support/places.ts';

function at(question: string, text: string, period = '2026-12'): Filling {
  const previous = { ...lastMonth.previous, officers_total: numberAnswer(7) };
  const filling = goTo(new Filling({ previous, period }), question);
  filling.types(text);
  return filling;
}

describe('a yes beside a year, a quarter or a paper', () => {
  it.each([
    ['dialogue-rules', 'đã ban hành từ 2023', { dialogue_reg_issued: 'yes' }],
    ['dialogue-rules', 'có từ năm 2020 rồi', { dialogue_reg_issued: 'yes' }],
    ['action-plan', 'có rồi, 2023', { action_plan_issued: 'yes' }],
    ['finance', 'ban hành năm 2026 rồi', { ubkt_plan_issued: 'yes' }],
  ])('%s: %s', (question, text, answers) => {
    expect(at(question, text).answers()).toEqual(answers);
  });

  it.each([
    ['dialogue-rules', 'đã có QC số 12/QC-CĐ', 'extra-words'],
    ['finance', 'đã có kế hoạch số 05/KH-CĐCS', 'extra-words'],
    ['finance', 'ban hành từ 2025 rồi', 'other-year'],
    ['worker-conference', 'năm ngoái làm rồi', 'other-period'],
    ['finance', 'năm ngoái có rồi', 'other-period'],
  ])('is asked back: %s, %s', (question, text, why) => {
    const filling = at(question, text);
    expect(filling.answers()).toEqual({});
    expect(whyHeld(filling)).toBe(why);
  });

  it.each(['có rồi, 2020', 'năm 2022', 'từ 2021'])('asks for the day where one is asked: %s', (text) => {
    const filling = at('women-committee', text);
    expect(filling.answers()).toEqual({});
    expect(placeNow(filling)).toMatch(/^(?:detail|confirm) women-committee/);
  });
});

describe('a day beside how many came', () => {
  it.each([
    'tổ chức hôm 10/12 có 251 người dự',
    'đã tổ chức ngày 10/12/2026 với 250 đại biểu',
    'rồi em, 10/12, 250 người',
    '10/12 (250 người)',
  ])('is the day: %s', (text) => {
    expect(at('worker-conference', text).answers()).toEqual({ worker_conf_held: 'yes 2026-12-10' });
  });
});

describe('a no to the day of a yes', () => {
  it.each(['không', 'ko có', 'ko con gi'])('may be no day or no conference: %s', (text) => {
    const filling = at('worker-conference', 'rồi');
    filling.types(text);
    expect(filling.answers()).toEqual({});
    expect(pickNow(filling)).toEqual([{ worker_conf_held: 'yes' }, { worker_conf_held: 'no' }]);
  });
});

describe('a "chưa" with its reason', () => {
  it.each(['chưa làm được vì đơn hàng nhiều', 'chưa tổ chức do giám đốc đi công tác'])('%s', (text) => {
    const filling = at('worker-conference', text);
    expect(heldNow(filling)).toEqual({ worker_conf_held: 'not-yet' });
  });
});

describe('debts that are paid', () => {
  it.each(['hết nợ lương rồi', 'đã hết nợ BHXH', 'đã trả hết nợ lương'])(
    'are no debts in silence: %s',
    (text) => {
      const filling = at('incidents', text, '2026-11');
      expect(filling.answers()).toEqual({});
      expect(pickNow(filling)).toHaveLength(2);
    },
  );

  it.each([
    ['công ty nợ lương', { wage_debt: 'yes' }],
    ['vẫn còn nợ lương', { wage_debt: 'yes' }],
  ])('are debts where nothing is paid: %s', (text, held) => {
    expect(heldNow(at('incidents', text, '2026-11'))).toEqual(held);
  });
});

describe('a figure where a yes is asked, of what follows from it', () => {
  it.each(['180 người', 'có 180 người ăn', 'có, 180 suất', '180 suất', 'có tổ chức, 180 lượt'])(
    'is both, once confirmed: %s',
    (text) => {
      const filling = at('union-meal', text, '2026-07');
      expect(filling.answers()).toEqual({});
      expect(heldNow(filling)).toEqual({ union_meal_held: 'yes', union_meal_people: 180 });
    },
  );

  it('is no yes where it is none', () => {
    const filling = at('union-meal', '0 người', '2026-07');
    expect(filling.answers()).not.toHaveProperty('union_meal_people');
  });
});
