import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Provider } from './providers.ts';

/**
 * Stands where the schema engine wants a connection that it does not need: comparing two sets of models touches no database. The engine
 * greets PostgreSQL with one question, which may stay without an answer.
 */
export function noDatabase(provider: Provider): SqlMigrationAwareDriverAdapterFactory {
  const names = {
    provider: provider === 'postgresql' ? ('postgres' as const) : provider,
    adapterName: 'no-database',
  };
  const adapter: SqlDriverAdapter = {
    ...names,
    queryRaw: () => Promise.resolve({ columnNames: [], columnTypes: [], rows: [] }),
    executeRaw: () => Promise.resolve(0),
    executeScript: () => Promise.resolve(),
    startTransaction: () => Promise.reject(new Error('there is no database')),
    dispose: () => Promise.resolve(),
  };
  const connect = () => Promise.resolve(adapter);
  return { ...names, connect, connectToShadowDb: connect };
}
