import { isoDate } from '../../../src/domain/calendar-date.ts';
import type { Dice } from '../chance.ts';
import type { WorkingYear } from '../unit.ts';
import type { Kind } from './kinds.ts';
import type { TemperamentName } from './temperaments.ts';

/** When a unit does what is done once a year; those who put off reports put off this too. */
export function workingYearOf(
  dice: Dice,
  { sector, yearBasis }: Kind,
  temperament: TemperamentName,
): WorkingYear {
  const isSlow = temperament === 'forgetful' || temperament === 'busy';
  const hasEmployer = sector !== 'no-employer';
  return {
    ...(hasEmployer && { conference: conferenceOf(dice, yearBasis, isSlow) }),
    dialogues: dialoguesOf(dice, isSlow),
    inspectionPlan: isSlow ? 6 : 3,
    ...(!dice.happens('unchecked', isSlow ? 0.4 : 0.05) && { financeChecked: isSlow ? 9 : 6 }),
    ...(!dice.happens('undisclosed', isSlow ? 0.25 : 0) && { financeDisclosed: isSlow ? 6 : 3 }),
    ...(!dice.happens('no workers month', isSlow ? 0.35 : 0.1) && { workersMonth: 5 }),
    fundUsed: dice.between('fund used', 58, 92),
  };
}

/** One in each quarter; the slow hold the one that the law asks for (BLLĐ 2019, Điều 63), or none. */
function dialoguesOf(dice: Dice, isSlow: boolean): readonly number[] {
  if (isSlow) return dice.happens('no dialogue', 0.3) ? [] : [dice.between('dialogue', 1, 12)];
  const first = dice.between('first dialogue', 1, 3);
  return [first, first + 3, first + 6, first + 9];
}

/**
 * The conference belongs into the first three months of the working year; some hold it later, some only ever plan it. Always on a day before
 * the report of its month is sent.
 */
function conferenceOf(
  dice: Dice,
  yearBasis: Kind['yearBasis'],
  isSlow: boolean,
): NonNullable<WorkingYear['conference']> {
  const [from, to] = yearBasis === 'school' ? [9, 10] : isSlow ? [3, 6] : [1, 3];
  const month = dice.between('conference month', from, to);
  const day = isoDate(0, month, dice.between('conference day', 3, 13)).slice(5);
  return dice.happens('conference never held', isSlow ? 0.35 : 0.04) ? { planned: day } : { held: day };
}
