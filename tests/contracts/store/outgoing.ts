import { randomUUID } from 'node:crypto';
import { sqltag as sql } from '@prisma/client/runtime/client';
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { dueStatement } from '../../../src/adapters/storage/prisma/outgoing/due-statement.ts';
import {
  outgoingPriorities,
  type NewOutgoing,
  type OutgoingState,
} from '../../../src/app/ports/outgoing-store.ts';
import type { AccountId, PersonId, UnitId } from '../../../src/domain/ids.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import {
  addAccount,
  addPerson,
  addUnit,
  draftOf,
  form,
  noon,
  period,
  reportOf,
  sending,
  withOpenDraft,
} from '../../support/storage-organisation.ts';

const minute = 60_000;
const channels = ['telegram', 'zalo'];
const blocked = { status: 'blocked', error: 'blocked' } as const;

export function outgoingContract(databases: TestDatabases): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
  });

  async function recipient(channel?: string) {
    const unit = await addUnit(opened);
    const person = await addPerson(opened, 'Người nhận', [{ unit, role: 'chair' }]);
    const address = await addAccount(opened, person, channel);
    const { account } = await opened.store.turns.openTurn(address, noon);
    return { unit, person, address, account: account.id };
  }

  function message(
    to: { readonly person: PersonId; readonly account: AccountId },
    more: Partial<NewOutgoing> = {},
  ): NewOutgoing {
    return {
      id: randomUUID(),
      key: randomUUID(),
      account: to.account,
      person: to.person,
      prompt: { id: 'remind', text: 'Nhắc 👋', choices: [{ id: 'go', label: 'Làm ngay' }], answer: 'choose' },
      priority: 'reminder',
      createdAt: noon,
      notBefore: noon,
      expiresAt: noon + 60 * minute,
      ...more,
    };
  }

  const claim = (account: AccountId, now = noon, limit = 10) =>
    opened.store.outgoing.claim({ now, channels, account, limit });
  const stateOf = async (id: string) =>
    (await opened.database.tables.outgoing.findUnique({ where: { id } }))?.state;

  test('plans each key once', async () => {
    const { outgoing } = opened.store;
    const to = await recipient();
    const [first, second] = [message(to), message(to)];
    expect(await outgoing.plan([first])).toEqual([first.key]);
    expect(await outgoing.plan([{ ...message(to), key: first.key }, second])).toEqual([second.key]);
    expect(await outgoing.plan([])).toEqual([]);
    const found = await outgoing.existing([first.key, 'never', second.key]);
    expect(found.toSorted()).toEqual([first.key, second.key].toSorted());
    expect(await outgoing.existing([])).toEqual([]);
    expect(await claim(to.account)).toHaveLength(2);
  });

  test('of messages planned together each keeps its own times, hours and report', async () => {
    const to = await recipient();
    const other = await recipient();
    const about = (unit: typeof to.unit) => ({ form, period, units: [unit] });
    const planned = [
      message(to),
      message(to, { notBefore: noon + minute, expiresAt: noon + 2 * minute }),
      message(to, { hours: { from: '08:30', until: '19:00' } }),
      message(to, { createdAt: noon - minute, unlessReported: about(to.unit) }),
      message(other, { createdAt: noon - minute, unlessReported: about(other.unit) }),
      message(to, { unlessReported: { ...about(to.unit), period: '2026-10' } }),
    ];
    const written = await opened.store.outgoing.plan(planned);
    expect(written.toSorted()).toEqual(planned.map(({ key }) => key).toSorted());
    const rows = await Promise.all(
      planned.map(({ id }) => opened.database.tables.outgoing.findUniqueOrThrow({ where: { id } })),
    );
    const minutes = ({ createdAt, notBefore, expiresAt }: (typeof rows)[number]) =>
      [createdAt, notBefore, expiresAt].map((at) => (at.getTime() - noon) / minute);
    expect(rows.map(minutes)).toEqual([
      [0, 0, 60],
      [0, 1, 2],
      [0, 0, 60],
      [-1, 0, 60],
      [-1, 0, 60],
      [0, 0, 60],
    ]);
    expect(rows.map((row) => row.hoursFrom)).toEqual([null, null, 510, null, null, null]);
    expect(rows.map((row) => row.hoursUntil)).toEqual([null, null, 1140, null, null, null]);
    expect(rows.map((row) => row.period)).toEqual([null, null, null, period, period, '2026-10']);
    const units = rows.map((row) => row.units);
    expect(units.slice(0, 3)).toEqual([null, null, null]);
    expect(units.slice(3)).toEqual([to.unit, other.unit, to.unit].map((unit) => JSON.stringify([{ unit }])));
  });

  test('two who plan the same at once plan it once', async () => {
    const to = await recipient();
    const other = await databases.open(opened.url);
    const keys = Array.from({ length: 50 }, () => randomUUID());
    const planned = await Promise.all(
      [opened, other].map(({ store }, index) => {
        const messages = keys.map((key) => message(to, { key }));
        return store.outgoing.plan(index === 0 ? messages : messages.toReversed());
      }),
    );
    expect(planned.flat().toSorted()).toEqual(keys.toSorted());
  });

  test('plans thousands in one go', async () => {
    const to = await recipient();
    const { unit } = to;
    const unlessReported = { form, period, units: [unit] };
    const many = Array.from({ length: 2_500 }, () =>
      message(to, { unlessReported, notBefore: noon + minute }),
    );
    expect(await opened.store.outgoing.plan(many)).toHaveLength(2_500);
    expect(await opened.store.outgoing.existing(many.map(({ key }) => key))).toHaveLength(2_500);
  });

  test('a claimed message comes with its address and everything needed, and to one caller only', async () => {
    const to = await recipient('zalo');
    const planned = message(to);
    await opened.store.outgoing.plan([planned]);
    expect(await claim(to.account)).toEqual([
      { id: planned.id, account: to.account, address: to.address, prompt: planned.prompt, attempts: 0 },
    ]);
    expect(await claim(to.account)).toEqual([]);
    expect(await stateOf(planned.id)).toBe('sending');
  });

  test('claims only what is due, for these channels, not for who blocked the bot, oldest first, up to the limit', async () => {
    const { outgoing } = opened.store;
    const to = await recipient();
    const [early, late, future] = [
      message(to, { notBefore: noon - 2 }),
      message(to, { notBefore: noon - 1 }),
      message(to, { notBefore: noon + 1 }),
    ];
    await outgoing.plan([future, late, early]);
    const ask = { now: noon, account: to.account, limit: 10 };
    expect(await outgoing.claim({ ...ask, channels: ['zalo'] })).toEqual([]);
    expect(await outgoing.claim({ ...ask, channels: [] })).toEqual([]);
    const where = { id: to.account };
    await opened.database.tables.account.update({ where, data: { status: 'blocked' } });
    expect(await claim(to.account)).toEqual([]);
    await opened.database.tables.account.update({ where, data: { status: 'active' } });
    expect((await claim(to.account, noon, 1)).map(({ id }) => id)).toEqual([early.id]);
    expect((await claim(to.account)).map(({ id }) => id)).toEqual([late.id]);
    expect((await claim(to.account, noon + 1)).map(({ id }) => id)).toEqual([future.id]);
  });

  test('claims what must not wait first, and within a priority what is due longest', async () => {
    const { outgoing } = opened.store;
    const planned = fc.record({
      priority: fc.constantFrom(...outgoingPriorities),
      notBefore: fc.integer({ min: noon - 3, max: noon + 1 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(planned, { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (some, limit) => {
          const to = await recipient();
          const messages = some.map((more) => message(to, more));
          await outgoing.plan(messages);
          const claimed: string[] = [];
          for (let page = await claim(to.account, noon, limit); page.length > 0;) {
            claimed.push(...page.map(({ id }) => id));
            page = await claim(to.account, noon, limit);
          }
          const rank = ({ priority }: NewOutgoing) => outgoingPriorities.indexOf(priority);
          const expected = messages
            .filter(({ notBefore }) => notBefore <= noon)
            .sort((a, b) => rank(a) - rank(b) || a.notBefore - b.notBefore || (a.id < b.id ? -1 : 1));
          expect(claimed).toEqual(expected.map(({ id }) => id));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('finds the next few of a large round in an index, without sorting', async () => {
    const fresh = await databases.open();
    const { store, database } = fresh;
    const person = await addPerson(fresh, 'Người nhận', []);
    const { account } = await store.turns.openTurn(await addAccount(fresh, person), noon);
    const to = { person, account: account.id };
    const messages = Array.from({ length: 6_000 }, () => message(to));
    await store.outgoing.plan([...messages, message(to, { priority: 'news', notBefore: noon + minute })]);
    await store.outgoing.roundPlanned();
    const explain = databases.engine === 'sqlite' ? sql`EXPLAIN QUERY PLAN` : sql`EXPLAIN`;
    const wanted = { priority: outgoingPriorities.indexOf('reminder'), limit: 12 };
    const statement = dueStatement({ now: noon, channels, limit: 12 }, wanted);
    const plan = JSON.stringify(await database.tables.$queryRaw(sql`${explain} ${statement}`));
    expect(plan).toContain('Outgoing_state_priority_notBefore_id_idx');
    expect(plan).not.toMatch(/Sort|TEMP B-TREE/);
  });

  test('without an account it claims for everybody', async () => {
    const fresh = await databases.open();
    const unit = await addUnit(fresh);
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const person = await addPerson(fresh, 'Người nhận', [{ unit, role: 'chair' }]);
      const { account } = await fresh.store.turns.openTurn(await addAccount(fresh, person), noon);
      const planned = message({ person, account: account.id });
      ids.push(planned.id);
      await fresh.store.outgoing.plan([planned]);
    }
    const claimed = await fresh.store.outgoing.claim({ now: noon, channels, limit: 10 });
    expect(claimed.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test('many claims at once from two processes give each message to one', async () => {
    const to = await recipient();
    const other = await databases.open(opened.url);
    const planned = Array.from({ length: 100 }, () => message(to));
    await opened.store.outgoing.plan(planned);
    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? opened : other).store.outgoing.claim({
          now: noon,
          channels,
          account: to.account,
          limit: 10,
        }),
      ),
    );
    const ids = claims.flat().map(({ id }) => id);
    // PostgreSQL gives a claim that came second fewer than it asked for; what is left is claimed next time.
    ids.push(...(await claim(to.account, noon, 100)).map(({ id }) => id));
    expect(ids.toSorted()).toEqual(planned.map(({ id }) => id).toSorted());
  });

  test('what came too late is dropped and never sent', async () => {
    const to = await recipient();
    const planned = message(to, { expiresAt: noon + minute });
    await opened.store.outgoing.plan([planned]);
    expect(await claim(to.account, noon + minute)).toEqual([]);
    expect(await stateOf(planned.id)).toBe('dropped');
  });

  test('a reminder is dropped once every one of its reports was sent', async () => {
    const to = await recipient();
    const second = await recipient();
    const both = { form, period, units: [to.unit, second.unit] };
    const one = { form, period, units: [to.unit] };
    const [forBoth, forOne, another] = [
      message(to, { unlessReported: both }),
      message(to, { unlessReported: one }),
      message(to, { unlessReported: { ...one, period: '2026-10' } }),
    ];
    await opened.store.outgoing.plan([forBoth, forOne, another]);
    await send(to);
    const claimed = await claim(to.account);
    expect(claimed.map(({ id }) => id).toSorted()).toEqual([forBoth.id, another.id].toSorted());
    expect(await stateOf(forOne.id)).toBe('dropped');
    await opened.store.outgoing.settle(forBoth.id, 'planned', noon, { notBefore: noon + 1 });
    await send(second);
    expect(await claim(to.account, noon + 1)).toEqual([]);
    expect(await stateOf(forBoth.id)).toBe('dropped');
  });

  async function send({ unit, person, address }: Awaited<ReturnType<typeof recipient>>): Promise<void> {
    const turn = await withOpenDraft(opened, address, unit);
    await opened.store.turns.saveTurn(turn, sending(draftOf(unit), reportOf(unit, person)));
  }

  test('of a text with a line for each unit, the lines of those that were sent are left out', async () => {
    const to = await recipient();
    const second = await recipient();
    const text = 'Còn thiếu:\n• Một\n• Hai\nCảm ơn ạ.';
    const lines = new Map([
      [to.unit, '• Một'],
      [second.unit, '• Hai'],
    ]);
    const reports = { form, period, units: [to.unit, second.unit], lines };
    const prompt = { id: 'menu', text, choices: [], answer: 'choose' } as const;
    await opened.store.outgoing.plan([message(to, { prompt, unlessReported: reports })]);
    await send(second);
    const [claimed] = await claim(to.account);
    expect(claimed?.prompt.text).toBe('Còn thiếu:\n• Một\nCảm ơn ạ.');
  });

  test('goes out only in its own hours, unless the person is looking', async () => {
    const fresh = await databases.open();
    const unit = await addUnit(fresh);
    const person = await addPerson(fresh, 'Người nhận', [{ unit, role: 'chair' }]);
    const { account } = await fresh.store.turns.openTurn(await addAccount(fresh, person), noon);
    const to = { person, account: account.id };
    const expiresAt = noon + 2 * 24 * 60 * minute;
    const [always, office] = [
      message(to, { expiresAt }),
      message(to, { expiresAt, hours: { from: '13:30', until: '17:00' } }),
    ];
    await fresh.store.outgoing.plan([always, office]);
    const at = async (now: number) =>
      (await fresh.store.outgoing.claim({ now, channels, limit: 10 })).map(({ id }) => id);
    expect(await at(noon)).toEqual([always.id]);
    expect(await at(noon + 89 * minute)).toEqual([]);
    expect(await at(noon + 5 * 60 * minute)).toEqual([]);
    expect(await at(noon + 24 * 60 * minute + 90 * minute)).toEqual([office.id]);
    const another = message(to, { expiresAt, hours: { from: '13:30', until: '17:00' } });
    await fresh.store.outgoing.plan([another]);
    const looking = await fresh.store.outgoing.claim({
      now: noon,
      channels,
      account: account.id,
      limit: 10,
    });
    expect(looking.map(({ id }) => id)).toEqual([another.id]);
  });

  test('what an account does not want goes to the next of the person, with all that waits; then it has failed', async () => {
    const { outgoing, turns } = opened.store;
    const to = await recipient();
    const second = await addAccount(opened, to.person, 'zalo');
    const other = (await turns.openTurn(second, noon)).account.id;
    const where = { id: other };
    await opened.database.tables.account.update({ where, data: { lastUsedAt: new Date(noon - 1) } });
    const [first, later] = [message(to), message(to, { notBefore: noon + 1 })];
    await outgoing.plan([first, later]);
    await claim(to.account);
    await outgoing.elsewhere(first.id, blocked, noon);
    expect(await claim(to.account, noon + 1)).toEqual([]);
    const moved = await claim(other, noon + 1);
    expect(moved.map(({ id, address, attempts }) => ({ id, address, attempts }))).toEqual([
      { id: first.id, address: second, attempts: 0 },
      { id: later.id, address: second, attempts: 0 },
    ]);
    const old = await opened.database.tables.account.findUnique({ where: { id: to.account } });
    expect(old).toMatchObject({ status: 'blocked', statusAt: new Date(noon) });
    await outgoing.elsewhere(first.id, blocked, noon);
    expect(await stateOf(first.id)).toBe('failed');
    // A word that comes late about a message that has its end changes nothing.
    await outgoing.settle(later.id, 'sent', noon);
    await outgoing.elsewhere(later.id, blocked, noon);
    expect(await stateOf(later.id)).toBe('sent');
  });

  test('knows what was sent to an account last, and what waits for it', async () => {
    const { outgoing } = opened.store;
    const to = await recipient();
    expect(await outgoing.lastSent(to.account)).toBeUndefined();
    const [first, second] = [message(to), message(to, { notBefore: noon + 1 })];
    const waiting = message(to, {
      key: `snooze/${to.person}/1`,
      notBefore: noon + 9,
      expiresAt: noon + minute,
    });
    await outgoing.plan([first, second, waiting]);
    await claim(to.account, noon + 1);
    await outgoing.settle(first.id, 'sent', noon + 2);
    await outgoing.settle(second.id, 'sent', noon + 3);
    expect(await outgoing.lastSent(to.account)).toEqual({ prompt: second.prompt, at: noon + 3 });
    expect(await outgoing.waiting(to.account, `snooze/${to.person}/`)).toBe(noon + 9);
    expect(await outgoing.waiting(to.account, 'snooze/nobody/')).toBeUndefined();
    await claim(to.account, noon + 9);
    expect(await outgoing.waiting(to.account, `snooze/${to.person}/`)).toBeUndefined();
  });

  test('a message that goes back waits for its time and counts its tries', async () => {
    const { outgoing } = opened.store;
    const to = await recipient();
    const planned = message(to);
    await outgoing.plan([planned]);
    await claim(to.account);
    await outgoing.settle(planned.id, 'planned', noon, { notBefore: noon + minute, error: 'throttled' });
    expect(await claim(to.account, noon + minute - 1)).toEqual([]);
    expect(await claim(to.account, noon + minute)).toMatchObject([{ id: planned.id, attempts: 1 }]);
  });

  const ends: readonly OutgoingState[] = ['sent', 'failed', 'unknown', 'dropped'];
  test.each(ends)('a message that ended as %s is over', async (state) => {
    const to = await recipient();
    const planned = message(to);
    await opened.store.outgoing.plan([planned]);
    await claim(to.account);
    await opened.store.outgoing.settle(planned.id, state, noon + 1, { error: 'why\0' });
    expect(await claim(to.account, noon + minute)).toEqual([]);
    const row = await opened.database.tables.outgoing.findUnique({ where: { id: planned.id } });
    expect(row).toMatchObject({ state, settledAt: new Date(noon + 1), error: 'why' });
  });

  test('what a dead process was sending becomes unknown, and its late word changes nothing', async () => {
    const fresh = await databases.open();
    const unit = await addUnit(fresh);
    const person = await addPerson(fresh, 'Người nhận', [{ unit, role: 'chair' }]);
    const { account } = await fresh.store.turns.openTurn(await addAccount(fresh, person), noon);
    const { outgoing } = fresh.store;
    const [old, recent] = [
      message({ person, account: account.id }),
      message({ person, account: account.id }),
    ];
    await outgoing.plan([old]);
    await outgoing.claim({ now: noon, channels, limit: 1 });
    await outgoing.plan([recent]);
    await outgoing.claim({ now: noon + minute, channels, limit: 1 });
    expect(await outgoing.abandon(noon + minute, noon + 2 * minute)).toBe(1);
    expect(await outgoing.abandon(noon + minute, noon + 2 * minute)).toBe(0);
    await outgoing.settle(old.id, 'sent', noon + 3 * minute);
    const rows = await fresh.database.tables.outgoing.findMany({ select: { id: true, state: true } });
    expect(new Map(rows.map(({ id, state }) => [id, state]))).toEqual(
      new Map([
        [old.id, 'unknown'],
        [recent.id, 'sending'],
      ]),
    );
  });

  test('tells when people were last sent a message about the report of a period, unit by unit', async () => {
    const [one, other] = [await recipient(), await recipient()];
    const { outgoing } = opened.store;
    const about = (units: readonly UnitId[], of = period) => ({ form, period: of, units });
    const second = await addUnit(opened);
    const planned = [
      message(one, { unlessReported: about([one.unit]), notBefore: noon }),
      message(one, { unlessReported: about([one.unit]), notBefore: noon + minute }),
      message(one, { unlessReported: about([one.unit, second]), notBefore: noon + 2 * minute }),
      message(one, { unlessReported: about([one.unit], '2026-10'), notBefore: noon + 3 * minute }),
      message(one, { notBefore: noon + 3 * minute }),
      message(other, { unlessReported: about([other.unit]), notBefore: noon + 3 * minute }),
    ];
    await outgoing.plan(planned);
    for (const { id, notBefore } of planned.slice(0, -1)) {
      await opened.database.tables.outgoing.update({ where: { id }, data: { state: 'sending' } });
      await outgoing.settle(id, 'sent', notBefore + 123);
    }
    const found = await outgoing.reminded({ form, period }, [one.person, other.person]);
    expect(found.toSorted((a, b) => a.at - b.at)).toEqual([
      { person: one.person, units: [one.unit], at: noon + minute + 123 },
      { person: one.person, units: [one.unit, second], at: noon + 2 * minute + 123 },
    ]);
    expect(await outgoing.reminded({ form, period }, [other.person])).toEqual([]);
    expect(await outgoing.reminded({ form, period }, [])).toEqual([]);
  });

  test('a message keeps what it tells of a file, and nothing of its content', async () => {
    const to = await recipient('zalo');
    const file = {
      kind: 'document',
      name: 'chua-nop.xlsx',
      source: 'missing p1 abc 2026-11 - 1 BR',
    } as const;
    const prompt = { id: 'menu', text: 'Danh sách', choices: [], answer: 'choose', file } as const;
    await opened.store.outgoing.plan([message(to, { prompt })]);
    const claim = { now: noon, channels: ['zalo'], account: to.account, limit: 1 };
    expect((await opened.store.outgoing.claim(claim)).map((one) => one.prompt)).toEqual([prompt]);
  });
}
