import * as fc from 'fast-check';
import { numberAnswer, textAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { indicatorOf, type IndicatorCode } from '../../../src/domain/indicators/index.ts';
import { grassroots, type Sector, type UnitProfile } from '../../../src/domain/unit.ts';
import { monthsFrom, type World, type WorldReport, type WorldUnit } from './world.ts';

/** Months of which there may be reports. */
export const worldMonths = monthsFrom('2025-08', 16);

/** Figures of every nature and roll-up, of all sectors and of some, with and without a fact of the profile behind them. */
export const worldCodes = [
  'mem_total',
  'mem_new',
  'informed_ytd',
  'dialogue_count',
  'worker_conf_held',
  'women_committee',
  'action_plan_issued',
  'cba_status',
  'cba_expiry',
  'meal_value_vnd',
  'wage_debt',
  'self_rank',
  'difficulties',
  'shelter_houses_new',
  'shelter_houses_repaired',
  'officers_total',
  'care_people',
  'care_amount_vnd',
] as const satisfies readonly IndicatorCode[];

const states: readonly AnswerContent[] = [
  { state: 'no' },
  { state: 'not-yet' },
  { state: 'not-yet', planned: '2026-12-20' },
  { state: 'unknown' },
  { state: 'not-applicable' },
  { state: 'skipped' },
];

function valueOf(code: IndicatorCode): fc.Arbitrary<AnswerContent> {
  const { value, choices = [] } = indicatorOf(code);
  switch (value) {
    case 'count':
    case 'money':
    case 'score':
      return fc.nat(2_000_000).map(numberAnswer);
    case 'yes-no':
      return fc.constant({ state: 'value', value: { type: 'yes' } });
    case 'yes-no-date':
      return fc.constantFrom<AnswerContent>(
        { state: 'value', value: { type: 'yes' } },
        { state: 'value', value: { type: 'yes', date: '2026-03-15' } },
      );
    case 'date':
      return fc
        .constantFrom('2026-12-20', '2027-02-28', '2026-05-01')
        .map((date): AnswerContent => ({ state: 'value', value: { type: 'date', date } }));
    case 'choice':
      return fc
        .constantFrom(...choices)
        .map((choice): AnswerContent => ({ state: 'value', value: { type: 'choice', choice } }));
    case 'text':
      return fc.constantFrom('Thiếu kinh phí', 'Đơn hàng giảm; 3 xưởng nghỉ').map(textAnswer);
  }
}

const answer = (code: IndicatorCode): fc.Arbitrary<AnswerContent | undefined> =>
  fc.oneof(
    { weight: 5, arbitrary: valueOf(code) },
    { weight: 3, arbitrary: fc.constantFrom(...states) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );

const answers = fc.tuple(...worldCodes.map(answer)).map((contents) =>
  Object.fromEntries(
    worldCodes.flatMap((code, index) => {
      const content = contents[index];
      return content ? [[code, content]] : [];
    }),
  ),
);

/** What one unit reports in each month: nothing, a report, or a report that was corrected afterwards. */
const reportsOfUnit = fc.tuple(
  ...worldMonths.map(() =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 6, arbitrary: answers },
      {
        weight: 1,
        arbitrary: fc.tuple(answers, answers).map(([sent, corrected]) => ({ ...sent, ...corrected })),
      },
    ),
  ),
);

const profile: fc.Arbitrary<UnitProfile> = fc.record({
  yearBasis: fc.constantFrom<UnitProfile['yearBasis']>('calendar', 'school'),
  facts: fc
    .record(
      {
        has_shift_meal: fc.constantFrom<AnswerContent>(
          { state: 'no' },
          { state: 'value', value: { type: 'yes' } },
        ),
        congress_date: fc
          .constantFrom('2023-05-10', '2026-04-02', '2027-01-01')
          .map((date): AnswerContent => ({ state: 'value', value: { type: 'date', date } })),
        officers_total: fc.nat(30).map(numberAnswer),
        women_committee: fc.constantFrom<AnswerContent>(
          { state: 'value', value: { type: 'yes' } },
          { state: 'no' },
        ),
      },
      { requiredKeys: [] },
    )
    .map((facts): UnitProfile['facts'] => facts),
});

interface Plan {
  readonly wards: number;
  readonly units: readonly {
    readonly sector: Sector;
    readonly profile: UnitProfile;
    /** the number of a ward, or one more: directly below the top */
    readonly ward: number;
    readonly movesTo?: number;
    readonly movesIn: number;
    readonly endsIn?: number;
    readonly beginsIn?: number;
    readonly reports: readonly (WorldReport['answers'] | undefined)[];
  }[];
}

const plan: fc.Arbitrary<Plan> = fc.record({
  wards: fc.integer({ min: 1, max: 3 }),
  units: fc.array(
    fc.record(
      {
        sector: fc.constantFrom(...grassroots),
        profile,
        ward: fc.nat(3),
        movesTo: fc.nat(3),
        movesIn: fc.integer({ min: 4, max: 14 }),
        endsIn: fc.integer({ min: 6, max: 15 }),
        beginsIn: fc.integer({ min: 1, max: 10 }),
        reports: reportsOfUnit,
      },
      { requiredKeys: ['sector', 'profile', 'ward', 'movesIn', 'reports'] },
    ),
    { minLength: 1, maxLength: 7 },
  ),
});

let worlds = 0;

/** An organisation with a top, some unions below it and units that move between them, begin and end; no two that are made share an id. */
export const randomWorld: fc.Arbitrary<() => World> = plan.map((planned) => () => worldOf(planned));

function worldOf({ wards, units }: Plan): World {
  worlds += 1;
  const id = (name: string) => `w${worlds}-${name}`;
  const begin = '2020-01-01';
  const upper = (name: string, parents: WorldUnit['parents']): WorldUnit => ({
    id: id(name),
    code: id(name),
    name: `Công đoàn ${id(name)}`,
    sector: 'upper-union',
    profile: { yearBasis: 'calendar', facts: {} },
    from: begin,
    parents,
  });
  const wardId = (ward: number) => id(ward < wards ? `ward${ward}` : 'top');
  const grass = units.map((unit, index): WorldUnit => {
    const from = unit.beginsIn === undefined ? begin : `${worldMonths[unit.beginsIn]}-10`;
    const moved = `${worldMonths[unit.movesIn]}-08`;
    const moves = unit.movesTo !== undefined && moved > from;
    const to = unit.endsIn === undefined ? undefined : `${worldMonths[unit.endsIn]}-22`;
    return {
      id: id(`unit${index}`),
      code: id(`unit${index}`),
      name: `CĐCS ${id(`unit${index}`)}`,
      sector: unit.sector,
      profile: unit.profile,
      from,
      ...(to !== undefined && to > from && { to }),
      parents: moves
        ? [
            { parent: wardId(unit.ward), from, to: dayBefore(moved) },
            { parent: wardId(unit.movesTo ?? 0), from: moved },
          ]
        : [{ parent: wardId(unit.ward), from }],
    };
  });
  return {
    units: [
      upper('top', []),
      ...Array.from({ length: wards }, (_, ward) =>
        upper(`ward${ward}`, [{ parent: id('top'), from: begin }]),
      ),
      ...grass,
    ],
    reports: units.flatMap(({ reports }, index) =>
      reports.flatMap((said, month): readonly WorldReport[] =>
        said
          ? [
              {
                unit: id(`unit${index}`),
                month: worldMonths[month] ?? '',
                answers: said,
                isLate: month % 5 === 0,
              },
            ]
          : [],
      ),
    ),
    people: [],
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
