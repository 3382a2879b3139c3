import { expect, test } from 'vitest';
import { loadDemo } from '../../../prisma/demo.ts';
import { demoOrganisation } from '../../../prisma/demo/demo-organisation.ts';
import { demoRoot, demoUnitId } from '../../../prisma/demo/ids.ts';
import { standardCalendar } from '../../../src/app/calendar/standard-calendar.ts';
import { reportContext } from '../../../src/app/report-context.ts';
import { personas } from '../../../src/demo.ts';
import { dateInVietnam, instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { latestOpened } from '../../../src/domain/reporting-calendar.ts';
import { dueReports } from '../../support/due-reports.ts';
import { eachDatabase } from '../../support/databases.ts';
import { currentContext } from '../../support/whole-report.ts';

const form = 'monthly-report';
const now = instantInVietnam('2026-11-20', '10:00');
const window = latestOpened(now, standardCalendar);

eachDatabase((databases) => {
  test('the demo organisation is in the store as it was imagined', { timeout: 300_000 }, async () => {
    const { store, database } = await databases.open();
    await loadDemo(database, now);
    const { tables } = database;
    const { organisation, reports, turns } = store;
    expect(await organisation.isDemo()).toBe(true);

    // Each persona is somebody at the terminal, and may do what their name says.
    const people = new Map<string, readonly string[]>();
    for (const chat of personas) {
      const { person } = await turns.openTurn({ channel: 'terminal', bot: 'demo', chat }, now);
      people.set(chat, person?.assignments.map(({ role, unit }) => `${role} of ${unit.code}`) ?? []);
    }
    expect(Object.fromEntries(people)).toEqual({
      chair: ['chair of BR-ANPHU'],
      deputy: ['deputy of BR-ANPHU'],
      school: ['chair of BR-SONGNGU'],
      agency: ['chair of BR-YTE'],
      leader: ['leader of BR'],
      city: ['leader of HCM'],
      admin: ['admin of HCM'],
    });

    // The branch of the ward, and the larger one of the city.
    const today = dateInVietnam(now);
    const month = { period: '2026-11', day: today };
    const ward = await dueReports(store, demoRoot, month);
    expect(ward).toHaveLength(65);
    expect(await dueReports(store, demoUnitId({ key: 'hcm' }), month)).toHaveLength(77);
    const of = (code: string) => ward.find(({ unit }) => unit.code === code);
    expect(of('BR-ANPHU')).not.toHaveProperty('submission');
    expect(of('BR-YTE')?.submission).toMatchObject({ kind: 'begun' });
    const chairs = await tables.assignment.findMany({ where: { role: 'chair', validTo: null } });
    const led = new Set(chairs.map(({ unitId }) => unitId));
    expect(ward.some(({ unit }) => !led.has(unit.id))).toBe(true);

    // What a chair is asked is what the store makes of the earlier reports.
    for (const unit of demoOrganisation(window.period).units.filter(({ key }) => asked.includes(key))) {
      const stored = await reportContext(store, form, demoUnitId(unit), window);
      expect(currentContext(unit, now), unit.key).toEqual(stored);
    }
    const key = { form, unit: demoUnitId({ key: 'yte' }), period: '2026-11' };
    expect((await reports.draft(key))?.draft.context.unit.name).toBe('CĐCS Trung tâm Y tế Bà Rịa');

    // A correction stands beside what was sent first.
    const corrections = await tables.revision.findMany({ where: { number: 2 } });
    expect(corrections.length).toBeGreaterThan(20);
    for (const { reason, changes } of corrections) {
      expect(reason).not.toBeNull();
      expect(changes).toMatch(/"before".*"after"/);
    }

    expect(await tables.correctionRequest.count({ where: { state: 'waiting' } })).toBe(2);

    expect(await tables.block.count()).toBe(5);
    expect(await tables.blockMember.count()).toBeGreaterThan(55);
    expect(await tables.person.count({ where: { phone: null } })).toBe(6);
  });
});

/** Units of every kind, a new one, and one whose chair has another as well. */
const asked = ['anphu', 'songngu', 'yte', 'capnuoc', 'xeom', 'khovan', 'hoamai', 'noithat', 'caodang'];
