import { beforeAll, expect, test } from 'vitest';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import { noon } from '../../support/storage-organisation.ts';

export function accountContract(databases: TestDatabases): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
  });

  const address = (chat: string) => ({ channel: 'telegram', bot: '7', chat });
  const accountAt = async (chat: string) =>
    (await opened.store.turns.openTurn(address(chat), noon)).account.id;
  const rowOf = async (id: string) =>
    opened.database.tables.account.findUniqueOrThrow({ where: { id }, select: { chat: true, status: true } });

  test('an account that was blocked is active again when it writes', async () => {
    const id = await accountAt('blocked');
    await opened.store.accounts.block(address('blocked'), noon);
    expect(await rowOf(id)).toMatchObject({ status: 'blocked' });
    expect(await accountAt('blocked')).toBe(id);
    expect(await rowOf(id)).toMatchObject({ status: 'active' });
  });

  test('an account follows its chat, whatever else the address says', async () => {
    const id = await accountAt('-100');
    await opened.store.accounts.move({ ...address('-100'), group: true }, '-100200', noon);
    expect(await rowOf(id)).toEqual({ chat: '-100200', status: 'active' });
    expect(await accountAt('-100200')).toBe(id);
  });

  test('an account whose new chat wrote first is left alone from then on', async () => {
    const [old, its] = [await accountAt('-300'), await accountAt('-300400')];
    await opened.store.accounts.move(address('-300'), '-300400', noon);
    expect(await rowOf(old)).toEqual({ chat: '-300', status: 'blocked' });
    expect(await rowOf(its)).toEqual({ chat: '-300400', status: 'active' });
  });

  test('of an address nobody has an account at, nothing changes', async () => {
    await opened.store.accounts.block(address('nobody'), noon);
    await opened.store.accounts.move(address('nobody'), 'somewhere', noon);
    expect(
      await opened.database.tables.account.count({ where: { chat: { in: ['nobody', 'somewhere'] } } }),
    ).toBe(0);
  });
}
