import { sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { HealthStore } from '../../../app/ports/health-store.ts';
import type { Database } from './database.ts';
import { queryRows } from './rows.ts';

const counted = z.object({ count: z.coerce.number() });
const named = z.object({ name: z.string() });

export function healthStore({ tables }: Database): HealthStore {
  return {
    migrations: async () => {
      const rows = await queryRows(
        tables,
        named,
        sql`SELECT "migration_name" AS "name" FROM "_prisma_migrations"
          WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL ORDER BY "migration_name"`,
      );
      return rows.map(({ name }) => name);
    },
    waiting: async (now, channels) => {
      const { _count: count, _min: first } = await tables.outgoing.aggregate({
        _count: true,
        _min: { notBefore: true },
        where: {
          state: 'planned',
          notBefore: { lte: new Date(now) },
          account: { status: { not: 'blocked' }, channel: { in: [...channels] } },
        },
      });
      return { count, ...(first.notBefore && { oldest: first.notBefore.getTime() }) };
    },
    unreachablePeople: async () => {
      const [row] = await queryRows(
        tables,
        counted,
        sql`SELECT COUNT(*) AS "count" FROM "Person" p
          WHERE EXISTS (SELECT 1 FROM "Account" a WHERE a."personId" = p."id")
            AND NOT EXISTS (SELECT 1 FROM "Account" a WHERE a."personId" = p."id" AND a."status" = 'active')`,
      );
      return row?.count ?? 0;
    },
    lastFinished: async (jobs) => {
      const last = await Promise.all(
        jobs.map((job) =>
          tables.jobRun.findFirst({
            where: { job, state: 'finished' },
            orderBy: { due: 'desc' },
            select: { finishedAt: true },
          }),
        ),
      );
      return Object.fromEntries(
        jobs.flatMap((job, index) => {
          const at = last[index]?.finishedAt;
          return at ? [[job, at.getTime()] as const] : [];
        }),
      );
    },
  };
}
