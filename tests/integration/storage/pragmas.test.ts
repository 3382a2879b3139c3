import { expect, test } from 'vitest';
import { sqliteOnly } from '../../support/databases.ts';
import { newAddress, noon } from '../../support/storage-organisation.ts';

sqliteOnly((databases) => {
  const expected = { journal_mode: 'wal', synchronous: 2n, foreign_keys: 1n, busy_timeout: 20n };

  async function settings(tables: Awaited<ReturnType<typeof databases.open>>['database']['tables']) {
    const found: Record<string, unknown> = {};
    for (const name of Object.keys(expected)) {
      const [row] = await tables.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
      const [value] = Object.values(row ?? {});
      found[name] = typeof value === 'number' ? BigInt(value) : value;
    }
    return found;
  }

  test('every connection has the settings that keep what was acknowledged', async () => {
    const { database, store } = await databases.open();
    expect(await settings(database.tables)).toEqual(expected);
    await database.transaction(async (tables) => expect(await settings(tables)).toEqual(expected));
    await store.turns.openTurn(newAddress(), noon);
    const failing = database.transaction(() => Promise.reject(new Error('undone')));
    await expect(failing).rejects.toThrow('undone');
    expect(await settings(database.tables)).toEqual(expected);
    await database.transaction(async (tables) => expect(await settings(tables)).toEqual(expected));
  });

  test('a row that points to nothing is refused', async () => {
    const { database } = await databases.open();
    const data = { personId: 'nobody', unitId: 'nowhere', role: 'chair', validFrom: '2026-01-01' };
    await expect(database.tables.assignment.create({ data })).rejects.toThrow(/[Ff]oreign key/);
  });
});
