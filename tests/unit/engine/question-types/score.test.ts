import { describe, expect, it } from 'vitest';
import { offers, reads } from './answers.ts';

const score = {
  type: 'score',
  indicator: 'self_score',
  words: ['điểm tự chấm', 'chấm điểm', 'điểm'],
} as const;

describe('points', () => {
  reads(score, [
    ['97', '97'],
    ['97 điểm', '97'],
    ['97 diem', '97'],
    ['97đ', '97'],
    ['97/100', '97'],
    ['97/100 điểm', '97'],
    ['97đ/100đ', '97'],
    ['97 trên 100', '97'],
    ['95 điểm (thang điểm 100)', '95'],
    ['thang 100 được 95', '95'],
    ['chín mươi bảy điểm', '97'],
    ['chin muoi bay diem', '97'],
    ['tự chấm 97', '97'],
    ['100', '100'],
    ['khoảng 97', '~97'],
    ['95-97', '95 | 97? range'],
    ['tự chấm 95, đề nghị tốt', '95? extra-words'],
  ]);
});

describe('points that are no whole number of 100', () => {
  reads(score, [
    ['97,5', '97 | 98? decimal-count'],
    ['97.5 điểm', '97 | 98? decimal-count'],
    ['99,5/100', '99 | 100? decimal-count'],
    ['97,0', '97? decimal-count'],
    ['97%', '- percent'],
    ['97 phần trăm', '- percent'],
    ['9,7', '- other-scale'],
    ['9', '9? other-scale'],
    ['48/50', '- other-scale'],
    ['95/110', '- other-scale'],
    // Out of bounds is said by the engine.
    ['970', '970'],
  ]);
});

describe('states of a score', () => {
  reads(score, [
    ['chưa', 'not-yet'],
    ['chưa chấm điểm', 'not-yet'],
    ['chua cham diem', 'not-yet'],
    ['không', 'not-yet'],
    ['0', '0? zero-stock'],
    ['chưa rõ', 'unknown'],
    ['có', '- how-many'],
    ['như tháng trước', '- no-previous'],
  ]);
  reads(score, [['như tháng trước', '=not-yet']], { self_score: { state: 'not-yet' } });

  it('offers not yet', () => {
    expect(offers(score)).toEqual(['not-yet']);
  });
});
