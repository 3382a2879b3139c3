import { expect, test } from 'vitest';
import { readModels } from '../../../prisma/providers.ts';
import { eachDatabase } from '../../support/databases.ts';
import { loadSmallOrganisation } from '../../support/small-organisation.ts';
import { noon } from '../../support/storage-organisation.ts';

eachDatabase((databases) => {
  // On PostgreSQL the schema engine cannot compare a live database with the models today; the client can at least ask for every column.
  test('every column of every table can be read', async () => {
    const { database } = await databases.open();
    await loadSmallOrganisation(database, noon);
    const { tables } = database;
    const first = { take: 1 } as const;
    const read = [
      await tables.unit.findMany(first),
      await tables.placement.findMany(first),
      await tables.block.findMany(first),
      await tables.blockMember.findMany(first),
      await tables.person.findMany(first),
      await tables.account.findMany(first),
      await tables.assignment.findMany(first),
      await tables.invitation.findMany(first),
      await tables.accountLink.findMany(first),
      await tables.codeAttempt.findMany(first),
      await tables.consent.findMany(first),
      await tables.session.findMany(first),
      await tables.draft.findMany(first),
      await tables.report.findMany(first),
      await tables.answer.findMany(first),
      await tables.revision.findMany(first),
      await tables.correctionRequest.findMany(first),
      await tables.calendarDay.findMany(first),
      await tables.outgoing.findMany(first),
      await tables.jobRun.findMany(first),
      await tables.lease.findMany(first),
      await tables.roundPause.findMany(first),
      await tables.botMonth.findMany(first),
    ];
    expect(read).toHaveLength([...readModels().matchAll(/^model /gm)].length);
  });
});
