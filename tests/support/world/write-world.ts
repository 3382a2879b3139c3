import { idle } from '../../../src/app/session.ts';
import { answerRow } from '../../../src/adapters/storage/prisma/answer-row.ts';
import type { Database } from '../../../src/adapters/storage/prisma/database.ts';
import { asId, type PersonId } from '../../../src/domain/ids.ts';
import { isIndicatorCode } from '../../../src/domain/indicators/index.ts';
import { form, noon } from '../storage-organisation.ts';
import type { World } from './world.ts';

/** Rows of one table at a time, as many as a statement takes. */
const chunk = 500;

/** Writes a world into a database that may hold others already. */
export async function writeWorld({ tables }: Database, { units, reports, people }: World): Promise<void> {
  const sender = `sender-${units[0]?.id ?? ''}`;
  await tables.person.create({ data: { id: sender, name: 'Người gửi' } });
  await inChunks(
    units.map(({ id, code, name, sector, profile, from, to }) => ({
      id,
      code,
      name,
      sector,
      profile: JSON.stringify(profile),
      validFrom: from,
      ...(to !== undefined && { validTo: to }),
    })),
    (data) => tables.unit.createMany({ data }),
  );
  await inChunks(
    units.flatMap(({ id, parents }) =>
      parents.map(({ parent, from, to }) => ({
        unitId: id,
        parentId: parent,
        validFrom: from,
        ...(to !== undefined && { validTo: to }),
      })),
    ),
    (data) => tables.placement.createMany({ data }),
  );
  await inChunks(
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
    (data) => tables.report.createMany({ data }),
  );
  await inChunks(
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
    (data) => tables.answer.createMany({ data }),
  );
  for (const { id, name, chat, offices } of people) {
    await tables.person.create({ data: { id, name } });
    await tables.assignment.createMany({
      data: offices.map(({ unit, role }) => ({ personId: id, unitId: unit, role, validFrom: '2020-01-01' })),
    });
    const session = {
      version: 0,
      updatedAt: new Date(noon),
      state: JSON.stringify(idle),
      record: '{"seen":[]}',
    };
    await tables.account.create({
      data: {
        id: `account-${id}`,
        channel: 'terminal',
        bot: 'demo',
        chat,
        personId: id,
        status: 'active',
        session: { create: session },
      },
    });
  }
}

async function inChunks<T>(rows: readonly T[], write: (rows: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += chunk) await write(rows.slice(start, start + chunk));
}
