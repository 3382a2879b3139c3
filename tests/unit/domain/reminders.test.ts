import { describe, expect, it } from 'vitest';
import { daysOff } from '../../../src/app/calendar/days-off.ts';
import { standardCalendar } from '../../../src/app/calendar/standard-calendar.ts';
import { addDays, instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { asId, type AccountId, type PersonId, type UnitId } from '../../../src/domain/ids.ts';
import type { OwedUnit, OwingPerson } from '../../../src/domain/owing.ts';
import { month } from '../../../src/domain/period.ts';
import { ladderOf, reminderNow } from '../../../src/domain/reminder-ladder.ts';
import { planReminders } from '../../../src/domain/reminders.ts';
import { windowOf, type ReportingCalendar } from '../../../src/domain/reporting-calendar.ts';

const november = month(2026, 11);

function unit(name: string, more: Partial<OwedUnit> = {}): OwedUnit {
  return {
    id: asId<UnitId>(name),
    name,
    sector: 'private-enterprise',
    yearBasis: 'calendar',
    since: '2020-01-01',
    role: 'chair',
    isFirst: true,
    drafted: 0,
    ...more,
  };
}

function person(name: string, ...units: readonly OwedUnit[]): OwingPerson {
  const account = asId<AccountId>(`account of ${name}`);
  return { id: asId<PersonId>(name), name, account, channel: 'telegram', units };
}

function withSettings(settings: Partial<ReportingCalendar['settings']>): ReportingCalendar {
  return { ...standardCalendar, settings: { ...standardCalendar.settings, ...settings } };
}

function planned(
  people: readonly OwingPerson[],
  date: string,
  time = '08:00',
  calendarOf: (unit: OwedUnit) => ReportingCalendar = () => standardCalendar,
) {
  const now = instantInVietnam(date, time);
  return planReminders(people, november, (of) => reminderNow(now, calendarOf(of)));
}

describe('who is reminded', () => {
  it('sends one message to a chair of three units, naming all three', () => {
    const [only, ...others] = planned([person('Hoa', unit('A'), unit('B'), unit('C'))], '2026-11-20');
    expect(others).toEqual([]);
    expect(only?.units.map(({ unit: { name } }) => name)).toEqual(['A', 'B', 'C']);
  });

  it.each([
    ['2026-11-20', ['chair']],
    ['2026-11-23', ['chair']],
    ['2026-11-25', ['chair', 'deputy']],
    ['2026-11-26', ['chair', 'deputy']],
  ])('on %s: %j', (date, names) => {
    const deputy = unit('A', { role: 'deputy', isFirst: false });
    const reminded = planned([person('chair', unit('A')), person('deputy', deputy)], date);
    expect(reminded.map(({ person: { name } }) => name)).toEqual(names);
  });

  it('leaves in peace whose unit came after the due date', () => {
    const added = person('new', unit('A', { since: '2026-11-26' }));
    const inTime = person('in time', unit('B', { since: '2026-11-25' }));
    const reminded = planned([added, inTime], '2026-11-26');
    expect(reminded.map(({ person: { name } }) => name)).toEqual(['in time']);
  });

  it('asks the deputy where no chair can be reached', () => {
    const deputy = unit('A', { role: 'deputy', isFirst: true });
    expect(planned([person('deputy', deputy)], '2026-11-20')).toHaveLength(1);
  });

  it('tells a person of two units with different dates of each on its own day, and of both on a common one', () => {
    const early = withSettings({ dueDay: 23 });
    const hoa = [person('Hoa', unit('early'), unit('usual'))];
    const on = (date: string) =>
      planned(hoa, date, '08:00', ({ name }) => (name === 'early' ? early : standardCalendar)).map(
        ({ key, units }) => `${key}: ${units.map(({ unit: { name } }) => name).join(', ')}`,
      );
    expect(on('2026-11-18')).toEqual(['send-reminders/2026-11/Hoa/2026-11-18: early']);
    expect(on('2026-11-20')).toEqual(['send-reminders/2026-11/Hoa/2026-11-20: early, usual']);
    expect(on('2026-11-23')).toEqual(['send-reminders/2026-11/Hoa/2026-11-23: early, usual']);
  });
});

describe('when', () => {
  it.each([
    ['2026-11-19', undefined],
    ['2026-11-20', 5],
    ['2026-11-21', undefined],
    ['2026-11-23', 2],
    ['2026-11-24', 2],
    ['2026-11-25', 0],
    ['2026-11-26', -1],
    ['2026-11-28', undefined],
    ['2026-12-07', -1],
    ['2026-12-08', undefined],
  ])('%s: rung %s', (date, rung) => {
    expect(planned([person('Hoa', unit('A'))], date)[0]?.units[0].occasion.rung).toBe(rung);
  });

  it('keeps to the hours in which people are messaged: not before them, and not after them that day', () => {
    const [early] = planned([person('Hoa', unit('A'))], '2026-11-20', '06:59');
    expect(early?.at).toBe(instantInVietnam('2026-11-20', '08:00'));
    expect(planned([person('Hoa', unit('A'))], '2026-11-20', '20:00')).toEqual([]);
  });

  it('keeps to the hours of the union', () => {
    const office = withSettings({ messagesFrom: '09:00', messagesUntil: '16:30' });
    const [planed] = planned([person('Hoa', unit('A'))], '2026-11-20', '08:00', () => office);
    expect(planed).toMatchObject({
      at: instantInVietnam('2026-11-20', '09:00'),
      hours: { from: '09:00', until: '16:30' },
    });
    expect(planned([person('Hoa', unit('A'))], '2026-11-20', '16:30', () => office)).toEqual([]);
  });

  it('uses one key a rung, however often and whenever it is planned, also when the clock goes back', () => {
    const keys = new Set<string>();
    const days = Array.from({ length: 25 }, (_, index) => addDays('2026-11-17', index));
    for (const day of [...days, ...days.toReversed()]) {
      for (const time of ['00:00', '08:00', '12:00', '19:30', '23:59']) {
        for (const { key } of planned([person('Hoa', unit('A'))], day, time)) keys.add(key);
      }
    }
    expect(keys.size).toBe(4);
  });

  it('says until when a reminder still makes sense', () => {
    const [early] = planned([person('Hoa', unit('A'))], '2026-11-20');
    expect(early?.until).toBe(instantInVietnam('2026-11-23'));
    const [last] = planned([person('Hoa', unit('A'))], '2026-11-26');
    expect(last?.until).toBe(windowOf(november, standardCalendar).closesAt);
  });
});

describe('the ladder', () => {
  it.each([
    [
      'an ordinary month',
      standardCalendar,
      2026,
      11,
      ['2026-11-20', '2026-11-23', '2026-11-25', '2026-11-26'],
    ],
    // Due on Sunday the 25th, so on Monday: two days before that is a Saturday, and Friday still leaves time.
    ['due on a Monday', standardCalendar, 2026, 10, ['2026-10-21', '2026-10-23', '2026-10-26', '2026-10-27']],
    ['due on a Friday', standardCalendar, 2026, 12, ['2026-12-18', '2026-12-23', '2026-12-25', '2026-12-28']],
    // Tết from 25 January: both early rungs meet on the last working day before it, and the later one speaks.
    ['due after Tết', standardCalendar, 2028, 1, ['2028-01-24', '2028-02-01', '2028-02-02']],
    // Five days before is the day of the announcement, which says the same.
    [
      'opened five days before',
      withSettings({ openDay: 20 }),
      2026,
      11,
      ['2026-11-23', '2026-11-25', '2026-11-26'],
    ],
    ['opened on the day it is due', withSettings({ openDay: 25, cutoffDay: 25 }), 2026, 11, ['2026-11-26']],
  ] as const)('%s', (_, calendar, year, number, days) => {
    const window = windowOf(month(year, number), calendar);
    expect(ladderOf(window, calendar).map(({ day }) => day)).toEqual(days);
  });

  it('knows swapped days', () => {
    const isDayOff = daysOff([
      { date: '2026-11-20', kind: 'off' },
      { date: '2026-11-21', kind: 'working' },
    ]);
    const calendar = { ...standardCalendar, isDayOff };
    const [first] = ladderOf(windowOf(november, calendar), calendar);
    expect(first?.day).toBe('2026-11-19');
  });

  it('is not lost in a calendar in which no day is worked', () => {
    const calendar = { ...standardCalendar, isDayOff: () => true };
    expect(planned([person('Hoa', unit('A'))], '2026-11-25', '08:00', () => calendar)).toHaveLength(1);
  });
});
