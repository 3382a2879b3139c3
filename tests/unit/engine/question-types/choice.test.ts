import { describe, expect, it } from 'vitest';
import { chooses, offers, reads } from './answers.ts';

const rank = {
  type: 'choice',
  indicator: 'self_rank',
  words: ['xếp loại'],
  options: [
    {
      choice: 'excellent',
      words: ['Hoàn thành xuất sắc', 'hoàn thành xuất sắc nhiệm vụ', 'xuất sắc', 'htxsnv'],
    },
    { choice: 'good', words: ['Hoàn thành tốt', 'hoàn thành tốt nhiệm vụ', 'tốt', 'httnv', 'htt'] },
    { choice: 'completed', words: ['Hoàn thành', 'hoàn thành nhiệm vụ', 'htnv'] },
    { choice: 'not-completed', words: ['Không hoàn thành', 'không hoàn thành nhiệm vụ', 'khtnv'] },
  ],
} as const;

const all = 'excellent | good | completed | not-completed';

describe('a choice by its words', () => {
  reads(rank, [
    ['hoàn thành xuất sắc', 'excellent'],
    ['hoan thanh xuat sac', 'excellent'],
    ['xuất sắc', 'excellent'],
    ['HTXSNV', 'excellent'],
    ['hoàn thành tốt nhiệm vụ', 'good'],
    ['tot', 'good'],
    ['HTT', 'good'],
    ['hoàn thành', 'completed'],
    ['hoàn thành nhiệm vụ', 'completed'],
    ['không hoàn thành', 'not-completed'],
    ['ko hoan thanh', 'not-completed'],
    ['không hoàn thành nhiệm vụ', 'not-completed'],
  ]);
});

describe('a choice inside a sentence', () => {
  reads(rank, [
    ['đề nghị hoàn thành xuất sắc ạ', 'excellent'],
    ['de nghi xep loai hoan thanh tot', 'good'],
    ['bên em đề nghị tốt nhé', 'good'],
    ['hoàn thành tốt, cảm ơn em', 'good'],
    ['chắc là tốt', 'good? extra-words'],
    ['tốt?', 'good? question'],
    ['xuất sắc hoặc tốt', 'excellent | good? which-choice'],
    ['chưa hoàn thành tốt', `${all}? negated`],
    ['không tốt', `${all}? negated`],
    ['khá', '-'],
    ['97 điểm', '-'],
  ]);
});

describe('states of a choice', () => {
  reads(rank, [
    ['chưa', 'not-yet'],
    ['chưa xếp loại', 'not-yet'],
    ['chua xep loai', 'not-yet'],
    // Short for "không hoàn thành", or no proposal at all.
    ['không', 'no? negated'],
    ['có', `${all}? unclear`],
    ['không rõ', 'unknown'],
    ['bỏ qua', 'skipped'],
    ['như tháng trước', '- no-previous'],
  ]);
  reads(rank, [['như tháng trước', '=not-yet']], { self_rank: { state: 'not-yet' } });
});

it('offers its choices with their first words', () => {
  expect(offers(rank)).toEqual(['excellent', 'good', 'completed', 'not-completed']);
  expect(chooses(rank, 'good')).toBe('good');
  expect(chooses(rank, 'best')).toBe('-');
});
