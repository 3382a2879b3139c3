import type { HistoryStore } from '../../../../app/ports/history-store.ts';
import type { Database } from '../database.ts';
import { readSigners } from '../signers.ts';
import { requestEntries } from './request-entries.ts';
import { revisionEntries } from './revision-entries.ts';

export function historyStore(database: Database): HistoryStore {
  return {
    entries: async (scope, offset, limit) => {
      if (scope.roots.length === 0) return [];
      // Either kind may fill the whole page, so as many of both are read as could stand before its end.
      const most = offset + limit;
      const found = [
        ...(await revisionEntries(database, scope, most)),
        ...(await requestEntries(database, scope, most)),
      ];
      const page = found.toSorted((a, b) => b.at - a.at || b.order - a.order).slice(offset, most);
      const signer = await readSigners(
        database.tables,
        page.flatMap(({ people }) => people),
      );
      return page.map(({ entry }) => entry(signer));
    },
  };
}
