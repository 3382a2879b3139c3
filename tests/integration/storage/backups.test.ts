import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { backupsOf } from '../../../src/adapters/storage/backups.ts';
import { loadDemo } from '../../../prisma/demo.ts';
import { addDays, instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { sqliteOnly, type TestStore } from '../../support/databases.ts';
import { loadSmallOrganisation } from '../../support/small-organisation.ts';

const noon = instantInVietnam('2026-11-21', '12:00');
const folder = mkdtempSync(join(tmpdir(), 'congdoan-backups-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let folders = 0;
const newFolder = () => join(folder, String((folders += 1)));

/** How many rows stand in each table. */
async function rowsOf({ database: { tables } }: TestStore) {
  return {
    units: await tables.unit.count(),
    placements: await tables.placement.count(),
    people: await tables.person.count(),
    accounts: await tables.account.count(),
    assignments: await tables.assignment.count(),
    reports: await tables.report.findMany({ orderBy: { id: 'asc' } }),
    answers: await tables.answer.findMany({ orderBy: [{ reportId: 'asc' }, { indicator: 'asc' }] }),
  };
}

sqliteOnly((databases) => {
  describe('a copy of the database', () => {
    it('opens and holds every row, also those written just before, while somebody goes on writing', async () => {
      const opened = await databases.open();
      await loadDemo(opened.database, noon);
      const made = backupsOf(opened.url, { folder: newFolder(), keep: 3 }).make('2026-11-22');
      const { tables } = opened.database;
      const writing = Array.from({ length: 20 }, (_, index) =>
        tables.calendarDay.create({ data: { date: `2027-01-${index + 10}`, kind: 'off', name: 'x' } }),
      );
      const [outcome] = await Promise.all([made, ...writing]);
      if (outcome.kind !== 'copied') throw new Error('nothing was copied');
      const restored = await databases.open(`file:${outcome.file}`);
      const rows = await rowsOf(restored);
      expect(rows).toEqual(await rowsOf(opened));
      expect(rows.answers.length).toBeGreaterThan(100);
      // And it works: the restored file is written to.
      await restored.database.tables.calendarDay.create({
        data: { date: '2028-01-01', kind: 'off', name: 'y' },
      });
    });

    it('stands beside the database, for its owner only, unless another folder is set', async () => {
      const opened = await databases.open();
      const backups = backupsOf(opened.url, { keep: 1 });
      const outcome = await backups.make('2026-11-22');
      if (outcome.kind !== 'copied') throw new Error('nothing was copied');
      expect(outcome.file).toBe(
        join(dirname(opened.url.slice('file:'.length)), 'backups', 'congdoan-2026-11-22.db'),
      );
      expect(statSync(outcome.file).mode & 0o077).toBe(0);
      expect(outcome.size).toBe(statSync(outcome.file).size);
    });

    it('replaces the one of the same day, and leaves no half ones behind', async () => {
      const opened = await databases.open();
      const into = newFolder();
      const backups = backupsOf(opened.url, { folder: into, keep: 3 });
      await backups.make('2026-11-22');
      writeFileSync(join(into, 'congdoan-2026-11-22.db.part'), 'half');
      await loadSmallOrganisation(opened.database, noon);
      await backups.make('2026-11-22');
      expect(readdirSync(into)).toEqual(['congdoan-2026-11-22.db']);
      const restored = await databases.open(`file:${join(into, 'congdoan-2026-11-22.db')}`);
      const rows = await rowsOf(restored);
      expect(rows).toEqual(await rowsOf(opened));
      expect(rows.units).toBe(6);
    });

    it('is kept for so many days; other files in the folder are nobody’s business', async () => {
      const opened = await databases.open();
      const into = newFolder();
      const backups = backupsOf(opened.url, { folder: into, keep: 3 });
      await backups.make('2026-11-18');
      for (const name of ['notes.txt', 'congdoan-old.db']) writeFileSync(join(into, name), 'mine');
      for (let day = 1; day <= 5; day += 1) await backups.make(addDays('2026-11-18', day));
      expect(readdirSync(into).toSorted()).toEqual([
        'congdoan-2026-11-21.db',
        'congdoan-2026-11-22.db',
        'congdoan-2026-11-23.db',
        'congdoan-old.db',
        'notes.txt',
      ]);
    });

    it('survives a clock that jumped ahead: the others are still there afterwards', async () => {
      const opened = await databases.open();
      const into = newFolder();
      const backups = backupsOf(opened.url, { folder: into, keep: 3 });
      for (const day of ['2026-11-21', '2026-11-22', '2036-01-01', '2026-11-23', '2026-11-24']) {
        await backups.make(day);
      }
      const kept = await backups.describe('2026-11-25');
      expect(kept).toMatchObject({ kept: 3, file: join(into, 'congdoan-2026-11-25.db') });
      expect(readdirSync(into).toSorted()).toEqual([
        'congdoan-2026-11-23.db',
        'congdoan-2026-11-24.db',
        'congdoan-2036-01-01.db',
      ]);
    });

    it('that can not be written is an error, and the ones before stay', async () => {
      const opened = await databases.open();
      const into = newFolder();
      const backups = backupsOf(opened.url, { folder: into, keep: 1 });
      await backups.make('2026-11-22');
      const gone = backupsOf('file:/nowhere/at/all.db', { folder: into, keep: 1 });
      await expect(gone.make('2026-11-23')).rejects.toThrow('nowhere');
      expect(readdirSync(into)).toEqual(['congdoan-2026-11-22.db']);
    });
  });
});

describe('PostgreSQL', () => {
  it('is left to its own tools, which are named; the address is not', async () => {
    const backups = backupsOf('postgresql://user:secret@127.0.0.1:1/x', { keep: 3 });
    const outcome = await backups.make('2026-11-22');
    expect(outcome).toMatchObject({ kind: 'elsewhere' });
    expect(JSON.stringify(outcome)).toContain('pg_dump');
    expect(JSON.stringify([outcome, await backups.describe('2026-11-22')])).not.toContain('secret');
  });
});
