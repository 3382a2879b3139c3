import { sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { JobStore } from '../../../app/ports/job-store.ts';
import type { Database } from './database.ts';
import { storableText } from './storable-text.ts';

const runState = z.enum(['running', 'finished', 'failed', 'skipped']);

export function jobStore({ tables }: Database): JobStore {
  return {
    // One statement, so that of two machines that ask at once only one gets it.
    claimRun: async ({ job, due, holder, now, until }) => {
      const at = new Date(now);
      const rows = await tables.$executeRaw(sql`
        INSERT INTO "JobRun" ("job", "due", "holder", "state", "claimedAt", "claimedUntil")
        VALUES (${job}, ${new Date(due)}, ${holder}, 'running', ${at}, ${new Date(until)})
        ON CONFLICT ("job", "due") DO UPDATE
        SET "holder" = excluded."holder", "state" = 'running', "claimedAt" = excluded."claimedAt",
          "claimedUntil" = excluded."claimedUntil"
        WHERE "JobRun"."finishedAt" IS NULL
          AND ("JobRun"."holder" = excluded."holder" OR "JobRun"."claimedUntil" <= ${at})`);
      return rows === 0 ? 'no' : 'claimed';
    },
    // Only the holder's: a run that took too long may be somebody else's by now.
    finishRun: async ({ job, due, holder, at, error, result }) => {
      await tables.jobRun.updateMany({
        where: { job, due: new Date(due), holder, finishedAt: null },
        data:
          error === undefined
            ? { state: 'finished', finishedAt: new Date(at), error: null, result: textOrNull(result) }
            : { state: 'failed', error: storableText(error), result: textOrNull(result) },
      });
    },
    latestRuns: async () => {
      const latest = await tables.jobRun.groupBy({
        by: ['job'],
        _max: { due: true },
        orderBy: { job: 'asc' },
      });
      const rows = await tables.jobRun.findMany({
        where: { OR: latest.flatMap(({ job, _max: { due } }) => (due ? [{ job, due }] : [])) },
        orderBy: { job: 'asc' },
      });
      return rows.map(({ job, due, state, finishedAt, error, result }) => {
        const outcome = error ?? result;
        return {
          job,
          due: due.getTime(),
          state: runState.parse(state),
          ...(finishedAt && { finishedAt: finishedAt.getTime() }),
          ...(outcome !== null && { outcome }),
        };
      });
    },
    skipRunsBefore: async (job, due, at) => {
      const now = new Date(at);
      await tables.jobRun.updateMany({
        where: { job, due: { lt: new Date(due) }, finishedAt: null, claimedUntil: { lte: now } },
        data: { state: 'skipped', finishedAt: now },
      });
    },
    holdLease: async ({ name, holder, now, until }) => {
      const rows = await tables.$executeRaw(sql`
        INSERT INTO "Lease" ("name", "holder", "until") VALUES (${name}, ${holder}, ${new Date(until)})
        ON CONFLICT ("name") DO UPDATE SET "holder" = excluded."holder", "until" = excluded."until"
        WHERE "Lease"."holder" = excluded."holder" OR "Lease"."until" <= ${new Date(now)}`);
      return rows === 0 ? 'no' : 'held';
    },
    leaseHolder: async (name) => {
      const lease = await tables.lease.findUnique({ where: { name }, select: { holder: true } });
      return lease?.holder;
    },
    releaseLease: async (name, holder) => {
      await tables.lease.deleteMany({ where: { name, holder } });
    },
  };
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined ? null : storableText(text);
}
