import { describe, expect, it } from 'vitest';
import type { ListedUnit } from '../../../../src/app/import/listed-unit.ts';
import { planImport, type ImportPlan } from '../../../../src/app/import/plan/plan.ts';
import type { KnownOrganisation } from '../../../../src/app/ports/import-store.ts';
import { asId, type InvitationId, type UnitId } from '../../../../src/domain/ids.ts';
import {
  countedIds,
  nothingKnown,
  organisationAfter,
  withJoined,
} from '../../../support/organisation-after.ts';

const today = '2026-11-20';
const yesterday = '2026-11-19';
const nextId = countedIds();

type Row = Omit<ListedUnit, 'at'>;

function plan(rows: readonly Row[], known: KnownOrganisation = nothingKnown, day = today): ImportPlan {
  const listed = rows.map((row, index) => ({ ...row, at: { row: index + 2 } }));
  return planImport(listed, known, { today: day, nextId });
}

function after(rows: readonly Row[], known?: KnownOrganisation, day = today): KnownOrganisation {
  const made = plan(rows, known, day);
  expect(made.problems).toEqual([]);
  return organisationAfter(known ?? nothingKnown, made.writes);
}

const unitOf = (known: KnownOrganisation, code: string) => {
  const unit = known.units.find((one) => one.code === code);
  if (!unit) throw new Error(`no unit ${code}`);
  return unit;
};
const parents = (known: KnownOrganisation, code: string) =>
  unitOf(known, code).placements.map(({ parent, from, to }) => [
    known.units.find(({ id }) => id === parent)?.code,
    from,
    to,
  ]);
const holders = (known: KnownOrganisation, code: string) =>
  unitOf(known, code).offices.map(({ role, person, from, to }) => [role, person.name, from, to]);
const kinds = ({ changes }: ImportPlan) => changes.map(({ change }) => change);
const faults = ({ problems }: ImportPlan) =>
  problems.map(({ at, column, what }) => [at.row, column, what.fault]);

const upper = (code: string, more: Partial<Row> = {}): Row => ({
  code,
  name: `Công đoàn ${code}`,
  sector: 'upper-union',
  from: '2020-01-01',
  ...more,
});
const union = (code: string, more: Partial<Row> = {}): Row => ({
  code,
  name: `CĐCS ${code}`,
  sector: 'private-enterprise',
  from: '2020-01-01',
  ...more,
});
const held = (name: string, phone?: string) =>
  ({ is: 'held', by: { name, ...(phone !== undefined && { phone }) } }) as const;
const none = { is: 'none' } as const;

const start = () =>
  after(
    [upper('P'), upper('Q'), union('A', { parent: 'P', chair: held('Nguyễn Thị Hoa') })],
    undefined,
    '2026-01-01',
  );

