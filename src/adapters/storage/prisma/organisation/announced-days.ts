import { z } from 'zod';
import type { OrganisationStore } from '../../../../app/ports/organisation-store.ts';
import type { Database } from '../database.ts';

const kind = z.enum(['off', 'working']);

/** All of them: a dozen a year. */
export async function announcedDays({
  tables,
}: Database): Promise<Awaited<ReturnType<OrganisationStore['announcedDays']>>> {
  const rows = await tables.calendarDay.findMany({ orderBy: { date: 'asc' } });
  return rows.map((row) => ({ date: row.date, kind: kind.parse(row.kind) }));
}
