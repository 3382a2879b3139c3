import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberAnswer, textAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { indicatorCodes, indicatorOf, type Indicator } from '../../../src/domain/indicators/index.ts';
import { rollUp, type Total } from '../../../src/domain/rollup.ts';
import type { Contribution } from '../../../src/domain/unit-figure.ts';
import { sectors } from '../../../src/domain/unit.ts';

const content: fc.Arbitrary<AnswerContent> = fc.oneof(
  fc.nat(1_000_000_000).map(numberAnswer),
  fc.constantFrom<AnswerContent>(
    { state: 'value', value: { type: 'yes' } },
    { state: 'value', value: { type: 'yes', date: '2026-03-15' } },
    { state: 'value', value: { type: 'date', date: '2026-12-20' } },
    { state: 'value', value: { type: 'date', date: '2027-02-28' } },
    { state: 'value', value: { type: 'choice', choice: 'good' } },
    { state: 'value', value: { type: 'choice', choice: 'excellent' } },
    textAnswer('Thiếu kinh phí'),
    { state: 'no' },
    { state: 'not-yet' },
    { state: 'unknown' },
    { state: 'not-applicable' },
    { state: 'skipped' },
  ),
);
const contribution: fc.Arbitrary<Contribution> = fc.record(
  { sector: fc.constantFrom(...sectors), answer: content, lastKnown: content },
  { requiredKeys: ['sector'] },
);

/** One line of the table a careful clerk would make: in which column a unit stands, and with what. */
type Line =
  | { readonly column: 'outside' | 'missing' }
  | { readonly column: 'this month' | 'last known'; readonly content: AnswerContent };

function lineOf(indicator: Indicator, { sector, answer, lastKnown }: Contribution): Line {
  if (!indicator.sectors.some((one) => one === sector)) return { column: 'outside' };
  for (const [column, candidate] of [
    ['this month', answer],
    ['last known', lastKnown],
  ] as const) {
    if (!candidate || candidate.state === 'unknown' || candidate.state === 'skipped') continue;
    if (candidate.state === 'value' && !fits(indicator, candidate.value.type)) continue;
    if (column === 'last known' && (indicator.nature === 'flow' || indicator.nature === 'text')) continue;
    return candidate.state === 'not-applicable' ? { column: 'outside' } : { column, content: candidate };
  }
  return { column: 'missing' };
}

const kinds: { readonly [R in Indicator['rollUp']]: readonly string[] } = {
  sum: ['number', 'yes'],
  'count-yes': ['number', 'yes'],
  median: ['number'],
  distribution: ['choice'],
  list: ['text', 'date'],
};
const fits = (indicator: Indicator, type: string) => kinds[indicator.rollUp].includes(type);

function byHand(indicator: Indicator, contributions: readonly Contribution[]): Total {
  const lines = contributions.map((one) => lineOf(indicator, one));
  const stands = lines.flatMap((line) => ('content' in line ? [line] : []));
  const settles = ['yearly', 'once', 'once-a-term'].includes(indicator.nature);
  const isAnswered = (line: Line) =>
    line.column === 'this month' || (settles && line.column === 'last known');
  const applicable = lines.filter(({ column }) => column !== 'outside').length;
  const coverage = {
    units: applicable,
    applicable,
    answered: lines.filter(isAnswered).length,
    carriedForward: stands.filter((line) => !isAnswered(line)).length,
  };
  const values = stands.flatMap(({ content }) => (content.state === 'value' ? [content.value] : []));
  const numbers = values.flatMap((value) => (value.type === 'number' ? [value.number] : []));
  const total =
    numbers.reduce((sum, one) => sum + one, 0) + values.filter(({ type }) => type === 'yes').length;
  switch (indicator.rollUp) {
    case 'sum':
      return { kind: 'sum', ...coverage, ...(stands.length > 0 && { sum: total }) };
    case 'count-yes':
      return { kind: 'count-yes', ...coverage, ...(stands.length > 0 && { yes: total }) };
    case 'median': {
      const [first, ...rest] = numbers;
      if (first === undefined) return { kind: 'median', ...coverage };
      // As many figures lie at or below each middle one as at or above it.
      const inOrder = [first, ...rest].sort((a, b) => a - b);
      while (inOrder.length > 2) {
        inOrder.shift();
        inOrder.pop();
      }
      const [low = NaN, high = low] = inOrder;
      const spread = {
        median: Math.round((low + high) / 2),
        smallest: numbers.reduce((a, b) => Math.min(a, b)),
        largest: numbers.reduce((a, b) => Math.max(a, b)),
        number: numbers.length,
      };
      return { kind: 'median', ...coverage, spread };
    }
    case 'distribution': {
      const made = values.flatMap((value) => (value.type === 'choice' ? [value.choice] : []));
      const known = [...(indicator.choices ?? []), ...made];
      const choices = known
        .filter((choice, index) => known.indexOf(choice) === index && made.includes(choice))
        .map((choice) => ({ choice, units: made.filter((one) => one === choice).length }));
      return { kind: 'distribution', ...coverage, choices };
    }
    case 'list': {
      const dates = values.flatMap((value) => (value.type === 'date' ? [value.date] : []));
      const soonest = dates.find((date) => dates.every((other) => date <= other));
      return {
        kind: 'list',
        ...coverage,
        said: values.length,
        ...(soonest !== undefined && { soonest }),
      };
    }
  }
}

it('comes to what a clerk comes to who looks at one unit after the other', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...indicatorCodes),
      fc.array(contribution, { maxLength: 12 }),
      (code, contributions) => {
        const indicator = indicatorOf(code);
        expect(rollUp(indicator, contributions)).toEqual(byHand(indicator, contributions));
      },
    ),
    { seed: 20_261_120, numRuns: 3_000 },
  );
});

it('does not depend on the order of the units, and adds up over two halves', () => {
  fc.assert(
    fc.property(
      fc.array(contribution, { maxLength: 10 }),
      fc.array(contribution, { maxLength: 10 }),
      (a, b) => {
        const indicator = indicatorOf('mem_total');
        const [whole, first, second] = [[...a, ...b].toReversed(), a, b].map((some) =>
          rollUp(indicator, some),
        );
        const sum = (total: Total | undefined) => (total?.kind === 'sum' ? (total.sum ?? 0) : NaN);
        expect(sum(whole)).toBe(sum(first) + sum(second));
        expect(whole?.applicable).toBe((first?.applicable ?? 0) + (second?.applicable ?? 0));
      },
    ),
    { seed: 20_261_121 },
  );
});
