import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedUnit } from '../../../../src/app/import/listed-unit.ts';
import { planImport } from '../../../../src/app/import/plan/plan.ts';
import type { KnownOrganisation, KnownUnit } from '../../../../src/app/ports/import-store.ts';
import { sectors } from '../../../../src/domain/unit.ts';
import { countedIds, nothingKnown, organisationAfter } from '../../../support/organisation-after.ts';

const today = '2026-11-20';
const nextId = countedIds();
const codes = ['A', 'B', 'C', 'D', 'E', 'F'];
const names = ['Nguyễn Thị Hoa', 'Lê Văn An', 'Trần Thị Cúc'];
const days = ['2019-05-01', '2025-07-01', '2026-11-20', '2027-01-01'];

const person = fc.record(
  { name: fc.constantFrom(...names), phone: fc.constantFrom('0912345678', '0987654321') },
  { requiredKeys: ['name'] },
);
const office = fc.oneof(
  {
    weight: 5,
    arbitrary: person.map(
      ({ name, phone }) => ({ is: 'held', by: { name, ...(phone && { phone }) } }) as const,
    ),
  },
  { weight: 1, arbitrary: fc.constant({ is: 'none' } as const) },
);

/** Rows as people may write them: many are wrong. What is not there says nothing. */
const row: fc.Arbitrary<Omit<ListedUnit, 'at'>> = fc.record(
  {
    code: fc.constantFrom(...codes),
    name: fc.constantFrom('CĐCS Một', 'CĐCS Hai'),
    sector: fc.constantFrom(...sectors),
    parent: fc.constantFrom(...codes),
    from: fc.constantFrom(...days),
    to: fc.constantFrom(...days),
    block: fc.oneof(
      fc.constantFrom('Khối 1', 'khối 2').map((name) => ({ is: 'named', name }) as const),
      fc.constant({ is: 'none' } as const),
    ),
    yearBasis: fc.constantFrom('calendar' as const, 'school' as const),
    chair: office,
    deputy: office,
  },
  { requiredKeys: ['code'] },
);

/** Lists, most of which can be imported: each unit once, below one that stands before it. */
const goodList = fc.uniqueArray(row, { selector: ({ code }) => code, minLength: 1 }).map((rows) =>
  rows.map((one, index): Omit<ListedUnit, 'at'> => {
    const { to: _, parent: __, ...rest } = one;
    const above = rows[Math.floor(index / 2) - 1];
    return { name: 'CĐCS', sector: 'private-enterprise', ...rest, ...(above && { parent: above.code }) };
  }),
);

function planOf(rows: readonly Omit<ListedUnit, 'at'>[], known: KnownOrganisation, day = today) {
  const listed = rows.map((one, index) => ({ ...one, at: { row: index + 2 } }));
  return planImport(listed, known, { today: day, nextId });
}

/** The organisation without its ids, which are given by chance. */
function told({ units, blocks }: KnownOrganisation) {
  const codeOf = new Map<string, string>(units.map(({ id, code }) => [id, code]));
  const nameOf = new Map<string, string>(blocks.map(({ id, code }) => [id, code]));
  return units.map(({ code, name, sector, from, placements, blocks: memberships, offices }) => ({
    code,
    name,
    sector,
    from,
    placements: placements.map(({ parent, ...span }) => ({ parent: codeOf.get(parent), ...span })),
    blocks: memberships.map(({ block, ...span }) => ({ block: nameOf.get(block), ...span })),
    offices: offices.map(({ role, from, to, person: { name, phone } }) => ({ role, from, to, name, phone })),
  }));
}

/** What is wrong with a tree: two places at once, an end before its beginning, a way up that comes back. */
function unsoundIn({ units }: KnownOrganisation): readonly string[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const starts = new Set(units.flatMap(({ placements }) => placements.map(({ from }) => from)));
  const twice = units.filter(({ placements }) => {
    const sorted = placements.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return sorted.some(({ from, to }, index) => {
      const next = sorted[index + 1];
      return (to !== undefined && to < from) || (next && (to === undefined || to >= next.from));
    });
  });
  const loops = [...starts].flatMap((day) => units.filter((unit) => comesBack(unit, day, byId)));
  return [...twice, ...loops].map(({ code }) => code);
}

function comesBack(start: KnownUnit, day: string, byId: ReadonlyMap<string, KnownUnit>): boolean {
  const way = new Set<KnownUnit>();
  for (let unit: KnownUnit | undefined = start; unit; unit = parentOn(unit, day, byId)) {
    if (way.has(unit)) return true;
    way.add(unit);
  }
  return false;
}

function parentOn(
  { placements }: KnownUnit,
  day: string,
  byId: ReadonlyMap<string, KnownUnit>,
): KnownUnit | undefined {
  const place = placements.find(({ from, to }) => from <= day && (to === undefined || to >= day));
  return place && byId.get(place.parent);
}

describe('any list', () => {
  it('changes nothing when it is imported a second time, also where a number stands beside another name', () => {
    const unit = { name: 'CĐCS', sector: 'private-enterprise' } as const;
    const held = (name: string, phone?: string) =>
      ({ is: 'held', by: { name, ...(phone && { phone }) } }) as const;
    const cuc = held('Trần Thị Cúc', '0987654321');
    const an = held('Lê Văn An', '0987654321');
    const first = [
      { ...unit, code: 'C', deputy: cuc },
      { ...unit, code: 'E', chair: cuc },
    ];
    const before = organisationAfter(nothingKnown, planOf(first, nothingKnown).writes);
    const list = [
      { ...unit, code: 'C', deputy: held('Trần Thị Cúc') },
      { ...unit, code: 'A', deputy: an },
      { ...unit, code: 'E', chair: an, parent: 'C' },
    ];
    const after = organisationAfter(before, planOf(list, before).writes);
    expect(planOf(list, after).changes).toEqual([]);
  });

  it('changes nothing when it is imported a second time', () => {
    fc.assert(
      fc.property(goodList, goodList, (first, second) => {
        const one = planOf(first, nothingKnown);
        fc.pre(one.problems.length === 0);
        const known = organisationAfter(nothingKnown, one.writes);
        expect(planOf(first, known).writes).toEqual(planOf([], known).writes);
        const two = planOf(second, known, '2026-12-01');
        fc.pre(two.problems.length === 0);
        const then = organisationAfter(known, two.writes);
        expect(planOf(second, then, '2026-12-01')).toMatchObject({ changes: [], problems: [] });
        expect(planOf(second, then, '2027-12-01')).toMatchObject({ changes: [], problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('makes the same organisation whatever the order of its rows', () => {
    const shuffled = goodList.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const [one, two] = [planOf(rows, nothingKnown), planOf(others, nothingKnown)];
        expect(two.problems.length).toBe(one.problems.length);
        fc.pre(one.problems.length === 0);
        expect(told(organisationAfter(nothingKnown, two.writes))).toEqual(
          told(organisationAfter(nothingKnown, one.writes)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a tree without loops in which nobody stands in two places, or is refused', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 8 }), (first, second) => {
        let known = nothingKnown;
        for (const rows of [first, second]) {
          const made = planOf(rows, known);
          if (made.problems.length === 0) known = organisationAfter(known, made.writes);
        }
        expect(unsoundIn(known)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
