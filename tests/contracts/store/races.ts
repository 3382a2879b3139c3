import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Store } from '../../../src/app/ports/store.ts';
import type { Turn, TurnSave } from '../../../src/app/ports/turn-store.ts';
import { idle } from '../../../src/app/session.ts';
import { numberAnswer } from '../../../src/domain/answer.ts';
import { asId, type InvitationId, type PersonId } from '../../../src/domain/ids.ts';
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
  today,
  withOpenDraft,
} from '../../support/storage-organisation.ts';

/** Two of everything, through two stores with connections of their own, as two processes have them. */
export function raceContract(databases: TestDatabases): void {
  let one: TestStore;
  let two: TestStore;
  beforeAll(async () => {
    one = await databases.open();
    two = await databases.open(one.url);
  });

  /** Saves at once in both; exactly one may win. */
  async function race(
    first: readonly [Turn, TurnSave],
    second: readonly [Turn, TurnSave],
  ): Promise<'first' | 'second'> {
    const results = await Promise.all([
      one.store.turns.saveTurn(...first),
      two.store.turns.saveTurn(...second),
    ]);
    expect(results.toSorted()).toEqual(['lost', 'saved']);
    return results[0] === 'saved' ? 'first' : 'second';
  }

  async function twoOfOneUnit() {
    const chair = await addChair(one);
    const deputy = await addPerson(one, 'Phó', [{ unit: chair.unit, role: 'deputy' }]);
    return { ...chair, deputy, deputyAddress: await addAccount(one, deputy) };
  }

  test.each(Array.from({ length: 5 }, (_, round) => round))(
    'of two saves of one session turn one is lost (%d)',
    async () => {
      const turn = await one.store.turns.openTurn(newAddress(), noon);
      const save = (event: string): TurnSave => ({
        record: recordOf(event),
        change: { kind: 'stay' },
        at: noon,
      });
      const winner = await race([turn, save('first')], [turn, save('second')]);
      const { record } = await one.store.turns.openTurn(turn.account.address, noon);
      expect(record).toEqual(recordOf(winner));
    },
  );

  test('of two saves of one draft turn one is lost, and what it says is not there', async () => {
    const { unit, person, address } = await addChair(one);
    const turn = await withOpenDraft(one, address, unit);
    const fill = (number: number): TurnSave => ({
      record: recordOf(String(number)),
      change: {
        kind: 'fill',
        draft: draftOf(unit, { mem_total: answer(numberAnswer(number), person) }),
      },
      at: noon,
    });
    const winner = await race([turn, fill(1)], [turn, fill(2)]);
    const next = await two.store.turns.openTurn(address, noon);
    const number = winner === 'first' ? 1 : 2;
    expect(next.open?.draft.answers.mem_total?.content).toEqual(numberAnswer(number));
    expect(next.record).toEqual(recordOf(String(number)));
  });

  test('two people who fill one draft at once never overwrite each other', async () => {
    const { unit, person, address, deputy, deputyAddress } = await twoOfOneUnit();
    const [chair, other] = [
      await withOpenDraft(one, address, unit),
      await withOpenDraft(two, deputyAddress, unit),
    ];
    // The chair's turn is older than the deputy's opening.
    const save: TurnSave = {
      record: recordOf('1'),
      change: { kind: 'fill', draft: draftOf(unit) },
      at: noon,
    };
    expect(await one.store.turns.saveTurn(chair, save)).toBe('lost');
    const [a, b] = [
      await one.store.turns.openTurn(address, noon),
      await two.store.turns.openTurn(deputyAddress, noon),
    ];
    const fill = (by: PersonId): TurnSave => ({
      ...save,
      change: { kind: 'fill', draft: draftOf(unit, { mem_new: answer(numberAnswer(1), by) }) },
    });
    const winner = await race([a, fill(person)], [b, fill(deputy)]);
    const { open } = await one.store.turns.openTurn(address, noon);
    expect(open?.draft.answers.mem_new?.by).toBe(winner === 'first' ? person : deputy);
    expect(other.open?.id).toBe(chair.open?.id);
  });

  test('two who open the same new draft at once make one', async () => {
    const { unit, address, deputyAddress } = await twoOfOneUnit();
    const [a, b] = [
      await one.store.turns.openTurn(address, noon),
      await two.store.turns.openTurn(deputyAddress, noon),
    ];
    const winner = await race([a, opening(unit)], [b, opening(unit)]);
    const loser = winner === 'first' ? deputyAddress : address;
    const after = await one.store.turns.openTurn(loser, noon);
    expect(after.open).toBeUndefined();
    expect(after.record).toEqual({ seen: [] });
    expect((await withOpenDraft(one, loser, unit)).open).toBeDefined();
  });

  test.each(Array.from({ length: 5 }, (_, round) => round))(
    'two phones that send one report at once make one report (%d)',
    async () => {
      const { unit, person, address, deputy, deputyAddress } = await twoOfOneUnit();
      await withOpenDraft(one, address, unit);
      await withOpenDraft(two, deputyAddress, unit);
      const [a, b] = [
        await one.store.turns.openTurn(address, noon),
        await two.store.turns.openTurn(deputyAddress, noon),
      ];
      const [mine, theirs] = [reportOf(unit, person), reportOf(unit, deputy)];
      const winner = await race([a, sending(draftOf(unit), mine)], [b, sending(draftOf(unit), theirs)]);
      const report = await one.store.reports.report({ form, unit, period });
      expect(report?.id).toBe(winner === 'first' ? mine.id : theirs.id);
      await expectNothingOf(winner === 'first' ? theirs.id : mine.id);
      const loser = await one.store.turns.openTurn(winner === 'first' ? deputyAddress : address, noon);
      expect(loser.open).toBeUndefined();
      expect(loser.record).toEqual(recordOf('open'));
    },
  );

  async function expectNothingOf(reportId: string): Promise<void> {
    const { tables } = one.database;
    expect(await tables.report.count({ where: { id: reportId } })).toBe(0);
    expect(await tables.answer.count({ where: { reportId } })).toBe(0);
    expect(await tables.revision.count({ where: { reportId } })).toBe(0);
  }

  test('a report that exists already is not written over, and the draft stays as it was', async () => {
    const { unit, person, address } = await addChair(one);
    const turn = await withOpenDraft(one, address, unit);
    const there = reportOf(unit, person);
    await one.database.tables.report.create({
      data: {
        id: there.id,
        form,
        unitId: unit,
        period,
        receipt: there.receipt,
        status: 'submitted',
        formVersion: 1,
        sentAt: new Date(noon),
        sentById: person,
        late: false,
      },
    });
    const again = reportOf(unit, person);
    expect(await one.store.turns.saveTurn(turn, sending(draftOf(unit), again))).toBe('lost');
    await expectNothingOf(again.id);
    expect(await one.store.turns.openTurn(address, noon)).toEqual(turn);
  });

  test('a receipt that exists already undoes the whole sending', async () => {
    const { unit, person, address } = await addChair(one);
    const other = await addChair(one);
    const receipt = randomUUID();
    const first = await withOpenDraft(one, other.address, other.unit);
    const theirs = reportOf(other.unit, other.person, { receipt });
    expect(await one.store.turns.saveTurn(first, sending(draftOf(other.unit), theirs))).toBe('saved');
    const turn = await withOpenDraft(one, address, unit);
    const mine = reportOf(unit, person, { receipt });
    expect(await one.store.turns.saveTurn(turn, sending(draftOf(unit), mine))).toBe('lost');
    await expectNothingOf(mine.id);
    expect(await one.store.turns.openTurn(address, noon)).toEqual(turn);
  });

  test('a turn of a session is lost when the account opened a draft meanwhile', async () => {
    const { unit, address } = await addChair(one);
    const stale = await one.store.turns.openTurn(address, noon);
    await withOpenDraft(two, address, unit);
    const save: TurnSave = { record: recordOf('2'), change: { kind: 'stay' }, at: noon };
    expect(await one.store.turns.saveTurn(stale, save)).toBe('lost');
    expect(await one.store.turns.saveTurn(stale, opening(await addUnit(one)))).toBe('lost');
  });

  test('a turn of a draft is lost when the account left it meanwhile', async () => {
    const { unit, address } = await addChair(one);
    const stale = await withOpenDraft(one, address, unit);
    const leave = { kind: 'leave-draft', draft: draftOf(unit), session: idle } as const;
    expect(await two.store.turns.saveTurn(stale, { record: recordOf('2'), change: leave, at: noon })).toBe(
      'saved',
    );
    const fill = { kind: 'fill', draft: draftOf(unit) } as const;
    expect(await one.store.turns.saveTurn(stale, { record: recordOf('3'), change: fill, at: noon })).toBe(
      'lost',
    );
    expect(await one.store.turns.saveTurn(stale, { record: recordOf('3'), change: leave, at: noon })).toBe(
      'lost',
    );
    expect((await one.store.turns.openTurn(address, noon)).record).toEqual(recordOf('2'));
  });

  test('one code used by two strangers at once enrols one of them', async () => {
    const unit = await addUnit(one);
    const invitation = await invite(one.store, unit);
    const [a, b] = [
      await one.store.turns.openTurn(newAddress(), noon),
      await two.store.turns.openTurn(newAddress(), noon),
    ];
    const people = [randomUUID(), randomUUID()].map((id) => asId<PersonId>(id));
    const enrol = (person: PersonId): TurnSave => ({
      record: recordOf('enrol'),
      at: noon,
      change: {
        kind: 'enrol',
        session: idle,
        enrolment: {
          invitation,
          person: { id: person, name: 'Nguyễn Văn Ba' },
          consent: { textVersion: '1' },
          at: noon,
          from: today,
          ends: [],
        },
      },
    });
    const [mine = asId<PersonId>(''), theirs = asId<PersonId>('')] = people;
    const winner = await race([a, enrol(mine)], [b, enrol(theirs)]);
    const loser = winner === 'first' ? b : a;
    expect(await one.store.turns.openTurn(loser.account.address, noon)).toEqual(loser);
    const { tables } = one.database;
    expect(await tables.person.count({ where: { id: { in: people } } })).toBe(1);
    expect(await tables.assignment.count({ where: { unitId: unit } })).toBe(1);
    expect(await tables.consent.count({ where: { personId: { in: people } } })).toBe(1);
    expect(await one.store.enrolment.invitationById(invitation, noon)).toBeUndefined();
  });

  test('a crowd that fills and sends at once loses nothing: each answer is in, each report is one', async () => {
    const chairs = await Promise.all(Array.from({ length: 12 }, () => addChair(one)));
    await Promise.all(
      chairs.map(async ({ unit, person, address }, index) => {
        const mine = index % 2 === 0 ? one : two;
        await withOpenDraft(mine, address, unit);
        let draft = draftOf(unit);
        for (const number of [1, 2, 3, 4, 5]) {
          draft = draftOf(unit, { mem_total: answer(numberAnswer(number), person) });
          const save: TurnSave = {
            record: recordOf(String(number)),
            change: { kind: 'fill', draft },
            at: noon,
          };
          await untilSaved(mine.store, address, save);
        }
        await untilSaved(mine.store, address, sending(draft, reportOf(unit, person, draft)));
      }),
    );
    for (const { unit } of chairs) {
      const report = await one.store.reports.report({ form, unit, period });
      expect(report?.answers.mem_total?.content).toEqual(numberAnswer(5));
    }
  });
}

async function untilSaved(
  store: Store,
  address: Parameters<Store['turns']['openTurn']>[0],
  save: TurnSave,
): Promise<void> {
  const result = await store.turns.saveTurn(await store.turns.openTurn(address, noon), save);
  if (result === 'lost') await untilSaved(store, address, save);
}

async function invite(
  { enrolment }: Store,
  unit: Parameters<Store['enrolment']['createInvitation']>[0]['unit'],
): Promise<InvitationId> {
  const id = asId<InvitationId>(randomUUID());
  const codeHash = randomUUID();
  await enrolment.createInvitation({
    id,
    codeHash,
    unit,
    role: 'chair',
    createdAt: noon,
    expiresAt: noon + 1000,
  });
  return id;
}