describe('a new list', () => {
  it('makes units, the tree, blocks and people, wherever the rows stand', () => {
    const known = after([
      union('A', {
        parent: 'p',
        block: { is: 'named', name: 'Khối doanh nghiệp' },
        chair: held('Nguyễn Thị Hoa', '0912345678'),
        deputy: held('Trần Văn Bình'),
      }),
      upper('P', { parent: 'TINH', chair: held('Lê Văn An') }),
      upper('TINH'),
    ]);
    expect(parents(known, 'A')).toEqual([['P', '2020-01-01', undefined]]);
    expect(parents(known, 'P')).toEqual([['TINH', '2020-01-01', undefined]]);
    expect(holders(known, 'A')).toEqual([
      ['chair', 'Nguyễn Thị Hoa', today, undefined],
      ['deputy', 'Trần Văn Bình', today, undefined],
    ]);
    expect(holders(known, 'P')).toEqual([['leader', 'Lê Văn An', today, undefined]]);
    expect(known.blocks).toMatchObject([{ name: 'Khối doanh nghiệp', code: 'P.KHOI-DOANH-NGHIEP' }]);
    expect(unitOf(known, 'A').blocks).toEqual([{ block: known.blocks[0]?.id, from: '2020-01-01' }]);
  });

  it('begins today when it names no day', () => {
    const { from: _, ...row } = union('A');
    expect(unitOf(after([row]), 'A').from).toBe(today);
  });

  it('places a unit that is older than the union above from that union’s first day', () => {
    const known = after([
      upper('P', { from: '2025-07-01' }),
      union('A', { from: '2009-04-12', parent: 'P' }),
    ]);
    expect(unitOf(known, 'A').from).toBe('2009-04-12');
    expect(parents(known, 'A')).toEqual([['P', '2025-07-01', undefined]]);
  });

  it('takes the same name with the same number for one person, and only then', () => {
    const rows = [
      union('A', { chair: held('Nguyễn Thị Hoa', '0912345678') }),
      union('B', { chair: held('Nguyen Thi Hoa', '0912345678') }),
      union('C', { chair: held('Nguyễn Thị Hoa') }),
      union('D', { chair: held('Lê Văn An', '0912345678') }),
    ];
    const made = plan(rows);
    expect(made.writes.people.map(({ name }) => name)).toEqual([
      'Nguyễn Thị Hoa',
      'Nguyễn Thị Hoa',
      'Lê Văn An',
    ]);
    expect(made.notices.map(({ notice }) => notice)).toEqual(['shared-phone']);
  });

  it('says when a new unit has the name of another one beside it', () => {
    const known = after([upper('P'), union('A', { parent: 'P', name: 'CĐCS May' })]);
    expect(plan([union('A2', { parent: 'P', name: 'cđcs  may' })], known).notices).toMatchObject([
      { notice: 'same-name', code: 'A2', other: 'A' },
    ]);
  });
});

describe('the same list again', () => {
  it('changes nothing, a year later neither', () => {
    const rows = [
      upper('P', { chair: held('Lê Văn An'), deputy: held('Lê Thị Ba') }),
      union('A', {
        parent: 'P',
        block: { is: 'named', name: 'Khối 1' },
        yearBasis: 'school',
        chair: held('Nguyễn Thị Hoa', '0912345678'),
        deputy: held('Trần Văn Bình', '0987654321'),
      }),
      union('Z', { parent: 'P', to: '2026-06-30' }),
    ];
    const known = after(rows);
    for (const day of [today, '2027-11-20']) {
      const again = plan(rows, known, day);
      expect(again.problems).toEqual([]);
      expect(again.changes).toEqual([]);
      expect(Object.values(again.writes).flat()).toEqual([]);
      expect(again.totals).toEqual({ added: 0, changed: 0, ended: 0, left: 3, notListed: 0 });
    }
  });

  it('leaves alone what it does not name, and what its cells do not say', () => {
    const made = plan([{ code: 'A' }], start());
    expect(Object.values(made.writes).flat()).toEqual([]);
    expect(made.totals).toEqual({ added: 0, changed: 0, ended: 0, left: 1, notListed: 2 });
  });
});

