import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { Tables } from '../database.ts';
import { queryRows } from '../rows.ts';
import { readUnits, type OutgoingUnits } from './units-json.ts';

/** A message about reports, as it stands in its row. */
export interface AboutReports {
  readonly id: string;
  readonly form: string | null;
  readonly period: string | null;
  readonly units: string | null;
}

/** Of each message about reports, the units that have sent theirs since it was planned, and those that have not. */
export interface ReportedSince {
  readonly sent: OutgoingUnits;
  readonly owing: OutgoingUnits;
}

const row = z.object({ form: z.string(), period: z.string(), unit: z.string() });

export async function reportedSince(
  tables: Tables,
  messages: readonly AboutReports[],
): Promise<ReadonlyMap<string, ReportedSince>> {
  const about = messages.flatMap(({ id, form, period, units }) =>
    form === null || period === null || units === null
      ? []
      : [{ id, form, period, units: readUnits(units, id) }],
  );
  if (about.length === 0) return new Map();
  const distinct = (values: readonly string[]) => join([...new Set(values)]);
  const rows = await queryRows(
    tables,
    row,
    sql`SELECT r."form", r."period", r."unitId" AS "unit" FROM "Report" r
      WHERE r."unitId" IN (${distinct(about.flatMap(({ units }) => units.map(({ unit }) => unit)))})
        AND r."period" IN (${distinct(about.map(({ period }) => period))})
        AND r."form" IN (${distinct(about.map(({ form }) => form))})`,
  );
  const sent = new Set(rows.map(({ form, period, unit }) => `${form} ${period} ${unit}`));
  return new Map(
    about.map(({ id, form, period, units }) => {
      const isSent = ({ unit }: OutgoingUnits[number]) => sent.has(`${form} ${period} ${unit}`);
      return [id, { sent: units.filter(isSent), owing: units.filter((one) => !isSent(one)) }];
    }),
  );
}
