import { isoDate } from '../../../src/domain/calendar-date.ts';
import { addMonths, type Period } from '../../../src/domain/period.ts';
import { diceOf, type Dice } from '../chance.ts';
import type { DemoUnion } from '../organisation.ts';
import type { DemoUnit } from '../unit.ts';
import type { Known } from '../units/known.ts';
import type { Sketch } from '../units/read-table.ts';
import { kinds, type Kind } from './kinds.ts';
import { monthsOf } from './months.ts';
import { temperaments } from './temperaments.ts';
import { workingYearOf } from './working-year.ts';

/** A whole unit from a few words about it; the same in every run. */
export function imagineUnit(sketch: Sketch, above: DemoUnion, known: Known, current: Period): DemoUnit {
  const { key, name, industry, members, women } = sketch;
  const dice = diceOf(key);
  const kind: Kind = kinds[sketch.kind];
  const temperament = temperaments[sketch.is];
  const { young } = known;
  const founded = young === undefined ? undefined : addMonths(current, -young);
  const outside = Math.round((members * kind.outside) / 100);
  const officers = Math.min(19, 3 + Math.round(members / 22));
  const committee = committeeOf(members);
  return {
    key,
    code: `${above.code}-${key.toUpperCase()}`,
    name,
    above: above.key,
    sector: kind.sector,
    yearBasis: kind.yearBasis,
    industry,
    // Only Bà Rịa has blocks.
    ...(above.key === 'br' && kind.block !== undefined && { block: kind.block }),
    established: founded
      ? isoDate(founded.year, founded.month, 6)
      : isoDate(
          dice.between('year', kind.foundedFrom, kind.foundedFrom + 14),
          dice.between('month', 1, 12),
          15,
        ),
    congress: congressBefore(current, dice),
    chair: key,
    ...(sketch.deputy !== undefined && { deputy: `${key}-deputy` }),
    outside: { all: outside, women: Math.floor((outside * women) / members) },
    notInSoftware: dice.happens('software', 0.7)
      ? 0
      : dice.between('not in software', 1, Math.ceil(members / 12)),
    reach: temperament.reach,
    refersToParty: dice.happens('party', 0.6),
    officers: { all: officers, trained: Math.round(officers * temperament.reach) },
    committee: { all: committee, trained: Math.round(committee * temperament.reach) },
    hasInspectionCommittee: members >= 30,
    ...womenCommittee(dice, kind, women, current),
    hasDialogueRules: kind.agreements > 0 && dice.happens('dialogue rules', temperament.reach - 0.1),
    ...(dice.happens('agreement', kind.agreements / 10) && {
      agreementMonthsLeft: dice.between('agreement ends', 0, 35),
    }),
    ...(kind.meal && { shiftMeal: mealOf(dice, kind.meal) }),
    giftVnd: dice.between('gift', 4, 10) * 50_000,
    sendsTetBuses: kind.isDangerous === true && members >= 90,
    goesForCulture: dice.happens('culture', temperament.reach - 0.25),
    score: dice.between('score', temperament.score[0], temperament.score[1]),
    year: workingYearOf(dice, kind, sketch.is),
    ...known.facts,
    ...monthsOf(sketch, known, current),
  };
}

function committeeOf(members: number): number {
  if (members < 30) return 3;
  if (members < 100) return 5;
  return members < 200 ? 7 : 9;
}

/** Grassroots congresses were held in 2025, and are every five years. */
function congressBefore(current: Period, dice: Dice): DemoUnit['congress'] {
  const month = dice.between('congress month', 3, 10);
  const yearsAgo = current.year % 5;
  const isHeld = yearsAgo > 0 || month < current.month;
  return { yearsAgo: isHeld ? yearsAgo : 5, on: isoDate(0, month, 18).slice(5) };
}

/** Most that need one have a women committee; some founded it lately. */
function womenCommittee(
  dice: Dice,
  { sector }: Kind,
  women: number,
  current: Period,
): Pick<DemoUnit, 'womenCommitteeSince'> {
  const needsOne = women >= 10 && (sector === 'public-service' || sector === 'private-enterprise');
  if (!needsOne || !dice.happens('women committee', 0.75)) return {};
  const isNew = dice.happens('new women committee', 0.2);
  const monthsAgo = isNew ? dice.between('lately', 2, 20) : dice.between('long ago', 40, 130);
  const { year, month } = addMonths(current, -monthsAgo);
  return { womenCommitteeSince: isoDate(year, month, 8) };
}

function mealOf(dice: Dice, [least, most]: readonly [number, number]): NonNullable<DemoUnit['shiftMeal']> {
  const vnd = dice.between('meal', least / 1000, most / 1000) * 1000;
  if (!dice.happens('meal raised', 0.5)) return { vnd };
  return { vnd, raised: { byVnd: 2_000, monthsAgo: dice.between('meal raised ago', 1, 20) } };
}
