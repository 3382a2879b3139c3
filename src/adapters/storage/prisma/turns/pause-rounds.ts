import { sqltag as sql } from '@prisma/client/runtime/client';
import type { TurnChange } from '../../../../app/ports/turn-store.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Tables } from '../database.ts';

/** What is paused already is not paused twice. */
export async function pauseRounds(
  tables: Tables,
  { rounds, isPaused }: Extract<TurnChange, { kind: 'pause-rounds' }>,
  at: Instant,
): Promise<void> {
  if (!isPaused) {
    await tables.roundPause.deleteMany({ where: { round: { in: [...rounds] } } });
    return;
  }
  for (const round of rounds)
    await tables.$executeRaw(sql`INSERT INTO "RoundPause" ("round", "pausedAt")
      VALUES (${round}, ${new Date(at)}) ON CONFLICT ("round") DO NOTHING`);
}
