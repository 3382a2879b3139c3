import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type {
  Correction,
  NewRequest,
  Turn,
  TurnChange,
  TurnSave,
} from '../../../src/app/ports/turn-store.ts';
import { idle } from '../../../src/app/session.ts';
import { numberAnswer } from '../../../src/domain/answer.ts';
import { asId, type PersonId, type RequestId, type UnitId } from '../../../src/domain/ids.ts';
import { changesBetween, type Answers } from '../../../src/domain/report.ts';
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
  period,
  recordOf,
  reportOf,
  sendReport,
  today,
  withOpenDraft,
} from '../../support/storage-organisation.ts';

/** Corrections and requests, with a second store that has connections of its own, as a second process has. */
export function correctionContract(databases: TestDatabases): void {
  let opened: TestStore;
  let other: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
    other = await databases.open(opened.url);
  });

  type Chair = Awaited<ReturnType<typeof addChair>>;

  /** A report of a chair that was sent, and is open again. */
  async function reopened(chair: Chair): Promise<Turn> {
    const { unit, address } = chair;
    const existing = await opened.store.reports.draft({ form, unit, period });
    const turn = await opened.store.turns.openTurn(address, noon);
    const id = existing?.id ?? asId('');
    const open: TurnChange = {
      kind: 'open-draft',
      key: { form, unit, period },
      draft: draftOf(unit),
      existing: { id, version: existing?.version ?? 0, reopens: true },
      id,
    };
    expect(
      await opened.store.turns.saveTurn(turn, { record: recordOf('open'), change: open, at: noon }),
    ).toBe('saved');
    return await opened.store.turns.openTurn(address, noon);
  }

  async function sent(chair: Chair) {
    return await sendReport(opened, chair, period, {
      mem_total: numberAnswer(245),
      mem_new: numberAnswer(5),
    });
  }

  function correcting(
    report: Awaited<ReturnType<typeof sent>>,
    by: PersonId,
    after: Answers,
    more: Partial<Correction> = {},
  ): TurnChange {
    return {
      kind: 'correct-report',
      draft: draftOf(report.unit),
      session: idle,
      correction: {
        report: report.id,
        revision: 2,
        formVersion: 2,
        by,
        at: noon,
        changes: changesBetween(report.answers, after),
        answers: after,
        ...more,
      },
    };
  }

  const saving = (change: TurnChange): TurnSave => ({ record: recordOf(randomUUID()), change, at: noon });

  function requestOf(unit: UnitId, by: PersonId, answers: Answers = {}): NewRequest {
    const id = asId<RequestId>(randomUUID());
    return { id, form, unit, period, formVersion: 2, by, at: noon, reason: 'ghi nhầm', answers };
  }

  const requesting = (request: NewRequest, replaces?: RequestId): TurnChange => ({
    kind: 'request-correction',
    draft: draftOf(request.unit),
    request,
    session: idle,
    ...(replaces && { replaces }),
  });

  test('writes the answers that changed, and leaves who said the others, and when', async () => {
    const chair = await addChair(opened);
    const report = await sent(chair);
    const deputy = await addPerson(opened, 'Phó', [{ unit: chair.unit, role: 'deputy' }]);
    const turn = await reopened(chair);
    const { mem_new: _, ...kept } = report.answers;
    const after = { ...kept, mem_left: answer(numberAnswer(2), deputy) };
    expect(await opened.store.turns.saveTurn(turn, saving(correcting(report, deputy, after)))).toBe('saved');
    const stored = await opened.store.reports.report(report);
    expect(stored?.answers).toEqual(after);
    expect(stored).toMatchObject({
      receipt: report.receipt,
      sentBy: { id: chair.person },
      revision: 2,
      corrected: { at: noon, by: { id: deputy, name: 'Phó' } },
    });
    const revisions = await opened.database.tables.revision.findMany({
      where: { reportId: report.id },
      orderBy: { number: 'asc' },
    });
    expect(revisions.map(({ number, byId, channel }) => [number, byId, channel])).toEqual([
      [1, chair.person, 'telegram'],
      [2, deputy, 'telegram'],
    ]);
    expect(JSON.parse(revisions[1]?.changes ?? '')).toEqual([
      { indicator: 'mem_new', before: numberAnswer(5) },
      { indicator: 'mem_left', after: numberAnswer(2) },
    ]);
    expect((await opened.store.turns.openTurn(chair.address, noon)).open).toBeUndefined();
  });

  test.each(Array.from({ length: 5 }, (_, round) => round))(
    'of two phones that send one correction at once, one does, and nothing of the other is there (%d)',
    async () => {
      const chair = await addChair(opened);
      const report = await sent(chair);
      const deputy = await addPerson(opened, 'Phó', [{ unit: chair.unit, role: 'deputy' }]);
      const deputyAddress = await addAccount(opened, deputy);
      await reopened(chair);
      await withOpenDraft(other, deputyAddress, chair.unit);
      const [a, b] = [
        await opened.store.turns.openTurn(chair.address, noon),
        await other.store.turns.openTurn(deputyAddress, noon),
      ];
      const mine = { ...report.answers, mem_new: answer(numberAnswer(6), chair.person) };
      const theirs = { ...report.answers, mem_new: answer(numberAnswer(7), deputy) };
      const results = await Promise.all([
        opened.store.turns.saveTurn(a, saving(correcting(report, chair.person, mine))),
        other.store.turns.saveTurn(b, saving(correcting(report, deputy, theirs))),
      ]);
      expect(results.toSorted()).toEqual(['lost', 'saved']);
      const stored = await opened.store.reports.report(report);
      const number = results[0] === 'saved' ? 6 : 7;
      expect(stored?.answers.mem_new?.content).toEqual(numberAnswer(number));
      expect(stored?.revision).toBe(2);
    },
  );

  test('is lost when the revision exists already, and nothing changes', async () => {
    const chair = await addChair(opened);
    const report = await sent(chair);
    const turn = await reopened(chair);
    const after = { ...report.answers, mem_new: answer(numberAnswer(6), chair.person) };
    const save = saving(correcting(report, chair.person, after, { revision: 1 }));
    expect(await opened.store.turns.saveTurn(turn, save)).toBe('lost');
    expect((await opened.store.reports.report(report))?.answers).toEqual(report.answers);
    expect(await opened.store.turns.openTurn(chair.address, noon)).toEqual(turn);
  });

  test('a draft that is closed again writes nothing of the report', async () => {
    const chair = await addChair(opened);
    const report = await sent(chair);
    const turn = await reopened(chair);
    const change: TurnChange = { kind: 'close-draft', draft: draftOf(chair.unit), session: idle };
    expect(await opened.store.turns.saveTurn(turn, saving(change))).toBe('saved');
    expect(await opened.store.reports.report(report)).toMatchObject({ revision: 1, answers: report.answers });
    expect(await opened.store.reports.draft({ form, unit: chair.unit, period })).toMatchObject({
      sent: true,
    });
  });

  test('a request waits with all it asks for, and is found by its report, its id and from above', async () => {
    const chair = await addChair(opened);
    const ward = await addUnit(opened, { sector: 'upper-union' });
    const province = await addUnit(opened, { sector: 'upper-union' });
    const { tables } = opened.database;
    await tables.placement.create({ data: { unitId: chair.unit, parentId: ward, validFrom: '2020-01-01' } });
    await tables.placement.create({ data: { unitId: ward, parentId: province, validFrom: '2020-01-01' } });
    const report = await sent(chair);
    const turn = await reopened(chair);
    const answers = {
      mem_new: answer(numberAnswer(6), chair.person, { approximate: true, reason: 'đếm lại' }),
    };
    const request = requestOf(chair.unit, chair.person, answers);
    expect(await opened.store.turns.saveTurn(turn, saving(requesting(request)))).toBe('saved');
    const { requests } = opened.store;
    const found = await requests.byId(request.id);
    const { by: _, at: __, ...asked } = request;
    expect(found).toMatchObject({
      ...asked,
      requestedBy: { id: chair.person, name: 'Nguyễn Thị Hương' },
      requestedAt: noon,
      from: { channel: 'telegram' },
      state: 'waiting',
    });
    expect(found?.answers).toEqual(answers);
    expect(await requests.waiting({ form, unit: chair.unit, period })).toEqual(found);
    for (const root of [chair.unit, ward, province])
      expect(await requests.waitingIn([root], today)).toEqual([found]);
    expect(await requests.waitingIn([await addUnit(opened)], today)).toEqual([]);
    expect(await requests.waitingIn([], today)).toEqual([]);
    expect((await opened.store.reports.report(report))?.revision).toBe(1);
  });

  test.each(Array.from({ length: 5 }, (_, round) => round))(
    'of a yes and a no at the same moment one counts (%d)',
    async () => {
      const chair = await addChair(opened);
      const report = await sent(chair);
      const turn = await reopened(chair);
      const after = { ...report.answers, mem_new: answer(numberAnswer(6), chair.person) };
      const request = requestOf(chair.unit, chair.person, after);
      await opened.store.turns.saveTurn(turn, saving(requesting(request)));
      const leaders = [await addPerson(opened, 'A', []), await addPerson(opened, 'B', [])] as const;
      const [a, b] = [
        await opened.store.turns.openTurn(await addAccount(opened, leaders[0]), noon),
        await other.store.turns.openTurn(await addAccount(other, leaders[1]), noon),
      ];
      const approved = { at: noon + 1, request: request.id, reason: 'ghi nhầm', from: fromOf(turn) };
      const correction = correcting(report, chair.person, after, { approved });
      if (correction.kind !== 'correct-report') throw new Error('not a correction');
      const settle = { kind: 'settle-request', request: request.id, at: noon + 1, session: idle } as const;
      const results = await Promise.all([
        opened.store.turns.saveTurn(
          a,
          saving({
            ...settle,
            state: 'approved',
            by: leaders[0],
            writes: { kind: 'correction', correction: correction.correction },
          }),
        ),
        other.store.turns.saveTurn(
          b,
          saving({ ...settle, state: 'refused', by: leaders[1], reason: 'đã chốt' }),
        ),
      ]);
      expect(results.toSorted()).toEqual(['lost', 'saved']);
      const isApproved = results[0] === 'saved';
      const stored = await opened.store.reports.report(report);
      expect(stored?.revision).toBe(isApproved ? 2 : 1);
      expect(stored?.answers.mem_new?.content).toEqual(numberAnswer(isApproved ? 6 : 5));
      expect(await opened.store.requests.byId(request.id)).toMatchObject(
        isApproved
          ? { state: 'approved', decided: { by: { id: leaders[0] } } }
          : { state: 'refused', decided: { by: { id: leaders[1] }, reason: 'đã chốt' } },
      );
    },
  );

  test('a newer request takes the place of one that waits, and is lost when that was decided meanwhile', async () => {
    const chair = await addChair(opened);
    await sent(chair);
    const first = requestOf(chair.unit, chair.person);
    await opened.store.turns.saveTurn(await reopened(chair), saving(requesting(first)));
    const second = requestOf(chair.unit, chair.person);
    const again = saving(requesting(second, first.id));
    expect(await opened.store.turns.saveTurn(await reopened(chair), again)).toBe('saved');
    const { requests } = opened.store;
    expect(await requests.byId(first.id)).toMatchObject({ state: 'replaced' });
    expect(await requests.waiting(first)).toMatchObject({ id: second.id });
    const third = requestOf(chair.unit, chair.person);
    const turn = await reopened(chair);
    expect(await opened.store.turns.saveTurn(turn, saving(requesting(third, first.id)))).toBe('lost');
    expect(await requests.byId(third.id)).toBeUndefined();
    expect(await requests.waiting(first)).toMatchObject({ id: second.id });
  });

  test('a late report is written with the yes: whole, as its first revision', async () => {
    const chair = await addChair(opened);
    const turn = await withOpenDraft(opened, chair.address, chair.unit);
    const request = requestOf(chair.unit, chair.person);
    await opened.store.turns.saveTurn(turn, saving(requesting(request)));
    const key = { form, unit: chair.unit, period };
    expect(await opened.store.reports.report(key)).toBeUndefined();
    const leader = await addPerson(opened, 'Loan', []);
    const report = reportOf(chair.unit, chair.person, {
      late: true,
      approved: { at: noon + 5, request: request.id, reason: 'ốm', from: fromOf(turn) },
    });
    const change: TurnChange = {
      kind: 'settle-request',
      request: request.id,
      state: 'approved',
      by: leader,
      at: noon + 5,
      writes: { kind: 'report', report },
      session: idle,
    };
    const leading = await opened.store.turns.openTurn(await addAccount(opened, leader), noon);
    expect(await opened.store.turns.saveTurn(leading, saving(change))).toBe('saved');
    expect(await opened.store.reports.report(key)).toMatchObject({ late: true, sentAt: noon, revision: 1 });
    const scope = { form, roots: [chair.unit], day: today, withFirst: true };
    expect(await opened.store.history.entries(scope, 0, 10)).toMatchObject([
      {
        at: noon + 5,
        by: { id: chair.person },
        channel: 'telegram',
        what: { kind: 'revision', number: 1, approved: { reason: 'ốm', by: { id: leader, name: 'Loan' } } },
      },
    ]);
  });

  test('the history is newest first, in pages, of the branch and the period that are asked for', async () => {
    const chair = await addChair(opened);
    const report = await sent(chair);
    for (const [index, number] of [6, 7, 8].entries()) {
      const after = { ...report.answers, mem_new: answer(numberAnswer(number), chair.person) };
      const more = { revision: index + 2, at: noon + index + 1 };
      const save = saving(correcting(report, chair.person, after, more));
      expect(await opened.store.turns.saveTurn(await reopened(chair), save)).toBe('saved');
    }
    await opened.store.turns.saveTurn(
      await reopened(chair),
      saving(requesting({ ...requestOf(chair.unit, chair.person), at: noon + 2 })),
    );
    const scope = { form, roots: [chair.unit], day: today, withFirst: true };
    const { history } = opened.store;
    const kinds = async (from: number, limit: number, more = {}) =>
      (await history.entries({ ...scope, ...more }, from, limit)).map(({ what }) =>
        what.kind === 'revision' ? what.number : what.state,
      );
    expect(await kinds(0, 10)).toEqual([4, 3, 'waiting', 2, 1]);
    expect(await kinds(0, 2)).toEqual([4, 3]);
    expect(await kinds(2, 2)).toEqual(['waiting', 2]);
    expect(await kinds(4, 2)).toEqual([1]);
    expect(await kinds(0, 10, { withFirst: false })).toEqual([4, 3, 'waiting', 2]);
    expect(await kinds(0, 10, { period })).toHaveLength(5);
    expect(await kinds(0, 10, { period: '2026-10' })).toEqual([]);
    expect(await kinds(0, 10, { roots: [] })).toEqual([]);
    expect(await kinds(0, 10, { roots: [await addUnit(opened)] })).toEqual([]);
  });

  test('planned messages that are needed no more are dropped with the turn, and sent ones stay', async () => {
    const { address, person } = await addChair(opened);
    const turn = await opened.store.turns.openTurn(address, noon);
    const name = randomUUID();
    const message = (key: string) => ({
      id: randomUUID(),
      key,
      account: turn.account.id,
      person,
      prompt: { id: 'menu', text: 'a', choices: [], answer: 'choose' as const },
      priority: 'news' as const,
      createdAt: noon,
      notBefore: noon,
      expiresAt: noon + 1_000_000,
    });
    const keys = [`${name}/a/1`, `${name}/a/2`, `${name}/b/1`];
    await opened.store.outgoing.plan(keys.map(message));
    await opened.database.tables.outgoing.updateMany({
      where: { key: `${name}/a/1` },
      data: { state: 'sent' },
    });
    const next = message(`${name}/a/3`);
    const save: TurnSave = {
      record: recordOf(randomUUID()),
      change: { kind: 'stay' },
      outgoing: [next],
      drops: [`${name}/a/`],
      at: noon,
    };
    expect(await opened.store.turns.saveTurn(turn, save)).toBe('saved');
    const rows = await opened.database.tables.outgoing.findMany({
      where: { key: { startsWith: name } },
      orderBy: { key: 'asc' },
    });
    expect(rows.map(({ key, state }) => [key.slice(name.length), state])).toEqual([
      ['/a/1', 'sent'],
      ['/a/2', 'dropped'],
      ['/a/3', 'planned'],
      ['/b/1', 'planned'],
    ]);
  });
}

function fromOf({ account }: Turn) {
  return { account: account.id, channel: account.address.channel };
}
