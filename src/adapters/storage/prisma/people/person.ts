import type { IsoDate } from '../../../../domain/calendar-date.ts';
import { asId, type PersonId, type UnitId } from '../../../../domain/ids.ts';
import { roles, type Assignment, type Person } from '../../../../domain/person.ts';
import type { Database } from '../database.ts';
import { validSpan } from '../valid-span.ts';
import { sectors } from '../../../../domain/unit.ts';
import { z } from 'zod';

const office = z.object({
  role: z.enum(roles),
  unit: z.object({
    id: z.string().transform((id) => asId<UnitId>(id)),
    code: z.string(),
    name: z.string(),
    sector: z.enum(sectors),
  }),
});

export async function personOn(
  { tables }: Database,
  id: PersonId,
  day: IsoDate,
): Promise<Person | undefined> {
  const row = await tables.person.findUnique({
    where: { id, erasedAt: null },
    select: {
      name: true,
      assignments: {
        where: validSpan(day),
        orderBy: { id: 'asc' },
        select: { role: true, unit: { select: { id: true, code: true, name: true, sector: true } } },
      },
    },
  });
  return row ? { id, name: row.name, assignments: row.assignments.map(assignmentOf) } : undefined;
}

function assignmentOf(row: unknown): Assignment {
  return office.parse(row);
}
