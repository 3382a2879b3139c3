import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../../src/domain/answer.ts';
import { asId, type PersonId } from '../../../../src/domain/ids.ts';
import { answersToSend } from '../../../../src/engine/sent-answers.ts';
import { Filling } from '../../../support/filling.ts';
import { heldNow } from '../../../support/held.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { goTo, numberOfQuestion, placeNow } from '../../../support/places.ts';

interface Case {
  readonly question: string;
  readonly text: string;
  readonly answers?: Readonly<Record<string, string | number>>;
  readonly held?: Readonly<Record<string, string | number>>;
  /** where the person is afterwards, if not at the same question still */
  readonly at?: string;
}

/** What was once recorded wrongly, dropped or not understood, at the question it was typed for. */
const cases: readonly Case[] = [
  // A no that belongs to another question answers nothing by itself.
  {
    question: 'members-change',
    text: 'không có ai ốm, chăm lo 10 lượt 3 triệu',
    answers: { care_people: 10, care_amount_vnd: 3_000_000 },
    held: { mem_new: 0, mem_left: 0 },
  },
  {
    question: 'members-change',
    text: 'chưa giới thiệu được đồng chí nào',
    answers: { party_referred: 0 },
    at: 'step members-change/0',
  },
  { question: 'members-change', text: 'chưa họp', held: { mem_new: 0, mem_left: 0 } },
  { question: 'members-change', text: 'chưa tổ chức', held: { mem_new: 0, mem_left: 0 } },
  {
    question: 'members-change',
    text: 'chưa, dự kiến 20/12',
    held: { mem_new: 0, mem_left: 0 },
  },
  // Women among all are no second figure.
  {
    question: 'members-change',
    text: 'kết nạp 8 người, trong đó nữ 6',
    answers: { mem_new: 8 },
    at: 'step members-change/0',
  },
  {
    question: 'members-change',
    text: '8 người (6 nữ)',
    answers: { mem_new: 8 },
    at: 'step members-change/0',
  },
  { question: 'members-change', text: '8, nữ 6', answers: { mem_new: 8 }, at: 'step members-change/0' },
  { question: 'care', text: '3 người, nữ 2', answers: { hardship_cases: 3 }, at: 'step care/0' },
  { question: 'care', text: '3, 2 nữ', answers: { hardship_cases: 3 }, at: 'step care/0' },
  { question: 'propaganda', text: '2 cuộc, nữ 50', answers: { prop_sessions: 2 }, at: 'step propaganda/0' },
  // Words for figures, and "all of them".
  {
    question: 'care',
    text: 'ba người, đã thăm ba',
    answers: { hardship_cases: 3, hardship_supported: 3 },
    at: 'step care/1',
  },
  {
    question: 'care',
    text: 'ba người, đã thăm cả ba',
    answers: { hardship_cases: 3, hardship_supported: 3 },
    at: 'step care/1',
  },
  {
    question: 'care',
    text: '3, tham 3',
    answers: { hardship_cases: 3, hardship_supported: 3 },
    at: 'step care/1',
  },
  { question: 'care', text: '3 người, thăm hết', held: { hardship_cases: 3, hardship_supported: 3 } },
  { question: 'care', text: 'năm lượt, một triệu rưỡi', held: { hardship_cases: 5 } },
  // Nothing that is no count is offered as one.
  { question: 'members-change', text: '2 người, 1 triệu 2', held: { mem_new: 2 } },
  { question: 'members-change', text: 'Đơn hàng giảm, anh chị em lo thiếu việc dịp cuối năm.' },
  { question: 'care', text: '5 người x 300k' },
  // Several figures about several questions.
  {
    question: 'members-total',
    text: 'đoàn viên 251, nữ 193, kết nạp mới 8, giảm 2, lao động 265, nữ 202',
    answers: { mem_total: 251, mem_female: 193, mem_new: 8, mem_left: 2, emp_total: 265, emp_female: 202 },
    at: 'step members-change/1',
  },
  {
    question: 'members-total',
    text: 'lao động 265, nữ 202',
    answers: { emp_total: 265, emp_female: 202 },
    at: 'step members-total/0',
  },
  {
    question: 'relations',
    text: 'đối thoại 1 cuộc, ăn ca 25 nghìn',
    answers: { dialogue_count: 1, meal_value_vnd: 25_000 },
    at: 'step relations/1',
  },
  { question: 'relations', text: 'ăn ca 25', held: { meal_value_vnd: 25_000 }, at: 'confirm relations/6' },
  { question: 'ranking', text: 'không', answers: { self_score: 'not-yet' }, at: 'step members-total/0' },
];

