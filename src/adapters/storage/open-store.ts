import type { Ids } from '../../app/ports/ids.ts';
import type { Store } from '../../app/ports/store.ts';
import { parseDatabaseUrl } from './database-url.ts';
import { openDatabase, type Database, type DatabaseOptions } from './prisma/database.ts';
import { prismaStore } from './prisma/prisma-store.ts';

export interface OpenStore {
  readonly store: Store;
  /** for what no port offers: the demo organisation, tests */
  readonly database: Database;
  close(): Promise<void>;
}

export interface StoreOptions extends DatabaseOptions {
  /** makes the ids of accounts, which only the store creates */
  readonly ids: Pick<Ids, 'next'>;
}

/** Opens the store in a database that `migrate` has brought to this program's tables. */
export async function openStore(url: string, { ids, ...options }: StoreOptions): Promise<OpenStore> {
  const database = await openDatabase(parseDatabaseUrl(url), options);
  return { store: prismaStore(database, ids), database, close: () => database.close() };
}
