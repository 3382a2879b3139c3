import { describe, expect, it } from 'vitest';
import { numberAnswer, textAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { latestThatCanHold, stillHolding, type EarlierReport } from '../../../src/domain/earlier.ts';
import { indicatorOf, type IndicatorCode } from '../../../src/domain/indicators/index.ts';
import { month, parsePeriodKey } from '../../../src/domain/period.ts';
import { previousFor } from '../../../src/domain/previous.ts';
import { settledFor } from '../../../src/domain/settled.ts';
import type { UnitProfile } from '../../../src/domain/unit.ts';
import { usualFigure } from '../../../src/domain/usual-figure.ts';
import { yearToDateFor } from '../../../src/domain/year-to-date.ts';

const november = month(2026, 11);
const profile: UnitProfile = { yearBasis: 'calendar', facts: {} };
const school: UnitProfile = { yearBasis: 'school', facts: {} };
const yes: AnswerContent = { state: 'value', value: { type: 'yes' } };
const no: AnswerContent = { state: 'no' };
const dateAnswer = (date: string): AnswerContent => ({ state: 'value', value: { type: 'date', date } });

type Contents = EarlierReport['answers'];
const reports = (byPeriod: { readonly [period: string]: Contents }): readonly EarlierReport[] =>
  Object.entries(byPeriod)
    .map(([period, answers]) => ({ period, answers }))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
const previous = (
  byPeriod: { readonly [period: string]: Contents },
  of = profile,
  period = november,
): ReturnType<typeof previousFor> => previousFor(period, of, reports(byPeriod));

describe('what was known before', () => {
  it('of a stock is the latest that was said, and of which period', () => {
    expect(
      previous({
        '2026-06': { mem_total: numberAnswer(240), emp_total: numberAnswer(260) },
        '2026-09': { mem_total: numberAnswer(245) },
        '2026-10': { mem_total: { state: 'skipped' }, emp_total: numberAnswer(261) },
      }),
    ).toEqual({
      previous: { mem_total: numberAnswer(245), emp_total: numberAnswer(261) },
      previousFrom: { mem_total: '2026-09' },
    });
  });

  it('of a stock is at most twelve periods old', () => {
    const answers = { mem_total: numberAnswer(240) };
    expect(previous({ '2025-11': answers }).previous).toEqual(answers);
    expect(previous({ '2025-10': answers }).previous).toEqual({});
  });

  it('of a yes or no that is a stock is a no as well', () => {
    expect(previous({ '2026-08': { cba_status: yes }, '2026-09': { cba_status: no } })).toEqual({
      previous: { cba_status: no },
      previousFrom: { cba_status: '2026-09' },
    });
  });

  it('of people counted since January is of this year only', () => {
    const answers = { informed_ytd: numberAnswer(180) };
    expect(previous({ '2026-03': answers })).toEqual({
      previous: answers,
      previousFrom: { informed_ytd: '2026-03' },
    });
    expect(previous({ '2025-12': answers }, profile, month(2026, 1))).toEqual({
      previous: {},
      previousFrom: {},
    });
    expect(previous({ '2025-12': answers }, profile, month(2026, 3)).previous).toEqual({});
  });

  it('of a flow, a text or a yearly matter is only what the period right before said', () => {
    const answers = {
      mem_new: numberAnswer(3),
      difficulties: textAnswer('Thiếu kinh phí'),
      worker_conf_held: no,
    };
    expect(previous({ '2026-09': answers }).previous).toEqual({});
    expect(previous({ '2026-10': answers })).toEqual({ previous: answers, previousFrom: {} });
  });

  it('is nothing where nobody ever knew', () => {
    expect(previous({ '2026-10': { mem_total: { state: 'unknown' } } }).previous).toEqual({});
  });

  it('is taken from the profile for a stock that no report has given', () => {
    const known: UnitProfile = {
      yearBasis: 'calendar',
      facts: { officers_total: numberAnswer(9), cba_expiry: dateAnswer('2027-01-31'), women_committee: yes },
    };
    expect(previous({ '2026-10': { cba_expiry: { state: 'skipped' } } }, known)).toEqual({
      previous: { officers_total: numberAnswer(9), cba_expiry: dateAnswer('2027-01-31') },
      previousFrom: {},
    });
    expect(previous({ '2026-07': { officers_total: numberAnswer(11) } }, known).previous).toMatchObject({
      officers_total: numberAnswer(11),
    });
  });
});

describe('what is settled', () => {
  const settled = (
    byPeriod: { readonly [period: string]: Contents },
    of = profile,
    period = november,
  ): ReturnType<typeof settledFor> =>
    settledFor(period, of, (code) => latestThatCanHold(indicatorOf(code), code, reports(byPeriod)));

  it('is a yearly yes of the same year, and neither a no nor a not yet', () => {
    expect(settled({ '2026-01': { worker_conf_held: yes } })).toEqual({ worker_conf_held: yes });
    expect(settled({ '2025-12': { worker_conf_held: yes } })).toEqual({});
    expect(settled({ '2026-10': { worker_conf_held: { state: 'not-yet' }, finance_disclosed: no } })).toEqual(
      {},
    );
    expect(settled({ '2026-10': { cultural_registered: { state: 'not-applicable' } } })).toEqual({});
  });

  it('stays settled after a later "not yet"', () => {
    expect(
      settled({
        '2026-03': { worker_conf_held: yes },
        '2026-04': { worker_conf_held: { state: 'not-yet' } },
      }),
    ).toEqual({ worker_conf_held: yes });
  });

  it('is a yearly score or choice too', () => {
    const answers: Contents = { self_score: numberAnswer(97), mem_total: numberAnswer(5) };
    expect(settled({ '2026-10': answers })).toEqual({ self_score: numberAnswer(97) });
  });

  it.each([
    ['2026-08', month(2026, 11), false],
    ['2026-09', month(2026, 11), true],
    ['2026-09', month(2027, 8), true],
    ['2026-09', month(2027, 9), false],
    ['2026-12', month(2027, 3), true],
  ])('by a school in %s for %o: %s', (period, now, isSettled) => {
    expect('worker_conf_held' in settled({ [period]: { worker_conf_held: yes } }, school, now)).toBe(
      isSettled,
    );
  });

  it('is once and for all what was done once, by a report however old or by the profile', () => {
    expect(settled({ '2009-05': { dialogue_reg_issued: yes } })).toEqual({ dialogue_reg_issued: yes });
    const known: UnitProfile = {
      yearBasis: 'calendar',
      facts: { women_committee: yes, dialogue_reg_issued: no, cultural_registered: yes },
    };
    expect(settled({}, known)).toEqual({ women_committee: yes });
  });

  it('is for a term what was done since the congress', () => {
    const of = (congress?: string): UnitProfile => ({
      yearBasis: 'calendar',
      facts: congress === undefined ? {} : { congress_date: dateAnswer(congress) },
    });
    const plan = { '2023-07': { action_plan_issued: yes } };
    expect(settled(plan, of('2023-06-15'))).toEqual({ action_plan_issued: yes });
    expect(settled(plan, of('2026-02-15'))).toEqual({});
    expect(settled(plan, of())).toEqual({ action_plan_issued: yes });
    expect(settled({ '2021-10': { action_plan_issued: yes } }, of())).toEqual({});
  });
});

describe('what still holds', () => {
  it.each<readonly [IndicatorCode, AnswerContent]>([
    ['mem_new', numberAnswer(1)],
    ['difficulties', textAnswer('Thiếu kinh phí')],
    ['mem_total', { state: 'skipped' }],
    ['worker_conf_held', no],
  ])('is nothing of %s said as %o', (code, content) => {
    const earlier = { period: '2026-10', content };
    expect(stillHolding(indicatorOf(code), earlier, november, profile)).toBeUndefined();
  });
});

describe('what is usual', () => {
  const usual = (code: IndicatorCode, ...figures: readonly AnswerContent[]) =>
    usualFigure(
      indicatorOf(code),
      code,
      figures.map((content, index) => ({ period: `2026-0${index + 1}`, answers: { [code]: content } })),
    );

  it('is the middle of the figures, zeros and what is not known left aside', () => {
    const figures = [0, 5, 0, 300, 7].map(numberAnswer);
    expect(usual('mem_new', ...figures, { state: 'unknown' }, no)).toBe(7);
    expect(usual('care_amount_vnd', numberAnswer(1_000_000), numberAnswer(2_000_001))).toBe(1_500_001);
    expect(usual('mem_new', numberAnswer(0))).toBeUndefined();
  });

  it('is there for counts and money of flows and stocks only', () => {
    expect(usual('mem_total', numberAnswer(245))).toBe(245);
    expect(usual('informed_ytd', numberAnswer(245))).toBeUndefined();
    expect(usual('self_score', numberAnswer(97))).toBeUndefined();
    expect(usual('wage_debt', yes)).toBeUndefined();
  });
});

describe('the year so far', () => {
  it('adds flows up since January, computed ones too', () => {
    const houses = (fresh: number, repaired: AnswerContent): Contents => ({
      shelter_houses_new: numberAnswer(fresh),
      shelter_houses_repaired: repaired,
      mem_total: numberAnswer(100),
    });
    expect(
      yearToDateFor(
        november,
        reports({
          '2025-12': { mem_new: numberAnswer(100) },
          '2026-01': { mem_new: numberAnswer(2), party_referred: no },
          '2026-05': { ...houses(1, numberAnswer(2)), mem_new: { state: 'unknown' } },
          '2026-10': { ...houses(1, { state: 'skipped' }), mem_new: numberAnswer(3), meal_raised: yes },
        }),
      ),
    ).toEqual({
      mem_new: 5,
      party_referred: 0,
      meal_raised: 1,
      shelter_houses: 3,
      shelter_houses_new: 2,
      shelter_houses_repaired: 2,
    });
  });

  it('begins anew in January', () => {
    expect(
      yearToDateFor(parsePeriodKey('2027-01'), reports({ '2026-12': { mem_new: numberAnswer(1) } })),
    ).toEqual({});
  });
});
