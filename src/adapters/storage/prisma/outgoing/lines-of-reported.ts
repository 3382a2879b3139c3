import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { PlannedOutgoing } from '../../../../app/ports/outgoing-store.ts';
import type { Tables } from '../database.ts';
import { queryRows } from '../rows.ts';

const row = z.object({ id: z.string(), line: z.string() });

/** Of these messages, the lines about units that have sent their report since they were planned. */
export async function linesOfReported(
  tables: Tables,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await queryRows(
    tables,
    row,
    sql`SELECT w."outgoingId" AS "id", w."line" FROM "OutgoingUnit" w
      JOIN "Outgoing" o ON o."id" = w."outgoingId"
      JOIN "Report" r ON r."form" = o."form" AND r."unitId" = w."unitId" AND r."period" = o."period"
      WHERE w."outgoingId" IN (${join([...ids])}) AND w."line" IS NOT NULL`,
  );
  const lines = Map.groupBy(rows, ({ id }) => id);
  return new Map([...lines].map(([id, some]) => [id, some.map(({ line }) => line)]));
}

/** The message without these lines of its text. */
export function withoutLines(
  prompt: PlannedOutgoing['prompt'],
  lines: readonly string[],
): PlannedOutgoing['prompt'] {
  if (lines.length === 0) return prompt;
  const left = prompt.text.split('\n').filter((line) => !lines.includes(line));
  return { ...prompt, text: left.join('\n') };
}
