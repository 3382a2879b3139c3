import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/app/calendar/calendar-of.ts';
import { standardCalendar } from '../../../src/app/calendar/standard-calendar.ts';
import type { Turn } from '../../../src/app/ports/turn-store.ts';
import { idle } from '../../../src/app/session.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import { addUnit, newAddress, noon, place, recordOf, today } from '../../support/storage-organisation.ts';

export function calendarContract(databases: TestDatabases): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
  });

  const setting = async (unit: UnitId, calendar: object) => {
    const { tables } = opened.database;
    await tables.unit.update({ where: { id: unit }, data: { settings: JSON.stringify({ calendar }) } });
  };
  const settingsOf = async (unit: UnitId) => (await calendarOf({ ...opened, today }, unit)).settings;

  test('is the standard one where nobody has set anything', async () => {
    const alone = await addUnit(opened);
    expect(await settingsOf(alone)).toEqual(standardCalendar.settings);
  });

  test('takes each setting from the nearest union above that has it', async () => {
    const city = await addUnit(opened, { sector: 'upper-union' });
    const ward = await addUnit(opened, { sector: 'upper-union', parent: city });
    const unit = await addUnit(opened, { parent: ward });
    await setting(city, { dueDay: 27, openDay: 10 });
    await setting(ward, { dueDay: 23 });
    expect(await settingsOf(unit)).toEqual({ ...standardCalendar.settings, dueDay: 23, openDay: 10 });
    expect(await settingsOf(city)).toMatchObject({ dueDay: 27, openDay: 10 });
  });

  test('follows the tree of the day, and ends in a tree that is a loop', async () => {
    const before = await addUnit(opened, { sector: 'upper-union' });
    const after = await addUnit(opened, { sector: 'upper-union' });
    const unit = await addUnit(opened);
    await place(opened.database, unit, before, { to: '2026-10-31' });
    await place(opened.database, unit, after, { from: '2026-11-01' });
    await place(opened.database, after, unit, {});
    await setting(before, { dueDay: 21 });
    await setting(after, { dueDay: 22 });
    expect((await settingsOf(unit)).dueDay).toBe(22);
    expect(await opened.store.organisation.calendarSettings(unit, '2026-10-15')).toEqual({ dueDay: 21 });
  });

  test('says which unit has settings that cannot be read', async () => {
    const unit = await addUnit(opened);
    await setting(unit, { dueDay: 31 });
    await expect(settingsOf(unit)).rejects.toThrow(`the settings of unit ${unit}`);
  });

  test('knows the days that were announced', async () => {
    const { tables } = opened.database;
    await tables.calendarDay.create({ data: { date: '2026-11-25', kind: 'off', name: 'Nghỉ bù' } });
    await tables.calendarDay.create({ data: { date: '2026-11-28', kind: 'working', name: 'Làm bù' } });
    const { isDayOff } = await calendarOf({ ...opened, today }, await addUnit(opened));
    expect(['2026-11-25', '2026-11-26', '2026-11-28', '2026-11-29'].map(isDayOff)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('announced days are loaded as often as one likes, replaced and taken back', async () => {
    const { calendar, organisation } = (await databases.open()).store;
    const [off, working] = [
      { date: '2026-12-31', kind: 'off', name: 'Nghỉ bù' },
      { date: '2027-01-09', kind: 'working', name: 'Làm bù' },
    ] as const;
    expect(await calendar.saveDays([working, off])).toEqual({ added: 2, changed: 0, removed: 0 });
    expect(await calendar.saveDays([off, working])).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(await calendar.days()).toEqual([off, working]);
    expect(await organisation.announcedDays()).toEqual([
      { date: off.date, kind: 'off' },
      { date: working.date, kind: 'working' },
    ]);
    const changed = [
      { ...off, name: 'Nghỉ Tết' },
      { ...working, kind: 'normal' },
      { date: '2027-03-01', kind: 'normal', name: '' },
    ] as const;
    expect(await calendar.saveDays(changed)).toEqual({ added: 0, changed: 1, removed: 1 });
    expect(await calendar.days()).toEqual([changed[0]]);
  });

  describe('a turn that sets a calendar', () => {
    const set = async (unit: UnitId, settings: object, turn?: Turn) => {
      const { turns } = opened.store;
      const of = turn ?? (await turns.openTurn(newAddress(), noon));
      const change = { kind: 'set-calendar', unit, settings, session: idle } as const;
      return await turns.saveTurn(of, { record: recordOf(randomUUID()), change, at: noon });
    };

    test('joins it to what was set before, and leaves what else stands there', async () => {
      const unit = await addUnit(opened, { sector: 'upper-union' });
      const { tables } = opened.database;
      expect(await set(unit, { dueDay: 23 })).toBe('saved');
      expect(await set(unit, { messagesFrom: '08:00' })).toBe('saved');
      expect(await settingsOf(unit)).toMatchObject({ dueDay: 23, messagesFrom: '08:00', cutoffDay: 20 });
      const more = JSON.stringify({ calendar: { dueDay: 22 }, other: 1 });
      await tables.unit.update({ where: { id: unit }, data: { settings: more } });
      await set(unit, { dueDay: 21 });
      const row = await tables.unit.findUniqueOrThrow({ where: { id: unit } });
      expect(JSON.parse(row.settings ?? '')).toEqual({ calendar: { dueDay: 21 }, other: 1 });
    });

    test('once for a turn; of many at once none is lost', async () => {
      const unit = await addUnit(opened, { sector: 'upper-union' });
      const turn = await opened.store.turns.openTurn(newAddress(), noon);
      expect(await set(unit, { dueDay: 23 }, turn)).toBe('saved');
      expect(await set(unit, { dueDay: 24 }, turn)).toBe('lost');
      expect(await settingsOf(unit)).toMatchObject({ dueDay: 23 });
      const changes = [{ openDay: 10 }, { cutoffDay: 18 }, { closeDay: 3 }, { messagesUntil: '18:00' }];
      const again = async (settings: object): Promise<void> => {
        if ((await set(unit, settings)) === 'lost') await again(settings);
      };
      await Promise.all(changes.map(again));
      expect(await settingsOf(unit)).toMatchObject(Object.assign({ dueDay: 23 }, ...changes));
    });
  });
}
