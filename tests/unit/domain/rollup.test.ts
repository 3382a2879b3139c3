import { describe, expect, it } from 'vitest';
import { numberAnswer, textAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { indicatorOf } from '../../../src/domain/indicators/index.ts';
import { rollUp } from '../../../src/domain/rollup.ts';
import type { Contribution } from '../../../src/domain/unit-figure.ts';

const flow = indicatorOf('mem_new');
const stock = indicatorOf('mem_total');
const conference = indicatorOf('worker_conf_held');
const meal = indicatorOf('meal_value_vnd');
const rank = indicatorOf('self_rank');

const said = (
  answer: AnswerContent,
  sector: Contribution['sector'] = 'private-enterprise',
): Contribution => ({ sector, answer });
const silent: Contribution = { sector: 'private-enterprise' };
const known = (lastKnown: AnswerContent): Contribution => ({ sector: 'private-enterprise', lastKnown });
const yes = (date?: string): AnswerContent => ({
  state: 'value',
  value: { type: 'yes', ...(date !== undefined && { date }) },
});
const chosen = (choice: string): AnswerContent => ({ state: 'value', value: { type: 'choice', choice } });
const day = (date: string): AnswerContent => ({ state: 'value', value: { type: 'date', date } });

describe('a sum', () => {
  it('adds values up', () => {
    expect(rollUp(flow, [said(numberAnswer(3)), said(numberAnswer(0))])).toEqual({
      kind: 'sum',
      sum: 3,
      units: 2,
      applicable: 2,
      answered: 2,
      carriedForward: 0,
    });
  });

  it('is absent, not 0, when nobody gave a value', () => {
    expect(rollUp(flow, [silent, said({ state: 'skipped' }), said({ state: 'unknown' })])).toEqual({
      kind: 'sum',
      units: 3,
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
    expect(total).toMatchObject({ sum: 3, units: 2, applicable: 2, answered: 1 });
  });

  it('leaves out units of a sector that is not asked', () => {
    expect(rollUp(conference, [said({ state: 'not-yet' }, 'public-service')])).toEqual({
      kind: 'count-yes',
      units: 0,
      applicable: 0,
      answered: 0,
      carriedForward: 0,
    });
  });

  it('takes words from another version of the form as nothing said', () => {
    const total = rollUp(flow, [said(textAnswer('ba người')), said(numberAnswer(1))]);
    expect(total).toMatchObject({ sum: 1, units: 2, applicable: 2, answered: 1 });
  });
});

describe('a count of yes', () => {
  it('counts yes as one, no and not yet as none, all in the denominator', () => {
    const total = rollUp(conference, [
      said(yes('2026-03-15')),
      said({ state: 'not-yet' }),
      said({ state: 'no' }),
      silent,
    ]);
    expect(total).toEqual({
      kind: 'count-yes',
      yes: 1,
      units: 4,
      applicable: 4,
      answered: 3,
      carriedForward: 0,
    });
  });

  it('counts a unit that settled its year earlier as one that answered', () => {
    const total = rollUp(conference, [known(yes('2026-03-15')), said({ state: 'not-yet' })]);
    expect(total).toEqual({
      kind: 'count-yes',
      yes: 1,
      units: 2,
      applicable: 2,
      answered: 2,
      carriedForward: 0,
    });
  });

  it('carries the yes or no of a stock forward', () => {
    const total = rollUp(indicatorOf('cba_status'), [known(yes()), known({ state: 'no' }), silent]);
    expect(total).toEqual({
      kind: 'count-yes',
      yes: 1,
      units: 3,
      applicable: 3,
      answered: 0,
      carriedForward: 2,
    });
  });
});

describe('what was known earlier', () => {
  it('stands in for a missing stock, and never for a missing flow', () => {
    expect(rollUp(stock, [said(numberAnswer(50)), known(numberAnswer(100))])).toEqual({
      kind: 'sum',
      sum: 150,
      units: 2,
      applicable: 2,
      answered: 1,
      carriedForward: 1,
    });
    expect(rollUp(flow, [said(numberAnswer(50)), known(numberAnswer(100))])).toMatchObject({
      sum: 50,
      carriedForward: 0,
    });
  });

  it('stands in for a stock that was skipped or is not known, and gives way to one that was given', () => {
    const lastKnown = numberAnswer(100);
    const withLast = (answer: AnswerContent): Contribution => ({ ...said(answer), lastKnown });
    expect(rollUp(stock, [withLast({ state: 'unknown' }), withLast({ state: 'skipped' })])).toMatchObject({
      sum: 200,
      carriedForward: 2,
    });
    expect(rollUp(stock, [withLast(numberAnswer(0))])).toMatchObject({ sum: 0, answered: 1 });
  });

  it('leaves the denominator when the last thing said was that it does not apply', () => {
    expect(rollUp(stock, [known({ state: 'not-applicable' }), said(numberAnswer(7))])).toMatchObject({
      sum: 7,
      applicable: 1,
    });
  });
});

describe('a median', () => {
  it('is the figure in the middle, with the smallest, the largest, and how many there are', () => {
    const total = rollUp(
      meal,
      [30_000, 15_000, 22_000].map(numberAnswer).map((one) => said(one)),
    );
    expect(total).toEqual({
      kind: 'median',
      spread: { median: 22_000, smallest: 15_000, largest: 30_000, number: 3 },
      units: 3,
      applicable: 3,
      answered: 3,
      carriedForward: 0,
    });
  });

  it('is the mean of the middle two, whole', () => {
    const total = rollUp(meal, [said(numberAnswer(20_000)), said(numberAnswer(25_001))]);
    expect(total).toMatchObject({ spread: { median: 22_501 } });
  });

  it('has no use for the 0 of a no, and is absent when nobody gave a figure', () => {
    expect(rollUp(meal, [said({ state: 'no' }), said(numberAnswer(20_000))])).toMatchObject({
      spread: { median: 20_000, number: 1 },
      answered: 2,
    });
    expect(rollUp(meal, [said({ state: 'no' }), silent])).not.toHaveProperty('spread');
  });
});

describe('a distribution', () => {
  it('counts the units of each choice, in the order of the declaration', () => {
    const total = rollUp(rank, [
      said(chosen('completed')),
      said(chosen('excellent')),
      said(chosen('completed')),
      said({ state: 'not-yet' }),
      silent,
    ]);
    expect(total).toEqual({
      kind: 'distribution',
      choices: [
        { choice: 'excellent', units: 1 },
        { choice: 'completed', units: 2 },
      ],
      units: 5,
      applicable: 5,
      answered: 4,
      carriedForward: 0,
    });
  });

  it('keeps a choice that this version does not know', () => {
    expect(rollUp(rank, [said(chosen('outstanding'))])).toMatchObject({
      choices: [{ choice: 'outstanding', units: 1 }],
    });
  });
});

describe('a list', () => {
  it('counts who wrote something; having nothing to say is an answer', () => {
    const total = rollUp(indicatorOf('difficulties'), [
      said(textAnswer('Thiếu kinh phí')),
      said({ state: 'no' }),
      said({ state: 'skipped' }),
    ]);
    expect(total).toEqual({ kind: 'list', said: 1, units: 3, applicable: 3, answered: 2, carriedForward: 0 });
  });

  it('of days names the earliest', () => {
    const total = rollUp(indicatorOf('cba_expiry'), [said(day('2027-03-01')), known(day('2026-12-20'))]);
    expect(total).toMatchObject({ said: 2, soonest: '2026-12-20', answered: 1, carriedForward: 1 });
  });
});
