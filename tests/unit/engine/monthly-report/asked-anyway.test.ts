import { describe, expect, it } from 'vitest';
import { numberAnswer, textAnswer } from '../../../../src/domain/answer.ts';
import type { IndicatorCode } from '../../../../src/domain/indicators/index.ts';
import type { ReportContext } from '../../../../src/engine/context.ts';
import { draftView, fieldsAt, isAnswered, placesOf } from '../../../../src/engine/outline.ts';
import { Filling, type FillingOptions } from '../../../support/filling.ts';

const notYet = { state: 'not-yet' } as const;

/** Last month of somebody who had settled nothing of what a year is judged by. */
const previous: ReportContext['previous'] = {
  mem_total: numberAnswer(245),
  mem_female: numberAnswer(190),
  mem_in_software: numberAnswer(245),
  emp_total: numberAnswer(260),
  emp_female: numberAnswer(200),
  cba_status: { state: 'no' },
  meal_value_vnd: numberAnswer(22_000),
  officers_trained: numberAnswer(3),
  bch_new_total: numberAnswer(5),
  bch_new_trained: numberAnswer(5),
  worker_conf_held: notYet,
  self_score: notYet,
  self_rank: notYet,
  block_review_year: notYet,
  women_committee: notYet,
  finance_disclosed: notYet,
  action_plan_issued: notYet,
  kpcd_total_vnd: numberAnswer(60_000_000),
  kpcd_used_vnd: numberAnswer(45_000_000),
};

const inBlock = { block: textAnswer('Khối doanh nghiệp') };

function open(filling: Filling): readonly IndicatorCode[] {
  const view = draftView(filling.draft);
  return placesOf(filling.form, view)
    .filter((place) => !isAnswered(filling.form, filling.draft, place))
    .flatMap((place) => fieldsAt(filling.form, view, place).map(({ indicator }) => indicator));
}

function carried(options: FillingOptions, ...texts: readonly string[]): Filling {
  const filling = new Filling({ previous, facts: inBlock, ...options });
  for (const text of texts) filling.types(text);
  return filling;
}

const wholeMonth = [
  ['cả báo cáo như tháng trước', 'không phát sinh'],
  ['không phát sinh gì', 'không phát sinh'],
];

describe('what is due only now and then', () => {
  it.each(wholeMonth)('is asked after "%s" at the end of a year', (...texts) => {
    const filling = carried({ period: '2026-12' }, ...texts);
    const left = open(filling);
    for (const code of [
      'self_score',
      'self_rank',
      'block_review_year',
      'finance_disclosed',
      'kpcd_total_vnd',
    ] as const) {
      expect(filling.answers(), code).not.toHaveProperty(code);
      expect(left, code).toContain(code);
    }
  });

  it.each(wholeMonth)('is asked after "%s" of a school when its year ends', (...texts) => {
    const filling = carried({ period: '2026-06', sector: 'public-service', yearBasis: 'school' }, ...texts);
    const left = open(filling);
    for (const code of ['self_score', 'block_review_year', 'children_day'] as const) {
      expect(filling.answers(), code).not.toHaveProperty(code);
      expect(left, code).toContain(code);
    }
  });

  it.each([
    ['2026-03', 'women_day'],
    ['2026-06', 'children_day'],
    ['2026-07', 'union_meal_held'],
    ['2026-09', 'mid_autumn'],
    ['2027-01', 'tet_people'],
  ])('is asked in its month, %s', (period, code) => {
    const filling = carried({ period }, 'cả báo cáo như tháng trước', 'không phát sinh');
    expect(filling.answers()).not.toHaveProperty(code);
    expect(open(filling)).toContain(code);
  });

  it('stays as it is where it was answered before', () => {
    const filling = carried({ period: '2026-12' }, 'tự chấm 92 điểm');
    expect(filling.answers()).toEqual({ self_score: 92 });
    filling.types('cả báo cáo như tháng trước');
    filling.types('không phát sinh');
    expect(filling.answers()).toMatchObject({ self_score: 92, mem_total: 245, mem_new: 0 });
  });
});
