import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { OutgoingStore } from '../../../../app/ports/outgoing-store.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Database } from '../database.ts';
import { chunksOf, readRows } from '../rows.ts';
import { storableText } from '../storable-text.ts';
import { promptSchema } from '../../../../app/session.ts';
import { readStored } from '../stored-json.ts';
import { claim } from './claim.ts';
import { elsewhere } from './elsewhere.ts';
import { paused, progress, queues } from './progress.ts';
import { plan } from './plan.ts';
import { reminded } from './reminded.ts';

const keyRow = z.object({ key: z.string() });

export function outgoingStore(database: Database): OutgoingStore {
  const { tables, statements } = database;
  return {
    plan: (messages) => plan(database, messages),
    roundPlanned: async () => {
      // PostgreSQL would find out by itself within a minute or two, and until then sort the whole round for each handful. SQLite goes by the index anyway.
      if (database.provider === 'postgresql') await tables.$executeRaw(sql`ANALYZE "Outgoing"`);
    },
    existing: async (keys) => {
      const found: string[] = [];
      for (const some of chunksOf(keys, 5_000)) {
        const rows = await readRows(
          statements,
          keyRow,
          sql`SELECT o."key" FROM "Outgoing" o WHERE o."key" IN (${join([...some])})`,
        );
        found.push(...rows.map(({ key }) => key));
      }
      return found;
    },
    plannedAt: async (keys) => {
      const found = new Map<string, Instant>();
      for (const some of chunksOf(keys, 5_000)) {
        const rows = await tables.outgoing.findMany({
          where: { key: { in: [...some] } },
          select: { key: true, createdAt: true },
        });
        for (const { key, createdAt } of rows) found.set(key, createdAt.getTime());
      }
      return found;
    },
    claim: (options) => claim(database, options),
    settle: async (id, state, at, { notBefore, error, reached } = {}) => {
      // Only a claimed message has an end to be told: one that was abandoned meanwhile stays unknown.
      await tables.outgoing.updateMany({
        where: { id, state: 'sending' },
        data: {
          state,
          settledAt: new Date(at),
          error: error === undefined ? null : storableText(error),
          ...(notBefore !== undefined && { notBefore: new Date(notBefore) }),
        },
      });
      if (reached !== undefined)
        await tables.account.updateMany({
          where: { id: reached, status: 'unreachable' },
          data: { status: 'active', statusAt: null },
        });
    },
    elsewhere: (id, why, at) => elsewhere(database, id, why, at),
    progress: (rounds) => progress(database, rounds),
    queues: (rounds) => queues(database, rounds),
    paused: (rounds) => paused(database, rounds),
    lastSent: async (account) => {
      const row = await tables.outgoing.findFirst({
        where: { accountId: account, state: 'sent' },
        orderBy: [{ settledAt: 'desc' }, { id: 'desc' }],
        select: { id: true, prompt: true, settledAt: true },
      });
      if (!row?.settledAt) return undefined;
      const prompt = readStored(promptSchema, row.prompt, `outgoing message ${row.id}`);
      return { prompt, at: row.settledAt.getTime() };
    },
    reminded: (report, people) => reminded(database, report, people),
    waiting: async (account, keyPrefix) => {
      const row = await tables.outgoing.findFirst({
        where: { accountId: account, state: 'planned', key: { startsWith: keyPrefix } },
        orderBy: { notBefore: 'asc' },
        select: { notBefore: true },
      });
      return row?.notBefore.getTime();
    },
    abandon: async (before, at) => {
      const { count } = await tables.outgoing.updateMany({
        where: { state: 'sending', claimedAt: { lt: new Date(before) } },
        data: { state: 'unknown', settledAt: new Date(at) },
      });
      return count;
    },
  };
}
