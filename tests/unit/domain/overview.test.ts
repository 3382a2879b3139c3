import { describe, expect, it } from 'vitest';
import { numberAnswer, textAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import type { BranchPeriod, BranchUnit } from '../../../src/domain/branch.ts';
import type { EarlierAnswer } from '../../../src/domain/earlier.ts';
import { asId, type UnitId } from '../../../src/domain/ids.ts';
import type { IndicatorCode } from '../../../src/domain/indicators/index.ts';
import {
  isTold,
  overviewLine,
  redFlagsIn,
  storedCodes,
  wholes,
  wordsIn,
} from '../../../src/domain/overview.ts';
import { totalOver } from '../../../src/domain/branch-figures.ts';
import { ratioOf, ratioOver, unitsAtLeastOnce } from '../../../src/domain/ratios.ts';
import { standings } from '../../../src/domain/standing.ts';

type Contents = { readonly [C in IndicatorCode]?: AnswerContent };
type Earlier = { readonly [C in IndicatorCode]?: EarlierAnswer };

const yes: AnswerContent = { state: 'value', value: { type: 'yes' } };
const no: AnswerContent = { state: 'no' };
const idOf = (name: string) => asId<UnitId>(name);
const unit = (name: string, more: Partial<BranchUnit> = {}): BranchUnit => ({
  id: idOf(name),
  code: name,
  name,
  sector: 'private-enterprise',
  profile: { yearBasis: 'calendar', facts: {} },
  ...more,
});

/** Some units, each with what it said by month; a month that is not named was not reported. */
function period(
  said: { readonly [unit: string]: { readonly [month: string]: Contents } },
  {
    months = ['2026-11'],
    units = [unit('A'), unit('B')],
    known = {},
    below = {},
  }: {
    readonly months?: readonly string[];
    readonly units?: readonly BranchUnit[];
    readonly known?: { readonly [unit: string]: Earlier };
    readonly below?: { readonly [unit: string]: string };
  } = {},
): BranchPeriod {
  const all = new Set([...months, ...Object.values(said).flatMap((months) => Object.keys(months))]);
  return {
    branch: {
      units: new Map(units.map((one) => [one.id, one])),
      standing: new Map(),
      months: new Map(
        months.map((month) => [
          month,
          units
            .filter(({ sector }) => sector !== 'upper-union')
            .map(({ id, name }) => ({
              unit: id,
              ...(below[name] !== undefined && { below: idOf(below[name]) }),
            })),
        ]),
      ),
    },
    reported: {
      answers: new Map(
        [...all].map((month) => [
          month,
          new Map(
            Object.entries(said).flatMap(([name, months]) =>
              months[month] ? [[idOf(name), months[month]]] : [],
            ),
          ),
        ]),
      ),
      lastKnown: new Map(Object.entries(known).map(([name, earlier]) => [idOf(name), earlier])),
    },
    months,
  };
}

describe('the figures of an overview', () => {
  it('show a computed figure where all of its parts are asked', () => {
    const parts = ['shelter_houses_new', 'shelter_houses_repaired', 'shelter_amount_vnd'] as const;
    expect(wholes(parts)).toEqual(['shelter_houses', 'shelter_amount_vnd']);
    expect(wholes(['shelter_houses_new'])).toEqual(['shelter_houses_new']);
    expect(storedCodes(['shelter_houses', 'mem_new'])).toEqual([
      'shelter_houses_new',
      'shelter_houses_repaired',
      'mem_new',
    ]);
  });

  it('miss a unit that gave only one part of a computed figure', () => {
    const now = period({
      A: { '2026-11': { shelter_houses_new: numberAnswer(1), shelter_houses_repaired: numberAnswer(2) } },
      B: { '2026-11': { shelter_houses_new: numberAnswer(5) } },
    });
    expect(totalOver('shelter_houses', now)).toMatchObject({ sum: 3, applicable: 2, answered: 1 });
  });

  it('are told when somebody answered, and before the first report came in, when somebody did a period earlier', () => {
    const now = period({ A: { '2026-11': { mem_new: numberAnswer(0) } } });
    const before = period({ A: { '2026-10': { mem_total: numberAnswer(10) } } }, { months: ['2026-10'] });
    const told = (code: IndicatorCode, sent: number) => isTold(overviewLine(code, { now, before }), { sent });
    expect(told('mem_new', 1)).toBe(true);
    expect(told('mem_total', 1)).toBe(false);
    expect(told('mem_total', 0)).toBe(true);
    expect(told('loan_members', 0)).toBe(false);
  });

  it('have a sum of the year only where they happen in months', () => {
    const now = period({});
    expect(overviewLine('mem_new', { now, before: now, yearToDate: now })).toHaveProperty('yearToDate');
    expect(overviewLine('mem_total', { now, before: now, yearToDate: now })).not.toHaveProperty('yearToDate');
  });
});

describe('figures over several months', () => {
  const quarter = ['2026-07', '2026-08', '2026-09'];

  it('add up what happened over the months that were reported, and count the reports', () => {
    const said = {
      A: { '2026-07': { mem_new: numberAnswer(2) }, '2026-09': { mem_new: numberAnswer(3) } },
      B: { '2026-08': { mem_new: { state: 'unknown' } as const } },
    };
    expect(totalOver('mem_new', period(said, { months: quarter }))).toEqual({
      kind: 'sum',
      sum: 5,
      units: 2,
      applicable: 6,
      answered: 2,
      carriedForward: 0,
    });
  });

  it('count a unit that said yes in two months once', () => {
    const debt = { wage_debt: yes };
    const said = {
      A: { '2026-07': debt, '2026-08': debt, '2026-09': { wage_debt: no } },
      B: { '2026-07': { wage_debt: no } },
    };
    expect(totalOver('wage_debt', period(said, { months: quarter }))).toMatchObject({
      yes: 1,
      units: 2,
      applicable: 6,
      answered: 4,
    });
  });

  it('take a stock as it is at the end: the latest of the months, then what was known before', () => {
    const said = {
      A: { '2026-07': { mem_total: numberAnswer(90) }, '2026-09': { mem_total: numberAnswer(100) } },
      B: { '2026-08': { mem_total: numberAnswer(50) } },
    };
    const known = { C: { mem_total: { period: '2026-05', content: numberAnswer(7) } } };
    const units = [unit('A'), unit('B'), unit('C')];
    expect(totalOver('mem_total', period(said, { months: quarter, units, known }))).toMatchObject({
      sum: 157,
      applicable: 3,
      answered: 1,
      carriedForward: 2,
    });
  });

  it('take the latest state of what is done once a year, a "not yet" too', () => {
    const held = { worker_conf_held: yes };
    const notYet = { worker_conf_held: { state: 'not-yet' } as const };
    const said = { A: { '2026-07': notYet, '2026-08': held }, B: { '2026-07': notYet } };
    const units = [unit('A'), unit('B'), unit('C')];
    expect(totalOver('worker_conf_held', period(said, { months: quarter, units }))).toMatchObject({
      yes: 1,
      applicable: 3,
      answered: 2,
    });
    // Before the period only a yes settles anything.
    const known = {
      C: { worker_conf_held: { period: '2026-03', content: yes } },
      B: { worker_conf_held: { period: '2026-03', content: yes } },
    };
    expect(totalOver('worker_conf_held', period(said, { months: quarter, units, known }))).toMatchObject({
      yes: 2,
      answered: 3,
    });
  });

  it('leave out the months whose form did not ask', () => {
    const asked = { kpcd_total_vnd: numberAnswer(100) };
    const said = {
      A: { '2026-07': {}, '2026-08': {}, '2026-09': asked },
      B: { '2026-07': {}, '2026-09': asked },
    };
    expect(totalOver('kpcd_total_vnd', period(said, { months: quarter }))).toMatchObject({
      sum: 200,
      applicable: 2,
      answered: 2,
    });
    // Where nobody reported at all, all of it is missing.
    const silent = { A: { '2026-09': asked }, B: {} };
    expect(totalOver('kpcd_total_vnd', period(silent, { months: quarter }))).toMatchObject({
      applicable: 6,
      answered: 1,
    });
  });
});

describe('what earlier reports said', () => {
  it('counts for the year each unit works by', () => {
    const known = { worker_conf_held: { period: '2026-06', content: yes } };
    const units = [unit('A'), unit('B', { profile: { yearBasis: 'school', facts: {} } })];
    expect(totalOver('worker_conf_held', period({}, { units, known: { A: known, B: known } }))).toMatchObject(
      {
        yes: 1,
        applicable: 2,
        answered: 1,
      },
    );
  });

  it('may stand in the profile where no report has given a stock', () => {
    const units = [
      unit('A', { profile: { yearBasis: 'calendar', facts: { officers_total: numberAnswer(9) } } }),
      unit('B'),
    ];
    const now = period({ B: { '2026-11': { officers_total: numberAnswer(5) } } }, { units });
    expect(totalOver('officers_total', now)).toMatchObject({ sum: 14, answered: 1, carriedForward: 1 });
  });
});

describe('what a profile rules out', () => {
  it('leaves the denominator, unless the unit answers nevertheless', () => {
    const none: BranchUnit['profile'] = { yearBasis: 'calendar', facts: { has_shift_meal: no } };
    const units = [unit('A'), unit('B', { profile: none }), unit('C', { profile: none }), unit('D')];
    const meal = { '2026-11': { meal_value_vnd: numberAnswer(20_000) } };
    expect(totalOver('meal_value_vnd', period({ A: meal, C: meal }, { units }))).toMatchObject({
      applicable: 3,
      answered: 2,
    });
  });
});

describe('red flags', () => {
  it('name their unit and month, and come from the figures of these months only', () => {
    const said = {
      B: {
        '2026-11': { strikes: numberAnswer(1), accidents: numberAnswer(4) },
        '2026-09': { fires: numberAnswer(1) },
      },
      A: { '2026-10': { wage_debt: yes }, '2026-11': { wage_debt: no } },
    };
    const flags = redFlagsIn(period(said, { months: ['2026-10', '2026-11'] }));
    expect(flags.map(({ unit: { name }, month, indicator }) => [name, month, indicator])).toEqual([
      ['A', '2026-10', 'wage_debt'],
      ['B', '2026-11', 'strikes'],
    ]);
  });
});

describe('words', () => {
  it('stand with the unit and the month they are of', () => {
    const said = {
      B: { '2026-10': { difficulties: textAnswer('Thiếu kinh phí') } },
      A: { '2026-10': { difficulties: no }, '2026-11': { difficulties: textAnswer('Đơn hàng giảm') } },
    };
    const words = wordsIn('difficulties', period(said, { months: ['2026-10', '2026-11'] }));
    expect(words.map(({ unit: { name }, month, text }) => [name, month, text])).toEqual([
      ['A', '2026-11', 'Đơn hàng giảm'],
      ['B', '2026-10', 'Thiếu kinh phí'],
    ]);
  });
});

describe('a ratio over a branch', () => {
  it('pairs the months of what happens in months, and the units of everything else', () => {
    const months = ['2026-10', '2026-11'];
    const said = {
      A: {
        '2026-10': { hardship_cases: numberAnswer(10), hardship_supported: numberAnswer(5) },
        // Who were helped is not known: nobody may count as not helped.
        '2026-11': { hardship_cases: numberAnswer(90) },
      },
      B: {
        '2026-11': {
          mem_total: numberAnswer(50),
          emp_total: numberAnswer(100),
          hardship_supported: numberAnswer(1),
        },
      },
    };
    expect(ratioOver(ratioOf('hardship_helped'), period(said, { months }))).toEqual({
      part: 5,
      whole: 10,
      units: 1,
      share: 0.5,
    });
    expect(ratioOver(ratioOf('membership'), period(said, { months }))).toMatchObject({
      share: 0.5,
      units: 1,
    });
  });

  it('counts who did something at least once', () => {
    const said = {
      A: { '2026-10': { dialogue_count: numberAnswer(2) }, '2026-11': { dialogue_count: numberAnswer(1) } },
      B: { '2026-11': { dialogue_count: numberAnswer(0) } },
    };
    expect(unitsAtLeastOnce('dialogue_count', period(said, { months: ['2026-10', '2026-11'] }))).toEqual({
      did: 1,
      answered: 2,
    });
  });
});

describe('a standing', () => {
  const wards = [unit('Đông', { sector: 'upper-union' }), unit('Tây', { sector: 'upper-union' })];
  const units = [unit('A'), unit('B'), unit('C'), ...wards];
  const below = { A: 'Đông', B: 'Đông', C: 'Tây' };
  const places = wards.map(({ id }) => id);
  const said = {
    A: {
      '2026-11': { mem_total: numberAnswer(1000), mem_new: numberAnswer(10), mem_left: numberAnswer(30) },
    },
    C: { '2026-11': { mem_total: numberAnswer(50), mem_new: numberAnswer(2), mem_left: numberAnswer(0) } },
  };
  const now = period(said, { units, below });

  it('measures people against members, so that the large place is not always the best', () => {
    const ranked = standings({ by: 'per-members', code: 'mem_new', better: 'more' }, now, places);
    expect(ranked).toEqual([
      { place: 'Tây', amount: 0.04, of: { part: 2, whole: 50 } },
      { place: 'Đông', amount: 0.01, of: { part: 10, whole: 1000 } },
    ]);
  });

  it('puts the least first where less is better', () => {
    const ranked = standings({ by: 'per-members', code: 'mem_left', better: 'less' }, now, places);
    expect(ranked.map(({ place }) => place)).toEqual(['Tây', 'Đông']);
  });

  it('of reports is the share that came, and a place that owes none has none', () => {
    const nowhere = unit('Nam', { sector: 'upper-union' });
    expect(standings({ by: 'reports' }, now, [...places, nowhere.id])).toEqual([
      { place: 'Tây', amount: 1, of: { part: 1, whole: 1 } },
      { place: 'Đông', amount: 0.5, of: { part: 1, whole: 2 } },
    ]);
  });

  it('leaves out who gave no figure', () => {
    expect(standings({ by: 'total', code: 'accidents', better: 'less' }, now, places)).toEqual([]);
  });
});
