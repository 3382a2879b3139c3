import { demoRoot } from '../../../../../prisma/demo/ids.ts';
import type { OrganisationStore } from '../../../../app/ports/organisation-store.ts';
import type { Database } from '../database.ts';
import { readUnit } from '../unit-row.ts';
import { validSpan } from '../valid-span.ts';
import { announcedDays } from './announced-days.ts';
import { calendarSettings } from './calendar-settings.ts';
import { dueUnits } from './due-units.ts';

export function organisationStore(database: Database): OrganisationStore {
  const { tables } = database;
  return {
    unit: async (id) => {
      const row = await tables.unit.findUnique({ where: { id } });
      return row ? readUnit(row) : undefined;
    },
    unitByCode: async (code) => {
      const row = await tables.unit.findUnique({ where: { code } });
      return row ? readUnit(row) : undefined;
    },
    parentOf: async (id, day) => {
      const row = await tables.placement.findFirst({
        where: { unitId: id, ...validSpan(day) },
        orderBy: { validFrom: 'desc' },
        include: { parent: true },
      });
      return row ? readUnit(row.parent) : undefined;
    },
    leadersOf: async (unitId, day) => {
      const rows = await tables.assignment.findMany({
        where: { unitId, role: 'leader', ...validSpan(day) },
        orderBy: { id: 'asc' },
        include: { person: true },
      });
      return rows.map(({ person }) => person.name);
    },
    dueUnits: (root, day, form, period) => dueUnits(database, root, day, { form, period }),
    calendarSettings: (id, day) => calendarSettings(database, id, day),
    announcedDays: () => announcedDays(database),
    address: async (id) => {
      const row = await tables.account.findUnique({
        where: { id },
        select: { channel: true, bot: true, chat: true },
      });
      return row ?? undefined;
    },
    isEmpty: async () => {
      const select = { id: true } as const;
      const first = [
        await tables.unit.findFirst({ select }),
        await tables.person.findFirst({ select }),
        await tables.account.findFirst({ select }),
      ];
      return first.every((row) => row === null);
    },
    isDemo: async () => (await tables.unit.findUnique({ where: { id: demoRoot } })) !== null,
  };
}
