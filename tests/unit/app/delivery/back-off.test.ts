import { expect, it } from 'vitest';
import { backOff } from '../../../../src/app/delivery/back-off.ts';

const limits = { first: 500, most: 30_000 };

it('doubles up to its most', () => {
  expect([1, 2, 3, 7, 8, 1000].map((failures) => backOff(limits, failures, 1))).toEqual([
    500, 1000, 2000, 30_000, 30_000, 30_000,
  ]);
});

it('takes up to a half off by chance', () => {
  expect(backOff(limits, 2, 0)).toBe(500);
  expect(backOff(limits, 2, 0.5)).toBe(750);
});
