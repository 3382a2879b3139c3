import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../../src/domain/answer.ts';
import { behaviourOf } from '../../../../src/engine/question-types/index.ts';
import { readFields } from '../../../../src/vietnamese/index.ts';
import { offers, reads, shown } from './answers.ts';

const care = { type: 'money', indicator: 'care_amount_vnd', words: ['số tiền', 'tiền'] } as const;
const meal = { type: 'money', indicator: 'meal_value_vnd', words: ['suất ăn ca'] } as const;
const people = { type: 'count', indicator: 'care_people', words: ['lượt'] } as const;

const before = { care_amount_vnd: numberAnswer(1_500_000), meal_value_vnd: numberAnswer(25_000) } as const;

describe('money of the month', () => {
  reads(
    care,
    [
      ['1.900.000đ', '1900000'],
      ['1tr9', '1900000'],
      ['1 triệu 9', '1900000'],
      ['mot trieu ruoi', '1500000'],
      ['khoảng 2 triệu', '~2000000'],
      ['5', '5000000 | 5000? scale'],
      ['5 củ', '5000000? dialect'],
      ['15 người 1tr9', '1900000? several-numbers'],
      ['500k/người', '500000? per-head'],
      ['100 usd', '- other-measure'],
      ['không', '0'],
      ['khong co', '0'],
      ['chưa', '0'],
      ['như tháng trước', '=1500000 | 0? same-or-nothing'],
      ['chưa rõ', 'unknown'],
      ['bỏ qua', 'skipped'],
      ['có', '- how-many'],
    ],
    before,
  );
});

describe('money that stays as it is', () => {
  reads(
    meal,
    [
      ['25k', '25000'],
      ['15.000đ/suất', '15000'],
      ['15 nghìn', '15000'],
      // A meal for 18 million is not possible, one for 18.000 is.
      ['18', '18000? scale'],
      ['như cũ', '=25000'],
      ['không đổi', '=25000'],
      ['không', '0 | =25000? none-or-unchanged'],
      ['không có ăn ca', 'not-applicable'],
    ],
    before,
  );
});

describe('money beside people', () => {
  it.each([
    ['15 người 1tr9', ['15', '1900000']],
    ['15 lượt 1.900.000đ', ['15', '1900000']],
    ['15, 1tr9', ['15', '1900000']],
    ['3 suất 500k', ['3? other-measure', '500000']],
  ])('«%s»', (text, expected) => {
    const kinds = [people, care].map((field) => behaviourOf(field).amongSeveral);
    const asked = kinds.map((kind, index) => ({ words: [people, care][index]?.words ?? [], ...kind?.kind }));
    const read = readFields(text, asked).map((one, index) => kinds[index]?.take(one));
    expect(read.map((one) => one && shown(one))).toEqual(expected);
  });
});

it('offers nothing or the same', () => {
  expect(offers(care, before)).toEqual(['none']);
  expect(offers(meal, before)).toEqual(['same']);
});
