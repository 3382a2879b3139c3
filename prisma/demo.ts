import { standardCalendar } from '../src/app/calendar/standard-calendar.ts';
import { idle } from '../src/app/session.ts';
import { addDays, instantInVietnam, oneDay, type Instant } from '../src/domain/calendar-date.ts';
import { addMonths, firstDay } from '../src/domain/period.ts';
import { latestOpened } from '../src/domain/reporting-calendar.ts';
import { enrolment } from '../conversations/enrolment/vi.ts';
import { forms } from '../conversations/index.ts';
import type { UnitProfile } from '../src/domain/unit.ts';
import type { Database, Tables } from '../src/adapters/storage/prisma/database.ts';
import { demoAccountId, demoPersonId, demoUnitId } from './demo/ids.ts';
import { reportsOf } from './demo/reports.ts';
import { writeReport } from '../src/adapters/storage/prisma/write-report.ts';
import { profileOfDemoUnit } from './demo/unit-profile.ts';
import { demoLeader, demoUnits, type DemoUnit } from './demo/units.ts';

/**
 * Loads a small organisation to try the program with: a ward union, five units, three months of reports. The same for the same `now`;
 * refuses a database that holds anything.
 */
export async function loadDemo(database: Database, now: Instant): Promise<void> {
  await database.transaction(async (tables) => {
    if (await holdsAnything(tables)) {
      throw new Error('The demo organisation is only loaded into an empty database.');
    }
    const { period: current } = latestOpened(now, standardCalendar);
    const since = firstDay(addMonths(current, -24));
    const upper = { ...demoLeader, sector: 'upper-union' } as const;
    await writeUnit(tables, upper, { yearBasis: 'calendar', facts: {} }, since);
    await writeOfficer(tables, { ...demoLeader, role: 'leader', since }, now);
    for (const unit of demoUnits) {
      const reports = reportsOf(forms['monthly-report'], unit, now).map(({ report }) => report);
      await writeUnit(tables, unit, profileOfDemoUnit(unit, current), since);
      await tables.placement.create({
        data: { unitId: demoUnitId(unit), parentId: demoUnitId(demoLeader), validFrom: since },
      });
      const lastUsed = reports.at(-1)?.sentAt ?? now - oneDay;
      await writeOfficer(tables, { ...unit, person: unit.chair, role: 'chair', since }, lastUsed);
      for (const report of reports) {
        await writeReport(tables, report, { account: demoAccountId(unit), channel: 'terminal' });
      }
    }
  });
}

async function holdsAnything(tables: Tables): Promise<boolean> {
  const counts = [await tables.unit.count(), await tables.person.count(), await tables.account.count()];
  return counts.some((count) => count > 0);
}

async function writeUnit(
  tables: Tables,
  unit: Pick<DemoUnit, 'key' | 'code' | 'name' | 'sector'>,
  profile: UnitProfile,
  validFrom: string,
): Promise<void> {
  const { code, name, sector } = unit;
  await tables.unit.create({
    data: { id: demoUnitId(unit), code, name, sector, profile: JSON.stringify(profile), validFrom },
  });
}

/** A person with an office, a consent and an account of the terminal. */
async function writeOfficer(
  tables: Tables,
  officer: {
    readonly key: string;
    readonly person: string;
    readonly chat: string;
    readonly role: 'chair' | 'leader';
    readonly since: string;
  },
  lastUsed: Instant,
): Promise<void> {
  const { person, chat, role, since } = officer;
  const personId = demoPersonId(officer);
  const enrolled = new Date(instantInVietnam(addDays(since, 9), '09:00'));
  await tables.person.create({ data: { id: personId, name: person } });
  await tables.assignment.create({ data: { personId, unitId: demoUnitId(officer), role, validFrom: since } });
  const session = {
    version: 0,
    updatedAt: enrolled,
    state: JSON.stringify(idle),
    record: JSON.stringify({ seen: [] }),
  };
  await tables.account.create({
    data: {
      id: demoAccountId(officer),
      channel: 'terminal',
      bot: 'demo',
      chat,
      personId,
      status: 'active',
      lastUsedAt: new Date(lastUsed),
      session: { create: session },
    },
  });
  await tables.consent.create({
    data: {
      personId,
      textVersion: enrolment.consentVersion,
      at: enrolled,
      accountId: demoAccountId(officer),
    },
  });
}
