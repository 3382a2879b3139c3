import { describe, expect, it } from 'vitest';
import { Filling } from '../../../support/filling.ts';
import { heldNow } from '../../../support/held.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { goTo, placeNow } from '../../../support/places.ts';

function at(question: string, ...texts: readonly string[]): Filling {
  const filling = goTo(new Filling(lastMonth), question);
  for (const text of texts) filling.types(text);
  return filling;
}

describe('points and a rank in one message', () => {
  it.each([
    ['95 điểm, xuất sắc', 95, 'excellent'],
    ['95, HTXSNV', 95, 'excellent'],
    ['HTXSNV 95đ', 95, 'excellent'],
    ['95 - HTT', 95, 'good'],
    ['95 điểm xếp loại xuất sắc', 95, 'excellent'],
    ['tự xếp loại HTXSNV, 95 điểm', 95, 'excellent'],
    ['tự chấm 88, xếp loại tốt', 88, 'good'],
    ['88/100, đề nghị hoàn thành tốt nhiệm vụ', 88, 'good'],
    ['chấm 97 điểm đề nghị HTXSNV ạ', 97, 'excellent'],
    ['95 diem, xuat sac', 95, 'excellent'],
    ['xuất sắc (95 điểm)', 95, 'excellent'],
  ])('are both taken: %s', (text, self_score, self_rank) => {
    expect(at('ranking', text).answers()).toEqual({ self_score, self_rank });
  });

  it.each([
    ['95 điểm, HTXSNV', 95],
    ['95 diem, htxsnv', 95],
    ['95 điểm, đề nghị HTXSNV', 95],
    ['tự chấm 92, xếp xuất sắc', 92],
  ])('are both taken wherever they are said: %s', (text, self_score) => {
    for (const question of ['members-total', 'worker-conference', 'care'])
      expect(at(question, text).answers(), question).toEqual({ self_score, self_rank: 'excellent' });
  });

  it('are none in other words', () => {
    expect(at('care', 'sức khoẻ tốt, 3 người ốm').answers()).toEqual({ hardship_cases: 3 });
  });

  it('are asked back together where one of them is doubtful', () => {
    const filling = at('ranking', '95,0 điểm, xuất sắc');
    expect(filling.answers()).toEqual({});
    expect(heldNow(filling)).toEqual({ self_score: 95, self_rank: 'choice' });
  });
});

describe('a rank', () => {
  it.each(['đề nghị HTXSNV', 'đề nghị xuất sắc', 'đề xuất hoàn thành xuất sắc', 'HTXS', 'xs', 'xuất sắc'])(
    'is one at its question and where the points are asked: %s',
    (text) => {
      expect(at('ranking', '95', text).answers()).toEqual({ self_score: 95, self_rank: 'excellent' });
      const early = at('ranking', text);
      expect(early.answers()).toEqual({ self_rank: 'excellent' });
      expect(placeNow(early)).toBe('step ranking/0');
    },
  );

  it.each(['đề nghị HTXSNV', 'đề nghị xếp loại xuất sắc', 'tự xếp loại HTXSNV'])(
    'is no proposal anywhere else: %s',
    (text) => {
      const filling = at('members-change', text);
      expect(filling.answers()).toEqual({ self_rank: 'excellent' });
      expect(placeNow(filling)).toBe('step members-change/0');
    },
  );

  it.each(['đề nghị hỗ trợ kinh phí', 'đề nghị cấp trên xem xét xếp loại sớm'])(
    'is none in a proposal: %s',
    (text) => {
      expect(at('members-change', text).answers()).not.toHaveProperty('self_rank');
    },
  );
});
