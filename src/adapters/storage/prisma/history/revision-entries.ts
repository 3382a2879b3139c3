import { empty, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { HistoryScope } from '../../../../app/ports/history-store.ts';
import { isIndicatorCode } from '../../../../domain/indicators/index.ts';
import type { Change } from '../../../../domain/report.ts';
import { answerContentSchema } from '../../../../engine/draft.ts';
import type { Database } from '../database.ts';
import { instantText, queryRows } from '../rows.ts';
import { readStored } from '../stored-json.ts';
import { withBranch } from '../organisation/with-branch.ts';
import { ofPeriod, type FoundEntry } from './found-entry.ts';

const row = z.object({
  report: z.string(),
  unit: z.string(),
  unitName: z.string(),
  period: z.string(),
  number: z.coerce.number(),
  by: z.string(),
  channel: z.string(),
  at: instantText,
  reason: z.string().nullable(),
  changes: z.string(),
  decidedBy: z.string().nullable(),
});

const changesSchema = z.array(
  z.object({
    indicator: z.string(),
    before: answerContentSchema.exactOptional(),
    after: answerContentSchema.exactOptional(),
  }),
);

/** Sendings and corrections, the newest first. */
export async function revisionEntries(
  { tables }: Database,
  scope: HistoryScope,
  most: number,
): Promise<readonly FoundEntry[]> {
  const corrections = scope.withFirst ? empty : sql`AND v."number" > 1`;
  const rows = await queryRows(
    tables,
    row,
    sql`${withBranch(scope.roots, scope.day)}
      SELECT r."id" AS "report", u."id" AS "unit", u."name" AS "unitName", r."period", v."number", v."byId" AS "by",
        v."channel", CAST(v."at" AS TEXT) AS "at", v."reason", v."changes", q."decidedById" AS "decidedBy"
      FROM branch b
      JOIN "Report" r ON r."unitId" = b."id" AND r."form" = ${scope.form} ${ofPeriod(scope)}
      JOIN "Unit" u ON u."id" = r."unitId"
      JOIN "Revision" v ON v."reportId" = r."id" ${corrections}
      LEFT JOIN "CorrectionRequest" q ON q."id" = v."requestId"
      ORDER BY v."at" DESC, v."number" DESC LIMIT ${most}`,
  );
  return rows.map((found) => {
    const { unit, unitName, period, number, by, channel, at, reason, decidedBy } = found;
    const changes = readChanges(found.changes, `revision ${number} of report ${found.report}`);
    const doer = { person: by, unit };
    const decider = decidedBy === null ? undefined : { person: decidedBy, unit };
    return {
      at,
      order: number,
      people: [doer, ...(decider ? [decider] : [])],
      entry: (signer) => ({
        unitName,
        period,
        at,
        by: signer(doer),
        channel,
        what: {
          kind: 'revision',
          number,
          changes,
          ...(reason !== null && { approved: { reason, ...(decider && { by: signer(decider) }) } }),
        },
      }),
    };
  });
}

/** What an older or newer version of the program knew and this one does not is left out. */
function readChanges(json: string, name: string): readonly Change[] {
  return readStored(changesSchema, json, name).flatMap(({ indicator, ...what }) =>
    isIndicatorCode(indicator) ? [{ indicator, ...what }] : [],
  );
}
