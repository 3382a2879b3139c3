import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../src/domain/answer.ts';
import type { IndicatorCode } from '../../../src/domain/indicators/index.ts';
import { viewOf } from '../../../src/engine/context.ts';
import { isUnlikeHistory } from '../../../src/engine/history.ts';
import { Filling } from '../../support/filling.ts';

function isUnlike(code: IndicatorCode, usual: number, figure: number): boolean {
  const { context } = new Filling({ usual: { [code]: usual } }).draft;
  return isUnlikeHistory(viewOf(context, {}), code, figure);
}

describe('a figure far from the unit’s own', () => {
  it.each<readonly [IndicatorCode, number, number, boolean]>([
    // counts: ten times as many, and not just a few people
    ['emp_total', 260, 2600, true],
    ['emp_total', 260, 2599, false],
    ['emp_total', 260, 26, true],
    ['emp_total', 260, 27, false],
    ['mem_new', 1, 12, false],
    ['mem_new', 2, 22, false],
    ['mem_new', 3, 30, true],
    // a flow may be small in one month
    ['prop_participants', 900, 9, false],
    // money: ten times as much, or a hundredth
    ['care_amount_vnd', 3_500_000, 35_000_000, true],
    ['care_amount_vnd', 3_500_000, 34_000_000, false],
    ['care_amount_vnd', 3_500_000, 35_000, true],
    ['care_amount_vnd', 3_500_000, 36_000, false],
    // nothing is nothing unusual
    ['care_amount_vnd', 3_500_000, 0, false],
    ['emp_total', 260, 0, false],
    // what was never anything cannot be compared
    ['care_amount_vnd', 0, 35_000_000, false],
  ])('%s usually %d, now %d: %s', (code, usual, figure, expected) => {
    expect(isUnlike(code, usual, figure)).toBe(expected);
  });

  it('is compared with last month where nothing is usual yet', () => {
    const { context } = new Filling({ previous: { emp_total: numberAnswer(260) } }).draft;
    expect(isUnlikeHistory(viewOf(context, {}), 'emp_total', 2600)).toBe(true);
    expect(isUnlikeHistory(viewOf(context, {}), 'emp_female', 2600)).toBe(false);
  });
});
