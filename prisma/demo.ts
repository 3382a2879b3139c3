import { standardCalendar } from '../src/app/calendar/standard-calendar.ts';
import { forms } from '../conversations/index.ts';
import type { Database } from '../src/adapters/storage/prisma/database.ts';
import { insertRows } from '../src/adapters/storage/prisma/insert-rows.ts';
import { isEmpty } from '../src/adapters/storage/prisma/organisation/is-empty.ts';
import type { Instant } from '../src/domain/calendar-date.ts';
import { latestOpened } from '../src/domain/reporting-calendar.ts';
import { demoOrganisation } from './demo/demo-organisation.ts';
import type { DemoOrganisation } from './demo/organisation.ts';
import { peopleRows } from './demo/rows/people.ts';
import { reportRows } from './demo/rows/reports.ts';
import { unitRows } from './demo/rows/units.ts';

/**
 * Loads the demo organisation: a city union, its wards and their units, with two years of reports. The same for the same `now`; refuses a
 * database that holds anything.
 */
export async function loadDemo(database: Database, now: Instant): Promise<void> {
  await loadOrganisation(database, demoOrganisation(latestOpened(now, standardCalendar).period), now);
}

/** Loads a made-up organisation, whole or not at all. Throws when the database holds anything. */
export async function loadOrganisation(
  database: Database,
  organisation: DemoOrganisation,
  now: Instant,
): Promise<void> {
  const { period: current } = latestOpened(now, standardCalendar);
  const units = unitRows(organisation, current);
  const people = peopleRows(organisation, { current, now });
  await database.statements.transaction(async (runner) => {
    if (!(await isEmpty(runner))) {
      throw new Error('The demo organisation is only loaded into an empty database.');
    }
    await insertRows(runner, 'Unit', units.units);
    await insertRows(runner, 'Placement', units.placements);
    await insertRows(runner, 'Block', units.blocks);
    await insertRows(runner, 'BlockMember', units.blockMembers);
    await insertRows(runner, 'Person', people.people);
    await insertRows(runner, 'Assignment', people.assignments);
    await insertRows(runner, 'Account', people.accounts);
    await insertRows(runner, 'Session', people.sessions);
    await insertRows(runner, 'Consent', people.consents);
    for (const unit of organisation.units) {
      const reports = reportRows(forms['monthly-report'], unit, organisation.people, now);
      await insertRows(runner, 'Report', reports.reports);
      await insertRows(runner, 'Answer', reports.answers);
      await insertRows(runner, 'Revision', reports.revisions);
      await insertRows(runner, 'CorrectionRequest', reports.requests);
      await insertRows(runner, 'Draft', reports.drafts);
    }
  });
}
