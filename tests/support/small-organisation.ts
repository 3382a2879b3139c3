import { loadOrganisation } from '../../prisma/demo.ts';
import type { DemoOrganisation, DemoPerson } from '../../prisma/demo/organisation.ts';
import type { Database } from '../../src/adapters/storage/prisma/database.ts';
import type { Instant } from '../../src/domain/calendar-date.ts';
import type { TestDatabases, TestStore } from './databases.ts';
import { smallUnits } from './small-organisation/units.ts';

/** One union above and five units of all sectors, with three months of reports and a few of the current one: small enough to know by heart. */
const smallOrganisation: DemoOrganisation = {
  unions: [{ key: 'br', code: 'BR', name: 'Công đoàn phường Bà Rịa' }],
  units: smallUnits,
  blocks: [],
  people: [
    person('br', 'Đặng Thị Kim Loan', 'leader', 'leader'),
    person('anphu', 'Nguyễn Thị Thanh Hương', 'chair', 'chair'),
    person('songngu', 'Trần Quốc Bảo', 'chair', 'school'),
    person('yte', 'Lê Thị Mỹ Dung', 'chair', 'health'),
    person('capnuoc', 'Phạm Văn Thành', 'chair', 'water'),
    person('xeom', 'Võ Văn Hùng', 'chair', 'drivers'),
  ],
};

/** Loads it for the month of `now` into an empty database. */
export function loadSmallOrganisation(database: Database, now: Instant): Promise<void> {
  return loadOrganisation(database, smallOrganisation, now);
}

/** A new database with it, loaded once for each `now` and copied. */
export async function openSmallOrganisation(databases: TestDatabases, now: Instant): Promise<TestStore> {
  const url = await databases.filled(`small-organisation/${now}`, ({ database }) =>
    loadSmallOrganisation(database, now),
  );
  return await databases.open(url);
}

/** Somebody with one office and one account of the terminal. */
function person(of: string, name: string, role: 'leader' | 'chair', chat: string): DemoPerson {
  return { key: of, name, offices: [{ of, role }], chats: [chat] };
}
