import { z } from 'zod';
import type { CalendarStore, NamedDay } from '../../../app/ports/calendar-store.ts';
import type { Database, Tables } from './database.ts';
import { storableText } from './storable-text.ts';

const kind = z.enum(['off', 'working']);

export function calendarStore(database: Database): CalendarStore {
  return {
    days: async () => {
      const rows = await database.tables.calendarDay.findMany({ orderBy: { date: 'asc' } });
      return rows.map((row) => ({ date: row.date, kind: kind.parse(row.kind), name: row.name }));
    },
    saveDays: (days) =>
      database.transaction(async (tables) => {
        const done = { added: 0, changed: 0, removed: 0 };
        for (const day of days) {
          const what = await saveDay(tables, day);
          if (what) done[what] += 1;
        }
        return done;
      }),
  };
}

async function saveDay(tables: Tables, day: NamedDay): Promise<'added' | 'changed' | 'removed' | undefined> {
  const { date } = day;
  const data = { kind: day.kind, name: storableText(day.name) };
  const before = await tables.calendarDay.findUnique({ where: { date } });
  if (day.kind === 'normal') {
    if (before) await tables.calendarDay.delete({ where: { date } });
    return before ? 'removed' : undefined;
  }
  if (before?.kind === data.kind && before.name === data.name) return undefined;
  if (before) await tables.calendarDay.update({ where: { date }, data });
  else await tables.calendarDay.create({ data: { date, ...data } });
  return before ? 'changed' : 'added';
}
