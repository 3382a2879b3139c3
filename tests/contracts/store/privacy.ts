import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { TurnSave } from '../../../src/app/ports/turn-store.ts';
import { idle } from '../../../src/app/session.ts';
import { numberAnswer } from '../../../src/domain/answer.ts';
import { asId, type InvitationId, type PersonId } from '../../../src/domain/ids.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import {
  addAccount,
  addChair,
  addPerson,
  addUnit,
  draftOf,
  form,
  noon,
  period,
  recordOf,
  sendReport,
  today,
  withOpenDraft,
} from '../../support/storage-organisation.ts';

export function privacyContract(databases: TestDatabases): void {
  let opened: TestStore;
  let other: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
    other = await databases.open(opened.url);
  });

  const erasing = (person: PersonId): TurnSave => ({
    record: recordOf('erase'),
    change: { kind: 'erase', person, at: noon, day: today },
    at: noon,
  });

  test('a consent is written with whatever else a turn changes, and known at the next', async () => {
    const { address, person, unit } = await addChair(opened);
    const turn = await withOpenDraft(opened, address, unit);
    expect(turn.consent).toBeUndefined();
    for (const textVersion of ['1', '2']) {
      const save: TurnSave = {
        record: recordOf(textVersion),
        change: { kind: 'fill', draft: draftOf(unit) },
        consent: { person, textVersion, at: noon },
        at: noon,
      };
      const before = await opened.store.turns.openTurn(address, noon);
      expect(await opened.store.turns.saveTurn(before, save)).toBe('saved');
      expect(await opened.store.turns.saveTurn(before, save)).toBe('lost');
    }
    expect((await opened.store.turns.openTurn(address, noon)).consent).toBe('2');
    expect(await opened.database.tables.consent.count({ where: { personId: person } })).toBe(2);
  });

  test('what is stored about a person is told, their chats without their ids', async () => {
    const chair = await addChair(opened, 'Trần Thị Lan');
    await sendReport(opened, chair, period, { mem_total: numberAnswer(245) });
    await sendReport(opened, chair, '2026-10', { mem_total: numberAnswer(240) }, { sentAt: noon - 1000 });
    await addAccount(opened, chair.person, 'zalo');
    const { tables } = opened.database;
    await tables.person.update({
      where: { id: chair.person },
      data: { phone: '0912345678', asking: 'section' },
    });
    const data = await opened.store.privacy.personalData(chair.person);
    expect(data).toMatchObject({
      name: 'Trần Thị Lan',
      phone: '0912345678',
      asking: 'section',
      offices: [{ role: 'chair', from: '2020-01-01' }],
      consents: [],
      reports: { count: 2, last: noon },
    });
    expect(data.accounts.map(({ channel }) => channel).toSorted()).toEqual(['telegram', 'zalo']);
    expect(JSON.stringify(data)).not.toContain(chair.address.chat);
  });

  test('what stays behind is told before it does', async () => {
    const { unit, person, address } = await addChair(opened);
    const ward = await addUnit(opened, { name: 'Công đoàn phường', sector: 'upper-union' });
    const { tables } = opened.database;
    const leading = { personId: person, unitId: ward, role: 'leader', validFrom: '2020-01-01' };
    await tables.assignment.create({ data: leading });
    const draft = draftOf(unit, { mem_total: { content: numberAnswer(1), by: person, at: noon } });
    await withOpenDraft(opened, address, unit, draft);
    const left = await opened.store.privacy.leftBehind(person, form, today);
    expect(left).toMatchObject({ reports: 0, drafts: [{ period }], waiting: 0 });
    expect(left.vacant.map(({ role }) => role).toSorted()).toEqual(['chair', 'leader']);
    await addPerson(opened, 'Người khác', [{ unit: ward, role: 'leader' }]);
    const now = await opened.store.privacy.leftBehind(person, form, today);
    expect(now.vacant.map(({ role }) => role)).toEqual(['chair']);
  });

  test('nothing of an erased person is left but their id, and all they reported', async () => {
    const name = `Nguyễn Thị ${randomUUID()}`;
    const chair = await addChair(opened, name);
    const { person, unit, address } = chair;
    const report = await sendReport(opened, chair, '2026-10', { mem_total: numberAnswer(240) });
    const deputy = await addPerson(opened, 'Phó', [{ unit, role: 'deputy' }]);
    const deputyAddress = await addAccount(opened, deputy);
    const phone = await addAccount(opened, person, 'zalo');
    const draft = draftOf(unit, { mem_total: { content: numberAnswer(251), by: person, at: noon } });
    await withOpenDraft(opened, address, unit, draft);
    await withOpenDraft(opened, deputyAddress, unit);
    const deputyBefore = await opened.store.turns.openTurn(deputyAddress, noon);
    const turn = await opened.store.turns.openTurn(address, noon);
    const { tables } = opened.database;
    await tables.person.update({ where: { id: person }, data: { phone: '0987654321' } });
    const message = {
      account: turn.account.id,
      person,
      priority: 'news' as const,
      createdAt: noon,
      notBefore: noon,
      expiresAt: noon + 1,
    };
    const prompt = { id: 'menu', text: `Chào anh/chị ${name}!`, choices: [], answer: 'choose' } as const;
    const keys = [randomUUID(), randomUUID()] as const;
    await opened.store.outgoing.plan(keys.map((key) => ({ ...message, id: key, key, prompt })));
    await tables.outgoing.update({ where: { key: keys[1] }, data: { state: 'sent' } });
    // What others were told about them, sent or not, and the last reply to a leader above.
    const ward = await addUnit(opened, { sector: 'upper-union' });
    await tables.placement.create({ data: { unitId: unit, parentId: ward, validFrom: '2020-01-01' } });
    const leader = await addPerson(opened, 'Loan', [{ unit: ward, role: 'leader' }]);
    const leading = await opened.store.turns.openTurn(await addAccount(opened, leader), noon);
    const list = `Chưa báo cáo:\n1. CĐCS: ${name}, 0987 654 321, đang làm dở`;
    const told = recordOf('list');
    const listed: TurnSave = {
      record: { ...told, reply: { event: 'list', at: noon, prompt: { ...prompt, choices: [], text: list } } },
      change: { kind: 'stay' },
      at: noon,
    };
    expect(await opened.store.turns.saveTurn(leading, listed)).toBe('saved');
    const toLeader = randomUUID();
    await opened.store.outgoing.plan([
      {
        ...message,
        account: leading.account.id,
        person: leader,
        id: toLeader,
        key: toLeader,
        prompt: { ...prompt, text: list },
      },
    ]);
    const toDeputy = randomUUID();
    await opened.store.outgoing.plan([
      { ...message, account: deputyBefore.account.id, person: deputy, id: toDeputy, key: toDeputy, prompt },
    ]);
    await tables.outgoing.update({ where: { key: toDeputy }, data: { state: 'sent' } });
    for (const usedById of [turn.account.id, null]) {
      await opened.store.enrolment.createInvitation({
        id: asId<InvitationId>(randomUUID()),
        codeHash: randomUUID(),
        unit,
        role: 'chair',
        personName: name,
        phone: '0987654321',
        createdAt: noon,
        expiresAt: noon + 1_000_000,
      });
      if (usedById !== null)
        await tables.invitation.updateMany({
          where: { unitId: unit },
          data: { usedById, usedAt: new Date(noon) },
        });
    }
    const secrets = [name, '0987654321', '0987 654 321', address.chat, phone.chat];
    expect(await whereFound(secrets)).not.toEqual([]);

    expect(await opened.store.turns.saveTurn(turn, erasing(person))).toBe('saved');

    expect(await whereFound(secrets)).toEqual([]);
    expect(await tables.outgoing.findUnique({ where: { id: toLeader } })).toMatchObject({
      state: 'planned',
      prompt: JSON.stringify({ ...prompt, text: 'Chưa báo cáo:\n1. CĐCS: …, …, đang làm dở' }),
    });
    expect(await tables.person.findUnique({ where: { id: person } })).toMatchObject({
      name: '',
      phone: null,
      erasedAt: new Date(noon),
    });
    expect(await tables.assignment.findMany({ where: { personId: person } })).toMatchObject([
      { validTo: '2026-11-19' },
    ]);
    expect(await tables.outgoing.findMany({ where: { personId: person, state: 'planned' } })).toEqual([]);
    const stored = await opened.store.reports.report(report);
    expect(stored?.sentBy).toEqual({ id: person, role: 'chair' });
    expect(stored?.answers).toEqual(report.answers);
    // The draft stays with the unit, and whoever shares it notices nothing but a newer version.
    const existing = await opened.store.reports.draft({ form, unit, period });
    expect(existing?.draft.answers).toEqual(draft.answers);
    const deputyAfter = await opened.store.turns.openTurn(deputyAddress, noon);
    expect(deputyAfter.record).toEqual(deputyBefore.record);
    expect(deputyAfter.open?.id).toBe(existing?.id);
    const { turns } = opened.store;
    const stale: TurnSave = { record: recordOf('x'), change: { kind: 'stay' }, at: noon };
    expect(await turns.saveTurn(deputyBefore, stale)).toBe('lost');
    expect(await turns.undelivered(0)).toEqual(
      (await turns.undelivered(0)).filter(({ account }) => account !== turn.account.id),
    );
    for (const old of [address, phone]) {
      const next = await turns.openTurn(old, noon);
      expect(next.person).toBeUndefined();
      expect(next.account.id).not.toBe(turn.account.id);
      expect(next.record).toEqual({ seen: [] });
    }
    expect(await opened.store.organisation.reachable(unit, ['chair', 'deputy'], today)).toMatchObject([
      { person: deputy },
    ]);
  });

  test('of two phones that confirm at once one erases, and the other finds nobody', async () => {
    const { person, address } = await addChair(opened);
    const phone = await addAccount(opened, person, 'zalo');
    const [a, b] = [
      await opened.store.turns.openTurn(address, noon),
      await other.store.turns.openTurn(phone, noon),
    ];
    const results = await Promise.all([
      opened.store.turns.saveTurn(a, erasing(person)),
      other.store.turns.saveTurn(b, erasing(person)),
    ]);
    expect(results.toSorted()).toEqual(['lost', 'saved']);
    expect((await opened.store.turns.openTurn(phone, noon)).person).toBeUndefined();
  });

  test('a message that is being answered while its writer is erased is lost, not half written', async () => {
    const { person, address, unit } = await addChair(opened);
    const phone = await addAccount(opened, person, 'zalo');
    const slow = await opened.store.turns.openTurn(phone, noon);
    const turn = await opened.store.turns.openTurn(address, noon);
    expect(await opened.store.turns.saveTurn(turn, erasing(person))).toBe('saved');
    const stay: TurnSave = { record: recordOf('late'), change: { kind: 'stay', session: idle }, at: noon };
    expect(await opened.store.turns.saveTurn(slow, stay)).toBe('lost');
    expect(await opened.store.reports.draft({ form, unit, period })).toBeUndefined();
  });

  /** The tables in which any of these texts stands. */
  async function whereFound(texts: readonly string[]): Promise<readonly string[]> {
    const { tables } = opened.database;
    const all = {
      person: await tables.person.findMany(),
      account: await tables.account.findMany(),
      session: await tables.session.findMany(),
      draft: await tables.draft.findMany({ select: { records: true } }),
      outgoing: await tables.outgoing.findMany(),
      invitation: await tables.invitation.findMany(),
    };
    return Object.entries(all).flatMap(([table, rows]) => {
      const json = JSON.stringify(rows);
      return texts.some((text) => json.includes(text)) ? [table] : [];
    });
  }
}
