import { describe, expect, it } from 'vitest';
import {
  indicatorCodes,
  indicatorOf,
  isIndicatorCode,
  type Indicator,
  type RollUp,
} from '../../../../src/domain/indicators/index.ts';
import { measureKindOf } from '../../../../src/vietnamese/measure-words.ts';

const all = indicatorCodes.map(indicatorOf);
const named = all.map((indicator) => [indicator.code, indicator] as const);

/** Which ways of adding up units make sense for what an answer holds. */
const rollUps: { readonly [V in Indicator['value']]: readonly RollUp[] } = {
  count: ['sum'],
  money: ['sum', 'median'],
  score: ['median'],
  'yes-no': ['count-yes'],
  'yes-no-date': ['count-yes'],
  date: ['list'],
  choice: ['distribution'],
  text: ['list'],
};

describe('names', () => {
  it.each(named)('of %s are there, composed, and without stray spaces', (_, { name, shortName, source }) => {
    for (const words of [name, shortName, source]) {
      expect(words).not.toBe('');
      expect(words).toBe(words.normalize('NFC').trim().replaceAll(/\s+/g, ' '));
    }
  });

  it.each(named)('of %s fit into a line of a phone', (_, { shortName }) => {
    expect(shortName.length).toBeLessThanOrEqual(24);
  });

  it.each(['name', 'shortName'] as const)('no two have the same %s', (key) => {
    const names = all.map((indicator) => indicator[key].toLocaleLowerCase('vi'));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('values', () => {
  it.each(named)('of %s roll up in a way that makes sense', (_, { value, rollUp }) => {
    expect(rollUps[value]).toContain(rollUp);
  });

  it.each(named)('of %s are words exactly when its nature is text', (_, { value, nature }) => {
    expect(value === 'text').toBe(nature === 'text');
  });

  it.each(named)(
    'of %s are money exactly when its code and its measure say so',
    (code, { value, measure }) => {
      expect(code.endsWith('_vnd')).toBe(value === 'money');
      expect(measure === 'đồng').toBe(value === 'money');
    },
  );

  it.each(named)('of %s have a measure unless there is no total', (_, { measure, rollUp }) => {
    expect(measure === '').toBe(rollUp === 'list');
  });

  it('count units when they are a yes or a choice', () => {
    const perUnit = all.filter(({ rollUp }) => rollUp === 'count-yes' || rollUp === 'distribution');
    expect(new Set(perUnit.map(({ measure }) => measure))).toEqual(new Set(['đơn vị']));
  });

  it('are measured in words that the reader of numbers knows', () => {
    const counted = all.filter(({ value }) => value === 'count');
    expect(counted.filter(({ measure }) => measureKindOf(measure) === undefined)).toEqual([]);
  });

  it.each(named)('of %s name their choices exactly when they are one', (_, { value, choices }) => {
    expect(choices !== undefined).toBe(value === 'choice');
    expect(new Set(choices).size).toBe(choices?.length ?? 0);
  });
});

describe('bounds', () => {
  const bounded = all.flatMap(({ code, bounds }) => (bounds ? [[code, bounds] as const] : []));

  it.each(bounded)('of %s are whole numbers, smallest first, small enough to be exact', (_, { min, max }) => {
    expect(Number.isSafeInteger(min)).toBe(true);
    expect(Number.isSafeInteger(max)).toBe(true);
    expect(min).toBeGreaterThanOrEqual(0);
    expect(min).toBeLessThanOrEqual(max);
  });

  it.each(named)('of %s are there exactly when somebody types a number', (_, { value, origin, bounds }) => {
    const isNumber = value === 'count' || value === 'money' || value === 'score';
    expect(bounds !== undefined).toBe(isNumber && origin !== 'registry');
  });

  it('of a part never exceed those of its whole', () => {
    const most = (code: 'mem_total' | 'mem_female' | 'mem_in_software' | 'emp_total' | 'emp_female') =>
      indicatorOf(code).bounds?.max ?? Infinity;
    expect(most('mem_female')).toBeLessThanOrEqual(most('mem_total'));
    expect(most('mem_in_software')).toBeLessThanOrEqual(most('mem_total'));
    expect(most('emp_female')).toBeLessThanOrEqual(most('emp_total'));
  });
});

describe('needs', () => {
  it.each(named)('of %s is a fact of the profile', (_, { needs }) => {
    if (needs === undefined) return;
    if (!isIndicatorCode(needs)) throw new Error(`${needs} is not an indicator`);
    expect(indicatorOf(needs)).toMatchObject({ origin: 'profile' });
  });
});

describe('origin', () => {
  it('is elsewhere than a report only for these and the profile', () => {
    const elsewhere = all.filter(({ origin }) => origin !== 'own-report' && origin !== 'profile');
    expect(Object.fromEntries(elsewhere.map(({ code, origin }) => [code, origin]))).toEqual({
      shelter_houses: 'computed',
      rank_final: 'union-above',
      target_assigned: 'registry',
      units_established: 'registry',
      up_rank_final: 'union-above',
    });
  });

  it.each(named)('of %s is computed exactly when it has parts, and those are alike', (_, indicator) => {
    expect(indicator.parts !== undefined).toBe(indicator.origin === 'computed');
    for (const part of indicator.parts ?? []) {
      if (!isIndicatorCode(part)) throw new Error(`${part} is not an indicator`);
      const { value, measure, nature, rollUp, sectors } = indicatorOf(part);
      expect(indicator).toMatchObject({ value, measure, nature, rollUp, sectors });
    }
  });
});

describe('red flags', () => {
  it('are strikes, deaths at work, debts to workers, fires and poisonings (2.4 of the notes)', () => {
    const flagged = all.filter(({ redFlag }) => redFlag).map(({ code }) => code);
    expect(flagged).toEqual(['strikes', 'accident_deaths', 'wage_debt', 'fires', 'food_poisoning']);
  });
});
