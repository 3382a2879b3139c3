import { beforeAll, expect, test } from 'vitest';
import { numberAnswer } from '../../../src/domain/answer.ts';
import { asId, type AccountId, type UnitId } from '../../../src/domain/ids.ts';
import type { UnitProfile } from '../../../src/domain/unit.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import {
  addAccount,
  addPerson,
  addUnit,
  newAddress,
  noon,
  period,
  place,
  today,
} from '../../support/storage-organisation.ts';

export function organisationContract(databases: TestDatabases): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
  });

  const dueNames = async (root: UnitId, day = today) => {
    const { units, months } = await opened.store.organisation.branch(root, [{ period, day }]);
    const due = new Set((months.get(period) ?? []).map(({ unit }) => unit));
    return [...units.values()].filter(({ id }) => due.has(id)).map(({ name }) => name);
  };

  test('is empty until there is a unit, a person or an account', async () => {
    const { store } = await databases.open();
    expect(await store.organisation.isEmpty()).toBe(true);
    expect(await store.organisation.isDemo()).toBe(false);
    await store.turns.openTurn(newAddress(), noon);
    expect(await store.organisation.isEmpty()).toBe(false);
  });

  test('finds a unit by id or code', async () => {
    const { organisation } = opened.store;
    const id = await addUnit(opened, { name: 'CĐCS Nước', yearBasis: 'school', to: '2030-01-01' });
    const unit = {
      id,
      code: `code-${id}`,
      name: 'CĐCS Nước',
      sector: 'private-enterprise',
      profile: { yearBasis: 'school', facts: {} },
      validFrom: '2020-01-01',
      validTo: '2030-01-01',
    };
    expect(await organisation.unit(id)).toEqual(unit);
    expect(await organisation.unitByCode(unit.code)).toEqual(unit);
    expect(await organisation.unit(asId<UnitId>('nobody'))).toBeUndefined();
    expect(await organisation.unitByCode('nobody')).toBeUndefined();
  });

  test('a profile keeps its facts; an older row has none, and a code that is no longer known is left out', async () => {
    const { organisation } = opened.store;
    const facts: UnitProfile['facts'] = {
      has_shift_meal: { state: 'no' },
      congress_date: { state: 'value', value: { type: 'date', date: '2023-06-15' } },
      officers_total: numberAnswer(9),
    };
    const id = await addUnit(opened, { facts });
    expect((await organisation.unit(id))?.profile).toEqual({ yearBasis: 'calendar', facts });
    const rewrite = (profile: object) =>
      opened.database.tables.unit.update({ where: { id }, data: { profile: JSON.stringify(profile) } });
    await rewrite({ yearBasis: 'school' });
    expect((await organisation.unit(id))?.profile).toEqual({ yearBasis: 'school', facts: {} });
    await rewrite({
      yearBasis: 'school',
      facts: { has_canteen: { state: 'no' }, budget_100: { state: 'no' } },
    });
    expect((await organisation.unit(id))?.profile.facts).toEqual({ budget_100: { state: 'no' } });
    await rewrite({ yearBasis: 'school', facts: { budget_100: { state: 'perhaps' } } });
    await expect(organisation.unit(id)).rejects.toThrow(/profile of unit/);
  });

  test('the tree is the one of the day', async () => {
    const before = await addUnit(opened, { sector: 'upper-union' });
    const after = await addUnit(opened, { sector: 'upper-union' });
    const unit = await addUnit(opened, { name: 'CĐCS Dời', parent: before, to: '2026-06-30' });
    await opened.database.tables.unit.update({ where: { id: unit }, data: { validTo: null } });
    await place(opened.database, unit, after, { from: '2026-07-01' });
    const { organisation } = opened.store;
    expect((await organisation.parentOf(unit, '2026-06-30'))?.id).toBe(before);
    expect((await organisation.parentOf(unit, '2026-07-01'))?.id).toBe(after);
    expect(await organisation.parentOf(unit, '2019-12-31')).toBeUndefined();
    expect(await organisation.parentOf(before, today)).toBeUndefined();
    expect(await dueNames(before, '2026-06-30')).toEqual(['CĐCS Dời']);
    expect(await dueNames(before, '2026-07-01')).toEqual([]);
    expect(await dueNames(after, '2026-07-01')).toEqual(['CĐCS Dời']);
  });

  test('a union is led by its leaders of the day, first named first, and by nobody else', async () => {
    const { organisation } = opened.store;
    const [ward, other] = [
      await addUnit(opened, { sector: 'upper-union' }),
      await addUnit(opened, { sector: 'upper-union' }),
    ];
    await addPerson(opened, 'Cũ', [{ unit: ward, role: 'leader', to: '2026-11-19' }]);
    await addPerson(opened, 'Vũ Ánh', [{ unit: ward, role: 'leader', to: '2026-11-20' }]);
    await addPerson(opened, 'An', [{ unit: ward, role: 'leader', from: '2026-11-20' }]);
    await addPerson(opened, 'Mới', [{ unit: ward, role: 'leader', from: '2026-11-21' }]);
    await addPerson(opened, 'Chủ tịch', [{ unit: ward, role: 'chair' }]);
    await addPerson(opened, 'Nơi khác', [{ unit: other, role: 'leader' }]);
    expect(await organisation.leadersOf(ward, '2026-11-20')).toEqual(['Vũ Ánh', 'An']);
    expect(await organisation.leadersOf(ward, '2026-11-21')).toEqual(['An', 'Mới']);
    expect(await organisation.leadersOf(ward, '2019-12-31')).toEqual([]);
    expect(await organisation.leadersOf(asId<UnitId>('nobody'), today)).toEqual([]);
  });

  test('a branch has the grassroots units at every depth that exist that day, in Vietnamese order', async () => {
    const upper = (parent?: UnitId) => addUnit(opened, { sector: 'upper-union', ...(parent && { parent }) });
    const province = await upper();
    const ward = await upper(province);
    await addUnit(opened, { name: 'CĐCS Ơn', parent: ward, sector: 'no-employer' });
    await addUnit(opened, { name: 'CĐCS Đá', parent: ward });
    await addUnit(opened, { name: 'CĐCS Ép', parent: province });
    await addUnit(opened, { name: 'CĐCS Dạ', parent: await upper(ward) });
    await addUnit(opened, { name: 'CĐCS Cũ', parent: ward, to: '2026-11-19' });
    await addUnit(opened, { name: 'CĐCS Mới', parent: ward, from: '2026-11-21' });
    const elsewhere = await addUnit(opened, { name: 'CĐCS Xa' });
    expect(await dueNames(province)).toEqual(['CĐCS Dạ', 'CĐCS Đá', 'CĐCS Ép', 'CĐCS Ơn']);
    expect(await dueNames(elsewhere)).toEqual(['CĐCS Xa']);
    expect(await dueNames(asId<UnitId>('nobody'))).toEqual([]);
  });

  test('a tree that was entered in a circle does not hang anything', async () => {
    const a = await addUnit(opened, { name: 'A' });
    const b = await addUnit(opened, { name: 'B', parent: a });
    await place(opened.database, a, b, {});
    expect(await dueNames(a)).toEqual(['A', 'B']);
  });

  test('a branch over several months is walked as its tree stood in each of them', async () => {
    const upper = (name: string, parent?: UnitId) =>
      addUnit(opened, { name, sector: 'upper-union', ...(parent && { parent }) });
    const province = await upper('Tỉnh');
    const [east, west] = [await upper('Đông', province), await upper('Tây', province)];
    const moving = await addUnit(opened, { name: 'CĐCS Dời', parent: east, to: '2026-09-30' });
    await opened.database.tables.unit.update({ where: { id: moving }, data: { validTo: null } });
    await place(opened.database, moving, west, { from: '2026-10-01' });
    const closed = await addUnit(opened, { name: 'CĐCS Đóng', parent: west, to: '2026-09-30' });
    const direct = await addUnit(opened, { name: 'CĐCS Trực thuộc', parent: province });
    const months = [
      { period: '2026-09', day: '2026-09-25' },
      { period: '2026-10', day: '2026-10-26' },
    ];
    const { organisation } = opened.store;
    const branch = await organisation.branch(province, months);
    expect(branch.months).toEqual(
      new Map([
        [
          '2026-09',
          [
            { unit: moving, below: east },
            { unit: closed, below: west },
            { unit: direct, below: direct },
          ],
        ],
        [
          '2026-10',
          [
            { unit: moving, below: west },
            { unit: direct, below: direct },
          ],
        ],
      ]),
    );
    expect([...branch.units.keys()]).toEqual([moving, closed, direct, east, west, province]);
    expect(branch.standing.get(closed)).toEqual(new Set(['2026-09']));
    expect(branch.standing.get(east)).toEqual(new Set(['2026-09', '2026-10']));

    const of = await organisation.branch(east, months);
    expect([...(of.months.get('2026-10') ?? [])]).toEqual([]);
    expect(of.standing.get(moving)).toEqual(new Set(['2026-09']));
    expect((await organisation.branch(moving, months)).months.get('2026-10')).toEqual([{ unit: moving }]);
    expect(await organisation.branch(province, [])).toEqual({
      units: new Map(),
      standing: new Map(),
      months: new Map(),
    });
  });

  test('a unit that was entered below two unions counts once a month', async () => {
    const province = await addUnit(opened, { sector: 'upper-union' });
    const [a, b] = [
      await addUnit(opened, { sector: 'upper-union', parent: province }),
      await addUnit(opened, { sector: 'upper-union', parent: province }),
    ];
    const twice = await addUnit(opened, { name: 'CĐCS Hai nơi', parent: a });
    await place(opened.database, twice, b, { from: '2021-01-01' });
    const { months } = await opened.store.organisation.branch(province, [{ period, day: today }]);
    expect(months.get(period)).toHaveLength(1);
  });

  test('officers are those of the day, the newest of each role first, with the account they used last', async () => {
    const fresh = await databases.open();
    const { organisation, turns } = fresh.store;
    const [unit, other] = [await addUnit(fresh), await addUnit(fresh)];
    await addPerson(fresh, 'Chủ tịch cũ', [{ unit, role: 'chair', to: '2026-11-19' }]);
    const chair = await addPerson(fresh, 'Chủ tịch', [{ unit, role: 'chair', from: '2026-11-20' }]);
    const deputy = await addPerson(fresh, 'Phó', [{ unit, role: 'deputy' }]);
    await addPerson(fresh, 'Lãnh đạo', [{ unit, role: 'leader' }]);
    await addPerson(fresh, '', [{ unit: other, role: 'chair' }]);
    const { account, person } = fresh.database.tables;
    await person.update({ where: { id: chair }, data: { phone: '0912345678' } });
    const idOf = async (address: Awaited<ReturnType<typeof addAccount>>) =>
      (await turns.openTurn(address, noon)).account.id;
    const used = await idOf(await addAccount(fresh, chair));
    await idOf(await addAccount(fresh, chair));
    const blocked = await idOf(await addAccount(fresh, deputy));
    await account.update({ where: { id: used }, data: { lastUsedAt: new Date(noon + 5) } });
    await account.update({ where: { id: blocked }, data: { status: 'blocked' } });
    const officers = await organisation.officers([unit, other], ['chair', 'deputy'], today);
    expect(officers).toEqual([
      { unit, role: 'chair', person: chair, name: 'Chủ tịch', phone: '0912345678', account: used },
      { unit, role: 'deputy', person: deputy, name: 'Phó' },
    ]);
    expect(await organisation.officers([], ['chair'], today)).toEqual([]);
  });

  test('knows where an account is', async () => {
    const address = newAddress('zalo');
    const { account } = await opened.store.turns.openTurn(address, noon);
    expect(await opened.store.organisation.address(account.id)).toEqual(address);
    expect(await opened.store.organisation.address(asId<AccountId>('nobody'))).toBeUndefined();
  });

  test('units have the blocks of the day, by name', async () => {
    const [one, other, none] = [await addUnit(opened), await addUnit(opened), await addUnit(opened)];
    const union = await addUnit(opened, { sector: 'upper-union' });
    const { block, blockMember } = opened.database.tables;
    const yesterday = '2026-11-19';
    for (const { name, to, members } of [
      { name: 'Khối sản xuất', to: null, members: [[one, null] as const, [other, yesterday] as const] },
      { name: 'Khối dịch vụ', to: null, members: [[one, null] as const] },
      { name: 'Khối cũ', to: yesterday, members: [[other, null] as const] },
    ]) {
      const id = `${name} ${one}`;
      const span = { validFrom: '2026-01-01', validTo: to };
      await block.create({ data: { id, code: id, name, unitId: union, ...span } });
      for (const [unitId, validTo] of members)
        await blockMember.create({ data: { blockId: id, unitId, validFrom: '2026-01-01', validTo } });
    }
    const { organisation } = opened.store;
    expect(await organisation.blocks([one, other, none], today)).toEqual(
      new Map([[one, ['Khối dịch vụ', 'Khối sản xuất']]]),
    );
    const before = await organisation.blocks([other], yesterday);
    expect([...(before.get(other) ?? [])].sort()).toEqual(['Khối cũ', 'Khối sản xuất']);
    expect(await organisation.blocks([], today)).toEqual(new Map());
  });
}
