import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { migrate } from '../../../prisma/migrate.ts';
import { numberAnswer } from '../../../src/domain/answer.ts';
import { turnsOfTheLoop } from '../../support/turns-of-the-loop.ts';
import { sqliteOnly } from '../../support/databases.ts';
import {
  addChair,
  answer,
  draftOf,
  form,
  newAddress,
  noon,
  period,
  recordOf,
  reportOf,
  sending,
  withOpenDraft,
} from '../../support/storage-organisation.ts';

sqliteOnly((databases) => {
  /** Another process that writes for a while. */
  async function lockedFor(url: string, milliseconds: number): Promise<void> {
    const other = new Database(url.replace('file:', ''));
    other.exec('BEGIN IMMEDIATE');
    await wait(milliseconds);
    other.exec('COMMIT');
    other.close();
  }

  test('a file that another process is writing to is waited for, while everything else goes on', async () => {
    const opened = await databases.open();
    const { turns } = opened.store;
    const { unit, person, address } = await addChair(opened);
    const sender = await withOpenDraft(opened, address, unit);
    const turn = await turns.openTurn(newAddress(), noon);
    const unlocked = lockedFor(opened.url, 1_000);
    const loop = turnsOfTheLoop();
    const save = { record: recordOf('1'), change: { kind: 'stay' }, at: noon } as const;
    const saved = await Promise.all([
      turns.saveTurn(turn, save),
      turns.saveTurn(sender, sending(draftOf(unit), reportOf(unit, person))),
    ]);
    expect(saved).toEqual(['saved', 'saved']);
    expect(loop.stop()).toBeGreaterThan(5);
    await unlocked;
  });

  // libSQL leaves a statement that met a lock unfinished, and then commits nothing more on that connection, though it says so.
  test('what is saved after a lock was met is there for everybody else', async () => {
    const opened = await databases.open();
    const { turns, reports } = opened.store;
    for (const round of [1, 2, 3]) {
      const { unit, person, address } = await addChair(opened);
      const sender = await withOpenDraft(opened, address, unit);
      const turn = await turns.openTurn(newAddress(), noon);
      const unlocked = lockedFor(opened.url, 60 * round);
      await turns.saveTurn(turn, { record: recordOf('while locked'), change: { kind: 'stay' }, at: noon });
      await turns.saveTurn(sender, sending(draftOf(unit), reportOf(unit, person)));
      await unlocked;
      const next = await turns.openTurn(turn.account.address, noon);
      await turns.saveTurn(next, { record: recordOf('after'), change: { kind: 'stay' }, at: noon });

      const elsewhere = await databases.open(opened.url);
      const seen = await elsewhere.store.turns.openTurn(turn.account.address, noon);
      expect(seen.record).toEqual(recordOf('after'));
      expect(await elsewhere.store.reports.report({ form, unit, period })).toEqual(
        await reports.report({ form, unit, period }),
      );
    }
  });

  test('hundreds of turns and transactions at once all end, one after the other, and others go on meanwhile', async () => {
    const opened = await databases.open();
    const { turns } = opened.store;
    const chairs = [];
    for (let index = 0; index < 60; index += 1) chairs.push(await addChair(opened));
    const loop = turnsOfTheLoop();
    const results = await Promise.all(
      chairs.map(async ({ unit, person, address }) => {
        let turn = await withOpenDraft(opened, address, unit);
        const draft = draftOf(unit, { mem_total: answer(numberAnswer(7), person) });
        for (const event of ['1', '2', '3']) {
          await turns.saveTurn(turn, { record: recordOf(event), change: { kind: 'fill', draft }, at: noon });
          turn = await turns.openTurn(address, noon);
        }
        return await turns.saveTurn(turn, sending(draft, reportOf(unit, person, draft)));
      }),
    );
    expect(new Set(results)).toEqual(new Set(['saved']));
    expect(loop.stop()).toBeGreaterThan(5);
    expect(await opened.database.tables.report.count()).toBe(60);
  });

  test('a transaction that fails leaves the connection free for the next', async () => {
    const opened = await databases.open();
    for (let round = 0; round < 3; round += 1) {
      const failing = opened.database.transaction(async (tables) => {
        await tables.person.create({ data: { id: 'gone', name: 'gone' } });
        throw new Error('undone');
      });
      await expect(failing).rejects.toThrow('undone');
    }
    expect(await opened.database.tables.person.count()).toBe(0);
    await opened.store.turns.openTurn(newAddress(), noon);
  });

  test('makes the folder of its file, whatever is in the name', async () => {
    const url = `${await databases.empty()} thư mục 100%/công đoàn.db`;
    await migrate(url);
    const { store } = await databases.open(url);
    await store.turns.openTurn(newAddress(), noon);
    expect(existsSync(url.replace('file:', ''))).toBe(true);
  });
});
