import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../../src/domain/ids.ts';
import { answersToSend } from '../../../../src/engine/sent-answers.ts';
import { numberAnswer, textAnswer } from '../../../../src/domain/answer.ts';
import type { IndicatorCode } from '../../../../src/domain/indicators/index.ts';
import type { Sector } from '../../../../src/domain/unit.ts';
import type { ReportContext } from '../../../../src/engine/context.ts';
import { draftView } from '../../../../src/engine/outline.ts';
import { grassrootsSectors, months, periodOf, stepsAsked } from '../../../support/asked-fields.ts';
import { Filling, type FillingOptions } from '../../../support/filling.ts';
import { askedQuestions } from '../../../support/places.ts';

const yes = { state: 'value', value: { type: 'yes' } } as const;
const enterprises: readonly Sector[] = ['state-enterprise', 'private-enterprise'];
const others: readonly Sector[] = ['public-service', 'no-employer'];
const withWomenCommittee: readonly Sector[] = ['public-service', 'private-enterprise'];
const withEmployer: readonly Sector[] = ['public-service', ...enterprises];
const quarterEnds = [3, 6, 9, 12];

/** When a question is asked (domain: "Hỏi khi nào / bỏ qua"); no sectors or months: all of them. */
interface When {
  readonly sectors?: readonly Sector[];
  readonly months?: readonly number[];
  /** not asked once it is done */
  readonly untilDone?: true;
}

const rules: Readonly<Record<string, When>> = {
  'members-total': {},
  'members-change': {},
  workforce: {},
  party: {},
  propaganda: {},
  informed: { months: quarterEnds },
  care: {},
  support: {},
  benefits: { months: quarterEnds },
  'cadre-conference': { sectors: ['public-service'], untilDone: true },
  'worker-conference': { sectors: enterprises, untilDone: true },
  'dialogue-rules': { sectors: enterprises, months: quarterEnds, untilDone: true },
  relations: { sectors: enterprises },
  skills: { sectors: enterprises, months: quarterEnds },
  supervision: { sectors: others },
  policies: { months: quarterEnds },
  incidents: {},
  officers: { months: quarterEnds },
  'women-committee': { sectors: withWomenCommittee, months: quarterEnds, untilDone: true },
  inspections: {},
  finance: { months: quarterEnds, untilDone: true },
  emulation: {},
  'action-plan': { months: quarterEnds, untilDone: true },
  'culture-standard': { months: [1], untilDone: true },
  ranking: { months: [11, 12], untilDone: true },
  'block-reviews': { months: [6, 7, 11, 12], untilDone: true },
  tet: { months: [1, 2] },
  'workers-month': { sectors: enterprises, months: [5, 6], untilDone: true },
  'women-day': { months: [3, 10] },
  'children-day': { months: [6] },
  'mid-autumn': { months: [9] },
  'union-meal': { months: [7] },
  opinions: {},
};

const done: ReportContext['settled'] = Object.fromEntries(
  (
    [
      'worker_conf_held',
      'cadre_conf_held',
      'dialogue_reg_issued',
      'women_committee',
      'ubkt_plan_issued',
      'finance_peer_checked',
      'finance_disclosed',
      'action_plan_issued',
      'cultural_registered',
      'cultural_achieved',
      'self_score',
      'self_rank',
      'workers_month_held',
      'block_review_h1',
      'block_review_year',
    ] as const
  ).map((code) => [code, yes] as const),
);

const women: ReportContext['previous'] = { mem_total: numberAnswer(245), mem_female: numberAnswer(136) };
const inBlock = { block: textAnswer('Khối doanh nghiệp') };

/** What the table says; the fund of the quarter is asked even when everything else of finance is done. */
function expected(sector: Sector, month: number, isDone: boolean): readonly string[] {
  return Object.entries(rules)
    .filter(([id, { sectors, months: when, untilDone }]) => {
      const isAsked = (sectors?.includes(sector) ?? true) && (when?.includes(month) ?? true);
      const hasFund = id === 'finance' && withEmployer.includes(sector);
      return isAsked && (!isDone || !untilDone || hasFund);
    })
    .map(([id]) => id);
}

