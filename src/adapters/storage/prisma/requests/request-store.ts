import { sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { RequestStore } from '../../../../app/ports/request-store.ts';
import type { CorrectionRequest } from '../../../../domain/correction-request.ts';
import type { Database } from '../database.ts';
import { withBranch } from '../organisation/with-branch.ts';
import { queryRows } from '../rows.ts';
import { includedInRequest, readRequests } from './read-requests.ts';

const idRow = z.object({ id: z.string() });

export function requestStore({ tables }: Database): RequestStore {
  const found = async (
    where:
      { readonly id: string } | { readonly form: string; readonly unitId: string; readonly period: string },
    state?: CorrectionRequest['state'],
  ) => {
    const rows = await tables.correctionRequest.findMany({
      where: { ...where, ...(state && { state }) },
      take: 1,
      include: includedInRequest,
    });
    return (await readRequests(tables, rows))[0];
  };
  return {
    byId: (id) => found({ id }),
    waiting: ({ form, unit, period }) => found({ form, unitId: unit, period }, 'waiting'),
    waitingIn: async (roots, day) => {
      if (roots.length === 0) return [];
      const ids = await queryRows(
        tables,
        idRow,
        sql`${withBranch(roots, day)}
          SELECT r."id" FROM "CorrectionRequest" r JOIN branch b ON b."id" = r."unitId" WHERE r."state" = 'waiting'`,
      );
      const rows = await tables.correctionRequest.findMany({
        where: { id: { in: ids.map(({ id }) => id) } },
        orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }],
        include: includedInRequest,
      });
      return await readRequests(tables, rows);
    },
  };
}