describe('a changed list', () => {
  it('changes a name, a kind, a year and nothing else', () => {
    const known = start();
    const made = plan(
      [{ code: 'a', name: 'CĐCS Mới', sector: 'state-enterprise', yearBasis: 'school' }],
      known,
    );
    expect(kinds(made)).toEqual(['renamed', 'sector', 'year-basis']);
    expect(unitOf(organisationAfter(known, made.writes), 'A')).toMatchObject({
      name: 'CĐCS Mới',
      sector: 'state-enterprise',
      yearBasis: 'school',
      placements: unitOf(known, 'A').placements,
      offices: unitOf(known, 'A').offices,
    });
  });

  it('moves a unit from today, and what was stays in its history', () => {
    const known = after([union('A', { parent: 'Q' })], start());
    expect(parents(known, 'A')).toEqual([
      ['P', '2020-01-01', yesterday],
      ['Q', today, undefined],
    ]);
  });

  it('moves a unit from the day it names, past or to come', () => {
    for (const from of ['2026-07-01', '2027-01-01'])
      expect(parents(after([union('A', { parent: 'Q', from })], start()), 'A')[1]).toEqual([
        'Q',
        from,
        undefined,
      ]);
  });

  it('corrects on the same day without leaving a trace', () => {
    const known = after([union('A', { parent: 'P' })], after([union('A', { parent: 'Q' })], start()));
    expect(parents(known, 'A')).toEqual([
      ['P', '2020-01-01', yesterday],
      ['P', today, undefined],
    ]);
  });

  it('says that another day for what is so already is not used', () => {
    const made = plan([union('A', { parent: 'P', from: '2026-03-01' })], start());
    expect(made.notices).toEqual([
      { notice: 'other-day', at: { row: 2 }, code: 'A', given: '2026-03-01', kept: '2020-01-01' },
    ]);
    expect(made.changes).toEqual([]);
  });

  it('ends a unit with its place, its block and its offices', () => {
    const known = after([union('A', { block: { is: 'named', name: 'Khối 1' } })], start());
    const made = plan([{ code: 'A', to: '2026-12-31' }], known);
    expect(kinds(made)).toEqual(['unit-ended']);
    const ended = unitOf(organisationAfter(known, made.writes), 'A');
    expect([ended, ...ended.placements, ...ended.blocks, ...ended.offices].map(({ to }) => to)).toEqual(
      Array.from({ length: 4 }, () => '2026-12-31'),
    );
    expect(made.totals).toMatchObject({ ended: 1, changed: 0 });
  });

  it('moves a unit between blocks, and out of them', () => {
    const block = (name: string) => ({ code: 'A', block: { is: 'named', name } as const });
    const one = after([block('Khối 1')], start(), '2026-02-01');
    const two = after([block('khoi 2')], one);
    expect(unitOf(two, 'A').blocks.map(({ from, to }) => [from, to])).toEqual([
      ['2026-02-01', yesterday],
      [today, undefined],
    ]);
    const out = plan([{ code: 'A', block: none }], two, '2026-12-01');
    expect(kinds(out)).toEqual(['block-left']);
    expect(plan([block('P.KHOI-2')], two).changes).toEqual([]);
  });
});

