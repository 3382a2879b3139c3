import { describe, expect, it } from 'vitest';
import { numberAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { indicatorOf } from '../../../src/domain/indicators/index.ts';
import { rollUp, type Contribution } from '../../../src/domain/rollup.ts';

const flow = indicatorOf('mem_new');
const stock = indicatorOf('mem_total');
const conference = indicatorOf('worker_conf_held');

const said = (
  answer: AnswerContent,
  sector: Contribution['sector'] = 'private-enterprise',
): Contribution => ({ sector, answer });
const silent: Contribution = { sector: 'private-enterprise' };

describe('a total', () => {
  it('adds values up', () => {
    expect(rollUp(flow, [said(numberAnswer(3)), said(numberAnswer(0))])).toEqual({
      sum: 3,
      applicable: 2,
      answered: 2,
      carriedForward: 0,
    });
  });

  it('is absent, not 0, when nobody gave a value', () => {
    expect(rollUp(flow, [silent, said({ state: 'skipped' }), said({ state: 'unknown' })])).toEqual({
      applicable: 3,
      answered: 0,
      carriedForward: 0,
    });
  });

  it('takes a unit out of the denominator only when it does not apply', () => {
    const total = rollUp(flow, [
      said(numberAnswer(3)),
      said({ state: 'not-applicable' }),
      said({ state: 'skipped' }),
    ]);
    expect(total).toEqual({ sum: 3, applicable: 2, answered: 1, carriedForward: 0 });
  });

  it('counts yes as one, no and not yet as none, all in the denominator', () => {
    const total = rollUp(conference, [
      said({ state: 'value', value: { type: 'yes', date: '2026-03-15' } }),
      said({ state: 'not-yet' }),
      said({ state: 'no' }),
      silent,
    ]);
    expect(total).toEqual({ sum: 1, applicable: 4, answered: 3, carriedForward: 0 });
  });

  it('leaves out units of a sector that is not asked', () => {
    expect(rollUp(conference, [said({ state: 'not-yet' }, 'public-service')])).toEqual({
      applicable: 0,
      answered: 0,
      carriedForward: 0,
    });
  });

  it('carries a missing stock forward, and a missing flow never', () => {
    const missing: Contribution = { sector: 'private-enterprise', lastKnown: 100 };
    expect(rollUp(stock, [said(numberAnswer(50)), missing])).toEqual({
      sum: 150,
      applicable: 2,
      answered: 1,
      carriedForward: 1,
    });
    expect(rollUp(flow, [said(numberAnswer(50)), missing])).toMatchObject({ sum: 50, carriedForward: 0 });
  });
});
