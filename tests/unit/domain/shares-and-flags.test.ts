import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { computedContent } from '../../../src/domain/computed.ts';
import { indicatorOf } from '../../../src/domain/indicators/index.ts';
import { redFlagsOf } from '../../../src/domain/red-flags.ts';
import { shareOf } from '../../../src/domain/share.ts';

describe('a share', () => {
  it('is rebuilt from sums and not the mean of shares', () => {
    const units = [
      { part: numberAnswer(1), whole: numberAnswer(1) },
      { part: numberAnswer(0), whole: numberAnswer(99) },
    ];
    expect(shareOf(units)).toEqual({ part: 1, whole: 100, units: 2, share: 0.01 });
  });

  it('leaves out a unit that gave only one of the two', () => {
    const units = [
      { part: numberAnswer(50), whole: numberAnswer(100) },
      { part: numberAnswer(70), whole: undefined },
      { part: { state: 'unknown' } as const, whole: numberAnswer(300) },
      { part: { state: 'no' } as const, whole: numberAnswer(100) },
    ];
    expect(shareOf(units)).toEqual({ part: 50, whole: 200, units: 2, share: 0.25 });
  });

  it('of nothing is none', () => {
    const nobody = [{ part: numberAnswer(0), whole: numberAnswer(0) }];
    expect(shareOf(nobody)).toEqual({ part: 0, whole: 0, units: 1 });
    expect(shareOf([])).toEqual({ part: 0, whole: 0, units: 0 });
  });

  it('lies between the smallest and the largest of the units', () => {
    const unit = fc
      .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([whole, share]) => ({ whole, part: Math.floor(whole * share) }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 20 }), (units) => {
        const shares = units.map(({ part, whole }) => part / whole);
        const { share = NaN } = shareOf(
          units.map(({ part, whole }) => ({ part: numberAnswer(part), whole: numberAnswer(whole) })),
        );
        expect(share).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(share).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
      }),
      { seed: 20_261_122 },
    );
  });
});

describe('a computed figure', () => {
  const houses = (fresh: AnswerContent | undefined, repaired: AnswerContent | undefined) =>
    computedContent(indicatorOf('shelter_houses'), (part) =>
      part === 'shelter_houses_new' ? fresh : repaired,
    );

  it('is the sum of its parts', () => {
    expect(houses(numberAnswer(1), numberAnswer(2))).toEqual(numberAnswer(3));
    expect(houses(numberAnswer(1), { state: 'no' })).toEqual(numberAnswer(1));
  });

  it('is missing when a part is', () => {
    expect(houses(numberAnswer(1), undefined)).toBeUndefined();
    expect(houses({ state: 'unknown' }, numberAnswer(2))).toBeUndefined();
    expect(houses({ state: 'skipped' }, { state: 'not-applicable' })).toBeUndefined();
  });

  it('does not apply when no part does', () => {
    expect(houses({ state: 'not-applicable' }, { state: 'not-applicable' })).toEqual({
      state: 'not-applicable',
    });
    expect(houses({ state: 'not-applicable' }, numberAnswer(2))).toEqual(numberAnswer(2));
  });

  it('is nothing for a figure that is asked', () => {
    expect(computedContent(indicatorOf('mem_total'), () => numberAnswer(1))).toBeUndefined();
  });
});

describe('red flags', () => {
  it('are what is more than 0, or a yes', () => {
    const yes = { state: 'value', value: { type: 'yes' } } as const;
    expect(
      redFlagsOf({
        mem_new: numberAnswer(5),
        accidents: numberAnswer(2),
        accident_deaths: numberAnswer(1),
        wage_debt: yes,
        fires: numberAnswer(0),
        food_poisoning: { state: 'unknown' },
        strikes: { state: 'no' },
      }),
    ).toEqual([
      { indicator: 'accident_deaths', content: numberAnswer(1) },
      { indicator: 'wage_debt', content: yes },
    ]);
  });

  it('are none in a report without any of them', () => {
    expect(redFlagsOf({ wage_debt: { state: 'no' } })).toEqual([]);
    expect(redFlagsOf({})).toEqual([]);
  });
});
