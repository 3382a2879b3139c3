import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frozenClock } from '../src/adapters/clock.ts';
import { slowCodeHash } from '../src/adapters/code-hash.ts';
import { randomIds } from '../src/adapters/ids.ts';
import { silentLog } from '../src/adapters/log.ts';
import { spreadsheets } from '../src/adapters/spreadsheets/spreadsheets.ts';
import { importList } from '../src/app/import/import-list.ts';
import { columns } from '../src/app/import/columns.ts';
import { openProgram, programPhrases } from '../src/program.ts';

/**
 * How long a list of a whole province takes, from the file to the database (SQLite): 5,000 unions below 50 upper ones, each in a block, with a
 * chair and a deputy who have telephone numbers. Once new, once more unchanged, once with every name changed.
 *
 *     npm run bench:import -- 5000
 */
const units = Number(process.argv[2] ?? 5000);
const now = Date.parse('2026-11-20T09:00:00+07:00');
const sectors = ['HCSN', 'DNNN', 'ngoài nhà nước', 'FDI', 'nghiệp đoàn'];

const folder = mkdtempSync(join(tmpdir(), 'import-'));
try {
  const program = await openProgram({
    databaseUrl: `file:${join(folder, 'import.db')}`,
    clock: frozenClock(now),
    log: silentLog,
  });
  for (const [what, suffix] of [
    ['new', ''],
    ['unchanged', ''],
    ['every name changed', ' mới'],
  ] as const) {
    const path = join(folder, `${what}.xlsx`);
    writeFileSync(path, await spreadsheets.workbook([sheet(suffix)]));
    const start = performance.now();
    const { ok, lines } = await importList(
      {
        store: program.store,
        spreadsheets,
        phrases: programPhrases,
        ids: randomIds,
        codeHash: slowCodeHash,
        now,
      },
      { path, isDry: false },
    );
    if (!ok) throw new Error(lines.join('\n'));
    console.log(`${units} units, ${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  await program.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function sheet(suffix: string) {
  const wards = Array.from({ length: 50 }, (_, ward) => [
    `P${ward}`,
    `Công đoàn phường ${ward}`,
    'cấp trên',
    'TINH',
    '1/7/2025',
  ]);
  const unions = Array.from({ length: units }, (_, unit) => [
    `U${unit}`,
    `CĐCS Công ty số ${unit}${suffix}`,
    sectors[unit % sectors.length] ?? '',
    `P${unit % wards.length}`,
    `15/3/${2010 + (unit % 15)}`,
    '',
    `Khối ${unit % 4}`,
    '',
    'dương lịch',
    'Nguyễn Thị Hoa',
    `0912${String(unit).padStart(6, '0')}`,
    'Trần Văn Bình',
    `0987${String(unit).padStart(6, '0')}`,
  ]);
  return {
    name: 'Đơn vị',
    widths: columns.map(() => 20),
    header: columns.map((column) => programPhrases.import.words.headings[column][0]),
    rows: [['TINH', 'LĐLĐ tỉnh', 'LĐLĐ', '', '1/7/2025'], ...wards, ...unions],
  };
}
