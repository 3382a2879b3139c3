import { beforeAll, expect, test } from 'vitest';
import { numberAnswer, textAnswer } from '../../../src/domain/answer.ts';
import { idle } from '../../../src/app/session.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import {
  addAccount,
  addChair,
  addPerson,
  addUnit,
  answer,
  draftOf,
  form,
  newAddress,
  noon,
  opening,
  period,
  recordOf,
  reportOf,
  sending,
  withOpenDraft,
} from '../../support/storage-organisation.ts';

export function turnContract(databases: TestDatabases): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
  });

  test('the first message of an address makes an account that runs nothing', async () => {
    const address = newAddress();
    const turn = await opened.store.turns.openTurn(address, noon);
    expect(turn).toMatchObject({ account: { address }, session: idle, record: { seen: [] } });
    expect(turn.person).toBeUndefined();
    expect(turn.open).toBeUndefined();
    expect(await opened.store.turns.openTurn(address, noon + 1)).toEqual(turn);
  });

  test('the first messages of one address at once make one account', async () => {
    const address = newAddress();
    const other = await databases.open(opened.url);
    const turns = await Promise.all(
      [opened, other, opened, other].map(({ store }) => store.turns.openTurn(address, noon)),
    );
    expect(new Set(turns.map(({ account }) => account.id)).size).toBe(1);
  });

  test('a turn brings the person with the offices held that day, in the order of their making', async () => {
    const [now, ended, later] = [await addUnit(opened), await addUnit(opened), await addUnit(opened)];
    const person = await addPerson(opened, 'Trần Quốc Bảo', [
      { unit: now, role: 'chair', from: '2026-11-20' },
      { unit: ended, role: 'deputy', to: '2026-11-19' },
      { unit: later, role: 'chair', from: '2026-11-21' },
      { unit: ended, role: 'leader', to: '2026-11-20' },
    ]);
    const address = await addAccount(opened, person);
    const turn = await opened.store.turns.openTurn(address, noon);
    expect(turn.person).toMatchObject({
      id: person,
      name: 'Trần Quốc Bảo',
      assignments: [
        {
          role: 'chair',
          unit: { id: now, code: `code-${now}`, name: `CĐCS ${now}`, sector: 'private-enterprise' },
        },
        { role: 'leader', unit: { id: ended } },
      ],
    });
  });

  test('an office begins and ends at midnight in Vietnam', async () => {
    const unit = await addUnit(opened);
    const person = await addPerson(opened, 'Lê Văn An', [
      { unit, role: 'chair', from: '2026-11-20', to: '2026-11-20' },
    ]);
    const address = await addAccount(opened, person);
    const officesAt = async (iso: string) =>
      (await opened.store.turns.openTurn(address, Date.parse(iso))).person?.assignments.length;
    expect(await officesAt('2026-11-19T16:59:59.999Z')).toBe(0);
    expect(await officesAt('2026-11-19T17:00:00Z')).toBe(1);
    expect(await officesAt('2026-11-20T16:59:59.999Z')).toBe(1);
    expect(await officesAt('2026-11-20T17:00:00Z')).toBe(0);
  });

  test('somebody who is nobody any more is still a person, with no office', async () => {
    const address = await addAccount(opened, await addPerson(opened, 'Võ Hùng', []));
    expect((await opened.store.turns.openTurn(address, noon)).person).toMatchObject({ assignments: [] });
  });

  test('staying keeps the record, and the session when it changed', async () => {
    const { turns } = opened.store;
    const address = newAddress();
    const first = await turns.openTurn(address, noon);
    const offered = { id: 'menu', choices: [{ id: 'help', label: 'Trợ giúp' }], answer: 'choose' as const };
    const session = { runs: 'nothing', offered } as const;
    const save = { record: recordOf('1'), change: { kind: 'stay', session }, at: noon } as const;
    expect(await turns.saveTurn(first, save)).toBe('saved');
    const second = await turns.openTurn(address, noon);
    expect(second).toMatchObject({ session, record: recordOf('1') });
    await turns.saveTurn(second, { record: recordOf('2'), change: { kind: 'stay' }, at: noon });
    expect(await turns.openTurn(address, noon)).toMatchObject({ session, record: recordOf('2') });
  });

  test('an opened draft is the home of the record, and a turn fills it', async () => {
    const { unit, person, address } = await addChair(opened);
    const turn = await withOpenDraft(opened, address, unit);
    expect(turn).toMatchObject({ open: { draft: draftOf(unit) }, record: recordOf('open') });
    const draft = draftOf(unit, {
      mem_total: answer(numberAnswer(245), person, { approximate: true, reason: 'vì sáp nhập' }),
    });
    const save = { record: recordOf('2'), change: { kind: 'fill', draft }, at: noon } as const;
    expect(await opened.store.turns.saveTurn(turn, save)).toBe('saved');
    const next = await opened.store.turns.openTurn(address, noon);
    expect(next).toMatchObject({ open: { draft }, record: recordOf('2') });
    expect(next.open?.draft).toEqual(draft);
  });

  test('staying in a draft changes the record alone', async () => {
    const { unit, address } = await addChair(opened);
    const turn = await withOpenDraft(opened, address, unit);
    await opened.store.turns.saveTurn(turn, { record: recordOf('2'), change: { kind: 'stay' }, at: noon });
    const next = await opened.store.turns.openTurn(address, noon);
    expect(next.record).toEqual(recordOf('2'));
    expect(next.open?.draft).toEqual(turn.open?.draft);
  });

  test('filling without an open draft is a mistake of the program and is said so', async () => {
    const { unit, address } = await addChair(opened);
    const turn = await opened.store.turns.openTurn(address, noon);
    const save = { record: recordOf('1'), change: { kind: 'fill', draft: draftOf(unit) }, at: noon } as const;
    await expect(opened.store.turns.saveTurn(turn, save)).rejects.toThrow(/'fill' needs/);
  });

  test('a left draft keeps its answers, the record goes with the person, and the draft can be taken up again', async () => {
    const { turns, reports } = opened.store;
    const { unit, person, address } = await addChair(opened);
    const turn = await withOpenDraft(opened, address, unit);
    const draft = draftOf(unit, { mem_new: answer(numberAnswer(3), person) });
    const change = { kind: 'leave-draft', draft, session: idle } as const;
    expect(await turns.saveTurn(turn, { record: recordOf('2'), change, at: noon })).toBe('saved');
    const left = await turns.openTurn(address, noon);
    expect(left.open).toBeUndefined();
    expect(left).toMatchObject({ session: idle, record: recordOf('2') });
    const known = await reports.draft({ form, unit, period });
    expect(known).toMatchObject({ draft, sent: false });
    const again = await withOpenDraft(opened, address, unit);
    expect(again.open?.draft).toEqual(draft);
    expect(again.open?.id).toBe(known?.id);
  });

  test('two accounts share a draft, each with its own record', async () => {
    const { turns } = opened.store;
    const { unit, person, address } = await addChair(opened);
    const deputy = await addAccount(opened, await addPerson(opened, 'Phó', [{ unit, role: 'deputy' }]));
    await withOpenDraft(opened, address, unit);
    const second = await withOpenDraft(opened, deputy, unit);
    const draft = draftOf(unit, { mem_new: answer(numberAnswer(3), person) });
    const change = { kind: 'fill', draft } as const;
    expect(await turns.saveTurn(second, { record: recordOf('deputy'), change, at: noon })).toBe('saved');
    const [chair, other] = [await turns.openTurn(address, noon), await turns.openTurn(deputy, noon)];
    expect(chair.open).toEqual(other.open);
    expect(chair.record).toEqual(recordOf('open'));
    expect(other.record).toEqual(recordOf('deputy'));
  });

  test('opening another draft parks the one that was open', async () => {
    const { turns } = opened.store;
    const { unit, address } = await addChair(opened);
    const other = await addUnit(opened);
    const turn = await withOpenDraft(opened, address, unit);
    expect(await turns.saveTurn(turn, opening(other))).toBe('saved');
    const next = await turns.openTurn(address, noon);
    expect(next.open?.draft.context.unit.id).toBe(other);
    expect((await withOpenDraft(opened, address, unit)).open?.id).toBe(turn.open?.id);
  });

  test('sending writes report, answers and revision, and closes the draft', async () => {
    const { turns, reports } = opened.store;
    const { unit, person, address } = await addChair(opened);
    const turn = await withOpenDraft(opened, address, unit);
    const report = reportOf(unit, person, {
      answers: {
        mem_total: answer(numberAnswer(245), person, { approximate: true }),
        worker_conf_held: answer({ state: 'not-yet', planned: '2026-12-20' }, person),
        difficulties: answer(textAnswer('Đơn hàng giảm'), person, { carried: true, reason: 'như cũ' }),
      },
    });
    const draft = draftOf(unit, report.answers);
    expect(await turns.saveTurn(turn, sending(draft, report))).toBe('saved');
    const { changes: _, ...stored } = report;
    expect(await reports.report({ form, unit, period })).toEqual({
      ...stored,
      sentBy: { id: person, name: 'Nguyễn Thị Hương' },
      revision: 1,
    });
    expect(await reports.draft({ form, unit, period })).toMatchObject({ sent: true, draft });
    const [revision, ...others] = await opened.database.tables.revision.findMany({
      where: { reportId: report.id },
    });
    expect(others).toEqual([]);
    expect(revision).toMatchObject({ number: 1, byId: person, channel: 'telegram', at: new Date(noon) });
    expect(JSON.parse(revision?.changes ?? '')).toEqual(report.changes);
    const next = await turns.openTurn(address, noon);
    expect(next.open).toBeUndefined();
    expect(next.record).toEqual(recordOf('send'));
  });

  test('a draft that somebody else sent is no longer open; its reader keeps their record and goes on', async () => {
    const { turns } = opened.store;
    const { unit, person, address } = await addChair(opened);
    const deputy = await addAccount(opened, await addPerson(opened, 'Phó', [{ unit, role: 'deputy' }]));
    await withOpenDraft(opened, address, unit);
    const second = await withOpenDraft(opened, deputy, unit);
    await turns.saveTurn(second, sending(draftOf(unit), reportOf(unit, person)));

    const left = await turns.openTurn(address, noon);
    expect(left.open).toBeUndefined();
    expect(left.record).toEqual(recordOf('open'));
    const save = { record: recordOf('2'), change: { kind: 'stay' }, at: noon } as const;
    expect(await turns.saveTurn(left, save)).toBe('saved');
    expect(await turns.saveTurn(left, save)).toBe('lost');
    expect((await turns.openTurn(address, noon)).record).toEqual(recordOf('2'));
    const session = await opened.database.tables.session.findUnique({
      where: { accountId: left.account.id },
    });
    expect(session?.draftId).toBeNull();
  });

  test('after somebody else sent the draft, the next thing can be opened at once', async () => {
    const { turns } = opened.store;
    const { unit, person, address } = await addChair(opened);
    const other = await addUnit(opened);
    const deputy = await addAccount(opened, await addPerson(opened, 'Phó', [{ unit, role: 'deputy' }]));
    await withOpenDraft(opened, address, unit);
    await turns.saveTurn(
      await withOpenDraft(opened, deputy, unit),
      sending(draftOf(unit), reportOf(unit, person)),
    );
    const left = await turns.openTurn(address, noon);
    expect(await turns.saveTurn(left, opening(other))).toBe('saved');
    expect((await turns.openTurn(address, noon)).open?.draft.context.unit.id).toBe(other);
  });

  test('words of any kind come back as they were', async () => {
    const { turns, reports } = opened.store;
    const { unit, person, address } = await addChair(opened, 'Đặng Thị Ngọc Ánh 👩🏻‍🏭');
    const texts = {
      long: 'Đơn hàng giảm, '.repeat(700).slice(0, 10_000),
      odd: 'tổ hợp rời: e\u0302\u0301, 👩🏻‍🏭, "nháy", \\, %, $1, ?, \t\r\n, \u2028',
    };
    for (const text of Object.values(texts)) {
      const draft = draftOf(unit, { difficulties: answer(textAnswer(text), person) });
      const turn = await withOpenDraft(opened, address, unit, draft);
      expect(turn.open?.draft.answers.difficulties?.content).toEqual(textAnswer(text));
    }
    const answers = {
      difficulties: answer(textAnswer(texts.odd), person, { reason: texts.long }),
    };
    const turn = await turns.openTurn(address, noon);
    await turns.saveTurn(turn, sending(draftOf(unit, answers), reportOf(unit, person, { answers })));
    const report = await reports.report({ form, unit, period });
    expect(report?.answers).toEqual(answers);
    expect(report?.sentBy).toMatchObject({ name: 'Đặng Thị Ngọc Ánh 👩🏻‍🏭' });
  });

  test('a NUL and half an emoji do not stop anything', async () => {
    const { unit, person, address } = await addChair(opened);
    const answers = { difficulties: answer(textAnswer('trước\0sau \ud83d'), person) };
    const turn = await withOpenDraft(opened, address, unit, draftOf(unit, answers));
    expect(turn.open?.draft.answers).toEqual(answers);
    const report = reportOf(unit, person, { answers });
    expect(await opened.store.turns.saveTurn(turn, sending(draftOf(unit, answers), report))).toBe('saved');
    const stored = await opened.store.reports.report({ form, unit, period });
    expect(stored?.answers.difficulties?.content).toEqual(textAnswer('trướcsau \ufffd'));
  });

  test.each([0, 1, 2 ** 31, 9_000_000_000_000_000, Number.MAX_SAFE_INTEGER, -5])(
    'the amount %d is exact',
    async (amount) => {
      const { unit, person, address } = await addChair(opened);
      const answers = { mem_total: answer(numberAnswer(amount), person) };
      const turn = await withOpenDraft(opened, address, unit);
      await opened.store.turns.saveTurn(
        turn,
        sending(draftOf(unit, answers), reportOf(unit, person, { answers })),
      );
      const key = { form, unit, period };
      expect((await opened.store.reports.report(key))?.answers).toEqual(answers);
      const wanted = { form, units: [unit], from: period, to: period, codes: ['mem_total'] } as const;
      const { answers: said } = await opened.store.reports.reported(wanted);
      expect(said.get(period)?.get(unit)?.mem_total).toEqual(numberAnswer(amount));
    },
  );

  test('who writes again after blocking the bot may be written to again', async () => {
    const { address } = await addChair(opened);
    const { account } = await opened.store.turns.openTurn(address, noon);
    const where = { id: account.id };
    await opened.database.tables.account.update({ where, data: { status: 'blocked' } });
    await opened.store.turns.openTurn(address, noon);
    expect(await opened.database.tables.account.findUnique({ where })).toMatchObject({ status: 'active' });
  });

  test('delivered marks are noted for many at once, touch no version, and the last of an account counts', async () => {
    const { turns } = opened.store;
    const { unit, address } = await addChair(opened);
    const inDraft = await withOpenDraft(opened, address, unit);
    const others = await Promise.all(
      Array.from({ length: 60 }, async () => {
        const turn = await turns.openTurn(newAddress(), noon);
        const record = recordOf(`event-of-${turn.account.id}`);
        await turns.saveTurn(turn, { record, change: { kind: 'stay' }, at: noon });
        return await turns.openTurn(turn.account.address, noon);
      }),
    );
    await turns.markDelivered([
      { account: inDraft.account.id, event: 'old' },
      ...others.map(({ account }) => ({ account: account.id, event: `event-of-${account.id}` })),
      { account: inDraft.account.id, event: 'open' },
    ]);
    expect(await turns.openTurn(address, noon)).toEqual({ ...inDraft, delivered: 'open' });
    for (const turn of others) {
      const delivered = `event-of-${turn.account.id}`;
      expect(await turns.openTurn(turn.account.address, noon)).toEqual({ ...turn, delivered });
    }
    await turns.markDelivered([]);
  });

  test('lists replies of which nobody knows that they arrived, oldest first, wherever their record stands', async () => {
    const fresh = await databases.open();
    const { turns } = fresh.store;
    const stay = async (event: string, at: number) => {
      const turn = await turns.openTurn(newAddress(), at);
      await turns.saveTurn(turn, { record: recordOf(event, at), change: { kind: 'stay' }, at });
      return turn.account;
    };
    const tooOld = await stay('too old', noon - 1);
    const arrived = await stay('arrived', noon + 5);
    const blocked = await stay('blocked', noon + 5);
    const second = await stay('second', noon + 2);
    await fresh.database.tables.account.update({ where: { id: blocked.id }, data: { status: 'blocked' } });
    const { unit, address } = await addChair(fresh);
    const inDraft = await withOpenDraft(fresh, address, unit);
    await turns.saveTurn(inDraft, {
      record: recordOf('third', noon + 3),
      change: { kind: 'stay' },
      at: noon + 3,
    });
    await turns.markDelivered([
      { account: arrived.id, event: 'arrived' },
      { account: second.id, event: 'an earlier one' },
    ]);
    const found = await turns.undelivered(noon);
    expect(found).toEqual([
      { account: second.id, address: second.address, event: 'second', ...promptAndTime('second', noon + 2) },
      { account: inDraft.account.id, address, event: 'third', ...promptAndTime('third', noon + 3) },
    ]);
    expect(found.map(({ account }) => account)).not.toContain(tooOld.id);
  });

  test('a mark that comes late, of a reply before the last one, leaves the mark of the last as it is', async () => {
    const fresh = await databases.open();
    const { turns } = fresh.store;
    const stranger = newAddress();
    const { unit, address } = await addChair(fresh);
    await withOpenDraft(fresh, address, unit);
    for (const from of [stranger, address]) {
      const { id: account } = (await turns.openTurn(from, noon)).account;
      for (const event of ['"1"', '"2"', '12']) {
        const turn = await turns.openTurn(from, noon);
        await turns.saveTurn(turn, { record: recordOf(event, noon), change: { kind: 'stay' }, at: noon });
      }
      // Another process waits with its marks, for instance because its database was away.
      await turns.markDelivered([{ account, event: '12' }]);
      for (const event of ['"2"', '"1"', '1', '2']) await turns.markDelivered([{ account, event }]);
      expect((await turns.openTurn(from, noon)).delivered).toBe('12');
    }
    expect(await turns.undelivered(0)).toEqual([]);
  });
}

function promptAndTime(event: string, at: number) {
  return { prompt: recordOf(event, at).reply?.prompt, at };
}
