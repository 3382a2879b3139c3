import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { NewOutgoing } from '../../../src/app/ports/outgoing-store.ts';
import type { AccountId, PersonId } from '../../../src/domain/ids.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import { addAccount, addPerson, newAddress, noon, recordOf } from '../../support/storage-organisation.ts';

const minute = 60_000;
const channels = ['telegram', 'zalo'];

/** What is kept of messages on their way to people with several accounts, over several bots, in rounds. */
export function deliveryContract(databases: TestDatabases): void {
  type To = { readonly person: PersonId; readonly account: AccountId };

  async function accountOf(opened: TestStore, person: PersonId, channel = 'telegram', bot = 'main') {
    const address = await addAccount(opened, person, channel);
    const { account } = await opened.store.turns.openTurn(address, noon);
    await opened.database.tables.account.update({ where: { id: account.id }, data: { bot } });
    return account.id;
  }

  async function recipient(opened: TestStore, channel?: string, bot?: string): Promise<To> {
    const person = await addPerson(opened, 'Người nhận', []);
    return { person, account: await accountOf(opened, person, channel, bot) };
  }

  const message = (to: To, more: Partial<NewOutgoing> = {}): NewOutgoing => ({
    id: randomUUID(),
    key: randomUUID(),
    account: to.account,
    person: to.person,
    prompt: { id: 'menu', text: 'Nhắc', choices: [], answer: 'choose' },
    priority: 'reminder',
    createdAt: noon,
    notBefore: noon,
    expiresAt: noon + 60 * minute,
    ...more,
  });

  async function plans(opened: TestStore, to: To, more: Partial<NewOutgoing> = {}): Promise<string> {
    const planned = message(to, more);
    await opened.store.outgoing.plan([planned]);
    return planned.id;
  }

  const claims = async (
    opened: TestStore,
    more: Partial<Parameters<TestStore['store']['outgoing']['claim']>[0]> = {},
  ) => (await opened.store.outgoing.claim({ now: noon, channels, limit: 10, ...more })).map(({ id }) => id);

  test('leaves the messages of some bots out, and of others the optional ones', async () => {
    const opened = await databases.open();
    const [telegram, first, second] = [
      await recipient(opened),
      await recipient(opened, 'zalo', 'one'),
      await recipient(opened, 'zalo', 'two'),
    ];
    await plans(opened, telegram);
    const byFirst = await plans(opened, first);
    const optional = await plans(opened, first, { optional: true });
    const bySecond = await plans(opened, second, { optional: true });
    const lane = (bot: string, channel = 'zalo') => ({ channel, bot });
    const some = {
      without: [lane('main', 'telegram')],
      essentialOnly: [lane('one'), lane('main', 'telegram')],
    };
    expect((await claims(opened, some)).toSorted()).toEqual([byFirst, bySecond].toSorted());
    expect(await claims(opened, { without: [lane('main', 'telegram')] })).toEqual([optional]);
  });

  test('counts the messages of a round by state and error', async () => {
    const opened = await databases.open();
    const to = await recipient(opened);
    const { outgoing } = opened.store;
    const round = 'send-reminders/2026-11-20';
    const ids = [
      await plans(opened, to, { round }),
      await plans(opened, to, { round }),
      await plans(opened, to, { round }),
    ];
    await claims(opened);
    await outgoing.settle(ids[0] ?? '', 'sent', noon);
    await outgoing.settle(ids[1] ?? '', 'failed', noon, { error: 'rejected 400-other' });
    await outgoing.settle(ids[2] ?? '', 'unknown', noon, { error: 'unknown timeout' });
    await plans(opened, to, { round, optional: true });
    await plans(opened, to, { round: 'open-period/2026-11-20' });
    await plans(opened, to);
    const counts = await outgoing.progress([round, 'send-summary/2026-11-20']);
    expect(counts.toSorted((a, b) => (a.state < b.state ? -1 : 1))).toEqual([
      { round, state: 'failed', error: 'rejected 400-other', isOptional: false, count: 1 },
      { round, state: 'planned', isOptional: true, count: 1 },
      { round, state: 'sent', isOptional: false, count: 1 },
      { round, state: 'unknown', error: 'unknown timeout', isOptional: false, count: 1 },
    ]);
    expect(await outgoing.progress([])).toEqual([]);
  });

  test('counts what waits of a round by the bot it goes out by', async () => {
    const opened = await databases.open();
    const { outgoing } = opened.store;
    const round = 'send-reminders/2026-11-20';
    const [lan, hoa] = [await recipient(opened), await recipient(opened)];
    const byZalo = await recipient(opened, 'zalo', 'one');
    const sent = await plans(opened, lan, { round });
    await claims(opened);
    await outgoing.settle(sent, 'sent', noon);
    await plans(opened, hoa, { round });
    await claims(opened);
    for (const to of [lan, byZalo]) await plans(opened, to, { round });
    await plans(opened, byZalo, { round, priority: 'digest' });
    await plans(opened, byZalo, { round: 'open-period/2026-11-20' });
    await plans(opened, lan);
    expect(await outgoing.queues([round, 'send-summary/2026-11-20'])).toEqual([
      { round, channel: 'telegram', bot: 'main', priority: 2, count: 2 },
      { round, channel: 'zalo', bot: 'one', priority: 2, count: 1 },
      { round, channel: 'zalo', bot: 'one', priority: 3, count: 1 },
    ]);
    expect(await outgoing.queues([])).toEqual([]);
  });

  test('a paused round keeps what is optional, until it goes on', async () => {
    const opened = await databases.open();
    const { outgoing, turns } = opened.store;
    const to = await recipient(opened);
    const round = 'send-reminders/2026-11-20';
    const address = newAddress();
    const pause = async (isPaused: boolean) => {
      const change = { kind: 'pause-rounds', rounds: [round], isPaused } as const;
      const turn = await turns.openTurn(address, noon);
      return await turns.saveTurn(turn, { record: recordOf(randomUUID()), change, at: noon });
    };
    const essential = await plans(opened, to, { round });
    const optional = await plans(opened, to, { round, optional: true });
    const other = await plans(opened, to, { round: 'open-period/2026-11-20', optional: true });
    expect(await pause(true)).toBe('saved');
    expect(await pause(true)).toBe('saved');
    expect(await outgoing.paused([round, 'open-period/2026-11-20'])).toEqual([round]);
    expect((await claims(opened)).toSorted()).toEqual([essential, other].toSorted());
    expect(await pause(false)).toBe('saved');
    expect(await outgoing.paused([round])).toEqual([]);
    expect(await claims(opened)).toEqual([optional]);
  });

  test('what an account can not be reached with goes to the next of the person, and comes back only when there is no other', async () => {
    const opened = await databases.open();
    const { outgoing, turns } = opened.store;
    const { tables } = opened.database;
    const to = await recipient(opened);
    const second = await accountOf(opened, to.person, 'zalo');
    const why = { status: 'unreachable', error: 'unreachable econnrefused' } as const;
    const id = await plans(opened, to);
    await claims(opened);
    await outgoing.elsewhere(id, why, noon);
    const [moved] = await outgoing.claim({ now: noon, channels, limit: 1 });
    expect(moved).toMatchObject({ id, account: second, attempts: 0 });
    expect(moved?.wasUnreachable).toBeUndefined();
    await outgoing.elsewhere(id, why, noon + minute);
    expect(await tables.outgoing.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'failed',
      error: 'unreachable econnrefused',
    });
    const status = async (account: AccountId) => {
      const row = await tables.account.findUniqueOrThrow({ where: { id: account } });
      return [row.status, row.statusAt?.getTime()];
    };
    expect(await status(to.account)).toEqual(['unreachable', noon]);
    expect(await status(second)).toEqual(['unreachable', noon + minute]);

    // The next message is tried all the same, and a success ends it; since when it was so stays.
    const next = await plans(opened, to);
    const [tried] = await outgoing.claim({ now: noon, channels, limit: 1 });
    expect(tried).toMatchObject({ id: next, wasUnreachable: true });
    await outgoing.settle(next, 'sent', noon + 2 * minute, { reached: to.account });
    expect(await status(to.account)).toEqual(['active', undefined]);
    const [row] = await tables.account.findMany({ where: { id: second } });
    await turns.openTurn({ channel: 'zalo', bot: 'main', chat: row?.chat ?? '' }, noon);
    expect(await status(second)).toEqual(['active', undefined]);
  });
}
