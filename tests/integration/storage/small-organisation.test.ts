import { standardCalendar } from '../../../src/app/calendar/standard-calendar.ts';
import { expect, test } from 'vitest';
import { demoRoot, demoUnitId } from '../../../prisma/demo/ids.ts';
import { reportContext } from '../../../src/app/report-context.ts';
import { numberOf } from '../../../src/domain/answer.ts';
import { addDays, dateInVietnam, instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { addMonths, firstDay, month, periodKey } from '../../../src/domain/period.ts';
import { latestOpened } from '../../../src/domain/reporting-calendar.ts';
import { eachDatabase } from '../../support/databases.ts';
import { dueReports } from '../../support/due-reports.ts';
import { loadSmallOrganisation } from '../../support/small-organisation.ts';
import { smallUnits } from '../../support/small-organisation/units.ts';
import { form, newAddress, noon } from '../../support/storage-organisation.ts';
import { currentContext } from '../../support/whole-report.ts';

const moments = [
  ['in the middle of an open period', '2026-11-20T05:00:00Z'],
  ['one minute after opening', '2026-11-15T01:01:00Z'],
  ['after closing, before the next opening', '2026-12-10T05:00:00Z'],
  ['in the first period of a year', '2027-01-28T05:00:00Z'],
  ['long ago', '2024-03-18T05:00:00Z'],
] as const;

eachDatabase((databases) => {
  test.each(moments)('the small organisation makes sense %s', async (_, iso) => {
    const now = Date.parse(iso);
    const { store, database } = await databases.open();
    await loadSmallOrganisation(database, now);
    expect(await store.organisation.isDemo()).toBe(true);
    const { period } = latestOpened(now, standardCalendar);
    const due = (back: number) =>
      dueReports(store, demoRoot, { period: periodKey(addMonths(period, -back)), day: dateInVietnam(now) });
    const months = [await due(0), await due(1), await due(2), await due(3)];
    const sent = months.map((units) =>
      units.flatMap(({ submission }) => (submission?.kind === 'sent' ? [submission] : [])),
    );
    expect(sent.map(({ length }) => length)).toEqual([2, 5, 4, 5]);
    expect(sent.map((reports) => reports.filter(({ isLate }) => isLate).length)).toEqual([0, 1, 0, 0]);
    for (const { at } of sent.flat()) expect(at).toBeLessThanOrEqual(now);
    const [current = []] = months;
    const chair = current.find(({ unit }) => unit.name === 'CĐCS Công ty TNHH May An Phú');
    expect(chair?.submission).toBeUndefined();
  });

  test('the figures fit together from month to month', async () => {
    const { store, database } = await databases.open();
    await loadSmallOrganisation(database, noon);
    for (const { unit } of await dueReports(store, demoRoot, { period: '2026-11', day: '2026-11-20' })) {
      const months = await store.reports.answersBetween(form, unit.id, '2026-08', '2026-11');
      const figures = months.map(({ answers }) => ({
        total: numberOf(answers.mem_total) ?? NaN,
        women: numberOf(answers.mem_female) ?? NaN,
        joined: numberOf(answers.mem_new) ?? NaN,
        left: numberOf(answers.mem_left) ?? NaN,
        workers: numberOf(answers.emp_total) ?? NaN,
      }));
      expect(figures.length).toBeGreaterThan(1);
      for (const { total, women, workers } of figures) {
        expect(women).toBeLessThanOrEqual(total);
        expect(total).toBeLessThanOrEqual(workers);
      }
      for (const [index, { total, joined, left }] of figures.slice(1).entries())
        expect(total).toBe((figures[index]?.total ?? NaN) + joined - left);
    }
  });

  test('the current reports are filled against what the store has of the earlier ones', async () => {
    const { store, database } = await databases.open();
    await loadSmallOrganisation(database, noon);
    for (const unit of smallUnits) {
      const stored = await reportContext(store, form, demoUnitId(unit), latestOpened(noon, standardCalendar));
      expect(currentContext(unit, noon)).toEqual(stored);
    }
  });

  test.runIf(databases.engine === 'sqlite')('loads in each of 24 months', async () => {
    for (let later = 0; later < 24; later += 1) {
      const now = instantInVietnam(addDays(firstDay(addMonths(month(2025, 3), later)), later), '10:00');
      const { store, database } = await databases.open();
      await loadSmallOrganisation(database, now);
      const period = periodKey(latestOpened(now, standardCalendar).period);
      const units = await dueReports(store, demoRoot, { period, day: dateInVietnam(now) });
      expect(
        units.filter(({ submission }) => submission?.kind === 'sent'),
        period,
      ).toHaveLength(2);
    }
  });

  test('its people can write from the terminal', async () => {
    const { store, database } = await databases.open();
    await loadSmallOrganisation(database, noon);
    const personAt = async (chat: string) =>
      (await store.turns.openTurn({ channel: 'terminal', bot: 'demo', chat }, noon)).person;
    expect(await personAt('chair')).toMatchObject({
      assignments: [{ role: 'chair', unit: { name: 'CĐCS Công ty TNHH May An Phú' } }],
    });
    expect(await personAt('school')).toMatchObject({
      assignments: [{ role: 'chair', unit: { name: 'CĐCS Trường TH-THCS-THPT Song Ngữ' } }],
    });
    expect(await personAt('leader')).toMatchObject({
      assignments: [{ role: 'leader', unit: { code: 'BR', name: 'Công đoàn phường Bà Rịa' } }],
    });
    const school = await store.organisation.unitByCode('BR-SONGNGU');
    expect(school?.profile.yearBasis).toBe('school');
    expect((await store.organisation.parentOf(school?.id ?? demoRoot, '2026-11-20'))?.id).toBe(demoRoot);
    expect(new Set(smallUnits.map(({ sector }) => sector)).size).toBe(4);
  });

  test('is the same for the same moment', async () => {
    const reports = async () => {
      const { database } = await databases.open();
      await loadSmallOrganisation(database, noon);
      const rows = await database.tables.report.findMany({
        orderBy: { id: 'asc' },
        include: { answers: { orderBy: { indicator: 'asc' } }, revisions: true },
      });
      return rows;
    };
    expect(await reports()).toEqual(await reports());
  });

  test('is refused by a database that holds anything, and changes nothing there', async () => {
    const { store, database } = await databases.open();
    await store.turns.openTurn(newAddress(), noon);
    await expect(loadSmallOrganisation(database, noon)).rejects.toThrow(/only loaded into an empty database/);
    expect(await database.tables.unit.count()).toBe(0);
    const again = await databases.open();
    await loadSmallOrganisation(again.database, noon);
    await expect(loadSmallOrganisation(again.database, noon)).rejects.toThrow(/empty/);
  });
});
