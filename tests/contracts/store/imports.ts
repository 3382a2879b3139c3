import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { ListedUnit } from '../../../src/app/import/listed-unit.ts';
import { planImport } from '../../../src/app/import/plan/plan.ts';
import type { KnownOrganisation, OrganisationWrites } from '../../../src/app/ports/import-store.ts';
import { asId, type InvitationId } from '../../../src/domain/ids.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import { organisationAfter } from '../../support/organisation-after.ts';
import { addAccount, newAddress, noon, sendReport, today } from '../../support/storage-organisation.ts';

type Row = Omit<ListedUnit, 'at'>;

const held = (name: string, phone?: string) =>
  ({ is: 'held', by: { name, ...(phone !== undefined && { phone }) } }) as const;

const rows: readonly Row[] = [
  {
    code: 'P',
    name: 'Công đoàn phường',
    sector: 'upper-union',
    from: '2020-01-01',
    chair: held('Lê Văn An'),
  },
  { code: 'Q', name: 'Công đoàn xã', sector: 'upper-union', from: '2020-01-01' },
  {
    code: 'A',
    name: 'CĐCS May',
    sector: 'private-enterprise',
    parent: 'P',
    from: '2020-01-01',
    block: { is: 'named', name: 'Khối 1' },
    yearBasis: 'school',
    chair: held('Nguyễn Thị Hoa', '0912345678'),
    deputy: held('Trần Văn Bình'),
  },
  {
    code: 'B',
    name: 'Nghiệp đoàn',
    sector: 'no-employer',
    parent: 'P',
    from: '2020-01-01',
    to: '2026-12-31',
  },
];

/** Everything a list can change, once. */
const changed: readonly Row[] = [
  { code: 'P', name: 'Công đoàn phường Mới', chair: held('Lê Thị Ba') },
  {
    code: 'A',
    name: 'CĐCS May Mới',
    sector: 'state-enterprise',
    parent: 'Q',
    block: { is: 'named', name: 'Khối 2' },
    yearBasis: 'calendar',
    chair: held('Nguyễn Thị Hoa', '0987654321'),
    deputy: { is: 'none' },
  },
  { code: 'B', to: '2026-11-30' },
];

