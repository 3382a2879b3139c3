import { beforeAll, expect, test } from 'vitest';
import { calendarOf } from '../../../src/app/calendar/calendar-of.ts';
import { standardCalendar } from '../../../src/app/calendar/standard-calendar.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import { addUnit, place, today } from '../../support/storage-organisation.ts';

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
}
