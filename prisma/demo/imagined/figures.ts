import type { AnswerContent } from '../../../src/domain/answer.ts';
import type { IndicatorCode } from '../../../src/domain/indicators/index.ts';
import type { Dice } from '../chance.ts';
import type { DemoFigures } from '../month.ts';
import { no } from '../story.ts';
import type { Kind } from './kinds.ts';
import type { Temperament } from './temperaments.ts';

/** What a month has beside what is usual: loans, houses, accidents, an occasion nobody kept, a figure nobody knew. */
export function unusualFigures(
  dice: Dice,
  kind: Kind,
  temperament: Temperament,
  members: number,
): DemoFigures {
  return {
    ...loans(dice, members),
    ...houses(dice),
    ...(kind.isDangerous && dice.happens('accident', 0.02) && { accidents: 1, accident_deaths: 0 }),
    ...(dice.happens('no occasion', 0.25 * (1.6 - temperament.pace)) && noOccasion),
    ...leftOpen(dice, temperament),
  };
}

function loans(dice: Dice, members: number): DemoFigures {
  if (!dice.happens('loan', Math.min(0.06, members / 3000))) return {};
  const people = dice.between('borrowers', 1, 3);
  return { loan_members: people, loan_amount_vnd: people * dice.between('loan of each', 15, 30) * 1_000_000 };
}

function houses(dice: Dice): DemoFigures {
  if (!dice.happens('house', 0.007)) return {};
  return dice.happens('new house', 0.4)
    ? { shelter_houses_new: 1, shelter_houses_repaired: 0, shelter_amount_vnd: 80_000_000 }
    : { shelter_houses_new: 0, shelter_houses_repaired: 1, shelter_amount_vnd: 30_000_000 };
}

/** Nothing was done on the occasions of the month, whichever they are. */
const noOccasion: DemoFigures = {
  women_day: no,
  children_day: no,
  mid_autumn: no,
  union_meal_held: no,
};

/** What is skipped, or not known, at the end of a quarter. */
const leavable: readonly (readonly [IndicatorCode, AnswerContent['state']])[] = [
  ['benefit_members_ytd', 'unknown'],
  ['skill_ytd', 'skipped'],
  ['policy_inputs', 'skipped'],
  ['informed_ytd', 'unknown'],
];

function leftOpen(dice: Dice, { leavesOpen }: Temperament): DemoFigures {
  const chosen = dice.happens('left open', leavesOpen)
    ? dice.oneOf('what is left open', leavable)
    : undefined;
  if (!chosen) return {};
  const [code, state] = chosen;
  return { [code]: state === 'unknown' ? { state } : { state: 'skipped' } };
}
