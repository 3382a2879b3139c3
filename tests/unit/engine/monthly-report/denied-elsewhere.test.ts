import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../../src/domain/answer.ts';
import { Filling } from '../../../support/filling.ts';
import { heldNow, pickNow } from '../../../support/held.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { goTo, placeNow } from '../../../support/places.ts';

const previous = {
  ...lastMonth.previous,
  cba_status: { state: 'value', value: { type: 'yes' } },
  cba_expiry: { state: 'value', value: { type: 'date', date: '2027-06-30' } },
  meal_value_vnd: numberAnswer(22_000),
} as const;

function at(question: string, text: string): Filling {
  const filling = goTo(new Filling({ previous }), question);
  filling.types(text);
  return filling;
}

describe('a no to what another question asks', () => {
  const anywhere = [
    'members-total',
    'members-change',
    'propaganda',
    'support',
    'relations',
    'ranking',
    'inspections',
  ];

  it.each([
    ['không có tai nạn', { accidents: 0 }],
    ['ko co tai nan', { accidents: 0 }],
    ['chưa có tai nạn nào', { accidents: 0 }],
    ['không có tai nạn lao động, không nợ lương', { accidents: 0, wage_debt: 'no' }],
    ['không có tai nạn, đình công, nợ lương gì cả', { accidents: 0, strikes: 0, wage_debt: 'no' }],
    ['không đình công, nợ lương', { strikes: 0, wage_debt: 'no' }],
    ['không có cháy nổ', { fires: 0 }],
    ['không có sáng kiến', { initiatives: 0 }],
    ['không có ai ốm', { hardship_cases: 0 }],
  ])('is of what it names, wherever it is said: %s', (text, answers) => {
    for (const question of anywhere) {
      const filling = at(question, text);
      expect(filling.answers(), question).toEqual(answers);
      expect(placeNow(filling), question).toContain(`step ${question}/`);
    }
  });

  it('is asked about where the question names it as well', () => {
    const filling = at('care', 'không có tai nạn');
    expect(filling.answers()).toEqual({});
    expect(pickNow(filling)).toEqual([{ accidents: 0 }, { hardship_cases: 0, hardship_supported: 0 }]);
  });

  it.each([
    ['members-total', 'không tăng không giảm', { mem_total: 245, mem_female: 190 }],
    ['support', 'không có gì', { loan_members: 0, shelter_houses_new: 0, shelter_houses_repaired: 0 }],
    ['incidents', 'không có tai nạn', { accidents: 0 }],
    ['care', 'không ai ốm', { hardship_cases: 0 }],
  ])('is for the question that is asked: %s, %s', (question, text, answers) => {
    expect(at(question, text).answers()).toEqual(answers);
  });

  it.each(['không có nữ', 'không biết', 'không có tai nạn thì ghi gì em'])(
    'is nothing of the kind: %s',
    (text) => {
      const filling = at('members-change', text);
      expect(filling.answers()).not.toHaveProperty('accidents');
      expect(heldNow(filling)).not.toHaveProperty('accidents');
    },
  );

  it.each(['Không có vụ việc gì xảy ra em nhé', 'khong co vu viec gi xay ra em nhe', 'ko có gì xảy ra'])(
    'names nothing by a word with other diacritics, or with none: %s',
    (text) => {
      expect(at('incidents', text).answers()).toEqual({
        strikes: 0,
        accidents: 0,
        wage_debt: 'no',
        fires: 0,
        food_poisoning: 0,
      });
      expect(at('members-change', text).answers()).not.toHaveProperty('shelter_houses_new');
    },
  );
});
