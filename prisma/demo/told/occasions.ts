import { numberAnswer } from '../../../src/domain/answer.ts';
import { doneEveryYearIn, oneOf, yes, type Story, type Tellers } from '../story.ts';
import { workersOf } from './members.ts';
import { tetIn } from './tet.ts';

/** Section F: the occasions of the year. */
export const occasions: Tellers = {
  tet_people: (story) => numberAnswer(tetPeople(story)),
  tet_amount_vnd: (story) => numberAnswer(tetPeople(story) * story.unit.giftVnd),
  tet_bus_trips: (story) => numberAnswer(tetBuses(story)),
  tet_bus_people: (story) => numberAnswer(tetBuses(story) * 40),
  workers_month_held: (story) => doneEveryYearIn(story, story.unit.year.workersMonth),
  workers_month_people: (story) => numberAnswer(share(story, 0.6)),
  workers_month_amount_vnd: (story) => numberAnswer(share(story, 0.6) * 100_000),
  women_day: () => yes,
  children_day: () => yes,
  mid_autumn: () => yes,
  union_meal_held: () => yes,
  union_meal_people: (story) => numberAnswer(share(story, oneOf(story, 'meal', 0.5, 0.7))),
};

function tetPeople(story: Story): number {
  return share(story, tetIn(story.period).presents);
}

function tetBuses({ unit, period }: Story): number {
  return unit.sendsTetBuses && tetIn(period).buses ? 2 : 0;
}

function share(story: Story, of: number): number {
  return Math.round(workersOf(story) * of);
}
