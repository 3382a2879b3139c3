import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../src/domain/answer.ts';
import type { Form } from '../../../src/engine/form.ts';
import { Filling, type FillingOptions } from '../../support/filling.ts';
import { goTo, placeNow } from '../../support/places.ts';

const careForm: Form = {
  id: 'care-form',
  version: 1,
  continues: [],
  sections: [
    {
      id: 'care',
      title: 'Chăm lo',
      questions: [
        {
          id: 'care',
          title: 'Chăm lo',
          steps: [
            {
              ask: () => 'Bao nhiêu lượt người, bao nhiêu tiền ạ?',
              help: 'Ví dụ “15 lượt, 3 triệu 8”.',
              fields: [
                { type: 'count', indicator: 'care_people', words: ['lượt chăm lo'], sharedWords: ['lượt'] },
                {
                  type: 'money',
                  indicator: 'care_amount_vnd',
                  words: ['tiền chăm lo'],
                  sharedWords: ['số tiền', 'tiền'],
                  follows: ['care_people'],
                  alone: 'Bao nhiêu tiền ạ?',
                },
              ],
            },
          ],
        },
        {
          id: 'workforce',
          title: 'Lao động',
          steps: [
            {
              ask: () => 'Bao nhiêu lao động ạ?',
              help: 'Ví dụ “260”.',
              fields: [{ type: 'count', indicator: 'emp_total', words: ['số lao động'] }],
            },
          ],
        },
      ],
    },
  ],
  checks: [],
};

/** What is offered beside "đúng không ạ?". */
function offered({ draft }: Filling): readonly (readonly unknown[])[] {
  const focus = draft.cursors['account']?.focus;
  return focus?.at === 'confirm'
    ? focus.instead.map((items) =>
        items.map(({ said: { content } }) =>
          content.state === 'value' && content.value.type === 'number' ? content.value.number : content.state,
        ),
      )
    : [];
}

const usual = { care_people: 14, care_amount_vnd: 3_500_000, emp_total: 260 };

const filled = (options: FillingOptions = {}) => new Filling({ form: careForm, usual, ...options });

describe('đồng, nghìn and triệu mixed up', () => {
  function asked(text = '15 lượt, 3.800 đồng'): Filling {
    const filling = filled();
    filling.types(text);
    expect(placeNow(filling)).toBe('confirm care/0');
    expect(filling.answers()).toEqual({});
    return filling;
  }

  it('offers the figure with the zeros that are missing', () => {
    expect(offered(asked())).toEqual([[15, 3_800_000]]);
  });

  it('takes the offer by its button', () => {
    const filling = asked();
    expect(filling.taps('o0')).toEqual(['answered']);
    expect(filling.answers()).toEqual({ care_people: 15, care_amount_vnd: 3_800_000 });
  });

  it.each(['3.800.000', '15 lượt, 3.800.000', '3 triệu 8', 'số tiền 3.800.000'])(
    'takes the figure typed: %s',
    (text) => {
      const filling = asked();
      filling.types(text);
      expect(filling.answers()).toEqual({ care_people: 15, care_amount_vnd: 3_800_000 });
    },
  );

  it.each(['3 triệu 9', '3.900.000', 'số tiền 3.900.000'])(
    'takes another figure for the one that was doubted, and keeps the other: %s',
    (text) => {
      const filling = asked();
      filling.types(text);
      expect(filling.answers()).toEqual({ care_people: 15, care_amount_vnd: 3_900_000 });
    },
  );

  it('takes the other figure where that is named', () => {
    const filling = asked();
    filling.types('16 lượt');
    expect(placeNow(filling)).toBe('confirm care/0');
    expect(offered(filling)).toEqual([[16, 3_800_000]]);
  });

  it('keeps what was typed on "đúng", with its reason', () => {
    const filling = asked();
    filling.types('đúng, tiền nước uống');
    expect(filling.answers()).toEqual({ care_people: 15, care_amount_vnd: 3_800 });
    expect(filling.draft.answers.care_amount_vnd?.reason).toBe('tiền nước uống');
  });

  it('asks again after "chưa đúng"', () => {
    const filling = asked();
    filling.types('chưa đúng');
    expect(placeNow(filling)).toBe('step care/0');
    expect(filling.answers()).toEqual({});
  });
});

describe('a zero too many', () => {
  it('is offered without it', () => {
    const filling = goTo(filled(), 'workforce');
    filling.types('2650');
    expect(offered(filling)).toEqual([[265]]);
    filling.taps('o0');
    expect(filling.answers()).toEqual({ emp_total: 265 });
  });

  it('offers nothing where the digits are no such slip', () => {
    const filling = goTo(filled(), 'workforce');
    filling.types('2653');
    expect(placeNow(filling)).toBe('confirm workforce/0');
    expect(offered(filling)).toEqual([]);
  });

  it('offers nothing where nothing comes near what is usual', () => {
    const filling = goTo(filled(), 'workforce');
    filling.types('40000');
    expect(placeNow(filling)).toBe('confirm workforce/0');
    expect(offered(filling)).toEqual([]);
  });

  it('asks about a figure once, and not again once it is confirmed', () => {
    const filling = goTo(filled(), 'workforce');
    filling.types('2650');
    expect(filling.types('đúng')).toEqual(['answered']);
    expect(filling.answers()).toEqual({ emp_total: 2650 });
  });
});

describe('on the real form', () => {
  const previous = { mem_total: numberAnswer(245), mem_female: numberAnswer(136) };

  it('offers the members without the zero too many', () => {
    const filling = new Filling({ previous, usual: { mem_total: 245 } });
    filling.types('2450, nữ 136');
    expect(placeNow(filling)).toBe('confirm members-total/0');
    expect(offered(filling)).toEqual([[245, 136]]);
    filling.taps('o0');
    expect(filling.answers()).toEqual({ mem_total: 245, mem_female: 136 });
  });

  it('offers 3.800.000 đồng for 3.800 đồng without any history of money', () => {
    const filling = goTo(new Filling({ previous }), 'care');
    filling.types('không');
    filling.types('15 lượt, 3.800 đồng');
    expect(offered(filling)).toEqual([[15, 3_800_000]]);
  });

  it('offers the total that members who came and went leave', () => {
    const filling = new Filling({ previous });
    filling.types('250, nữ 138');
    filling.types('kết nạp 6, giảm 2');
    expect(placeNow(filling)).toBe('confirm members-change/0');
    expect(offered(filling)).toEqual([[6, 2, 249]]);
    filling.taps('o0');
    expect(filling.answers()).toMatchObject({ mem_total: 249, mem_new: 6, mem_left: 2 });
  });
});
