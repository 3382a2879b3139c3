import { z } from 'zod';
import type { LeftBehind, PrivacyStore } from '../../../app/ports/privacy-store.ts';
import { askings } from '../../../domain/asking.ts';
import type { IsoDate } from '../../../domain/calendar-date.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { roles } from '../../../domain/person.ts';
import type { Database, Tables } from './database.ts';
import { validSpan } from './valid-span.ts';

const role = z.enum(roles);
const asking = z.enum(askings);

export function privacyStore({ tables }: Database): PrivacyStore {
  return {
    personalData: async (id) => {
      const row = await tables.person.findUniqueOrThrow({
        where: { id },
        include: {
          assignments: { orderBy: [{ validFrom: 'desc' }, { id: 'desc' }], include: { unit: true } },
          accounts: { orderBy: { id: 'asc' } },
          consents: { orderBy: { id: 'desc' } },
          reports: { orderBy: { sentAt: 'desc' }, take: 1, select: { sentAt: true } },
        },
      });
      const [last] = row.reports;
      const count = await tables.report.count({ where: { sentById: id } });
      return {
        name: row.name,
        ...(row.phone !== null && { phone: row.phone }),
        ...(row.asking !== null && { asking: asking.parse(row.asking) }),
        offices: row.assignments.map((office) => ({
          role: role.parse(office.role),
          unit: office.unit.name,
          from: office.validFrom,
          ...(office.validTo !== null && { to: office.validTo }),
        })),
        accounts: row.accounts.map(({ channel, lastUsedAt }) => ({
          channel,
          ...(lastUsedAt && { lastUsedAt: lastUsedAt.getTime() }),
        })),
        consents: row.consents.map(({ textVersion, at }) => ({ textVersion, at: at.getTime() })),
        reports: { count, ...(last && { last: last.sentAt.getTime() }) },
      };
    },
    leftBehind: (person, form, day) => leftBehind(tables, person, form, day),
  };
}

async function leftBehind(
  tables: Tables,
  personId: PersonId,
  form: string,
  day: IsoDate,
): Promise<LeftBehind> {
  const offices = await tables.assignment.findMany({
    where: { personId, ...validSpan(day) },
    include: { unit: { select: { name: true } } },
  });
  const others = await tables.assignment.findMany({
    where: {
      unitId: { in: offices.map(({ unitId }) => unitId) },
      personId: { not: personId },
      person: { erasedAt: null },
      ...validSpan(day),
    },
    select: { unitId: true, role: true },
  });
  const own = offices.filter((office) => office.role === 'chair' || office.role === 'deputy');
  const drafts = await tables.draft.findMany({
    where: { form, sent: false, answered: { gt: 0 }, unitId: { in: own.map(({ unitId }) => unitId) } },
    orderBy: { period: 'asc' },
    include: { unit: { select: { name: true } } },
  });
  return {
    reports: await tables.report.count({ where: { sentById: personId } }),
    vacant: offices
      .filter(({ role: held }) => held !== 'deputy')
      .filter(
        ({ unitId, role: held }) => !others.some((other) => other.unitId === unitId && other.role === held),
      )
      .map((office) => ({ role: role.parse(office.role), unit: office.unit.name })),
    drafts: drafts.map(({ unit, period }) => ({ unit: unit.name, period })),
    waiting: await tables.correctionRequest.count({ where: { requestedById: personId, state: 'waiting' } }),
  };
}