describe('people of a changed list', () => {
  const chair = (name: string, phone?: string): Row => ({ code: 'A', chair: held(name, phone) });

  it('who never joined gives way to a new name, with history', () => {
    const known = after([chair('Lê Văn An')], start());
    expect(holders(known, 'A')).toEqual([
      ['chair', 'Nguyễn Thị Hoa', '2026-01-01', yesterday],
      ['chair', 'Lê Văn An', today, undefined],
    ]);
  });

  it('a code made for who gives way stops working', () => {
    const known = start();
    const invitation = {
      id: asId<InvitationId>('i'),
      unit: unitOf(known, 'A').id,
      role: 'chair',
      personName: 'Nguyen Thi Hoa',
      createdAt: 0,
      expiresAt: 1,
    } as const;
    const made = plan([chair('Lê Văn An')], { ...known, invitations: [invitation] });
    expect(made.writes.invitationEnds).toEqual(['i']);
  });

  it('a chair who has joined stays; the new one is a successor, who is not written until a code is asked for', () => {
    const known = withJoined(start(), 'Nguyễn Thị Hoa');
    const made = plan([chair('Lê Văn An', '0912345678')], known);
    expect(kinds(made)).toEqual(['successor']);
    expect(made.successors).toMatchObject([
      { person: { name: 'Lê Văn An', phone: '0912345678' }, before: 'Nguyễn Thị Hoa', voids: [] },
    ]);
    expect(Object.values(made.writes).flat()).toEqual([]);
  });

  it('a successor who has a code already is nothing new', () => {
    const known = withJoined(start(), 'Nguyễn Thị Hoa');
    const invitation = {
      id: asId<InvitationId>('i'),
      unit: unitOf(known, 'A').id,
      role: 'chair',
      personName: 'Lê Văn An',
      createdAt: 0,
      expiresAt: 1,
    } as const;
    const waiting = { ...known, invitations: [invitation] };
    expect(plan([chair('Lê Văn An')], waiting)).toMatchObject({ changes: [], successors: [] });
    expect(plan([chair('Trần Thị Cúc')], waiting).successors).toMatchObject([{ voids: ['i'] }]);
    // The list of before, in which the chair of today stands, takes no code away from anybody.
    expect(plan([chair('Nguyễn Thị Hoa')], waiting).writes.invitationEnds).toEqual([]);
  });

  it('a deputy is added beside one who has joined', () => {
    const known = withJoined(after([{ code: 'A', deputy: held('Trần Văn Bình') }], start()), 'Trần Văn Bình');
    const made = plan([{ code: 'A', deputy: held('Lê Văn An') }], known);
    expect(kinds(made)).toEqual(['office-begins', 'beside']);
  });

  it('a leader’s new name takes the place of one who never joined, one for one', () => {
    const known = after([upper('P', { chair: held('Lê Văn An'), deputy: held('Lê Thị Ba') })]);
    const made = plan([upper('P', { chair: held('Lê Văn An'), deputy: held('Trần Thị Cúc') })], known);
    expect(kinds(made)).toEqual(['office-ends', 'office-begins']);
    expect(made.changes[0]).toMatchObject({ name: 'Lê Thị Ba' });
  });

  it('is known by telephone number under a corrected name; what people called themselves stays', () => {
    const known = after([union('A', { chair: held('Nguyễn Thị Hao', '0912345678') })]);
    const corrected = [chair('Nguyễn Thị Hoa', '0912345678')];
    expect(kinds(plan(corrected, known))).toEqual(['name']);
    expect(holders(after(corrected, known), 'A')).toEqual([['chair', 'Nguyễn Thị Hoa', today, undefined]]);
    const made = plan(corrected, withJoined(known, 'Nguyễn Thị Hao'));
    expect(made.changes).toEqual([]);
    expect(made.notices).toMatchObject([{ notice: 'own-name-kept', kept: 'Nguyễn Thị Hao' }]);
  });

  it('a new number is just a new number', () => {
    expect(kinds(plan([chair('nguyen thi hoa', '0912345678')], start()))).toEqual(['phone']);
  });

  it('an office is ended by “không”, and who has joined is told', () => {
    const known = withJoined(start(), 'Nguyễn Thị Hoa');
    const made = plan([{ code: 'A', chair: none }], known);
    expect(kinds(made)).toEqual(['office-ends']);
    expect(made.dismissed).toMatchObject([{ role: 'chair', to: yesterday }]);
    expect(faults(plan([upper('P', { chair: none })], known))).toEqual([[2, 'chair', 'none-not-here']]);
  });
});

