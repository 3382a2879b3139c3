import { numberAnswer } from '../../../src/domain/answer.ts';
import { doneEveryYearIn, notYet, oneOf, type Story, type Tellers } from '../story.ts';
import { workersOf } from './members.ts';

/** Section E: officers, women committee, inspection, finance. */
export const officers: Tellers = {
  officers_total: ({ unit }) => numberAnswer(unit.officers.all),
  officers_trained: ({ unit }) => numberAnswer(unit.officers.trained),
  bch_new_total: ({ unit }) => numberAnswer(unit.committee.all),
  bch_new_trained: ({ unit }) => numberAnswer(unit.committee.trained),
  women_committee: ({ unit }) =>
    unit.womenCommitteeSince === undefined
      ? notYet
      : { state: 'value', value: { type: 'yes', date: unit.womenCommitteeSince } },
  ubkt_checks: (story) => numberAnswer(oneOf(story, 'inspections', 0, 0, 1)),
  ubkt_plan_issued: doneEveryYearIn(3),
  finance_peer_checked: doneEveryYearIn(6),
  finance_disclosed: doneEveryYearIn(3),
  kpcd_total_vnd: (story) => numberAnswer(fundOf(story)),
  kpcd_used_vnd: (story) => numberAnswer((fundOf(story) * shareUsed) / 100),
};

/** 2 % of the wages of a quarter, at about 6.5 million đồng a month; rounded to 100.000 đồng. */
function fundOf(story: Story): number {
  return workersOf(story) * 4 * 100_000;
}

/** Percent of the fund that stays with the unit. */
const shareUsed = 75;
