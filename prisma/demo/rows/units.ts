import { firstDay, addMonths, type Period } from '../../../src/domain/period.ts';
import type { IsoDate } from '../../../src/domain/calendar-date.ts';
import type { UnitProfile } from '../../../src/domain/unit.ts';
import { demoUnitId } from '../ids.ts';
import type { DemoOrganisation } from '../organisation.ts';
import { profileOfDemoUnit } from '../unit-profile.ts';
import type { DemoUnit } from '../unit.ts';

/** Months before the current one from which on the organisation is known. */
const monthsKnown = 24;

/** The first day of the organisation in the books. */
export function beginningOf(current: Period): IsoDate {
  return firstDay(addMonths(current, -monthsKnown));
}

/** The first day of a unit in the books: later only of one that was founded since. */
export function unitBegins({ established }: Pick<DemoUnit, 'established'>, current: Period): IsoDate {
  const beginning = beginningOf(current);
  return established > beginning ? established : beginning;
}

const noProfile: UnitProfile = { yearBasis: 'calendar', facts: {} };

/** Rows of the units, of where they stand, and of their emulation blocks. */
export function unitRows({ unions, units, blocks }: DemoOrganisation, current: Period) {
  const all = [
    ...unions.map((union) => ({
      ...union,
      sector: 'upper-union' as const,
      profile: noProfile,
      validFrom: beginningOf(current),
    })),
    ...units.map((unit) => ({
      ...unit,
      profile: profileOfDemoUnit(unit, current),
      validFrom: unitBegins(unit, current),
    })),
  ];
  return {
    units: all.map(({ key, code, name, sector, profile, validFrom }) => ({
      id: demoUnitId({ key }),
      code,
      name,
      sector,
      profile: JSON.stringify(profile),
      validFrom,
    })),
    placements: all.flatMap(({ key, above, validFrom }) =>
      above === undefined
        ? []
        : [{ unitId: demoUnitId({ key }), parentId: demoUnitId({ key: above }), validFrom }],
    ),
    blocks: blocks.map(({ key, code, name, union }) => ({
      id: blockId(key),
      code,
      name,
      unitId: demoUnitId({ key: union }),
      validFrom: beginningOf(current),
    })),
    blockMembers: blocks.flatMap((block) =>
      units
        .filter((unit) => unit.block === block.name && unit.above === block.union)
        .map((unit) => ({
          blockId: blockId(block.key),
          unitId: demoUnitId(unit),
          validFrom: unitBegins(unit, current),
        })),
    ),
  };
}

function blockId(key: string): string {
  return `demo-block-${key}`;
}
