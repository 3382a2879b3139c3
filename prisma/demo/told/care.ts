import { numberAnswer } from '../../../src/domain/answer.ts';
import { oneOf, shareSinceJanuary, type Story, type Tellers } from '../story.ts';
import { workersOf } from './members.ts';

/** Section C: most months somebody is visited; loans and houses stand among the figures of their month. */
export const care: Tellers = {
  hardship_cases: (story) => numberAnswer(hardshipOf(story)),
  hardship_supported: (story) => numberAnswer(hardshipOf(story)),
  care_people: (story) => numberAnswer(cared(story)),
  care_amount_vnd: (story) => numberAnswer(cared(story) * story.unit.giftVnd),
  loan_members: () => numberAnswer(0),
  loan_amount_vnd: () => numberAnswer(0),
  shelter_houses_new: () => numberAnswer(0),
  shelter_houses_repaired: () => numberAnswer(0),
  shelter_amount_vnd: () => numberAnswer(0),
  benefit_members_ytd: (story) => numberAnswer(shareSinceJanuary(story, story.members, [0.1, 0.2, 0.3, 0.4])),
  culture_ytd: (story) => numberAnswer(shareSinceJanuary(story, workersOf(story), [0.2, 0.4, 0.6, 0.75])),
  benefit_deals_new: () => numberAnswer(0),
};

function hardshipOf(story: Story): number {
  return Math.round(oneOf(story, 'hardship', 0, 1, 1, 2, 3) * (story.month.pace?.people ?? 1));
}

function cared(story: Story): number {
  const visited = hardshipOf(story);
  return visited === 0 ? 0 : visited + oneOf(story, 'others', 1, 2, 4);
}
