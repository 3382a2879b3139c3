import { expect, test } from 'vitest';
import type { TestDatabases } from '../../support/databases.ts';
import { noon } from '../../support/storage-organisation.ts';

/** What is counted of bots. */
export function botContract(databases: TestDatabases): void {
  test('counts people who wrote to a bot, and its messages of each month', async () => {
    const opened = await databases.open();
    const { bots, turns } = opened.store;
    const all = ['zalo', 'telegram'];
    expect(await bots.usage('2026-11', all)).toEqual([]);
    for (const [bot, chat] of [
      ['one', 'a'],
      ['one', 'b'],
      ['two', 'a'],
    ] as const)
      await turns.openTurn({ channel: 'zalo', bot, chat }, noon);
    await turns.openTurn({ channel: 'telegram', bot: '7', chat: 'a' }, noon);
    const count = (bot: string, month: string, sent: number, received: number) => ({
      channel: 'zalo',
      bot,
      month,
      sent,
      received,
    });
    await bots.add([count('one', '2026-11', 5, 3), count('three', '2026-11', 1, 0)]);
    await bots.add([count('one', '2026-11', 10, 0), count('one', '2026-12', 1, 1)]);
    await bots.add([]);
    expect(await bots.usage('2026-11', ['zalo'])).toEqual([
      { channel: 'zalo', bot: 'one', people: 2, sent: 15, received: 3 },
      { channel: 'zalo', bot: 'three', people: 0, sent: 1, received: 0 },
      { channel: 'zalo', bot: 'two', people: 1, sent: 0, received: 0 },
    ]);
    expect(await bots.usage('2026-12', all)).toEqual([
      { channel: 'telegram', bot: '7', people: 1, sent: 0, received: 0 },
      { channel: 'zalo', bot: 'one', people: 2, sent: 1, received: 1 },
      { channel: 'zalo', bot: 'two', people: 1, sent: 0, received: 0 },
    ]);
  });

  test('two who count at once lose nothing', async () => {
    const opened = await databases.open();
    const other = await databases.open(opened.url);
    const one = [
      { channel: 'zalo', bot: 'one', month: '2026-11', sent: 1, received: 2 },
      { channel: 'zalo', bot: 'two', month: '2026-11', sent: 1, received: 0 },
    ];
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? opened : other).store.bots.add(index % 3 === 0 ? one : one.toReversed()),
      ),
    );
    expect(await opened.store.bots.usage('2026-11', ['zalo'])).toMatchObject([
      { bot: 'one', sent: 20, received: 40 },
      { bot: 'two', sent: 20, received: 0 },
    ]);
  });
}
