import { describe, expect, it } from 'vitest';
import { lastMonthByLines } from '../../../support/answers-by-lines.ts';
import { Filling } from '../../../support/filling.ts';
import { heldNow } from '../../../support/held.ts';
import { goTo } from '../../../support/places.ts';

describe('two figures told several times over', () => {
  it.each([
    ['propaganda', '1 buổi 45 người, 1 buổi 50 người', { prop_sessions: 2, prop_participants: 95 }],
    ['propaganda', 'buổi 1: 45 người, buổi 2: 50 người', { prop_sessions: 2, prop_participants: 95 }],
    ['propaganda', '2 cuộc: 45 và 50 người', { prop_sessions: 2, prop_participants: 95 }],
    [
      'support',
      'vay vốn 1 người 20 triệu, 1 người 30 triệu',
      { loan_members: 2, loan_amount_vnd: 50_000_000 },
    ],
  ])('are added up and asked: %s %s', (question, text, held) => {
    const filling = goTo(new Filling({ previous: lastMonthByLines }), question);
    filling.types(text);
    expect(heldNow(filling)).toEqual(held);
    filling.types('đúng');
    expect(filling.answers()).toEqual(held);
  });
});

describe('figures that are not what they look like', () => {
  it.each([
    ['party', 'kết nạp 5 đoàn viên', { party_admitted: 5 }],
    ['members-total', 'em nghĩ là 5', { mem_total: 5 }],
    ['members-total', 'em nghi la 251, nu 140', { mem_total: 251, mem_female: 140 }],
    ['care', '3 ng om, 2 ng sinh, tham het', { hardship_cases: 5, hardship_supported: 5 }],
  ])('are asked: %s %s', (question, text, held) => {
    const filling = goTo(new Filling({ previous: lastMonthByLines }), question);
    filling.types(text);
    expect(filling.answers()).toEqual({});
    expect(heldNow(filling)).toEqual(held);
  });

  it('are refused where their words in brackets say otherwise', () => {
    const filling = goTo(new Filling({ previous: lastMonthByLines }), 'members-change');
    expect(filling.types('kết nạp 5 (bốn) đồng chí')).toEqual(['not-understood']);
  });
});
