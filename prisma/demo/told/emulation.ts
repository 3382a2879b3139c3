import { numberAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { doneEveryYearIn, no, notYet, oneOf, yes, type Story, type Tellers } from '../story.ts';

/** Section F: emulation, and what a year is judged by. */
export const emulation: Tellers = {
  emulation_events: (story) => numberAnswer(oneOf(story, 'emulation', 0, 0, 1)),
  initiatives: (story) => numberAnswer(initiativesOf(story)),
  initiative_value_vnd: (story) => numberAnswer(initiativesOf(story) * 15_000_000),
  upper_activities_joined: (story) => numberAnswer(oneOf(story, 'upper union', 0, 0, 1, 1)),
  block_meeting_attended: (story) => oneOf(story, 'block', no, no, yes),
  action_plan_issued: () => yes,
  cultural_registered: (story) => (story.unit.goesForCulture ? doneEveryYearIn(story, 1) : no),
  cultural_achieved: (story) => (story.unit.goesForCulture ? endOfYear(story, yes) : notYet),
  self_score: (story) => endOfYear(story, numberAnswer(story.unit.score)),
  self_rank: (story) =>
    endOfYear(story, { state: 'value', value: { type: 'choice', choice: rankOf(story.unit.score) } }),
  block_review_h1: (story) => (story.unit.block === undefined ? notYet : doneEveryYearIn(story, 6)),
  block_review_year: (story) => (story.unit.block === undefined ? notYet : endOfYear(story, yes)),
};

function initiativesOf(story: Story): number {
  return oneOf(story, 'initiatives', 0, 0, 0, 1);
}

/** The rank that fits a score by the common reading of the guidance. */
function rankOf(score: number): string {
  if (score >= 90) return 'excellent';
  return score >= 70 ? 'good' : 'completed';
}

/** Settled in the last month in which a year is judged: June in a school, December elsewhere. */
function endOfYear(story: Story, settled: AnswerContent): AnswerContent {
  return doneEveryYearIn(story, story.unit.yearBasis === 'school' ? 6 : 12, settled);
}
