import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../prisma/migrate.ts';
import { randomIds } from '../src/adapters/ids.ts';
import { openStore } from '../src/adapters/storage/open-store.ts';
import { month } from '../src/domain/period.ts';
import { writeBranch } from './summary/branch.ts';
import { summaryTimes } from './summary/times.ts';

/**
 * How long a leader of many units waits for a summary (SQLite, one process): units below twelve wards, a year and two months of whole reports.
 *
 *     npm run bench:summary -- 300
 */
const units = Number(process.argv[2] ?? 300);
const months = 14;

const folder = mkdtempSync(join(tmpdir(), 'summary-'));
try {
  const url = `file:${join(folder, 'summary.db')}`;
  await migrate(url);
  const opened = await openStore(url, { ids: randomIds });
  await writeBranch(opened, { units, months, last: month(2026, 11) });
  const address = { channel: 'bench', bot: 'bench', chat: 'leader' };
  console.log(`${units} units, ${months} months of reports, medians`);
  for (const { what, milliseconds, processor } of await summaryTimes(
    opened,
    address,
    Date.parse('2026-11-22T09:00:00+07:00'),
  )) {
    console.log(`${what}: ${milliseconds.toFixed(1)} ms, processor ${processor.toFixed(1)} ms`);
  }
  await opened.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
