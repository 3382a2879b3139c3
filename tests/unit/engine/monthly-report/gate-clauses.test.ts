import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../../src/domain/answer.ts';
import { Filling } from '../../../support/filling.ts';
import { heldNow, pickNow } from '../../../support/held.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { goTo } from '../../../support/places.ts';

const previous = {
  ...lastMonth.previous,
  cba_status: { state: 'value', value: { type: 'yes' } },
  cba_expiry: { state: 'value', value: { type: 'date', date: '2027-06-30' } },
  meal_value_vnd: numberAnswer(22_000),
} as const;

function at(question: string, text: string, period = '2026-11'): Filling {
  const filling = goTo(new Filling({ previous, period }), question);
  filling.types(text);
  return filling;
}

describe('several matters behind one gate, clause by clause', () => {
  it.each([
    [
      'support',
      'vay vốn 2 đv, 50 triệu, mái ấm không',
      { loan_members: 2, loan_amount_vnd: 50_000_000, shelter_houses_new: 0, shelter_houses_repaired: 0 },
    ],
    [
      'support',
      'không có nhà nào, vay 1 người 20 triệu',
      { loan_members: 1, loan_amount_vnd: 20_000_000, shelter_houses_new: 0, shelter_houses_repaired: 0 },
    ],
    [
      'support',
      'không vay, sửa 1 nhà 30 triệu',
      { loan_members: 0, shelter_houses_repaired: 1, shelter_amount_vnd: 30_000_000 },
    ],
    [
      'support',
      'vay 2 người 50tr, xây mới 1 nhà 60tr',
      {
        loan_members: 2,
        loan_amount_vnd: 50_000_000,
        shelter_houses_new: 1,
        shelter_amount_vnd: 60_000_000,
      },
    ],
    ['support', 'sửa 1 nhà mái ấm 30 triệu', { shelter_houses_repaired: 1, shelter_amount_vnd: 30_000_000 }],
    ['support', 'xây 1 nhà 50 triệu', { shelter_houses_new: 1, shelter_amount_vnd: 50_000_000 }],
    ['support', 'sửa 2 nhà hết 40 triệu', { shelter_houses_repaired: 2, shelter_amount_vnd: 40_000_000 }],
    [
      'relations',
      'đối thoại 1, giám sát 1, thỏa ước không đổi, ăn ca 22k',
      {
        dialogue_count: 1,
        supervision_count: 1,
        cba_status: 'yes',
        meal_value_vnd: 22_000,
      },
    ],
  ])('%s: %s', (question, text, answers) => {
    expect(at(question, text).answers()).toEqual(answers);
  });

  it.each([
    [
      'tet',
      'chăm lo 240 người 72 triệu, xe 2 chuyến 80 người',
      { tet_people: 240, tet_amount_vnd: 72_000_000, tet_bus_trips: 2, tet_bus_people: 80 },
    ],
    ['tet', 'xe 2 chuyến 80 người', { tet_bus_trips: 2, tet_bus_people: 80 }],
    [
      'tet',
      'không có xe, quà 240 người 72 triệu',
      { tet_people: 240, tet_amount_vnd: 72_000_000, tet_bus_trips: 0 },
    ],
  ])('in January, %s: %s', (question, text, answers) => {
    expect(at(question, text, '2027-01').answers()).toMatchObject(answers);
  });

  it('asks what a price is of', () => {
    const filling = at('support', 'sửa 2 nhà, mỗi nhà 20 triệu');
    expect(filling.answers()).toEqual({});
    expect(pickNow(filling)).toEqual([
      { shelter_houses_repaired: 2, shelter_amount_vnd: 40_000_000 },
      { shelter_houses_repaired: 2, shelter_amount_vnd: 20_000_000 },
    ]);
  });

  it('asks whether a house was built or repaired', () => {
    const filling = at('support', 'hỗ trợ 1 mái ấm 60 triệu');
    expect(filling.answers()).toEqual({});
    expect(heldNow(filling)).toMatchObject({ shelter_houses_new: 1 });
  });

  it('asks which of two alike a figure is', () => {
    const filling = at('support', '1 nhà');
    expect(filling.answers()).toEqual({});
    expect(heldNow(filling)).toEqual({ shelter_houses_new: 1 });
  });

  it('leaves as it was only what is named', () => {
    expect(at('relations', 'thoả ước không đổi').answers()).toEqual({ cba_status: 'yes' });
  });

  it('knows gifts by the portion', () => {
    const filling = at('tet', '240 suất 72 triệu', '2027-01');
    expect(heldNow(filling)).toEqual({ tet_people: 240, tet_amount_vnd: 72_000_000 });
  });
});

describe('that all is well at a gate', () => {
  it.each(['an toàn', 'bình thường', 'ổn', 'không, bình yên', 'ổn định em ạ', 'may quá không có gì'])(
    'is none of it, once confirmed or at once: %s',
    (text) => {
      const filling = at('incidents', text);
      const none = { strikes: 0, accidents: 0, wage_debt: 'no', fires: 0, food_poisoning: 0 };
      expect(Object.keys(filling.answers()).length > 0 ? filling.answers() : heldNow(filling)).toEqual(none);
    },
  );
});

describe('typed without diacritics', () => {
  it.each(['van con no luong', 'cong ty no luong', 'con no bhxh', 'con no luong thang 10'])(
    'a debt is asked about as one, and is no English no: %s',
    (text) => {
      const filling = at('incidents', text);
      expect(filling.answers()).toEqual({});
      expect(filling.draft.cursors['account']?.focus).toMatchObject({
        at: 'confirm',
        items: [{ code: 'wage_debt', said: { content: { value: { type: 'yes' } } } }],
      });
    },
  );

  it('an English no is a no to all of it', () => {
    expect(at('incidents', 'no').answers()).toMatchObject({
      strikes: 0,
      accidents: 0,
      wage_debt: 'no',
      fires: 0,
    });
  });

  it.each([
    ['khong co ngung viec, tai nan', { strikes: 0, accidents: 0 }],
    ['ko co ngung viec, tranh chap, tai nan', { strikes: 0, accidents: 0 }],
    ['khong co no luong, tai nan', { accidents: 0, wage_debt: 'no' }],
  ])('all that a no names is none: %s', (text, answers) => {
    expect(at('incidents', text).answers()).toEqual(answers);
  });
});
