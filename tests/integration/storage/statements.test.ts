import { expect, test } from 'vitest';
import { statementsOf } from '../../../prisma/statements.ts';
import type { Address } from '../../../src/app/ports/channel.ts';
import type { TurnSave } from '../../../src/app/ports/turn-store.ts';
import { statementNames } from '../../../src/adapters/storage/prisma/statement-names.ts';
import { eachDatabase } from '../../support/databases.ts';
import {
  addAccount,
  addChair,
  draftOf,
  newAddress,
  noon,
  recordOf,
  withOpenDraft,
} from '../../support/storage-organisation.ts';

test('statements with lists of values are not kept prepared', () => {
  const nameOf = statementNames();
  const args = (count: number) => Array.from({ length: count }, () => 'x');
  const read = { sql: 'SELECT 1', args: args(20) };
  expect(nameOf(read)).not.toBe('');
  expect(nameOf(read)).toBe(nameOf(read));
  expect(nameOf({ sql: 'SELECT 2', args: args(20) })).not.toBe(nameOf(read));
  expect(nameOf({ sql: 'SELECT 3', args: args(250) })).toBe('');
  expect(nameOf({ sql: 'S'.repeat(5_000), args: [] })).toBe('');
});

eachDatabase((databases) => {
  /** What one message may cost. */
  test('a turn is read by one statement and written by one', async () => {
    const seen: string[] = [];
    const opened = await databases.open(undefined, { onQuery: (sql) => seen.push(sql) });
    const { turns } = opened.store;
    const { unit, address } = await addChair(opened);
    const stranger = newAddress();
    await turns.openTurn(stranger, noon);
    await withOpenDraft(opened, address, unit);
    const statementsFor = async (work: () => Promise<unknown>) => {
      seen.length = 0;
      await work();
      return [...seen];
    };
    const turn = await turns.openTurn(address, noon);
    expect(await statementsFor(() => turns.openTurn(address, noon))).toEqual([
      expect.stringContaining('SELECT'),
    ]);
    const fill: TurnSave = {
      record: recordOf('1'),
      change: { kind: 'fill', draft: draftOf(unit) },
      at: noon,
    };
    expect(await statementsFor(() => turns.saveTurn(turn, fill))).toEqual([
      expect.stringMatching(/^UPDATE "Draft"/),
    ]);
    const next = await turns.openTurn(address, noon);
    const stay: TurnSave = { record: recordOf('2'), change: { kind: 'stay' }, at: noon };
    expect(await statementsFor(() => turns.saveTurn(next, stay))).toEqual([
      expect.stringMatching(/^UPDATE "Draft"/),
    ]);
    const idle = await turns.openTurn(stranger, noon);
    expect(await statementsFor(() => turns.saveTurn(idle, stay))).toEqual([
      expect.stringMatching(/^UPDATE "Session"/),
    ]);
    const marks = [turn, idle].map(({ account }) => ({ account: account.id, event: '2' }));
    expect(await statementsFor(() => turns.markDelivered(marks))).toHaveLength(1);
  });

  test('one more statement notes that a person goes on from another account, once', async () => {
    const seen: string[] = [];
    const opened = await databases.open(undefined, { onQuery: (sql) => seen.push(sql) });
    const { turns } = opened.store;
    const { person, address } = await addChair(opened);
    const second = await addAccount(opened, person, 'zalo');
    const later = noon + 60_000;
    const cost = async (from: Address, event: string) => {
      const turn = await turns.openTurn(from, later);
      const stay: TurnSave = { record: recordOf(event), change: { kind: 'stay' }, at: later + Number(event) };
      seen.length = 0;
      expect(await turns.saveTurn(turn, stay)).toBe('saved');
      return seen.map((statement) => /^UPDATE\b.*?\b(Account|Session)\b/.exec(statement)?.[1] ?? statement);
    };
    await cost(address, '1');
    expect(await cost(address, '2')).toEqual(['Session']);
    expect(await cost(second, '3')).toEqual(['Account', 'Session']);
    expect(await cost(second, '4')).toEqual(['Session']);
    expect(await cost(address, '5')).toEqual(['Account', 'Session']);
    expect(await cost(address, '6')).toEqual(['Session']);
  });

  test('a stored row that cannot be read is named, and what people wrote in it is not repeated', async () => {
    const opened = await databases.open();
    const { unit, address } = await addChair(opened);
    const { open } = await withOpenDraft(opened, address, unit);
    const { draft } = opened.database.tables;
    for (const state of ['{"answers": "lương thấp"}', '{"form": "lương thấp']) {
      await draft.updateMany({ where: { unitId: unit }, data: { state } });
      expect(await opened.store.turns.openTurn(address, noon)).toMatchObject({ unreadable: open?.id });
      const reading = opened.store.reports.draft({
        form: open?.draft.form ?? '',
        unit,
        period: open?.draft.context.period ?? '',
      });
      await expect(reading).rejects.toThrow(`draft ${open?.id}`);
      await expect(reading).rejects.not.toThrow(/lương/);
    }
  });
});

test.each([
  ['a; b', ['a', 'b']],
  ['a;\n\nb;\n', ['a', 'b']],
  [`insert ';' ; x`, [`insert ';'`, 'x']],
  [`insert 'it''s; so'; x`, [`insert 'it''s; so'`, 'x']],
  [`select "odd;name"; x`, [`select "odd;name"`, 'x']],
  ['-- a; b\nselect 1; /* c; d */ select 2', ['select 1', 'select 2']],
  ['select 1 - 2 / 3', ['select 1 - 2 / 3']],
  ['', []],
])('a script is cut into its statements: %s', (script, statements) => {
  expect(statementsOf(script)).toEqual(statements);
});
