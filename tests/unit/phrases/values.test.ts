import { describe, expect, it } from 'vitest';
import { printChoice } from '../../../conversations/phrases/vi/choice-words.ts';
import {
  printAllNamed,
  printBare,
  printContent,
  printInWords,
} from '../../../conversations/phrases/vi/values.ts';
import { printAskDay, printYes } from '../../../conversations/phrases/vi/yes-words.ts';
import { numberAnswer, textAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from '../../../src/domain/indicators/index.ts';

const yes: AnswerContent = { state: 'value', value: { type: 'yes' } };
const heldOn = (date: string): AnswerContent => ({ state: 'value', value: { type: 'yes', date } });

describe('values read aloud', () => {
  const cases: readonly (readonly [IndicatorCode, AnswerContent, string])[] = [
    ['mem_total', numberAnswer(1250), '1.250 người'],
    ['care_amount_vnd', numberAnswer(1_900_000), '1.900.000 đồng'],
    ['self_score', numberAnswer(97), '97 điểm'],
    ['worker_conf_held', yes, 'đã tổ chức'],
    ['worker_conf_held', heldOn('2026-03-15'), 'đã tổ chức ngày 15/03/2026'],
    ['women_committee', heldOn('2019-03-05'), 'đã thành lập ngày 05/03/2019'],
    ['cba_signed_new', heldOn('2026-10-05'), 'có ký mới ngày 05/10/2026'],
    ['cba_amended', yes, 'có sửa đổi'],
    ['finance_disclosed', yes, 'đã công khai'],
    ['block_meeting_attended', yes, 'có dự'],
    ['policy_vocational', yes, 'có'],
    ['has_shift_meal', yes, 'có'],
    ['wage_debt', { state: 'no' }, 'không'],
    ['worker_conf_held', { state: 'not-yet', planned: '2026-12-20' }, 'chưa, dự kiến 20/12/2026'],
    ['cba_expiry', { state: 'value', value: { type: 'date', date: '2027-06-30' } }, '30/06/2027'],
    ['self_rank', { state: 'value', value: { type: 'choice', choice: 'good' } }, 'hoàn thành tốt nhiệm vụ'],
    ['difficulties', { state: 'no' }, 'không có'],
  ];

  it.each(cases)('%s %o', (code, content, expected) => {
    expect(printContent(indicatorOf(code), content)).toBe(expected);
  });
});

describe('words for every indicator', () => {
  const isYes = (code: IndicatorCode) => indicatorOf(code).value.startsWith('yes-no');

  it.each(indicatorCodes.filter(isYes))('%s has a yes that fits its nature', (code) => {
    const indicator = indicatorOf(code);
    const isDoneOnce = ['yearly', 'once', 'once-a-term'].includes(indicator.nature);
    expect(printYes(indicator)).toMatch(isDoneOnce ? /^đã / : /^(có|đang)( |$)/);
  });

  it.each(indicatorCodes.filter((code) => indicatorOf(code).value === 'yes-no-date'))(
    '%s asks for its day in its own words',
    (code) => {
      const sentence = printAskDay(indicatorOf(code));
      expect(sentence).toMatch(/ngày nào ạ\? \(ví dụ 15\/3\)$/);
      expect(sentence).not.toContain(`${indicatorOf(code).shortName} vào ngày nào`);
    },
  );

  it.each(indicatorCodes.flatMap((code) => indicatorOf(code).choices ?? []))('%s has words', (choice) => {
    expect(printChoice(choice)).not.toBe(choice);
  });

  it('a new indicator has sensible ones by its nature', () => {
    expect(printYes({ code: 'new_flow', nature: 'flow' })).toBe('có');
    expect(printYes({ code: 'new_yearly', nature: 'yearly' })).toBe('đã có');
    expect(printAskDay({ code: 'new_date', shortName: 'Việc mới' })).toBe(
      'Việc mới vào ngày nào ạ? (ví dụ 15/3)',
    );
  });
});

describe('a number in words', () => {
  it.each([
    ['care_amount_vnd', 1_500_000_000, '1.500.000.000 đồng (một tỷ năm trăm triệu đồng)'],
    ['mem_total', 1250, '1.250 người (một nghìn hai trăm năm mươi người)'],
    ['self_score', 97, '97 điểm (chín mươi bảy điểm)'],
    ['care_amount_vnd', 1e15, '1.000.000.000.000.000 đồng'],
  ] as const)('%s %d', (code, amount, expected) => {
    expect(printInWords(indicatorOf(code), amount)).toBe(expected);
  });
});

describe('texts among others', () => {
  it.each([
    ['Đơn hàng giảm.', 'Khó khăn: Đơn hàng giảm; Kiến nghị: Đơn hàng giảm'],
    ['Đơn hàng giảm; ', 'Khó khăn: Đơn hàng giảm; Kiến nghị: Đơn hàng giảm'],
    ['Có được không?', 'Khó khăn: Có được không?; Kiến nghị: Có được không?'],
    ['Chờ kinh phí...', 'Khó khăn: Chờ kinh phí...; Kiến nghị: Chờ kinh phí...'],
  ])('stand without the sign that ends them: %s', (text, expected) => {
    const answers = (['difficulties', 'proposals'] as const).map((code) => ({
      indicator: indicatorOf(code),
      content: textAnswer(text),
    }));
    expect(printAllNamed(answers)).toBe(expected);
  });
});

describe('values on a button', () => {
  it('are short', () => {
    const answer = (code: IndicatorCode, content: AnswerContent) => ({
      indicator: indicatorOf(code),
      content,
    });
    expect(printBare([answer('mem_total', numberAnswer(245)), answer('mem_female', numberAnswer(136))])).toBe(
      '245 / 136',
    );
    expect(printBare([answer('meal_value_vnd', numberAnswer(25_000))])).toBe('25.000 đồng');
    expect(printBare([answer('mood', textAnswer('Tư tưởng ổn định,\nviệc làm đều, thu nhập khá'))])).toBe(
      'Tư tưởng ổn định, việc làm đều…',
    );
  });
});
