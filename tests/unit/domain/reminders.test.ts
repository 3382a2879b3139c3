import { describe, expect, it } from 'vitest';
import { standardCalendar } from '../../../src/app/calendar/standard-calendar.ts';
import { addDays, instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { asId, type AccountId, type PersonId, type UnitId } from '../../../src/domain/ids.ts';
import { month } from '../../../src/domain/period.ts';
import { planReminders, type MissingUnit } from '../../../src/domain/reminders.ts';
import { defaultSettings, windowOf } from '../../../src/domain/reporting-calendar.ts';

const window = windowOf(month(2026, 11), standardCalendar);
const person = (name: string) => ({
  id: asId<PersonId>(name),
  name,
  account: asId<AccountId>(`account of ${name}`),
});
const unit = (name: string, ...people: readonly string[]): MissingUnit => ({
  id: asId<UnitId>(name),
  name,
  people: people.map(person),
});

function planned(missing: readonly MissingUnit[], date: string, time = '08:00') {
  return planReminders(missing, window, defaultSettings, instantInVietnam(date, time));
}

describe('who is reminded', () => {
  it('sends one message to a chair of three units, naming all three', () => {
    const [only, ...others] = planned([unit('A', 'Hoa'), unit('B', 'Hoa'), unit('C', 'Hoa')], '2026-11-20');
    expect(others).toEqual([]);
    expect(only?.units.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  });

  it('asks the chair, not also the deputy', () => {
    expect(planned([unit('A', 'chair', 'deputy')], '2026-11-20').map(({ name }) => name)).toEqual(['chair']);
  });

  it('passes over a unit that nobody can be reached for', () => {
    expect(planned([unit('A')], '2026-11-20')).toEqual([]);
  });
});

describe('when', () => {
  it.each([
    ['2026-11-19', undefined],
    ['2026-11-20', 5],
    ['2026-11-21', 5],
    ['2026-11-23', 2],
    ['2026-11-25', 0],
    ['2026-11-26', -1],
    ['2026-12-07', -1],
    ['2026-12-08', undefined],
  ])('%s: rung %s', (date, rung) => {
    expect(planned([unit('A', 'Hoa')], date)[0]?.rung).toBe(rung);
  });

  it('keeps to the hours in which people are messaged', () => {
    expect(planned([unit('A', 'Hoa')], '2026-11-20', '06:59')).toEqual([]);
    expect(planned([unit('A', 'Hoa')], '2026-11-20', '20:00')).toEqual([]);
  });

  it('uses one key a rung, however often and whenever it is planned', () => {
    const keys = new Set<string>();
    for (let day = '2026-11-18'; day < '2026-12-10'; day = addDays(day, 1)) {
      for (const time of ['08:00', '12:00', '19:30']) {
        for (const { key } of planned([unit('A', 'Hoa')], day, time)) keys.add(key);
      }
    }
    expect(keys.size).toBe(4);
  });

  it('says until when a reminder still makes sense', () => {
    const [early] = planned([unit('A', 'Hoa')], '2026-11-21');
    expect(early?.until).toBe(instantInVietnam('2026-11-23'));
    const [last] = planned([unit('A', 'Hoa')], '2026-11-26');
    expect(last?.until).toBe(window.closesAt);
  });
});
