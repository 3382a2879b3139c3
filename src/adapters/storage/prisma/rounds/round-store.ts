import type { RoundStore } from '../../../../app/ports/round-store.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import type { Database } from '../database.ts';
import { chunksOf } from '../rows.ts';
import { readableDraft } from '../turns/draft-json.ts';
import { counts, redFlags, totals } from './branch-figures.ts';
import { branches } from './branches.ts';
import { missingUnder } from './missing-under.ts';
import { peopleOwing } from './people-owing.ts';

/** Drafts per statement. */
const chunk = 1_000;

export function roundStore(database: Database): RoundStore {
  const { tables } = database;
  return {
    branches: (day) => branches(database, day),
    peopleOwing: (query) => peopleOwing(database, query),
    drafts: async ({ form, period }, units) => {
      const found = [];
      for (const some of chunksOf(units, chunk)) {
        const rows = await tables.draft.findMany({
          where: { form, period, unitId: { in: [...some] } },
          select: { id: true, unitId: true, state: true },
        });
        for (const { id, unitId, state } of rows) {
          const draft = readableDraft(state, `draft ${id}`);
          if (draft) found.push([asId<UnitId>(unitId), draft] as const);
        }
      }
      return new Map(found);
    },
    missingUnder: (unions, day, report) => missingUnder(database, unions, day, report),
    counts: (day, report) => counts(database, day, report),
    totals: (day, report, indicators) => totals(database, day, report, indicators),
    redFlags: (day, report) => redFlags(database, day, report),
  };
}
