import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { standardCalendar } from '../../../src/app/calendar/standard-calendar.ts';
import { figuresOfUnits, totalOver } from '../../../src/domain/branch-figures.ts';
import { reportsOf, type BranchPeriod } from '../../../src/domain/branch.ts';
import { asId, type UnitId } from '../../../src/domain/ids.ts';
import type { IndicatorCode } from '../../../src/domain/indicators/index.ts';
import { storedCodes } from '../../../src/domain/overview.ts';
import { parsePeriodKey } from '../../../src/domain/period.ts';
import { ratioOf, ratioOver, type RatioName } from '../../../src/domain/ratios.ts';
import { windowOf } from '../../../src/domain/reporting-calendar.ts';
import { eachDatabase, type TestStore } from '../../support/databases.ts';
import { form } from '../../support/storage-organisation.ts';
import { clerkTotal, owing, plainAmount } from '../../support/world/clerk.ts';
import { clerkCoverage, totalOfClerk } from '../../support/world/clerk-totals.ts';
import { randomWorld, worldCodes, worldMonths } from '../../support/world/random-world.ts';
import { writeWorld } from '../../support/world/write-world.ts';
import type { World } from '../../support/world/world.ts';

const codes: readonly IndicatorCode[] = [...worldCodes, 'shelter_houses'];

/** A run of months that ends in one of the last ones, so that there is something before it. */
const run = fc
  .tuple(fc.integer({ min: 5, max: worldMonths.length - 1 }), fc.integer({ min: 1, max: 6 }))
  .map(([last, length]) => worldMonths.slice(Math.max(0, last - length + 1), last + 1));

const onDays = (months: readonly string[]) =>
  months.map((month) => ({ month, day: windowOf(parsePeriodKey(month), standardCalendar).dueDate }));

eachDatabase((databases) => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
  });

  /** As the program reads it: the months, and some before them. */
  async function read(
    world: World,
    root: string,
    months: readonly string[],
    more: number,
  ): Promise<BranchPeriod> {
    const { organisation, reports } = opened.store;
    const from = worldMonths[Math.max(0, worldMonths.indexOf(months[0] ?? '') - more)] ?? '';
    const to = months.at(-1) ?? '';
    const loaded = worldMonths.filter((month) => month >= from && month <= to);
    const branch = await organisation.branch(
      asId<UnitId>(root),
      onDays(loaded).map(({ month, day }) => ({ period: month, day })),
    );
    const units = world.units.map(({ id }) => asId<UnitId>(id));
    const reported = await reports.reported({ form, units, from, to, codes: storedCodes(codes) });
    return { branch, reported, months };
  }

  describe('a total over a branch and some months', () => {
    it('comes to what a clerk comes to from the reports themselves', async () => {
      await fc.assert(
        fc.asyncProperty(
          randomWorld,
          fc.array(fc.tuple(run, fc.nat(4)), { minLength: 1, maxLength: 3 }),
          async (make, runs) => {
            const world = make();
            await writeWorld(opened.database, world);
            const roots = world.units.filter(({ sector }) => sector === 'upper-union').map(({ id }) => id);
            const unit = world.units.at(-1)?.id;
            for (const root of [...roots, ...(unit === undefined ? [] : [unit])]) {
              for (const [months, more] of runs) {
                const period = await read(world, root, months, more);
                for (const code of codes) {
                  const clerk = clerkTotal(world, root, onDays(months), code);
                  expect(totalOver(code, period), `${code} of ${root} in ${months.join(', ')}`).toEqual(
                    totalOfClerk(code, clerk),
                  );
                }
                expect(reportsOf(period)).toEqual(clerkCoverage(world, root, onDays(months)));
              }
            }
          },
        ),
        { seed: 20_261_128, numRuns: databases.engine === 'sqlite' ? 15 : 8 },
      );
    });

    it('is explained by its units: their figures add up to it', async () => {
      await fc.assert(
        fc.asyncProperty(randomWorld, run, async (make, months) => {
          const world = make();
          await writeWorld(opened.database, world);
          const period = await read(world, world.units[0]?.id ?? '', months, 1);
          for (const code of codes) {
            const total = totalOver(code, period);
            if (total.kind !== 'sum') continue;
            const figures = figuresOfUnits(code, period).flatMap(({ content }) =>
              content ? [plainAmount(content)] : [],
            );
            expect(figures.length === 0 ? undefined : figures.reduce((a, b) => a + b, 0), code).toBe(
              total.sum,
            );
          }
        }),
        { seed: 20_261_129, numRuns: databases.engine === 'sqlite' ? 6 : 3 },
      );
    });
  });

  describe('a ratio', () => {
    it('is the sum of the parts by the sum of the wholes, of those who gave both', async () => {
      await fc.assert(
        fc.asyncProperty(randomWorld, run, async (make, months) => {
          const world = make();
          await writeWorld(opened.database, world);
          const root = world.units[0]?.id ?? '';
          const period = await read(world, root, months, 0);
          for (const name of ['care_each', 'informed'] as const) {
            expect(ratioOver(ratioOf(name), period), name).toEqual(ratioByHand(world, root, months, name));
          }
        }),
        { seed: 20_261_130, numRuns: databases.engine === 'sqlite' ? 6 : 3 },
      );
    });
  });
});

/** Money for each who got it, month by month; people among workers does not apply here, because nobody in these worlds says how many workers there are. */
function ratioByHand(world: World, root: string, months: readonly string[], name: RatioName) {
  if (name === 'informed') return { part: 0, whole: 0, units: 0 };
  let [part, whole, units] = [0, 0, 0];
  for (const { month, day } of onDays(months)) {
    for (const { id } of owing(world, root, day)) {
      const report = world.reports.find((one) => one.unit === id && one.month === month);
      const { care_amount_vnd: amount, care_people: people } = report?.answers ?? {};
      if (!amount || !people || Number.isNaN(plainAmount(amount) + plainAmount(people))) continue;
      part += plainAmount(amount);
      whole += plainAmount(people);
      units += 1;
    }
  }
  return { part, whole, units, ...(whole > 0 && { share: part / whole }) };
}
