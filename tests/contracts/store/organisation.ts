import { beforeAll, expect, test } from 'vitest';
import { numberAnswer } from '../../../src/domain/answer.ts';
import { asId, type AccountId, type UnitId } from '../../../src/domain/ids.ts';
import type { UnitProfile } from '../../../src/domain/unit.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import {
  addAccount,
  addPerson,
  addUnit,
  answer,
  draftOf,
  form,
  newAddress,
  noon,
  period,
  place,
  reportOf,
  sending,
  today,
  withOpenDraft,
} from '../../support/storage-organisation.ts';

export function organisationContract(databases: TestDatabases): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
  });

  const dueNames = async (root: UnitId, day = today) =>
    (await opened.store.organisation.dueUnits(root, day, form, period)).map(({ name }) => name);

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

  test('a due unit shows its chair of the day, and how far its report is', async () => {
    const ward = await addUnit(opened, { sector: 'upper-union' });
    const [none, drafted, sent, late] = [
      await addUnit(opened, { name: '1', parent: ward }),
      await addUnit(opened, { name: '2', parent: ward }),
      await addUnit(opened, { name: '3', parent: ward, sector: 'public-service' }),
      await addUnit(opened, { name: '4', parent: ward }),
    ];
    await addPerson(opened, 'Chủ tịch cũ', [{ unit: drafted, role: 'chair', to: '2026-11-19' }]);
    await addPerson(opened, 'Phó', [{ unit: drafted, role: 'deputy' }]);
    const chairOf = async (unit: UnitId, name: string) => {
      const person = await addPerson(opened, name, [{ unit, role: 'chair' }]);
      return { unit, person, address: await addAccount(opened, person) };
    };
    const two = await chairOf(drafted, 'Hai');
    const answers = {
      mem_total: answer(numberAnswer(5), two.person),
      difficulties: answer({ state: 'no' }, two.person),
    };
    await withOpenDraft(opened, two.address, drafted, draftOf(drafted, answers));
    for (const [chair, isLate] of [
      [await chairOf(sent, 'Ba'), false],
      [await chairOf(late, 'Bốn'), true],
    ] as const) {
      const turn = await withOpenDraft(opened, chair.address, chair.unit);
      const report = reportOf(chair.unit, chair.person, { late: isLate });
      await opened.store.turns.saveTurn(turn, sending(draftOf(chair.unit), report));
    }
    const profile = { yearBasis: 'calendar', facts: {} };
    const common = { sector: 'private-enterprise', profile };
    expect(await opened.store.organisation.dueUnits(ward, today, form, period)).toEqual([
      { ...common, id: none, code: `code-${none}`, name: '1' },
      { ...common, id: drafted, code: `code-${drafted}`, name: '2', chair: 'Hai', drafted: 2 },
      {
        id: sent,
        code: `code-${sent}`,
        name: '3',
        sector: 'public-service',
        profile,
        chair: 'Ba',
        sentAt: noon,
        late: false,
      },
      { ...common, id: late, code: `code-${late}`, name: '4', chair: 'Bốn', sentAt: noon, late: true },
    ]);
    expect(await opened.store.organisation.dueUnits(ward, today, form, '2026-10')).toMatchObject([
      { id: none },
      { id: drafted },
      { id: sent },
      { id: late },
    ]);
  });

  test('knows where an account is', async () => {
    const address = newAddress('zalo');
    const { account } = await opened.store.turns.openTurn(address, noon);
    expect(await opened.store.organisation.address(account.id)).toEqual(address);
    expect(await opened.store.organisation.address(asId<AccountId>('nobody'))).toBeUndefined();
  });
}
