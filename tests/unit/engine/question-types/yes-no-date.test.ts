import { describe, expect, it } from 'vitest';
import type { AnswerContent } from '../../../../src/domain/answer.ts';
import { behaviourOf } from '../../../../src/engine/question-types/index.ts';
import { chooses, offers, reading, reads, shown } from './answers.ts';

const conference = {
  type: 'yes-no-date',
  indicator: 'worker_conf_held',
  words: ['hội nghị người lao động', 'hội nghị'],
} as const;
const signed = { type: 'yes-no-date', indicator: 'cba_signed_new', words: ['ký mới'] } as const;
const committee = { type: 'yes-no-date', indicator: 'women_committee', words: ['ban nữ công'] } as const;

const yes = { state: 'value', value: { type: 'yes' } } as const;

describe('held this year or not yet', () => {
  reads(conference, [
    ['rồi', 'yes …date?'],
    ['co', 'yes …date?'],
    ['đã tổ chức hội nghị người lao động', 'yes …date?'],
    ['rồi 15/3', 'yes 2026-03-15'],
    ['da to chuc ngay 15/3', 'yes 2026-03-15'],
    ['rồi chứ, làm hôm 12/4', 'yes 2026-04-12'],
    ['rồi, tháng 3', 'yes …date?'],
    ['rồi, từ hồi tháng 3 em ạ', 'yes …date?'],
    ['rồi nhưng không nhớ ngày', 'yes'],
    ['rồi 31/2', '- impossible-date'],
    ['rồi 15/3/2025', 'yes 2025-03-15? other-year'],
    ['chưa', 'not-yet'],
    ['chua to chuc', 'not-yet'],
    ['chưa, dự kiến 20/12', 'not-yet 2026-12-20'],
    ['chưa, dự kiến tháng 12', 'not-yet'],
    ['dự kiến 20/12', 'not-yet 2026-12-20'],
    ['không tổ chức', 'no'],
    ['không nhớ', 'unknown'],
    ['bỏ qua', 'skipped'],
    ['hỏi văn phòng', '- delegated'],
    ['rồi, chưa', 'yes | not-yet? both-answers'],
  ]);
  reads(conference, [['như tháng trước', '=not-yet']], { worker_conf_held: { state: 'not-yet' } });
  const planned = { worker_conf_held: { state: 'not-yet', planned: '2026-12-20' } } as const;
  reads(
    conference,
    [
      ['chua, thang 12 moi to chuc', 'not-yet 2026-12-20'],
      ['chua, cuoi thang 12', 'not-yet 2026-12-20? planned'],
      ['chưa, tháng 11', 'not-yet'],
      ['chưa', 'not-yet'],
      ['15/3', 'yes 2026-03-15? contradiction'],
      ['rồi 15/10', 'yes 2026-10-15'],
    ],
    planned,
  );
  reads(conference, [['như tháng trước', '- no-previous']]);
});

describe('a day alone', () => {
  reads(conference, [
    ['15/3', 'yes 2026-03-15'],
    ['hôm 15', 'yes 2026-10-15'],
    ['hôm qua', 'yes 2026-10-23'],
    ['15/11', 'not-yet 2026-11-15? future'],
    ['10/12/2026', 'not-yet 2026-12-10? future'],
    ['tổ chức ngày 20/11', 'not-yet 2026-11-20? future'],
    ['15/3/2025', 'yes 2025-03-15? other-year'],
    ['31/2', '- impossible-date'],
    ['tháng 12 tổ chức', '- vague-date'],
    ['15', '-'],
  ]);
});

describe('signed this month or not', () => {
  reads(
    signed,
    [
      ['có', 'yes …date?'],
      ['có ký ngày 5/10', 'yes 2026-10-05'],
      ['5/10', 'yes 2026-10-05'],
      ['không', 'no'],
      ['không ký', 'no'],
      ['chưa', 'no'],
      // The plan is worth keeping.
      ['chưa, dự kiến 20/12', 'not-yet 2026-12-20'],
      ['như tháng trước', '=no'],
    ],
    { cba_signed_new: { state: 'no' } },
  );
  reads(signed, [['như tháng trước', '=yes | no? same-or-nothing']], {
    cba_signed_new: { state: 'value', value: { type: 'yes', date: '2026-09-12' } },
  });
});

describe('founded once', () => {
  reads(committee, [
    ['rồi', 'yes …date?'],
    ['đã có ban nữ công', 'yes …date?'],
    ['rồi, từ năm 2019', 'yes …date?'],
    ['chưa có', 'not-yet'],
    ['không', 'no'],
  ]);
});

describe('the day of a yes', () => {
  const detail = (text: string) =>
    shown(behaviourOf(conference).readDetail({ content: yes }, text, reading()));

  it.each([
    ['15/3', 'yes 2026-03-15'],
    ['ngay 15 thang 3', 'yes 2026-03-15'],
    ['hôm qua', 'yes 2026-10-23'],
    ['15', 'yes 2026-10-15? vague-date'],
    ['15/11', 'yes 2025-11-15? year-inferred'],
    ['31/2', '- impossible-date'],
    ['tháng 3', '- vague-date'],
    ['không nhớ', 'yes'],
    ['khong nho ngay', 'yes'],
    ['chưa rõ ngày nào', 'yes'],
    ['chị Lan biết', '-'],
  ])('«%s» is %s', (text, expected) => {
    expect(detail(text)).toBe(expected);
  });
});

describe('the plan, said after the "chưa"', () => {
  const late = (text: string, content: AnswerContent = { state: 'not-yet' }) =>
    shown(behaviourOf(conference).readLate({ content }, text, reading()));

  it.each([
    ['dự kiến 20/12', 'not-yet 2026-12-20'],
    ['du kien ngay 20/12', 'not-yet 2026-12-20'],
    ['kế hoạch 20/11 em ạ', 'not-yet 2026-11-20'],
    ['sẽ tổ chức ngày 20/11', 'not-yet 2026-11-20'],
    ['20/12', 'not-yet 2026-12-20'],
    ['ngày 20/12/2026', 'not-yet 2026-12-20'],
    ['dự kiến tháng 12', 'not-yet'],
    ['tháng sau', 'not-yet'],
  ])('«%s» is %s', (text, expected) => {
    expect(late(text)).toBe(expected);
  });

  it.each(['chưa, dự kiến 20/12', '15/3', '20', '20.12', '12', 'rồi 20/12', 'không', 'dự kiến 20 người'])(
    '«%s» is not about it',
    (text) => {
      expect(late(text)).toMatch(/^-/);
    },
  );

  it('completes nothing but a "chưa" without a day', () => {
    expect(late('dự kiến 20/12', { state: 'not-yet', planned: '2026-11-01' })).toBe('-');
    expect(late('dự kiến 20/12', { state: 'no' })).toBe('-');
    expect(late('dự kiến 20/12', yes)).toBe('-');
  });
});

it('offers what fits its nature, and asks for the day of a yes', () => {
  expect(offers(conference)).toEqual(['yes', 'not-yet']);
  expect(offers(signed)).toEqual(['there-is', 'no']);
  expect(chooses(conference, 'yes')).toBe('yes …date?');
  expect(chooses(signed, 'there-is')).toBe('yes …date?');
  expect(chooses(signed, 'no')).toBe('no');
  expect(chooses(conference, 'not-yet')).toBe('not-yet');
});
