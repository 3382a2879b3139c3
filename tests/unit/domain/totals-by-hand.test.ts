import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalOver } from '../../../src/domain/branch-figures.ts';
import type { BranchPeriod, BranchUnit } from '../../../src/domain/branch.ts';
import { asId, type UnitId } from '../../../src/domain/ids.ts';
import type { IndicatorCode } from '../../../src/domain/indicators/index.ts';
import { clerkTotal, owing } from '../../support/world/clerk.ts';
import { totalOfClerk } from '../../support/world/clerk-totals.ts';
import { randomWorld, worldCodes, worldMonths } from '../../support/world/random-world.ts';
import type { World } from '../../support/world/world.ts';

const codes: readonly IndicatorCode[] = [...worldCodes, 'shelter_houses'];
const idOf = (id: string) => asId<UnitId>(id);
const onDays = (months: readonly string[]) => months.map((month) => ({ month, day: `${month}-25` }));

/** A world as its figures are handed to the arithmetic: the tree month by month, and every report up to the last of the months. */
function periodOf(world: World, root: string, months: readonly string[]): BranchPeriod {
  const known = worldMonths.filter((month) => month <= (months.at(-1) ?? ''));
  const units = new Map(
    world.units.map((unit): [UnitId, BranchUnit] => [idOf(unit.id), { ...unit, id: idOf(unit.id) }]),
  );
  return {
    branch: {
      units,
      standing: new Map(),
      months: new Map(
        onDays(months).map(({ month, day }) => [
          month,
          owing(world, root, day).map(({ id }) => ({ unit: idOf(id) })),
        ]),
      ),
    },
    reported: {
      answers: new Map(
        known.map((month) => [
          month,
          new Map(
            world.reports
              .filter((report) => report.month === month)
              .map(({ unit, answers }) => [idOf(unit), answers]),
          ),
        ]),
      ),
      lastKnown: new Map(),
    },
    months,
  };
}

describe('a total over a branch and some months', () => {
  it('comes to what a clerk comes to who goes through the reports one by one', () => {
    fc.assert(
      fc.property(
        randomWorld,
        fc.integer({ min: 0, max: worldMonths.length - 1 }),
        fc.integer({ min: 1, max: 12 }),
        (make, last, length) => {
          const world = make();
          const months = worldMonths.slice(Math.max(0, last - length + 1), last + 1);
          for (const { id: root } of world.units) {
            const period = periodOf(world, root, months);
            for (const code of codes) {
              const byHand = totalOfClerk(code, clerkTotal(world, root, onDays(months), code));
              expect(totalOver(code, period), `${code} of ${root} in ${months.join(', ')}`).toEqual(byHand);
            }
          }
        },
      ),
      { seed: 20_261_128, numRuns: 150 },
    );
  });
});
