import { demoRoot } from '../../../../../prisma/demo/ids.ts';
import type { OrganisationStore } from '../../../../app/ports/organisation-store.ts';
import type { Database } from '../database.ts';
import { readUnit } from '../unit-row.ts';
import { validSpan } from '../valid-span.ts';
import { announcedDays } from './announced-days.ts';
import { blocks } from './blocks.ts';
import { branch } from './branch.ts';
import { calendarSettings } from './calendar-settings.ts';
import { isEmpty } from './is-empty.ts';
import { officers } from './officers.ts';
import { reachable } from './reachable.ts';
import { unionsAbove } from './unions-above.ts';

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
    unionsAbove: (id, day) => unionsAbove(database, id, day),
    reachable: (id, roles, day) => reachable(database, id, roles, day),
    leadersOf: async (unitId, day) => {
      const rows = await tables.assignment.findMany({
        where: { unitId, role: 'leader', person: { erasedAt: null }, ...validSpan(day) },
        orderBy: { id: 'asc' },
        include: { person: true },
      });
      return rows.map(({ person }) => person.name);
    },
    officers: (units, wanted, day) => officers(database, units, wanted, day),
    blocks: (units, day) => blocks(database, units, day),
    branch: (root, months) => branch(database, root, months),
    calendarSettings: (id, day) => calendarSettings(database, id, day),
    announcedDays: () => announcedDays(database),
    address: async (id) => {
      const row = await tables.account.findUnique({
        where: { id },
        select: { channel: true, bot: true, chat: true },
      });
      return row ?? undefined;
    },
    isEmpty: () => isEmpty(database.statements),
    isDemo: async () => (await tables.unit.findUnique({ where: { id: demoRoot } })) !== null,
  };
}
