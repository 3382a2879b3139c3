import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { NewInvitation } from '../../../src/app/ports/enrolment-store.ts';
import type { Turn } from '../../../src/app/ports/turn-store.ts';
import { idle, type Session } from '../../../src/app/session.ts';
import { asId, type InvitationId, type PersonId, type UnitId } from '../../../src/domain/ids.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import { addChair, addUnit, newAddress, noon, recordOf, today } from '../../support/storage-organisation.ts';

export function enrolmentContract(databases: TestDatabases): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
  });

  async function invite(unit: UnitId, more: Partial<NewInvitation> = {}): Promise<NewInvitation> {
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

  function enrol(
    turn: Turn,
    invitation: InvitationId,
    person: { readonly id: PersonId; readonly name: string },
    at = noon,
  ) {
    const enrolment = {
      invitation,
      person,
      consent: { textVersion: '1' },
      at,
      from: today,
      ends: [],
      outgoing: [],
    };
    return opened.store.turns.saveTurn(turn, {
      record: recordOf('enrol'),
      at,
      change: { kind: 'enrol', session: idle, enrolment },
    });
  }

  const newPerson = (name: string) => ({ id: asId<PersonId>(randomUUID()), name });

  test('an invitation is found by the hash of its code or its id until it expires', async () => {
    const unit = await addUnit(opened, { name: 'CĐCS May', yearBasis: 'school' });
    const { id, codeHash, expiresAt } = await invite(unit, { personName: 'Lê Thị Hoa' });
    const found = {
      id,
      role: 'chair',
      personName: 'Lê Thị Hoa',
      unit: {
        id: unit,
        code: `code-${unit}`,
        name: 'CĐCS May',
        sector: 'private-enterprise',
        profile: { yearBasis: 'school', facts: {} },
        validFrom: '2020-01-01',
      },
    };
    const { enrolment } = opened.store;
    expect(await enrolment.invitation(codeHash, expiresAt - 1)).toEqual(found);
    expect(await enrolment.invitationById(id, expiresAt - 1)).toEqual(found);
    expect(await enrolment.invitation(codeHash, expiresAt)).toBeUndefined();
    expect(await enrolment.invitationById(id, expiresAt)).toBeUndefined();
    expect(await enrolment.invitation('another', noon)).toBeUndefined();
  });

  test('a code is in the database only as the hash that was given', async () => {
    const { id, codeHash } = await invite(await addUnit(opened));
    const row = await opened.database.tables.invitation.findUnique({ where: { id } });
    expect(Object.values(row ?? {}).filter((value) => value === codeHash)).toHaveLength(1);
  });

  test('an enrolment makes a person with an office and a consent, and uses the code up', async () => {
    const unit = await addUnit(opened);
    const { id, codeHash } = await invite(unit);
    const turn = await opened.store.turns.openTurn(newAddress(), noon);
    const person = newPerson('Nguyễn Thị Hương');
    expect(await enrol(turn, id, person)).toBe('saved');
    const next = await opened.store.turns.openTurn(turn.account.address, noon);
    expect(next).toMatchObject({
      person: { ...person, assignments: [{ role: 'chair', unit: { id: unit } }] },
      record: recordOf('enrol'),
      session: idle,
    });
    expect(await opened.store.enrolment.invitation(codeHash, noon)).toBeUndefined();
    const { tables } = opened.database;
    const consents = await tables.consent.findMany({ where: { personId: person.id } });
    expect(consents).toMatchObject([{ textVersion: '1', at: new Date(noon), accountId: turn.account.id }]);
    expect(await tables.invitation.findUnique({ where: { id } })).toMatchObject({
      usedAt: new Date(noon),
      usedById: turn.account.id,
    });
  });

  test('a code that was used or has expired enrols nobody, and nothing of the try remains', async () => {
    const unit = await addUnit(opened);
    const used = await invite(unit);
    await enrol(await opened.store.turns.openTurn(newAddress(), noon), used.id, newPerson('Một'));
    const expired = await invite(unit, { expiresAt: noon });
    const turn = await opened.store.turns.openTurn(newAddress(), noon);
    const person = newPerson('Hai');
    expect(await enrol(turn, used.id, person)).toBe('lost');
    expect(await enrol(turn, expired.id, person)).toBe('lost');
    expect(await opened.store.turns.openTurn(turn.account.address, noon)).toEqual(turn);
    expect(await opened.database.tables.person.count({ where: { id: person.id } })).toBe(0);
  });

  test('somebody with an office gets a second one and stays one person', async () => {
    const { person, address } = await addChair(opened, 'Tên cũ');
    const unit = await addUnit(opened);
    const { id } = await invite(unit, { role: 'deputy' });
    const turn = await opened.store.turns.openTurn(address, noon);
    expect(await enrol(turn, id, { id: person, name: 'Tên mới' })).toBe('saved');
    const next = await opened.store.turns.openTurn(address, noon);
    expect(next.person).toMatchObject({ id: person, name: 'Tên mới' });
    expect(next.person?.assignments.map(({ role }) => role)).toEqual(['chair', 'deputy']);
  });

  test('an office that is held already is not held twice', async () => {
    const { unit, person, address } = await addChair(opened);
    const { id } = await invite(unit);
    await enrol(await opened.store.turns.openTurn(address, noon), id, { id: person, name: 'Một' });
    const next = await opened.store.turns.openTurn(address, noon);
    expect(next.person?.assignments).toHaveLength(1);
  });

  test('wrong codes are counted per account, oldest first, from a moment on', async () => {
    const { turns, enrolment } = opened.store;
    const address = newAddress();
    const session: Session = { runs: 'nothing' };
    for (const at of [noon, noon + 2, noon + 1]) {
      const turn = await turns.openTurn(address, at);
      const change = { kind: 'wrong-code', at, session } as const;
      expect(await turns.saveTurn(turn, { record: recordOf(String(at)), change, at })).toBe('saved');
    }
    const { account, record } = await turns.openTurn(address, noon);
    expect(record).toEqual(recordOf(String(noon + 1)));
    expect(await enrolment.wrongCodes(account.id, noon)).toEqual([noon, noon + 1, noon + 2]);
    expect(await enrolment.wrongCodes(account.id, noon + 1)).toEqual([noon + 1, noon + 2]);
    const stranger = await turns.openTurn(newAddress(), noon);
    expect(await enrolment.wrongCodes(stranger.account.id, 0)).toEqual([]);
  });

  test('a wrong code in a lost turn is not counted', async () => {
    const { turns, enrolment } = opened.store;
    const turn = await turns.openTurn(newAddress(), noon);
    await turns.saveTurn(turn, { record: recordOf('1'), change: { kind: 'stay' }, at: noon });
    const change = { kind: 'wrong-code', at: noon, session: idle } as const;
    expect(await turns.saveTurn(turn, { record: recordOf('2'), change, at: noon })).toBe('lost');
    expect(await enrolment.wrongCodes(turn.account.id, 0)).toEqual([]);
  });
}
