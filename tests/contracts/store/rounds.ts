import { beforeAll, expect, test } from 'vitest';
import type { RoundStore } from '../../../src/app/ports/round-store.ts';
import { numberAnswer } from '../../../src/domain/answer.ts';
import type { PersonId, UnitId } from '../../../src/domain/ids.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import {
  addAccount,
  addChair,
  addPerson,
  addUnit,
  answer,
  draftOf,
  form,
  noon,
  opening,
  period,
  place,
  reportOf,
  sending,
  sendReport,
  today,
  withOpenDraft,
} from '../../support/storage-organisation.ts';

const november = { form, period };

export function roundContract(databases: TestDatabases): void {
  let opened: TestStore;
  let rounds: RoundStore;
  beforeAll(async () => {
    opened = await databases.open();
    rounds = opened.store.rounds;
  });

  const owing = (of: TestStore, more: Partial<Parameters<RoundStore['peopleOwing']>[0]> = {}) =>
    of.store.rounds.peopleOwing({ ...november, day: today, limit: 100, ...more });

  test('people who owe are those who report for a unit that has not sent, on the account used last', async () => {
    const fresh = await databases.open();
    const { turns } = fresh.store;
    const ward = await addUnit(fresh, { sector: 'upper-union' });
    const [reached, nobody, sent] = [
      await addUnit(fresh, { name: 'Có người', parent: ward, yearBasis: 'school' }),
      await addUnit(fresh, { name: 'Không ai', parent: ward }),
      await addUnit(fresh, { name: 'Nộp rồi', parent: ward }),
    ];
    const dissolved = await addUnit(fresh, { name: 'Giải thể', parent: ward, to: '2026-11-19' });
    const deputy = await addPerson(fresh, 'Phó', [{ unit: reached, role: 'deputy' }]);
    const chair = await addPerson(fresh, 'Chủ tịch', [{ unit: reached, role: 'chair' }]);
    await addPerson(fresh, 'Chưa có tài khoản', [{ unit: reached, role: 'chair', from: '2026-11-01' }]);
    const former = await addPerson(fresh, 'Thôi rồi', [{ unit: reached, role: 'chair', to: '2026-11-19' }]);
    const reader = await addPerson(fresh, 'Người đọc', [{ unit: nobody, role: 'leader' }]);
    const last = await addPerson(fresh, 'Cuối cùng', [{ unit: dissolved, role: 'chair' }]);
    for (const person of [former, reader, last]) await addAccount(fresh, person);
    const idOf = async (address: Awaited<ReturnType<typeof addAccount>>) =>
      (await turns.openTurn(address, noon)).account.id;
    const deputyAccount = await idOf(await addAccount(fresh, deputy));
    const [old, used, blocked] = [
      await idOf(await addAccount(fresh, chair)),
      await idOf(await addAccount(fresh, chair, 'zalo')),
      await idOf(await addAccount(fresh, chair)),
    ];
    const { account } = fresh.database.tables;
    await account.update({ where: { id: old }, data: { lastUsedAt: new Date(noon - 1) } });
    await account.update({ where: { id: used }, data: { lastUsedAt: new Date(noon) } });
    const data = { lastUsedAt: new Date(noon + 1), status: 'blocked' };
    await account.update({ where: { id: blocked }, data });
    const third = await addPerson(fresh, 'Ba', [{ unit: sent, role: 'chair' }]);
    const turn = await withOpenDraft(fresh, await addAccount(fresh, third), sent);
    await turns.saveTurn(turn, sending(draftOf(sent), reportOf(sent, third)));

    const unit = {
      id: reached,
      name: 'Có người',
      sector: 'private-enterprise',
      yearBasis: 'school',
      above: ward,
      since: '2020-01-01',
      drafted: 0,
    };
    const expected = [
      {
        id: chair,
        name: 'Chủ tịch',
        account: used,
        channel: 'zalo',
        units: [{ ...unit, role: 'chair', isFirst: true }],
      },
      {
        id: deputy,
        name: 'Phó',
        account: deputyAccount,
        channel: 'telegram',
        units: [{ ...unit, role: 'deputy', isFirst: false }],
      },
    ];
    expect((await owing(fresh)).toSorted((a, b) => a.name.localeCompare(b.name))).toEqual(expected);
    const before = await owing(fresh, { period: '2026-10' });
    expect(before.map(({ name }) => name)).toContain('Ba');
  });

  test('the deputy is first where no chair can be reached; of two chairs the newer one is', async () => {
    const fresh = await databases.open();
    const [alone, changing] = [await addUnit(fresh, { name: 'A' }), await addUnit(fresh, { name: 'B' })];
    await addPerson(fresh, 'Không tài khoản', [{ unit: alone, role: 'chair' }]);
    const reachable = [
      await addPerson(fresh, 'Phó A', [{ unit: alone, role: 'deputy' }]),
      await addPerson(fresh, 'Cũ', [{ unit: changing, role: 'chair', from: '2025-01-01' }]),
      await addPerson(fresh, 'Mới', [{ unit: changing, role: 'chair', from: '2026-11-01' }]),
    ];
    for (const person of reachable) await addAccount(fresh, person);
    const first = (await owing(fresh)).flatMap(({ name, units }) =>
      units.map(({ isFirst }) => `${name}: ${isFirst}`),
    );
    expect(first.toSorted()).toEqual(['Cũ: false', 'Mới: true', 'Phó A: true']);
  });

  test('pages hold every person once, each with all their units, in any page size', async () => {
    const fresh = await databases.open();
    const people: PersonId[] = [];
    for (let index = 0; index < 7; index += 1) {
      const units = [await addUnit(fresh), await addUnit(fresh)];
      const person = await addPerson(
        fresh,
        `Người ${index}`,
        units.map((unit) => ({ unit, role: 'chair' as const })),
      );
      await addAccount(fresh, person);
      people.push(person);
    }
    const found: PersonId[] = [];
    let after: PersonId | undefined;
    for (;;) {
      const page = await owing(fresh, { limit: 3, ...(after !== undefined && { after }) });
      expect(page.every(({ units }) => units.length === 2)).toBe(true);
      found.push(...page.map(({ id }) => id));
      after = page.at(-1)?.id;
      if (page.length < 3) break;
    }
    expect(found.toSorted()).toEqual(people.toSorted());
    expect(new Set(found).size).toBe(found.length);
  });

  test('with begun, only units with something in their draft; drafts are read by unit', async () => {
    const fresh = await databases.open();
    const [begun, empty, untouched] = [
      await addChair(fresh, 'Làm dở'),
      await addChair(fresh, 'Mới mở'),
      await addChair(fresh, 'Chưa'),
    ];
    const answers = { mem_total: answer(numberAnswer(5), begun.person) };
    await withOpenDraft(fresh, begun.address, begun.unit, draftOf(begun.unit, answers));
    await withOpenDraft(fresh, empty.address, empty.unit);
    const all = await owing(fresh);
    expect(new Map(all.map(({ name, units }) => [name, units[0]?.drafted]))).toEqual(
      new Map([
        ['Làm dở', 1],
        ['Mới mở', 0],
        ['Chưa', 0],
      ]),
    );
    expect((await owing(fresh, { begun: true })).map(({ name }) => name)).toEqual(['Làm dở']);
    const drafts = await fresh.store.rounds.drafts(november, [begun.unit, untouched.unit]);
    expect([...drafts.keys()]).toEqual([begun.unit]);
    expect(drafts.get(begun.unit)?.answers).toEqual(answers);
    expect((await fresh.store.rounds.drafts(november, [])).size).toBe(0);
  });

  test('a draft that cannot be read does not stop the others', async () => {
    const [good, bad] = [await addChair(opened), await addChair(opened)];
    for (const { unit, address } of [good, bad]) await withOpenDraft(opened, address, unit);
    const { draft } = opened.database.tables;
    await draft.updateMany({ where: { unitId: bad.unit }, data: { state: '{' } });
    expect([...(await rounds.drafts(november, [good.unit, bad.unit])).keys()]).toEqual([good.unit]);
  });

  test('the account used last is the one that opened or sent something last', async () => {
    const fresh = await databases.open();
    const { turns } = fresh.store;
    const unit = await addUnit(fresh);
    const person = await addPerson(fresh, 'Hai máy', [{ unit, role: 'chair' }]);
    const [phone, tablet] = [await addAccount(fresh, person), await addAccount(fresh, person)];
    for (const [address, at] of [
      [tablet, noon + 1],
      [phone, noon + 2],
    ] as const) {
      await turns.saveTurn(await turns.openTurn(address, at), { ...opening(await addUnit(fresh)), at });
      const { account } = await turns.openTurn(address, at);
      expect(await owing(fresh)).toMatchObject([{ id: person, account: account.id }]);
    }
  });

  test('branches are the units that others stand under or that have settings, with leaders who can be reached', async () => {
    const fresh = await databases.open();
    const city = await addUnit(fresh, { name: 'Thành phố', sector: 'upper-union' });
    const ward = await addUnit(fresh, { name: 'Phường', sector: 'upper-union', parent: city });
    const unit = await addUnit(fresh, { name: 'CĐCS', parent: ward });
    const own = await addUnit(fresh, { name: 'Lịch riêng', parent: ward });
    await addUnit(fresh, { name: 'Trống', sector: 'upper-union', parent: city });
    const settings = { where: { id: own }, data: { settings: '{"calendar":{"dueDay":22}}' } };
    await fresh.database.tables.unit.update(settings);
    const leader = await addPerson(fresh, 'Lãnh đạo', [{ unit: ward, role: 'leader' }]);
    await addPerson(fresh, 'Không tài khoản', [{ unit: ward, role: 'leader' }]);
    const chair = await addPerson(fresh, 'Chủ tịch', [{ unit, role: 'chair' }]);
    for (const person of [leader, chair]) await addAccount(fresh, person);
    const found = await fresh.store.rounds.branches(today);
    expect(found.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))).toMatchObject([
      { id: own, above: ward, settings: { dueDay: 22 }, leaders: [] },
      { id: ward, code: `code-${ward}`, above: city, leaders: [{ id: leader, channel: 'telegram' }] },
      { id: city, leaders: [] },
    ]);
    expect(found.find(({ id }) => id === city)?.above).toBeUndefined();
  });

  test('missing units under a union come with whom to call', async () => {
    const fresh = await databases.open();
    const ward = await addUnit(fresh, { sector: 'upper-union' });
    const other = await addUnit(fresh, { sector: 'upper-union' });
    const [a, b, c] = [
      await addUnit(fresh, { name: 'An', parent: ward }),
      await addUnit(fresh, { name: 'Bình', parent: ward }),
      await addUnit(fresh, { name: 'Cường', parent: ward }),
    ];
    await addUnit(fresh, { name: 'Nơi khác', parent: other });
    await addUnit(fresh, { name: 'Cấp trên', parent: ward, sector: 'upper-union' });
    const moved = await addUnit(fresh, { name: 'Chuyển đi' });
    await place(fresh.database, moved, ward, { to: '2026-10-31' });
    const chair = await addPerson(fresh, 'Chủ tịch An', [{ unit: a, role: 'chair' }]);
    await addPerson(fresh, 'Phó An', [{ unit: a, role: 'deputy' }]);
    await addPerson(fresh, 'Phó Bình', [{ unit: b, role: 'deputy' }]);
    await fresh.database.tables.person.update({ where: { id: chair }, data: { phone: '0912345678' } });
    expect(await fresh.store.rounds.missingUnder([ward], today, november)).toEqual([
      {
        id: a,
        name: 'An',
        above: ward,
        since: '2020-01-01',
        drafted: 0,
        officer: { name: 'Chủ tịch An', role: 'chair', phone: '0912345678' },
      },
      {
        id: b,
        name: 'Bình',
        above: ward,
        since: '2020-01-01',
        drafted: 0,
        officer: { name: 'Phó Bình', role: 'deputy' },
      },
      { id: c, name: 'Cường', above: ward, since: '2020-01-01', drafted: 0 },
    ]);
    expect(await fresh.store.rounds.missingUnder([], today, november)).toEqual([]);
  });

  test('counts, totals and red flags stand per union directly above', async () => {
    const fresh = await databases.open();
    const ward = await addUnit(fresh, { sector: 'upper-union' });
    const chairOf = async (name: string) => {
      const unit = await addUnit(fresh, { name, parent: ward });
      const person = await addPerson(fresh, name, [{ unit, role: 'chair' }]);
      return { unit, person, address: await addAccount(fresh, person) };
    };
    const [a, b, c] = [await chairOf('A'), await chairOf('B'), await chairOf('C')];
    await chairOf('D');
    await sendReport(fresh, a, period, {
      mem_total: numberAnswer(100),
      care_amount_vnd: numberAnswer(9_000_000_000_000_000),
      accidents: numberAnswer(1),
      strikes: numberAnswer(2),
      accident_deaths: numberAnswer(0),
      wage_debt: { state: 'value', value: { type: 'yes' } },
    });
    await sendReport(
      fresh,
      b,
      period,
      { mem_total: numberAnswer(20), mem_new: { state: 'no' }, care_amount_vnd: { state: 'unknown' } },
      { late: true },
    );
    const answers = { mem_total: answer(numberAnswer(5), c.person) };
    await withOpenDraft(fresh, c.address, c.unit, draftOf(c.unit, answers));
    const of = fresh.store.rounds;
    expect(await of.counts(today, november)).toEqual([
      { above: ward, due: 4, reported: 2, late: 1, begun: 1 },
    ]);
    const found = await of.totals(today, november, ['mem_total', 'mem_new', 'care_amount_vnd']);
    expect(found.toSorted((x, y) => x.indicator.localeCompare(y.indicator))).toEqual([
      { above: ward, indicator: 'care_amount_vnd', sum: 9_000_000_000_000_000, answered: 1 },
      { above: ward, indicator: 'mem_new', sum: 0, answered: 1 },
      { above: ward, indicator: 'mem_total', sum: 120, answered: 2 },
    ]);
    expect(await of.redFlags(today, november)).toEqual([
      { above: ward, unit: 'A', indicator: 'strikes', content: numberAnswer(2) },
      {
        above: ward,
        unit: 'A',
        indicator: 'wage_debt',
        content: { state: 'value', value: { type: 'yes' } },
      },
    ]);
    expect(await of.counts('2019-01-01', november)).toEqual([]);
    const nowhere = { form, period: '2026-10' };
    expect(await of.totals(today, nowhere, ['mem_total'])).toEqual([]);
    const october: readonly { above: UnitId; reported: number }[] = await of.counts(today, nowhere);
    expect(october).toMatchObject([{ above: ward, reported: 0, begun: 0 }]);
  });
}