describe('an answer at the question it is for', () => {
  it.each(cases)('$question: $text', ({ question, text, answers = {}, held = {}, at }) => {
    const filling = goTo(new Filling(lastMonth), question);
    filling.types(text);
    expect(filling.answers()).toEqual(answers);
    expect(heldNow(filling)).toEqual(held);
    const asking = Object.keys(held).length > 0 ? 'confirm' : 'step';
    expect(placeNow(filling)).toBe(at ?? `${asking} ${question}/0`);
  });
});

describe('one figure after the other', () => {
  it.each([
    {
      question: 'members-total',
      texts: ['251', 'nữ 193'],
      answers: { mem_total: 251, mem_female: 193 },
      at: 'step members-change/0',
    },
    {
      question: 'members-change',
      texts: ['kết nạp 8', 'giảm 2'],
      answers: { mem_new: 8, mem_left: 2 },
      at: 'step members-change/1',
    },
    {
      question: 'propaganda',
      texts: ['2 cuộc', '90 lượt'],
      answers: { prop_sessions: 2, prop_participants: 90 },
      at: 'step members-total/0',
    },
    {
      question: 'care',
      texts: ['3', 'à quên thăm 3'],
      answers: { hardship_cases: 3, hardship_supported: 3 },
      at: 'step care/1',
    },
  ])('$texts', ({ question, texts, answers, at }) => {
    const filling = goTo(new Filling(), question);
    for (const text of texts) filling.types(text);
    expect(filling.answers()).toEqual(answers);
    expect(placeNow(filling)).toBe(at);
  });

  it('names the workers again once they were named, women and all', () => {
    const filling = new Filling(lastMonth);
    filling.types('xem lại');
    filling.types('lao động 265');
    expect(filling.answers()).toEqual({ emp_total: 265 });
    filling.types('lao động 265, nữ 202');
    expect(filling.answers()).toEqual({ emp_total: 265, emp_female: 202 });
    expect(placeNow(filling)).toBe('review');
  });
});

describe('a figure that fell below what can be', () => {
  it.each(['88', '230'])('%s in the software after 237 and two who left is asked about', (text) => {
    const filling = new Filling(lastMonth);
    filling.types('245, nữ 190');
    filling.types('kết nạp 2, giảm 2');
    filling.types(text);
    expect(heldNow(filling)).toEqual({ mem_in_software: Number(text) });
    expect(filling.answers()).not.toHaveProperty('mem_in_software');
  });

  it('is taken where it fell by those who left', () => {
    const filling = new Filling(lastMonth);
    filling.types('245, nữ 190');
    filling.types('kết nạp 2, giảm 2');
    filling.types('235');
    expect(filling.answers()).toMatchObject({ mem_in_software: 235 });
  });
});

describe('money beside a question without money', () => {
  it.each([
    ['đối thoại 1 cuộc, chăm sóc sức khoẻ 2tr', { dialogue_count: 1 }],
    ['tuyên truyền 2 cuộc, hết 3 triệu', { prop_sessions: 2 }],
  ])('is said to be unused: %s', (text, answers) => {
    const filling = goTo(new Filling(lastMonth), 'members-change');
    const before = filling.answers();
    expect(filling.types(text)).toEqual(['answered', 'not-used']);
    expect(filling.answers()).toEqual({ ...before, ...answers });
  });
});

describe('a question of two steps that is answered by its number', () => {
  it('takes the step that is named, whichever of them is asked next', () => {
    const filling = new Filling(lastMonth);
    filling.types('245, nữ 190');
    filling.types('kết nạp 2, giảm 2');
    expect(placeNow(filling)).toBe('step members-change/1');
    filling.types('câu 2 là kết nạp 7, giảm 7');
    expect(filling.answers()).toMatchObject({ mem_new: 7, mem_left: 7 });
    expect(filling.answers()).not.toHaveProperty('mem_in_software');
  });
});

describe('somebody admitted to the Party in a year in which nobody was referred', () => {
  it.each(['không giới thiệu, kết nạp 1', '0, kết nạp 1', 'không giới thiệu ai, có 1 đồng chí được kết nạp'])(
    'is taken: %s',
    (text) => {
      const filling = goTo(new Filling(lastMonth), 'party');
      filling.types(text);
      expect(filling.answers()).toEqual({ party_referred: 0, party_admitted: 1 });
      expect(placeNow(filling)).toBe('step members-total/0');
      const { draft, form } = filling;
      const sent = answersToSend(form, draft, { by: asId<PersonId>('chair'), at: 0 });
      expect(sent.find(([code]) => code === 'party_admitted')?.[1].content).toEqual(numberAnswer(1));
    },
  );

  it('stays when it is said later that nobody was referred', () => {
    const filling = goTo(new Filling(lastMonth), 'party');
    filling.types('giới thiệu 2');
    filling.types('1');
    filling.types(`câu ${numberOfQuestion(filling, 'party')} là 0`);
    expect(filling.answers()).toEqual({ party_referred: 0, party_admitted: 1 });
  });
});