const everyReport = grassrootsSectors.flatMap((sector) => months.map((month) => [sector, month] as const));

describe('which questions are asked', () => {
  it.each(everyReport)('of %s in month %d while nothing is done yet', (sector, month) => {
    const filling = new Filling({ sector, period: periodOf(month), previous: women, facts: inBlock });
    expect(askedQuestions(filling)).toEqual(expected(sector, month, false));
  });

  it.each(everyReport)('of %s in month %d when everything is done', (sector, month) => {
    const filling = new Filling({
      sector,
      period: periodOf(month),
      previous: women,
      settled: done,
      facts: inBlock,
    });
    expect(askedQuestions(filling)).toEqual(expected(sector, month, true));
  });
});

describe('how many questions a private enterprise is asked where everything is done', () => {
  const countIn = (month: number) =>
    askedQuestions(new Filling({ period: periodOf(month), previous: women, settled: done, facts: inBlock }))
      .length;

  it.each(quarterEnds)('about twenty at the end of a quarter, month %d', (month) => {
    expect(countIn(month)).toBeGreaterThanOrEqual(18);
    expect(countIn(month)).toBeLessThanOrEqual(22);
  });

  it.each([4, 5, 7, 8, 10, 11])('at most fourteen in an ordinary month, %d', (month) => {
    expect(countIn(month)).toBeLessThanOrEqual(14);
  });
});

describe('schools', () => {
  const school = (month: number) =>
    new Filling({ sector: 'public-service', yearBasis: 'school', period: periodOf(month), facts: inBlock });

  it('judge their year in May and June', () => {
    const asked = months.filter((month) => askedQuestions(school(month)).includes('ranking'));
    expect(asked).toEqual([5, 6]);
  });

  it('have the review of the year of their block then', () => {
    const asked = months.filter((month) => asks(school(month), 'block_review_year'));
    expect(asked).toEqual([5, 6]);
  });

  it('are asked by the school year', () => {
    const question = (month: number) =>
      stepsAsked(school(month))
        .find(({ fields }) => fields[0].indicator === 'cadre_conf_held')
        ?.ask(draftView(school(month).draft));
    expect(question(8)).toContain('Năm học 2025-2026');
    expect(question(9)).toContain('Năm học 2026-2027');
  });
});

describe('the month of the mid-autumn festival', () => {
  // The 15th of the 8th lunar month: 17/9/2024, 6/10/2025, 25/9/2026, 15/9/2027, 3/10/2028, 22/9/2029, 12/9/2030.
  it.each([
    [2024, 9],
    [2025, 10],
    [2026, 9],
    [2027, 9],
    [2028, 10],
    [2029, 9],
    [2030, 9],
  ])('of %d is %d', (year, month) => {
    const asked = months.filter((one) =>
      askedQuestions(new Filling({ period: periodOf(one, year) })).includes('mid-autumn'),
    );
    expect(asked).toEqual([month]);
  });
});

