import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { NewOutgoing, OutgoingState } from '../../../src/app/ports/outgoing-store.ts';
import type { AccountId, PersonId } from '../../../src/domain/ids.ts';
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
}
