import { numberAnswer } from '../../../src/domain/answer.ts';
import { no, notYet, oneOf, shareSinceJanuary, yearlyDay, yes, type Story, type Tellers } from '../story.ts';

/** Section D. Red flags are life's exception and stand among the figures of their month. */
export const democracy: Tellers = {
  cadre_conf_held: conference,
  worker_conf_held: conference,
  dialogue_reg_issued: ({ unit }) => (unit.hasDialogueRules ? yes : notYet),
  dialogue_count: ({ unit, period }) => numberAnswer(unit.year.dialogues.includes(period.month) ? 1 : 0),
  supervision_count: (story) => numberAnswer(oneOf(story, 'supervision', 0, 0, 0, 1)),
  cba_status: ({ agreement }) => (agreement ? yes : no),
  cba_signed_new: ({ agreement }) =>
    agreement?.signed === undefined ? no : { state: 'value', value: { type: 'yes', date: agreement.signed } },
  cba_amended: () => no,
  cba_expiry: ({ agreement }) =>
    agreement ? { state: 'value', value: { type: 'date', date: agreement.until } } : no,
  meal_value_vnd: (story) => numberAnswer(mealOf(story)),
  meal_raised: ({ unit, monthsAgo }) => (unit.shiftMeal?.raised?.monthsAgo === monthsAgo ? yes : no),
  skill_ytd: (story) => numberAnswer(shareSinceJanuary(story, story.members, [0.1, 0.25, 0.4, 0.6])),
  policy_inputs: (story) => numberAnswer(oneOf(story, 'policies', 0, 1, 1, 2)),
  policy_vocational: (story) => oneOf(story, 'vocational', no, no, yes),
  strikes: () => numberAnswer(0),
  accidents: () => numberAnswer(0),
  accident_deaths: () => numberAnswer(0),
  wage_debt: () => no,
  fires: () => numberAnswer(0),
  food_poisoning: () => numberAnswer(0),
};

function conference(story: Story) {
  const { conference: day } = story.unit.year;
  if (!day) return notYet;
  return 'held' in day ? yearlyDay(story, day.held, true) : yearlyDay(story, day.planned, false);
}

/** What a shift meal was worth in a month. */
function mealOf({ unit: { shiftMeal }, monthsAgo }: Story): number {
  if (!shiftMeal) return 0;
  const { vnd, raised } = shiftMeal;
  return raised && monthsAgo > raised.monthsAgo ? vnd - raised.byVnd : vnd;
}
