import { describe, expect, it } from 'vitest';
import { standardCalendar } from '../../../src/app/calendar/standard-calendar.ts';
import { numberAnswer, textAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import type { EarlierAnswer } from '../../../src/domain/earlier.ts';
import { asId, type UnitId } from '../../../src/domain/ids.ts';
import type { IndicatorCode } from '../../../src/domain/indicators/index.ts';
import { overviewOf, type DueUnit, type Overview, type PeriodFigures } from '../../../src/domain/overview.ts';
import { month } from '../../../src/domain/period.ts';
import { windowOf } from '../../../src/domain/reporting-calendar.ts';

type Contents = { readonly [C in IndicatorCode]?: AnswerContent };
type Earlier = { readonly [C in IndicatorCode]?: EarlierAnswer };

const yes: AnswerContent = { state: 'value', value: { type: 'yes' } };
const idOf = (name: string) => asId<UnitId>(name);
const unit = (name: string, more: Partial<DueUnit> = {}): DueUnit => ({
  id: idOf(name),
  code: name,
  name,
  sector: 'private-enterprise',
  profile: { yearBasis: 'calendar', facts: {} },
  ...more,
});
const figures = (
  answers: { readonly [unit: string]: Contents },
  lastKnown: { readonly [unit: string]: Earlier } = {},
): PeriodFigures => ({
  answers: new Map(Object.entries(answers).map(([name, said]) => [idOf(name), said])),
  lastKnown: new Map(Object.entries(lastKnown).map(([name, known]) => [idOf(name), known])),
});

function overview(input: {
  readonly sections?: readonly { readonly title: string; readonly indicators: readonly IndicatorCode[] }[];
  readonly indicators?: readonly IndicatorCode[];
  readonly units?: readonly DueUnit[];
  readonly now?: PeriodFigures;
  readonly before?: PeriodFigures;
}): Overview {
  const units = input.units ?? [unit('A'), unit('B')];
  return overviewOf({
    branch: 'Phường',
    window: windowOf(month(2026, 11), standardCalendar),
    asOf: instantInVietnam('2026-11-21', '09:00'),
    sections: input.sections ?? [{ title: 'Phần', indicators: input.indicators ?? [] }],
    units,
    unitsBefore: units,
    now: input.now ?? figures({}),
    before: input.before ?? figures({}),
  });
}

const linesOf = (picture: Overview) => picture.sections.flatMap(({ lines }) => lines);

describe('the lines of an overview', () => {
  it('stand in the sections of the form, without those that nobody answered this month or last', () => {
    const picture = overview({
      sections: [
        { title: 'A', indicators: ['mem_total', 'mem_new'] },
        { title: 'B', indicators: ['prop_sessions', 'informed_ytd'] },
        { title: 'C', indicators: ['loan_members', 'mem_new'] },
      ],
      now: figures(
        { A: { mem_new: numberAnswer(0) } },
        { B: { informed_ytd: { period: '2026-09', content: numberAnswer(80) } } },
      ),
      before: figures({ A: { mem_total: numberAnswer(10), loan_members: { state: 'skipped' } } }),
    });
    expect(picture.sections.map(({ title, lines }) => [title, lines.map((line) => line.indicator)])).toEqual([
      ['A', ['mem_total', 'mem_new']],
    ]);
  });

  it('show a computed figure where all of its parts are asked, and a unit with one part only is missing in it', () => {
    const now = figures({
      A: { shelter_houses_new: numberAnswer(1), shelter_houses_repaired: numberAnswer(2) },
      B: { shelter_houses_new: numberAnswer(5) },
    });
    const parts = ['shelter_houses_new', 'shelter_houses_repaired', 'shelter_amount_vnd'] as const;
    expect(linesOf(overview({ indicators: parts, now }))).toMatchObject([
      { indicator: 'shelter_houses', now: { sum: 3, applicable: 2, answered: 1 } },
    ]);
    expect(linesOf(overview({ indicators: ['shelter_houses_new'], now }))).toMatchObject([
      { indicator: 'shelter_houses_new', now: { sum: 6, answered: 2 } },
    ]);
  });

  it('count who wrote something', () => {
    const now = figures({
      A: { difficulties: textAnswer('Thiếu kinh phí') },
      B: { difficulties: { state: 'no' } },
    });
    expect(linesOf(overview({ indicators: ['difficulties'], now }))).toMatchObject([
      { now: { kind: 'list', said: 1, answered: 2 } },
    ]);
  });
});

describe('what earlier reports said', () => {
  it('counts for the year each unit works by', () => {
    const known = { worker_conf_held: { period: '2026-06', content: yes } };
    const units = [unit('A'), unit('B', { profile: { yearBasis: 'school', facts: {} } })];
    const now = figures({}, { A: known, B: known });
    // In November a school is in its next year; in October, the month before, it was too.
    expect(linesOf(overview({ indicators: ['worker_conf_held'], units, now }))).toMatchObject([
      { now: { yes: 1, applicable: 2, answered: 1 } },
    ]);
  });

  it('counts for both months as each of them knew it', () => {
    const stock = (number: number, period: string) => ({
      mem_total: { period, content: numberAnswer(number) },
    });
    const picture = overview({
      indicators: ['mem_total'],
      now: figures(
        { A: { mem_total: numberAnswer(100) } },
        { A: stock(90, '2026-10'), B: stock(50, '2026-09') },
      ),
      before: figures({ A: { mem_total: numberAnswer(90) } }, { B: stock(50, '2026-09') }),
    });
    expect(linesOf(picture)).toMatchObject([
      {
        now: { sum: 150, answered: 1, carriedForward: 1 },
        before: { sum: 140, answered: 1, carriedForward: 1 },
      },
    ]);
  });

  it('may stand in the profile where no report has given a stock', () => {
    const units = [
      unit('A', { profile: { yearBasis: 'calendar', facts: { officers_total: numberAnswer(9) } } }),
      unit('B'),
    ];
    const now = figures({ B: { officers_total: numberAnswer(5) } });
    expect(linesOf(overview({ indicators: ['officers_total'], units, now }))).toMatchObject([
      { now: { sum: 14, answered: 1, carriedForward: 1 } },
    ]);
  });
});

describe('what a profile rules out', () => {
  it('leaves the denominator, unless the unit answers nevertheless', () => {
    const none: DueUnit['profile'] = { yearBasis: 'calendar', facts: { has_shift_meal: { state: 'no' } } };
    const units = [unit('A'), unit('B', { profile: none }), unit('C', { profile: none }), unit('D')];
    const value = numberAnswer(20_000);
    const now = figures({ A: { meal_value_vnd: value }, C: { meal_value_vnd: value } });
    expect(linesOf(overview({ indicators: ['meal_value_vnd'], units, now }))).toMatchObject([
      { now: { applicable: 3, answered: 2 } },
    ]);
  });
});

describe('red flags', () => {
  it('name their unit, and come from the figures of this month only, asked by this form or not', () => {
    const now = figures({
      B: { strikes: numberAnswer(1), accidents: numberAnswer(4) },
      A: { wage_debt: yes },
    });
    const before = figures({ A: { fires: numberAnswer(1) } });
    expect(overview({ now, before }).redFlags).toEqual([
      { unit: 'A', indicator: 'wage_debt', content: yes },
      { unit: 'B', indicator: 'strikes', content: numberAnswer(1) },
    ]);
  });
});