describe('what is wrong', () => {
  it.each<[string, readonly Row[], readonly (readonly [number, string, string])[]]>([
    [
      'a new unit without name and kind',
      [{ code: 'N' }],
      [
        [2, 'name', 'missing'],
        [2, 'sector', 'missing'],
      ],
    ],
    ['a code twice, in capitals or not', [union('N'), union('n')], [[3, 'code', 'code-twice']]],
    ['a unit under itself', [union('N', { parent: 'n' })], [[2, 'parent', 'own-parent']]],
    ['a parent nobody knows', [union('N', { parent: 'X' })], [[2, 'parent', 'no-such-unit']]],
    [
      'a loop of two',
      [upper('M', { parent: 'N' }), upper('N', { parent: 'M' })],
      [
        [2, 'parent', 'loop'],
        [3, 'parent', 'loop'],
      ],
    ],
    ['a loop through what is known', [upper('P', { parent: 'A' })], [[2, 'parent', 'loop']]],
    ['a last day before the first', [union('N', { to: '2019-12-31' })], [[2, 'to', 'ends-before-it-begins']]],
    [
      'a last day before a known unit began',
      [{ code: 'A', to: '2019-12-31' }],
      [[2, 'to', 'ends-before-it-begins']],
    ],
    [
      'a move before the last one',
      [union('A', { parent: 'Q', from: '2019-01-01' })],
      [[2, 'from', 'parent-not-yet']],
    ],
    ['a union that ends with units below it', [{ code: 'P', to: '2026-12-31' }], [[2, 'to', 'has-children']]],
    [
      'a block of nobody',
      [union('N', { block: { is: 'named', name: 'K' } })],
      [[2, 'block', 'block-of-nobody']],
    ],
    [
      'a block of a union nobody knows',
      [union('N', { parent: 'P', block: { is: 'named', name: 'K' }, blockUnit: 'X' })],
      [[2, 'blockUnit', 'no-such-unit']],
    ],
  ])('%s', (_, rows, expected) => {
    expect(faults(plan(rows, start()))).toEqual(expected);
  });

  it('a move into a time that is told already', () => {
    const known = after([union('A', { parent: 'Q', from: '2026-07-01' })], start());
    expect(faults(plan([union('A', { parent: 'P', from: '2026-06-01' })], known))).toEqual([
      [2, 'from', 'overlaps'],
    ]);
  });

  it('a loop that is there only for some days', () => {
    const known = after(
      [upper('P', { parent: 'Q', from: '2026-01-01' })],
      after([upper('P', { parent: 'Q' }), upper('Q'), upper('R')]),
    );
    const moved = after([upper('P', { parent: 'R', from: '2026-10-01' })], known);
    // Until October P stood below Q, so Q can not stand below P in July.
    expect(faults(plan([upper('Q', { parent: 'P', from: '2026-07-01' })], moved))).toEqual([
      [2, 'parent', 'loop'],
    ]);
    expect(plan([upper('Q', { parent: 'P', from: '2026-10-01' })], moved).problems).toEqual([]);
  });

  it('a unit that is over', () => {
    const known = after([{ code: 'A', to: '2026-06-30' }], start());
    expect(faults(plan([{ code: 'A', name: 'Mới' }], known))).toEqual([[2, 'code', 'unit-ended']]);
  });

  it('a unit below one that is over, or not there yet', () => {
    const known = after([upper('R', { from: '2027-01-01' }), upper('S', { to: '2026-06-30' })], start());
    expect(faults(plan([union('A', { parent: 'R', from: '2026-12-01' })], known))).toEqual([
      [2, 'from', 'parent-not-yet'],
    ]);
    expect(faults(plan([union('A', { parent: 'S' })], known))).toEqual([[2, 'parent', 'parent-ended']]);
    expect(faults(plan([union('N', { parent: 'S', from: '2026-07-01' })], known))).toEqual([
      [2, 'parent', 'parent-ended'],
    ]);
  });

  it('a unit that has reported and would become a union above', () => {
    const known = start();
    const reported = {
      ...known,
      units: known.units.map((unit) => ({ ...unit, hasReports: unit.code === 'A' })),
    };
    expect(faults(plan([{ code: 'A', sector: 'upper-union' }], reported))).toEqual([
      [2, 'sector', 'sector-fixed'],
    ]);
    expect(plan([{ code: 'A', sector: 'state-enterprise' }], reported).problems).toEqual([]);
    expect(plan([{ code: 'A', sector: 'upper-union' }], known).problems).toEqual([]);
  });

  it('a unit whose own row is wrong is named once, not again by those below it', () => {
    expect(faults(plan([{ code: 'N', name: 'N' }, union('M', { parent: 'N' })]))).toEqual([
      [2, 'sector', 'missing'],
    ]);
  });
});

it('ids are what the database knows a unit by', () => {
  const known = start();
  const again = after([union('A', { name: 'Khác' })], known);
  expect(unitOf(again, 'A').id).toBe<UnitId>(unitOf(known, 'A').id);
});
