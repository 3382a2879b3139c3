import { describe, expect, it } from 'vitest';
import { chooses, offers, reads } from './answers.ts';

const debt = { type: 'yes-no', indicator: 'wage_debt', words: ['nợ lương', 'nợ bảo hiểm', 'nợ'] } as const;
const women = { type: 'yes-no', indicator: 'women_day', words: ['hoạt động 20/10'] } as const;
const agreement = { type: 'yes-no', indicator: 'cba_status', words: ['thỏa ước'] } as const;
const disclosed = {
  type: 'yes-no',
  indicator: 'finance_disclosed',
  words: ['công khai tài chính', 'công khai'],
} as const;

const yes = { state: 'value', value: { type: 'yes' } } as const;

describe('yes or no of the month', () => {
  reads(
    debt,
    [
      ['có', 'yes'],
      ['co', 'yes'],
      ['không', 'no'],
      ['ko', 'no'],
      ['không có', 'no'],
      ['không nợ', 'no'],
      ['không còn nợ', 'no'],
      ['chưa', 'no'],
      ['khong phat sinh', 'no'],
      ['0', 'no'],
      ['còn nợ', 'yes? missing'],
      ['vẫn còn nợ lương tháng 9', 'yes? missing'],
      ['có nợ 2 tháng', 'yes? missing'],
      ['có, 50 người', 'yes? extra-words'],
      ['không, chỉ chậm 5 ngày', 'no? extra-words'],
      ['hết nợ rồi', 'yes | no? both-answers'],
      ['có nợ không?', '- question'],
      ['không biết', 'unknown'],
      ['bỏ qua', 'skipped'],
      ['không áp dụng', 'not-applicable'],
      ['hỏi kế toán', '- delegated'],
      ['-', '- unclear'],
      ['5', '-'],
    ],
    { wage_debt: yes },
  );

  reads(debt, [['như tháng trước', '=yes | no? same-or-nothing']], { wage_debt: yes });
  reads(debt, [['như tháng trước', '=no']], { wage_debt: { state: 'no' } });
  reads(debt, [['như tháng trước', '- no-previous']]);
});

describe('a day beside a yes of the month', () => {
  reads(women, [
    ['có tổ chức ngày 18/10', 'yes 2026-10-18'],
    ['có tổ chức gặp mặt tặng hoa', 'yes? extra-words'],
    ['rồi, ngày 8/3', 'yes 2026-03-08? other-period'],
    ['chưa tổ chức', 'no'],
  ]);
});

describe('yes or no of how things stand', () => {
  reads(
    agreement,
    [
      ['có', 'yes'],
      ['có thỏa ước', 'yes'],
      ['không', 'no'],
      ['không có thỏa ước', 'no'],
      ['chưa có', 'no'],
      ['như cũ', '=yes'],
      ['khong thay doi', '=yes'],
      ['đã hết hạn', 'yes | no? both-answers'],
    ],
    { cba_status: yes },
  );
});

describe('done or not yet', () => {
  reads(disclosed, [
    ['rồi', 'yes'],
    ['roi a', 'yes'],
    ['đã công khai tài chính', 'yes'],
    ['da cong khai', 'yes? missing'],
    ['chưa', 'not-yet'],
    ['chưa công khai', 'not-yet'],
    ['chua cong khai tai chinh a', 'not-yet'],
    ['đang làm', 'not-yet'],
    ['không', 'no'],
    ['không công khai', 'no'],
    ['rồi, ngày 15/3', 'yes 2026-03-15'],
    ['15/3', 'yes 2026-03-15'],
    ['chưa, dự kiến 20/12', 'not-yet 2026-12-20'],
    ['20/12', 'not-yet 2026-12-20? future'],
    ['rồi, chưa', 'yes | not-yet? both-answers'],
  ]);
  reads(disclosed, [['như tháng trước', '=not-yet']], { finance_disclosed: { state: 'not-yet' } });
  reads(disclosed, [['như tháng trước', '- no-previous']], { finance_disclosed: yes });
});

describe('choices of a yes or no', () => {
  it('fit the question', () => {
    expect(offers(debt, { wage_debt: yes })).toEqual(['there-is', 'no']);
    expect(offers(agreement)).toEqual(['there-is', 'no']);
    expect(offers(agreement, { cba_status: yes })).toEqual(['same', 'there-is', 'no']);
    expect(offers(disclosed)).toEqual(['yes', 'not-yet']);
  });

  it('say what they say', () => {
    expect(chooses(debt, 'there-is')).toBe('yes');
    expect(chooses(debt, 'no')).toBe('no');
    expect(chooses(disclosed, 'yes')).toBe('yes');
    expect(chooses(disclosed, 'not-yet')).toBe('not-yet');
    expect(chooses(agreement, 'same', { cba_status: yes })).toBe('=yes');
    expect(chooses(debt, 'none')).toBe('-');
  });
});

describe('what is nearly over', () => {
  reads(agreement, [
    ['thỏa ước sắp hết hạn', 'yes? extra-words'],
    ['chua het han', 'yes? extra-words'],
  ]);
  reads(debt, [['sắp hết nợ', 'yes? extra-words']]);
});