export function importContract(databases: TestDatabases): void {
  let opened: TestStore;
  let known: KnownOrganisation;
  const imports = () => opened.store.imports;
  const planOf = (list: readonly Row[], before: KnownOrganisation) =>
    planImport(
      list.map((row, index) => ({ ...row, at: { row: index + 2 } })),
      before,
      { today, nextId: () => randomUUID() },
    );
  const sorted = (organisation: KnownOrganisation) =>
    organisation.units.map((unit) => ({
      ...unit,
      // Which row an office got is the database's own affair.
      offices: unit.offices
        .map(({ role, from, to, person }) => ({ role, from, to, person }))
        .sort((a, b) => (`${a.role}${a.person.name}` < `${b.role}${b.person.name}` ? -1 : 1)),
    }));

  beforeAll(async () => {
    opened = await databases.open();
    known = await imports().known(noon);
  });

  test('nothing is known of an empty database', () => {
    expect(known).toEqual({ units: [], blocks: [], invitations: [] });
  });

  test('what a list makes is known afterwards, exactly as planned, and so is what it changes', async () => {
    for (const list of [rows, changed]) {
      const plan = planOf(list, known);
      expect(plan.problems).toEqual([]);
      const expected = organisationAfter(known, plan.writes);
      expect(await imports().apply(known, plan.writes, noon)).toBe('written');
      known = await imports().known(noon);
      expect(sorted(known)).toEqual(sorted(expected));
      expect(known.blocks).toEqual(expected.blocks.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
      expect(planOf(list, known)).toMatchObject({ changes: [], problems: [] });
    }
    const profile = await opened.store.organisation.unitByCode('A');
    expect(profile?.profile).toEqual({ yearBasis: 'calendar', facts: {} });
  });

  test('the rest of the program sees the tree, the people and the days', async () => {
    const { organisation, people } = opened.store;
    const [a, p, q] = await Promise.all(['A', 'P', 'Q'].map((code) => organisation.unitByCode(code)));
    if (!a || !p || !q) throw new Error('a unit is missing');
    expect((await organisation.parentOf(a.id, '2026-11-19'))?.id).toBe(p.id);
    expect((await organisation.parentOf(a.id, today))?.id).toBe(q.id);
    expect(await organisation.leadersOf(p.id, today)).toEqual(['Lê Thị Ba']);
    const chairs = await people.holders(a.id, 'chair', today);
    expect(chairs.map(({ name, hasJoined }) => [name, hasJoined])).toEqual([['Nguyễn Thị Hoa', false]]);
    expect((await organisation.unitByCode('B'))?.validTo).toBe('2026-11-30');
  });

  test('who has an account has joined, who has reported has reports, and open invitations are known', async () => {
    const unit = known.units.find(({ code }) => code === 'A');
    const chair = unit?.offices.find(({ role }) => role === 'chair');
    if (!unit || !chair) throw new Error('the unit has no chair');
    const address = await addAccount(opened, chair.person.id);
    await sendReport(opened, { unit: unit.id, person: chair.person.id, address }, '2026-10', {});
    const id = asId<InvitationId>(randomUUID());
    const invitation = {
      id,
      codeHash: randomUUID(),
      unit: unit.id,
      role: 'deputy',
      personName: 'Trần Văn Bình',
      createdAt: noon,
      expiresAt: noon + 1,
    } as const;
    await opened.store.enrolment.createInvitation(invitation);
    const { codeHash: _, ...open } = invitation;
    const then = await imports().known(noon);
    expect(then.units.find(({ code }) => code === 'A')).toMatchObject({ hasReports: true });
    expect(
      then.units.flatMap(({ offices }) => offices).find(({ person }) => person.hasJoined)?.person.id,
    ).toBe(chair.person.id);
    expect(then.invitations).toEqual([open]);
    expect((await imports().known(noon + 1)).invitations).toEqual([]);
    known = then;
  });

  test('nothing is written when somebody changed the organisation meanwhile, or a part of it can not be written', async () => {
    const before = await imports().known(noon);
    const { writes } = planOf([{ code: 'N', name: 'Mới', sector: 'no-employer' }], before);
    const { tables } = opened.database;
    const phone = async (value: string | null) => {
      await tables.person.updateMany({ where: { name: 'Nguyễn Thị Hoa' }, data: { phone: value } });
    };
    await phone('0900000000');
    expect(await imports().apply(before, writes, noon)).toBe('changed');
    await phone('0987654321');
    const twice: OrganisationWrites = { ...writes, units: [...writes.units, ...writes.units] };
    expect(await imports().apply(before, twice, noon)).toBe('changed');
    const broken: OrganisationWrites = {
      ...writes,
      offices: [{ person: asId('nobody'), unit: asId('nobody'), role: 'chair', from: today }],
    };
    await expect(imports().apply(before, broken, noon)).rejects.toThrow(/constraint/i);
    expect(await imports().known(noon)).toEqual(before);
    expect(await imports().apply(before, writes, noon)).toBe('written');
  });

  test('invitations are made and end, and messages are planned, in the same transaction', async () => {
    const before = await imports().known(noon);
    const { writes } = planOf([], before);
    const unit = before.units.find(({ code }) => code === 'A');
    if (!unit) throw new Error('the unit is missing');
    const { account } = await opened.store.turns.openTurn(newAddress(), noon);
    const person = unit.offices[0]?.person.id;
    if (!person) throw new Error('the unit has nobody');
    const codeHash = randomUUID();
    const prompt = { id: 'menu', text: 'Chào', choices: [], answer: 'choose' } as const;
    const key = randomUUID();
    const all: OrganisationWrites = {
      ...writes,
      invitationEnds: before.invitations.map(({ id }) => id),
      invitations: [
        {
          id: asId<InvitationId>(randomUUID()),
          codeHash,
          unit: unit.id,
          role: 'chair',
          personName: 'Lê Văn An',
          phone: '0912345678',
          createdAt: noon,
          expiresAt: noon + 5,
        },
      ],
      outgoing: [
        {
          id: randomUUID(),
          key,
          account: account.id,
          person,
          prompt,
          priority: 'news',
          createdAt: noon,
          notBefore: noon,
          expiresAt: noon + 5,
        },
      ],
    };
    expect(await imports().apply(before, all, noon)).toBe('written');
    const then = await imports().known(noon);
    expect(then.invitations).toMatchObject([{ role: 'chair', personName: 'Lê Văn An' }]);
    expect((await opened.store.enrolment.invitation(codeHash, noon))?.phone).toBe('0912345678');
    expect(await opened.store.outgoing.existing([key])).toEqual([key]);
  });
}
