import { statSync } from 'node:fs';
import { PrismaPg } from '@prisma/adapter-pg';
import { expect, inject, it } from 'vitest';
import { eachDatabase, type TestStore } from '../../support/databases.ts';

/** Whether nobody is connected any more: what stood beside a SQLite file is in it, and PostgreSQL drops only what nobody uses. */
async function isLetGo(url: string): Promise<boolean> {
  if (url.startsWith('file:')) {
    const beside = statSync(`${url.slice('file:'.length)}-wal`, { throwIfNoEntry: false });
    return (beside?.size ?? 0) === 0;
  }
  const server = inject('postgresServer');
  const admin = await new PrismaPg({ connectionString: `${server}/postgres` }).connect();
  try {
    await admin.executeScript(`DROP DATABASE "${url.slice(server.length + 1)}"`);
    return true;
  } catch {
    return false;
  } finally {
    await admin.dispose();
  }
}

eachDatabase((databases) => {
  it.each([
    ['by statements alone', () => Promise.resolve(0)],
    ['by the client too', ({ database }: TestStore) => database.tables.unit.count()],
  ])('a database that was used %s is let go when it is closed', async (_, use) => {
    const opened = await databases.open();
    const address = { channel: 'telegram', bot: '1', chat: '2' };
    await opened.store.turns.openTurn(address, Date.parse('2026-11-18T09:00+07:00'));
    expect(await use(opened)).toBe(0);
    await opened.close();
    expect(await isLetGo(opened.url)).toBe(true);
  });
});
