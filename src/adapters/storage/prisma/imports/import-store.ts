import { sqltag as sql } from '@prisma/client/runtime/client';
import type { ImportStore } from '../../../../app/ports/import-store.ts';
import type { Database } from '../database.ts';
import { lostWhenBeaten, LostRace } from '../lost-race.ts';
import { readKnown } from './known.ts';
import { writeOrganisation } from './write-organisation.ts';

export function importStore(database: Database): ImportStore {
  return {
    known: (now) => readKnown(database.tables, now),
    apply: async (known, writes, now) => {
      const result = await lostWhenBeaten(() =>
        database.transaction(async (tables) => {
          // Locks every unit on both engines: nobody takes up an office until this is over.
          await tables.$executeRaw(sql`UPDATE "Unit" SET "code" = "code"`);
          if (JSON.stringify(await readKnown(tables, now)) !== JSON.stringify(known)) throw new LostRace();
          await writeOrganisation(tables, writes, now);
        }),
      );
      return result === 'saved' ? 'written' : 'changed';
    },
  };
}
