import { sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { HistoryScope } from '../../../../app/ports/history-store.ts';
import type { Database } from '../database.ts';
import { instantText, queryRows } from '../rows.ts';
import { withBranch } from '../organisation/with-branch.ts';
import { ofPeriod, type FoundEntry } from './found-entry.ts';

const row = z.object({
  unit: z.string(),
  unitName: z.string(),
  period: z.string(),
  by: z.string(),
  channel: z.string(),
  requestedAt: instantText,
  reason: z.string(),
  state: z.enum(['waiting', 'refused', 'withdrawn', 'replaced']),
  decidedBy: z.string().nullable(),
  decidedAt: instantText.nullable(),
  decisionReason: z.string().nullable(),
});

/** Requests that did not come to count, or do not yet; those that did stand in their revision. */
export async function requestEntries(
  { tables }: Database,
  scope: HistoryScope,
  most: number,
): Promise<readonly FoundEntry[]> {
  const rows = await queryRows(
    tables,
    row,
    sql`${withBranch(scope.roots, scope.day)}
      SELECT u."id" AS "unit", u."name" AS "unitName", r."period", r."requestedById" AS "by", a."channel",
        CAST(r."requestedAt" AS TEXT) AS "requestedAt", r."reason", r."state", r."decidedById" AS "decidedBy",
        CAST(r."decidedAt" AS TEXT) AS "decidedAt", r."decisionReason"
      FROM branch b
      JOIN "CorrectionRequest" r ON r."unitId" = b."id" AND r."form" = ${scope.form} AND r."state" <> 'approved'
        ${ofPeriod(scope)}
      JOIN "Unit" u ON u."id" = r."unitId"
      JOIN "Account" a ON a."id" = r."accountId"
      ORDER BY r."requestedAt" DESC, r."id" DESC LIMIT ${most}`,
  );
  return rows.map((found) => {
    const { unit, unitName, period, by, channel, requestedAt: at, reason, state } = found;
    const doer = { person: by, unit };
    const decider = found.decidedBy === null ? undefined : { person: found.decidedBy, unit };
    return {
      at,
      order: 0,
      people: [doer, ...(decider ? [decider] : [])],
      entry: (signer) => ({
        unitName,
        period,
        at,
        by: signer(doer),
        channel,
        what: {
          kind: 'request',
          state,
          reason,
          ...(decider &&
            found.decidedAt !== null && {
              decided: {
                by: signer(decider),
                at: found.decidedAt,
                ...(found.decisionReason !== null && { reason: found.decisionReason }),
              },
            }),
        },
      }),
    };
  });
}
