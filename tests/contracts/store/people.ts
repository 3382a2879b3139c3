import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { NewInvitation } from '../../../src/app/ports/enrolment-store.ts';
import type { NewOutgoing } from '../../../src/app/ports/outgoing-store.ts';
import type { NewEnrolment, NewLink, Turn, TurnSave } from '../../../src/app/ports/turn-store.ts';
import { idle } from '../../../src/app/session.ts';
import {
  asId,
  type AccountId,
  type InvitationId,
  type LinkId,
  type PersonId,
  type UnitId,
} from '../../../src/domain/ids.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import {
  addAccount,
  addChair,
  addPerson,
  addUnit,
  newAddress,
  noon,
  opening,
  place,
  recordOf,
  today,
  withOpenDraft,
} from '../../support/storage-organisation.ts';

const yesterday = '2026-11-19';

export function peopleContract(databases: TestDatabases): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
  });
  const save = (turn: Turn, change: TurnSave['change'], outgoing: readonly NewOutgoing[] = []) =>
    opened.store.turns.saveTurn(turn, { record: recordOf(randomUUID()), change, outgoing, at: noon });
  const turnOf = (address: Turn['account']['address']) => opened.store.turns.openTurn(address, noon);

  function noticeFor(account: AccountId, person: PersonId): NewOutgoing {
    const prompt = { id: 'menu', text: 'Chào anh/chị', choices: [], answer: 'choose' } as const;
    const times = { createdAt: noon, notBefore: noon, expiresAt: noon + 60_000 };
    return { id: randomUUID(), key: randomUUID(), account, person, prompt, priority: 'news', ...times };
  }

  async function invitationFor(unit: UnitId, more: Partial<NewInvitation> = {}): Promise<NewInvitation> {
    const invitation: NewInvitation = {
      id: asId<InvitationId>(randomUUID()),
      codeHash: randomUUID(),
      unit,
      role: 'chair',
      createdAt: noon,
      expiresAt: noon + 60_000,
      ...more,
    };
    await opened.store.enrolment.createInvitation(invitation);
    return invitation;
  }

  const enrolment = (
    invitation: NewInvitation,
    person: PersonId,
    more: Partial<NewEnrolment> = {},
  ): { readonly kind: 'enrol'; readonly enrolment: NewEnrolment; readonly session: typeof idle } => ({
    kind: 'enrol',
    session: idle,
    enrolment: {
      invitation: invitation.id,
      person: { id: person, name: 'Trần Thị Mai' },
      consent: { textVersion: '1' },
      at: noon,
      from: today,
      ends: [],
      ...more,
    },
  });

  test('names are told of those who were not erased', async () => {
    const [one, two] = [await addPerson(opened, 'Một', []), await addPerson(opened, 'Hai', [])];
    await opened.database.tables.person.update({
      where: { id: two },
      data: { name: '', erasedAt: new Date(noon) },
    });
    expect(await opened.store.people.names([one, two])).toEqual(new Map([[one, 'Một']]));
  });

  test('somebody is found with the offices of the day; who was erased is nobody', async () => {
    const [one, other] = [await addUnit(opened, { name: 'CĐCS Một' }), await addUnit(opened)];
    const person = await addPerson(opened, 'Hai chức', [
      { unit: one, role: 'leader' },
      { unit: other, role: 'chair', to: yesterday },
    ]);
    const { people } = opened.store;
    const office = (unit: UnitId, name: string, role: 'leader' | 'chair') => ({
      role,
      unit: { id: unit, code: `code-${unit}`, name, sector: 'private-enterprise' },
    });
    expect(await people.person(person, today)).toEqual({
      id: person,
      name: 'Hai chức',
      assignments: [office(one, 'CĐCS Một', 'leader')],
    });
    const before = await people.person(person, yesterday);
    expect(before?.assignments.map(({ role }) => role)).toEqual(['leader', 'chair']);
    expect(await people.person(asId<PersonId>('nobody'), today)).toBeUndefined();
    await opened.database.tables.person.update({ where: { id: person }, data: { erasedAt: new Date(noon) } });
    expect(await people.person(person, today)).toBeUndefined();
  });

  test('an office has its holders of the day, with the active accounts of each, the one used last first', async () => {
    const unit = await addUnit(opened);
    const listed = await addPerson(opened, 'Chưa tham gia', [{ unit, role: 'chair', from: '2026-01-02' }]);
    const chair = await addPerson(opened, 'Đã tham gia', [{ unit, role: 'chair', from: '2026-01-01' }]);
    await addPerson(opened, 'Cũ', [{ unit, role: 'chair', to: yesterday }]);
    await addPerson(opened, 'Phó', [{ unit, role: 'deputy' }]);
    const addresses = [
      await addAccount(opened, chair),
      await addAccount(opened, chair, 'zalo'),
      await addAccount(opened, chair),
    ];
    const ids = await Promise.all(addresses.map(async (address) => (await turnOf(address)).account.id));
    const { account } = opened.database.tables;
    await account.update({ where: { id: ids[1] ?? '' }, data: { lastUsedAt: new Date(noon + 5) } });
    await account.update({ where: { id: ids[2] ?? '' }, data: { status: 'blocked' } });
    const holders = await opened.store.people.holders(unit, 'chair', today);
    expect(holders.map(({ id, name, hasJoined }) => ({ id, name, hasJoined }))).toEqual([
      { id: chair, name: 'Đã tham gia', hasJoined: true },
      { id: listed, name: 'Chưa tham gia', hasJoined: false },
    ]);
    expect(holders[0]?.accounts).toEqual([
      { id: ids[1], channel: 'zalo' },
      { id: ids[0], channel: 'telegram' },
    ]);
    expect(await opened.store.people.accounts(chair)).toEqual(holders[0]?.accounts);
  });

  test('a branch is what stands below a unit on a day, with itself', async () => {
    const root = await addUnit(opened, { name: 'Phường', sector: 'upper-union' });
    const below = await addUnit(opened, { name: 'CĐCS Ơn', parent: root });
    const deep = await addUnit(opened, { name: 'CĐCS Đá', parent: below, to: yesterday });
    await place(opened.database, await addUnit(opened, { name: 'CĐCS Xa' }), deep, { to: yesterday });
    const names = async (day: string) =>
      (await opened.store.people.branch(root, day)).map(({ name }) => name);
    expect(await names(today)).toEqual(['CĐCS Ơn', 'Phường']);
    expect(await names(yesterday)).toEqual(['CĐCS Đá', 'CĐCS Ơn', 'CĐCS Xa', 'Phường']);
  });

  test('who takes up the office of a chair ends the one before, the day before, and both are in one transaction', async () => {
    const { unit, person: before, address } = await addChair(opened);
    const account = (await turnOf(address)).account.id;
    const [holder] = await opened.store.people.holders(unit, 'chair', today);
    const invitation = await invitationFor(unit);
    const person = asId<PersonId>(randomUUID());
    const turn = await turnOf(newAddress());
    const notice = noticeFor(account, before);
    const ends = [holder?.assignment ?? 0];
    expect(await save(turn, enrolment(invitation, person, { ends, phone: '0912345678' }), [notice])).toBe(
      'saved',
    );
    const { tables } = opened.database;
    const offices = await tables.assignment.findMany({ where: { unitId: unit }, orderBy: { id: 'asc' } });
    expect(offices.map(({ personId, validFrom, validTo }) => [personId, validFrom, validTo])).toEqual([
      [before, '2020-01-01', yesterday],
      [person, today, null],
    ]);
    expect(await tables.person.findUnique({ where: { id: person } })).toMatchObject({ phone: '0912345678' });
    expect(await opened.store.outgoing.existing([notice.key])).toEqual([notice.key]);
    expect((await turnOf(address)).person?.assignments).toEqual([]);
  });

  test('a chair nobody knew of when it was decided makes the turn a lost one, and nothing of it remains', async () => {
    const { unit } = await addChair(opened);
    const [holder] = await opened.store.people.holders(unit, 'chair', today);
    const invitation = await invitationFor(unit);
    const person = asId<PersonId>(randomUUID());
    const turn = await turnOf(newAddress());
    expect(await save(turn, enrolment(invitation, person))).toBe('lost');
    // Somebody else is chair by then, or the one who was is not any more.
    await addPerson(opened, 'Người khác', [{ unit, role: 'chair' }]);
    const ends = [holder?.assignment ?? 0];
    expect(await save(turn, enrolment(invitation, person, { ends }))).toBe('lost');
    expect(await turnOf(turn.account.address)).toEqual(turn);
    expect(await opened.store.people.holders(unit, 'chair', today)).toHaveLength(2);
    expect(await opened.database.tables.person.count({ where: { id: person } })).toBe(0);
  });

  test('somebody the list names is the one who joins, with every office the list gave them', async () => {
    const [unit, other] = [await addUnit(opened), await addUnit(opened)];
    const listed = await addPerson(opened, 'Trần Thị Mai', [
      { unit, role: 'chair' },
      { unit: other, role: 'deputy' },
    ]);
    const turn = await turnOf(newAddress());
    const invitation = await invitationFor(unit);
    expect(await save(turn, enrolment(invitation, listed, { adopts: listed }))).toBe('saved');
    const { person } = await turnOf(turn.account.address);
    expect(person?.id).toBe(listed);
    expect(person?.assignments.map(({ role, unit: { id } }) => [role, id])).toEqual([
      ['chair', unit],
      ['deputy', other],
    ]);
  });

  test('somebody who has joined takes over what the list gave to their namesake, who is no second person any more', async () => {
    const { person, address } = await addChair(opened);
    const unit = await addUnit(opened);
    const listed = await addPerson(opened, 'Nguyễn Thị Hương', [{ unit, role: 'deputy' }]);
    await opened.database.tables.person.update({ where: { id: listed }, data: { phone: '0912345678' } });
    const invitation = await invitationFor(unit, { role: 'deputy' });
    expect(await save(await turnOf(address), enrolment(invitation, person, { adopts: listed }))).toBe(
      'saved',
    );
    expect((await turnOf(address)).person?.assignments.map(({ role }) => role)).toEqual(['chair', 'deputy']);
    const { tables } = opened.database;
    expect(await tables.person.findUnique({ where: { id: listed } })).toBeNull();
    expect(await tables.person.findUnique({ where: { id: person } })).toMatchObject({ phone: '0912345678' });
  });

  test('nobody takes over a person who has joined meanwhile', async () => {
    const { unit, person } = await addChair(opened);
    const invitation = await invitationFor(unit);
    const turn = await turnOf(newAddress());
    expect(await save(turn, enrolment(invitation, person, { adopts: person }))).toBe('lost');
    expect((await turnOf(turn.account.address)).person).toBeUndefined();
  });

  test('an invitation made in the chat voids the older ones of its office, and no others', async () => {
    const unit = await addUnit(opened);
    const old = await invitationFor(unit);
    const deputys = await invitationFor(unit, { role: 'deputy' });
    const elsewhere = await invitationFor(await addUnit(opened));
    const invitation: NewInvitation = {
      ...old,
      id: asId<InvitationId>(randomUUID()),
      codeHash: randomUUID(),
      phone: '0912345678',
    };
    const { address } = await addChair(opened);
    expect(await save(await turnOf(address), { kind: 'invite', invitation, session: idle })).toBe('saved');
    const found = await Promise.all(
      [old, deputys, elsewhere, invitation].map(({ codeHash }) =>
        opened.store.enrolment.invitation(codeHash, noon),
      ),
    );
    expect(found.map((one) => one?.id)).toEqual([undefined, deputys.id, elsewhere.id, invitation.id]);
    expect(found[3]?.phone).toBe('0912345678');
  });

  const linkOf = (person: PersonId, more: Partial<NewLink> = {}): NewLink => ({
    id: asId<LinkId>(randomUUID()),
    codeHash: randomUUID(),
    person,
    createdAt: noon,
    expiresAt: noon + 600_000,
    ...more,
  });

  test('a code for another account is known by its hash while it is the newest, unused, and its time lasts', async () => {
    const { person, address } = await addChair(opened);
    const [first, second] = [linkOf(person), linkOf(person)];
    for (const link of [first, second])
      expect(await save(await turnOf(address), { kind: 'offer-link', link, session: idle })).toBe('saved');
    const { people } = opened.store;
    expect(await people.link(first.codeHash, noon)).toBeUndefined();
    expect(await people.link(second.codeHash, noon)).toEqual({
      id: second.id,
      person: { id: person, name: 'Nguyễn Thị Hương' },
    });
    expect(await people.link(second.codeHash, second.expiresAt)).toBeUndefined();
    const rows = await opened.database.tables.accountLink.findMany({ where: { personId: person } });
    expect(rows.map(({ codeHash }) => codeHash).sort()).toEqual([first.codeHash, second.codeHash].sort());
  });

  test('an account joins a person once, the others are told, and it shares what is open', async () => {
    const { unit, person, address } = await addChair(opened);
    await withOpenDraft(opened, address, unit);
    const link = linkOf(person);
    await save(await turnOf(address), { kind: 'offer-link', link, session: idle });
    expect((await turnOf(address)).open).toBeDefined();
    const [one, two] = [await turnOf(newAddress('zalo')), await turnOf(newAddress())];
    const notice = noticeFor((await turnOf(address)).account.id, person);
    const join = { kind: 'join-person', link: link.id, person, session: idle } as const;
    expect(await save(one, join, [notice])).toBe('saved');
    expect(await save(two, join)).toBe('lost');
    expect(await opened.store.outgoing.existing([notice.key])).toEqual([notice.key]);
    const joined = await turnOf(one.account.address);
    expect(joined.person).toEqual((await turnOf(address)).person);
    expect((await turnOf(two.account.address)).person).toBeUndefined();
    const accounts = await opened.store.people.accounts(person);
    expect(accounts.find(({ id }) => id === one.account.id)).toEqual({
      id: one.account.id,
      channel: 'zalo',
      joinedAt: noon,
    });
    expect(await opened.store.people.link(link.codeHash, noon)).toBeUndefined();
  });

  test('an account of another person does not join', async () => {
    const [{ person, address }, other] = [await addChair(opened), await addChair(opened)];
    const link = linkOf(person);
    await save(await turnOf(address), { kind: 'offer-link', link, session: idle });
    const join = { kind: 'join-person', link: link.id, person, session: idle } as const;
    expect(await save(await turnOf(other.address), join)).toBe('lost');
    expect((await turnOf(other.address)).person?.id).toBe(other.person);
    expect(await opened.store.people.link(link.codeHash, noon)).toBeDefined();
  });

  test('an account that is taken away belongs to nobody, its open report is closed for it, and a turn under way is lost', async () => {
    const { unit, person, address } = await addChair(opened);
    const gone = await addAccount(opened, person);
    const id = await withOpenDraft(opened, gone, unit);
    const drop = { kind: 'drop-accounts', person, accounts: [id.account.id], session: idle } as const;
    expect(await save(await turnOf(address), drop)).toBe('saved');
    const then = await turnOf(gone);
    expect(then.person).toBeUndefined();
    expect(then.open).toBeUndefined();
    expect(then.account.unit).toBeUndefined();
    if (!id.open) throw new Error('nothing is open');
    expect(await save(id, { kind: 'leave-draft', draft: id.open.draft, session: idle })).toBe('lost');
    const draft = await opened.store.reports.draft({ form: 'monthly-report', unit, period: '2026-11' });
    expect(draft).toBeDefined();
    expect(await save(await turnOf(address), drop)).toBe('lost');
  });

  test('an account remembers the unit opened last', async () => {
    const { unit, person, address } = await addChair(opened);
    const other = await addUnit(opened);
    await opened.database.tables.assignment.create({
      data: { personId: person, unitId: other, role: 'deputy', validFrom: '2020-01-01' },
    });
    expect((await turnOf(address)).account.unit).toBeUndefined();
    for (const one of [unit, other]) {
      const { turns } = opened.store;
      expect(await turns.saveTurn(await turnOf(address), opening(one))).toBe('saved');
      expect((await turnOf(address)).account.unit).toBe(one);
    }
  });
}
