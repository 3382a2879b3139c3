import { numberAnswer } from '../../../src/domain/answer.ts';
import { doneEveryYearIn, notYet, oneOf, type Story, type Tellers } from '../story.ts';
import { workersOf } from './members.ts';

/** Section E: officers, women committee, inspection, finance. */
export const officers: Tellers = {
  officers_total: ({ unit }) => numberAnswer(unit.officers.all),
  officers_trained: ({ unit, monthsAgo }) => numberAnswer(trainedThen(unit.officers.trained, monthsAgo)),
  bch_new_total: ({ unit }) => numberAnswer(unit.committee.all),
  bch_new_trained: ({ unit, monthsAgo }) => numberAnswer(trainedThen(unit.committee.trained, monthsAgo)),
  women_committee: ({ unit: { womenCommitteeSince: since }, today }) =>
    since === undefined || since > today ? notYet : { state: 'value', value: { type: 'yes', date: since } },
  ubkt_checks: (story) => numberAnswer(oneOf(story, 'inspections', 0, 0, 1)),
  ubkt_plan_issued: (story) => doneEveryYearIn(story, story.unit.year.inspectionPlan),
  finance_peer_checked: (story) => doneEveryYearIn(story, story.unit.year.financeChecked),
  finance_disclosed: (story) => doneEveryYearIn(story, story.unit.year.financeDisclosed),
  kpcd_total_vnd: (story) => numberAnswer(fundOf(story)),
  kpcd_used_vnd: (story) => numberAnswer((fundOf(story) * story.unit.year.fundUsed) / 100),
};

/** One of today's trained officers was trained in each half year. */
function trainedThen(today: number, monthsAgo: number): number {
  return Math.max(0, today - Math.floor(monthsAgo / 6));
}

/** 2 % of the wages of a quarter, at about 6.5 million đồng a month; rounded to 100.000 đồng. */
function fundOf(story: Story): number {
  return workersOf(story) * 4 * 100_000;
}
