import { idle } from '../../../src/app/session.ts';
import { answerRow } from '../../../src/adapters/storage/prisma/answer-row.ts';
import type { Database } from '../../../src/adapters/storage/prisma/database.ts';
import { insertRows, type Row } from '../../../src/adapters/storage/prisma/insert-rows.ts';
import { asId, type PersonId } from '../../../src/domain/ids.ts';
import { isIndicatorCode } from '../../../src/domain/indicators/index.ts';
import { form, noon } from '../storage-organisation.ts';
import type { World } from './world.ts';

/** Writes a world into a database that may hold others already. */
export async function writeWorld({ statements }: Database, { units, reports, people }: World): Promise<void> {
  const sender = `sender-${units[0]?.id ?? ''}`;
  await statements.transaction(async (runner) => {
    const write = (table: string, rows: readonly Row[]) => insertRows(runner, table, rows);
    await write('Person', [
      { id: sender, name: 'Người gửi' },
      ...people.map(({ id, name }) => ({ id, name })),
    ]);
    await write(
      'Unit',
      units.map(({ id, code, name, sector, profile, from, to = null }) => ({
        id,
        code,
        name,
        sector,
        profile: JSON.stringify(profile),
        validFrom: from,
        validTo: to,
      })),
    );
    await write(
      'Placement',
      units.flatMap(({ id, parents }) =>
        parents.map(({ parent, from, to = null }) => ({
          unitId: id,
          parentId: parent,
          validFrom: from,
          validTo: to,
        })),
      ),
    );
    await write(
      'Report',
      reports.map(({ unit, month, isLate }) => ({
        id: `${unit}/${month}`,
        form,
        unitId: unit,
        period: month,
        receipt: `${unit}/${month}`,
        status: 'submitted',
        formVersion: 2,
        sentAt: new Date(`${month}-20T03:00:00Z`),
        sentById: sender,
        late: isLate,
      })),
    );
    await write(
      'Answer',
      reports.flatMap(({ unit, month, answers }) =>
        Object.entries(answers).flatMap(([code, content]) =>
          isIndicatorCode(code)
            ? [
                {
                  reportId: `${unit}/${month}`,
                  ...answerRow(code, { content, by: asId<PersonId>(sender), at: noon }),
                },
              ]
            : [],
        ),
      ),
    );
    await write(
      'Assignment',
      people.flatMap(({ id, offices }) =>
        offices.map(({ unit, role }) => ({ personId: id, unitId: unit, role, validFrom: '2020-01-01' })),
      ),
    );
    await write(
      'Account',
      people.map(({ id, chat }) => ({
        id: `account-${id}`,
        channel: 'terminal',
        bot: 'demo',
        chat,
        personId: id,
        status: 'active',
      })),
    );
    await write(
      'Session',
      people.map(({ id }) => ({
        accountId: `account-${id}`,
        version: 0,
        updatedAt: new Date(noon),
        state: JSON.stringify(idle),
        record: '{"seen":[]}',
      })),
    );
  });
}
