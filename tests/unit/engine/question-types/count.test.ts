import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../../src/domain/answer.ts';
import { behaviourOf } from '../../../../src/engine/question-types/index.ts';
import { chooses, offers, reading, reads, shown } from './answers.ts';

const joined = { type: 'count', indicator: 'mem_new', words: ['kết nạp mới', 'kết nạp'] } as const;
const left = { type: 'count', indicator: 'mem_left', words: ['giảm'] } as const;
const members = { type: 'count', indicator: 'mem_total', words: ['đoàn viên'] } as const;
const informed = { type: 'count', indicator: 'informed_ytd', words: ['học tập'] } as const;
const assigned = { type: 'count', indicator: 'target_assigned', words: ['giao chỉ tiêu'] } as const;

const before = {
  mem_total: numberAnswer(245),
  mem_new: numberAnswer(3),
  informed_ytd: numberAnswer(200),
} as const;

describe('a count of the month', () => {
  reads(
    joined,
    [
      ['5', '5'],
      ['5 người ạ', '5'],
      ['nam nguoi', '5? year-or-five'],
      ['khoảng 5', '~5'],
      ['5, à quên 6', '6? self-corrected'],
      ['5-6 người', '5 | 6? range'],
      ['vài người', '- vague'],
      ['0', '0'],
      ['không', '0'],
      ['ko co ai', '0'],
      ['chưa', '0'],
      ['khong phat sinh', '0'],
      ['chưa kết nạp', '0'],
      ['không có trường hợp nào xin vào', '0? extra-words'],
      ['như tháng trước', '=3 | 0? same-or-nothing'],
      ['có', '- how-many'],
      ['rồi', '- how-many'],
      ['không rõ', 'unknown'],
      ['khong ro', 'unknown'],
      ['bỏ qua', 'skipped'],
      ['không áp dụng', 'not-applicable'],
      ['cái này hỏi chị Lan', '- delegated'],
      ['tất cả', '245? everything'],
      ['-', '- unclear'],
      ['0912 345 678', '- phone-number'],
    ],
    before,
  );

  reads(joined, [['như tháng trước', '- no-previous']]);
  reads(joined, [['như tháng trước', '0']], { mem_new: numberAnswer(0) });
});

describe('a rise or a fall', () => {
  reads(
    members,
    [
      ['tăng 6', '251? change'],
      ['giảm 3', '242? change'],
    ],
    before,
  );
  reads(members, [['tăng 6', '- change']]);
  reads(joined, [['tăng 6', '6']]);
  reads(left, [['giảm 3', '3']]);
});

describe('a count at the cut-off', () => {
  reads(
    members,
    [
      ['251', '251'],
      ['như cũ', '=245'],
      ['khong thay doi', '=245'],
      ['không phát sinh', '=245'],
      ['không', '0 | =245? none-or-unchanged'],
      ['chưa', '0 | =245? none-or-unchanged'],
      ['không có', '0? zero-stock'],
      ['0', '0? zero-stock'],
      ['chưa rõ', 'unknown'],
    ],
    before,
  );

  reads(members, [
    ['không', '0? zero-stock'],
    ['như cũ', '- no-previous'],
  ]);
});

describe('a count that was 0 last month', () => {
  const none = { bch_new_total: numberAnswer(0) };
  reads(
    { type: 'count', indicator: 'bch_new_total', words: ['ủy viên mới'] },
    [
      ['0', '0'],
      ['không có', '0'],
      ['không', '0'],
      ['như cũ', '=0'],
    ],
    none,
  );
});

describe('people since January', () => {
  reads(
    informed,
    [
      ['220', '220'],
      ['như tháng trước', '=200'],
      ['không', '0 | =200? none-or-unchanged'],
      ['0', '0? zero-stock'],
    ],
    before,
  );
});

describe('a count settled once a year', () => {
  reads(assigned, [
    ['5', '5'],
    ['chưa', 'not-yet'],
    ['không', 'no'],
    ['0', '0? zero-stock'],
    ['có', '- how-many'],
  ]);
  reads(assigned, [['như tháng trước', '=not-yet']], { target_assigned: { state: 'not-yet' } });
});

describe('choices of a count', () => {
  it('depend on its nature and on what is known', () => {
    expect(offers(joined, before)).toEqual(['none']);
    expect(offers(members, before)).toEqual(['same']);
    expect(offers(members)).toEqual([]);
    expect(offers(informed, before)).toEqual(['same']);
    expect(offers(informed)).toEqual(['none']);
    expect(offers(assigned)).toEqual(['not-yet']);
  });

  it('say what they say', () => {
    expect(chooses(joined, 'none')).toBe('0');
    expect(chooses(members, 'same', before)).toBe('=245');
    expect(chooses(members, 'same')).toBe('- no-previous');
    expect(chooses(assigned, 'not-yet')).toBe('not-yet');
    expect(chooses(members, 'no-such-choice')).toBe('-');
  });
});

it('stands beside another figure with its measure and last month', () => {
  const among = behaviourOf(members).amongSeveral;
  expect(among?.kind).toMatchObject({ kind: 'count', measure: 'người', nature: 'stock' });
  expect(among?.previous(reading(before))).toBe(245);
  expect(among && shown(among.take({ kind: 'value', value: 0 }))).toBe('0? zero-stock');
});