describe('what the profile decides', () => {
  it('asks units of a block for its meetings and reviews, and no others', () => {
    const of = (facts: FillingOptions['facts']) =>
      new Filling({ period: '2026-06', ...(facts && { facts }) });
    expect(asks(of(inBlock), 'block_meeting_attended')).toBe(true);
    expect(asks(of(inBlock), 'block_review_h1')).toBe(true);
    expect(asks(of({}), 'block_meeting_attended')).toBe(false);
    expect(asks(of({}), 'block_review_h1')).toBe(false);
    expect(asks(of({ block: { state: 'no' } }), 'block_review_h1')).toBe(false);
  });

  it('asks for the shift meal unless the profile says there is none', () => {
    expect(asks(new Filling(), 'meal_value_vnd')).toBe(true);
    expect(asks(new Filling({ facts: { has_shift_meal: yes } }), 'meal_value_vnd')).toBe(true);
    expect(asks(new Filling({ facts: { has_shift_meal: { state: 'no' } } }), 'meal_value_vnd')).toBe(false);
    expect(asks(new Filling({ facts: { has_shift_meal: { state: 'no' } } }), 'meal_raised')).toBe(false);
  });

  it('asks nothing of an inspection committee that is not there', () => {
    const filling = new Filling({ period: '2026-03', facts: { has_inspection_committee: { state: 'no' } } });
    for (const code of ['ubkt_checks', 'ubkt_plan_issued', 'finance_peer_checked'] as const)
      expect(asks(filling, code), code).toBe(false);
    expect(asks(filling, 'finance_disclosed')).toBe(true);
  });

  it('asks a union without employer for no fund', () => {
    expect(asks(new Filling({ period: '2026-03', sector: 'no-employer' }), 'kpcd_total_vnd')).toBe(false);
    expect(asks(new Filling({ period: '2026-03' }), 'kpcd_total_vnd')).toBe(true);
  });

  it('asks only a large union for agreements with partners', () => {
    const of = (members: number) =>
      new Filling({ period: '2026-03', previous: { mem_total: numberAnswer(members) } });
    expect(asks(of(499), 'benefit_deals_new')).toBe(false);
    expect(asks(of(500), 'benefit_deals_new')).toBe(true);
  });

  it('asks for a women committee from ten women on', () => {
    const of = (count: number) =>
      new Filling({ period: '2026-03', previous: { mem_female: numberAnswer(count) } });
    expect(asks(of(9), 'women_committee')).toBe(false);
    expect(asks(of(10), 'women_committee')).toBe(true);
  });

  it('asks for a newly elected committee after a congress, until all of it was trained', () => {
    const congress = {
      congress_date: { state: 'value', value: { type: 'date', date: '2025-06-01' } },
    } as const;
    const of = (facts: FillingOptions['facts'], total: number, trained: number) =>
      new Filling({
        period: '2026-03',
        ...(facts && { facts }),
        previous: { bch_new_total: numberAnswer(total), bch_new_trained: numberAnswer(trained) },
      });
    expect(asks(of(congress, 3, 2), 'bch_new_total')).toBe(true);
    expect(asks(of(congress, 3, 3), 'bch_new_total')).toBe(false);
    expect(asks(of({}, 3, 2), 'bch_new_total')).toBe(false);
  });
});

describe('what earlier answers decide', () => {
  it('asks who was admitted to the Party only after somebody was referred this year', () => {
    const nobody = new Filling();
    nobody.types('giới thiệu cho Đảng 0 người');
    const sent = answersToSend(nobody.form, nobody.draft, { by: asId<PersonId>('somebody'), at: 0 });
    expect(sent).toContainEqual(['party_admitted', expect.objectContaining({ content: numberAnswer(0) })]);
    expect(asks(new Filling({ yearToDate: { party_referred: 1 } }), 'party_admitted')).toBe(true);
    const filling = new Filling();
    filling.types('giới thiệu cho Đảng 2 người');
    expect(asks(filling, 'party_admitted')).toBe(true);
  });

  it('asks for the software where somebody came or went, or was missing before', () => {
    const all = { mem_total: numberAnswer(245), mem_in_software: numberAnswer(245) };
    const filling = new Filling({ previous: all });
    filling.types('245, nữ 136');
    filling.types('không');
    expect(asks(filling, 'mem_in_software')).toBe(false);
    const moved = new Filling({ previous: all });
    moved.types('246, nữ 136');
    moved.types('kết nạp 1, giảm 0');
    expect(asks(moved, 'mem_in_software')).toBe(true);
    const behind = new Filling({ previous: { ...all, mem_in_software: numberAnswer(240) } });
    behind.types('245, nữ 136');
    behind.types('không');
    expect(asks(behind, 'mem_in_software')).toBe(true);
  });

  it('asks for an achieved culture standard only who registered', () => {
    expect(asks(new Filling({ period: '2026-12' }), 'cultural_achieved')).toBe(false);
    const registered = new Filling({ period: '2026-12', settled: { cultural_registered: yes } });
    expect(asks(registered, 'cultural_achieved')).toBe(true);
  });
});

function asks(filling: Filling, code: IndicatorCode): boolean {
  return stepsAsked(filling).some(({ fields }) => fields.some(({ indicator }) => indicator === code));
}
