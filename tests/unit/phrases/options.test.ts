import { expect, it } from 'vitest';
import { printOption, printSameOrNothing } from '../../../conversations/phrases/vi/options.ts';
import { numberAnswer } from '../../../src/domain/answer.ts';
import { indicatorOf } from '../../../src/domain/indicators/index.ts';

const referred = { indicator: indicatorOf('party_referred') };
const admitted = { indicator: indicatorOf('party_admitted') };

it('last month is told in full where one of its figures was 0', () => {
  const same = [
    { ...referred, content: numberAnswer(1), carried: true },
    { ...admitted, content: numberAnswer(0) },
  ] as const;
  const nothing = [
    { ...referred, content: numberAnswer(0) },
    { ...admitted, content: numberAnswer(0) },
  ];
  expect(printSameOrNothing([same, nothing])).toContain('tháng trước (1 / 0)');
  expect(printOption(same, { isNamed: false })).toBe('Như tháng trước (1 / 0)');
  expect(printOption(nothing, { isNamed: false })).toBe('Không có');
});
