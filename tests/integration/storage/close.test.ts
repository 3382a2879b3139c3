import { statSync } from 'node:fs';
import { PrismaPg } from '@prisma/adapter-pg';
import { expect, inject, it } from 'vitest';
import { eachDatabase } from '../../support/databases.ts';

eachDatabase((databases) => {
  it.each([
    ['by statements alone', async () => {}],
    ['by the client too', async (count: () => Promise<number>) => void (await count())],
  ])('a database that was used %s is let go when it is closed', async (_, use) => {
    const url = await databases.migrated();
    const { store, database, close } = await databases.open(url);
    expect(await store.organisation.isEmpty()).toBe(true);
    await use(() => database.tables.unit.count());
    await close();
    if (databases.engine === 'sqlite') {
      // What stands beside the file goes into it when the last connection ends.
      const beside = statSync(`${url.slice('file:'.length)}-wal`, { throwIfNoEntry: false });
      expect(beside?.size ?? 0).toBe(0);
      return;
    }
    const server = inject('postgresServer');
    const admin = await new PrismaPg({ connectionString: `${server}/postgres` }).connect();
    // Refused by PostgreSQL while somebody is connected.
    await admin
      .executeScript(`DROP DATABASE "${url.slice(server.length + 1)}"`)
      .finally(() => admin.dispose());
  });
});
