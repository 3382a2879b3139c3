import { describe, expect, it } from 'vitest';
import { standardCalendar } from '../../../src/app/calendar/standard-calendar.ts';
import { afterClosingNow, afterDueNow } from '../../../src/domain/after-period.ts';
import { dateInVietnam, instantInVietnam, timeInVietnam } from '../../../src/domain/calendar-date.ts';
import { commonHours, morningOf, nextMessagingTime } from '../../../src/domain/messaging-time.ts';
import type { Occasion } from '../../../src/domain/notice.ts';
import { openingNow } from '../../../src/domain/openings.ts';
import { periodKey } from '../../../src/domain/period.ts';
import { snoozeWithin } from '../../../src/domain/snooze.ts';
import type { ReportingCalendar } from '../../../src/domain/reporting-calendar.ts';

const at = instantInVietnam;
const withSettings = (settings: Partial<ReportingCalendar['settings']>): ReportingCalendar => ({
  ...standardCalendar,
  settings: { ...standardCalendar.settings, ...settings },
});
const moment = (instant: number) => `${dateInVietnam(instant)} ${timeInVietnam(instant)}`;
const told = (occasion: Occasion | undefined) =>
  occasion && `${periodKey(occasion.window.period)} at ${moment(occasion.at)}`;

describe('the announcement of a period', () => {
  // 15 November 2026 is a Sunday.
  it.each([
    ['2026-11-15', '08:00', undefined],
    ['2026-11-16', '07:30', '2026-11 at 2026-11-16 08:00'],
    ['2026-11-16', '08:00', '2026-11 at 2026-11-16 08:00'],
    ['2026-11-17', '14:00', '2026-11 at 2026-11-17 14:00'],
    ['2026-11-17', '20:00', undefined],
    ['2026-11-19', '19:59', '2026-11 at 2026-11-19 19:59'],
    // The first reminder speaks.
    ['2026-11-20', '08:00', undefined],
    ['2026-12-15', '08:00', '2026-12 at 2026-12-15 08:00'],
    ['2026-12-15', '00:00', '2026-12 at 2026-12-15 08:00'],
    ['2026-12-14', '23:59', undefined],
  ])('%s %s: %s', (date, time, expected) => {
    expect(told(openingNow(at(date, time), standardCalendar))).toBe(expected);
  });

  it('waits for an opening in the afternoon, and for the next working morning after one at night', () => {
    const afternoon = withSettings({ openTime: '14:00' });
    expect(told(openingNow(at('2026-12-15', '08:00'), afternoon))).toBe('2026-12 at 2026-12-15 14:00');
    const night = withSettings({ openTime: '22:00' });
    expect(told(openingNow(at('2026-12-15', '08:00'), night))).toBeUndefined();
    expect(told(openingNow(at('2026-12-16', '08:00'), night))).toBe('2026-12 at 2026-12-16 08:00');
  });

  it('of the last days of a month may come in the next', () => {
    // 28 February 2026 is a Saturday.
    const late = withSettings({ openDay: 28, cutoffDay: 28, dueDay: 28, closeDay: 20 });
    expect(told(openingNow(at('2026-03-02', '08:00'), late))).toBe('2026-02 at 2026-03-02 08:00');
  });
});

describe('after the due date', () => {
  it.each([
    ['2026-11-25', '23:59', undefined],
    ['2026-11-26', '08:00', '2026-11 at 2026-11-26 08:00'],
    ['2026-12-07', '08:00', '2026-11 at 2026-12-07 08:00'],
    ['2026-12-08', '08:00', undefined],
    // Due on Friday 25 December: told on Monday.
    ['2026-12-26', '08:00', undefined],
    ['2026-12-28', '08:00', '2026-12 at 2026-12-28 08:00'],
  ])('%s %s: %s', (date, time, expected) => {
    expect(told(afterDueNow(at(date, time), standardCalendar))).toBe(expected);
  });
});

describe('after closing', () => {
  it.each([
    ['2026-12-07', '23:59', undefined],
    ['2026-12-08', '08:00', '2026-11 at 2026-12-08 08:00'],
    ['2026-12-14', '08:00', '2026-11 at 2026-12-14 08:00'],
    ['2026-12-15', '08:00', undefined],
    // Closed on Thursday 5 November.
    ['2026-11-06', '06:00', '2026-10 at 2026-11-06 08:00'],
  ])('%s %s: %s', (date, time, expected) => {
    expect(told(afterClosingNow(at(date, time), standardCalendar))).toBe(expected);
  });

  it('is told also when the next period opened before there was a working morning', () => {
    // Closes on Friday 13 November, the next opens on Saturday.
    const tight = withSettings({ openDay: 14, closeDay: 13 });
    expect(told(afterClosingNow(at('2026-11-16', '08:00'), tight))).toBe('2026-10 at 2026-11-16 08:00');
  });
});

describe('the time of a message', () => {
  it.each([
    ['2026-11-20', '12:00', '2026-11-20 12:00'],
    ['2026-11-20', '05:00', '2026-11-20 08:00'],
    ['2026-11-20', '20:00', '2026-11-23 08:00'],
    ['2026-11-21', '12:00', '2026-11-23 08:00'],
    ['2026-12-31', '23:59', '2027-01-04 08:00'],
  ])('from %s %s on is %s', (date, time, expected) => {
    expect(moment(nextMessagingTime(at(date, time), standardCalendar))).toBe(expected);
  });

  it('of a morning is when the hours begin, where eight is outside of them', () => {
    const early = withSettings({ messagesFrom: '07:00', messagesUntil: '08:00' });
    const late = withSettings({ messagesFrom: '09:30' });
    expect(moment(morningOf('2026-11-20', early.settings))).toBe('2026-11-20 07:00');
    expect(moment(morningOf('2026-11-20', late.settings))).toBe('2026-11-20 09:30');
  });

  it('for several unions is what all allow, or what the first does', () => {
    const [a, b, c] = [
      { from: '07:00', until: '12:00' },
      { from: '09:00', until: '20:00' },
      { from: '13:00', until: '20:00' },
    ];
    expect(commonHours([a, b])).toEqual({ from: '09:00', until: '12:00' });
    expect(commonHours([a, c])).toEqual(a);
  });
});

describe('a reminder that was put off', () => {
  it.each([
    ['2026-11-20', '08:05', '2026-11-20 10:05', false],
    // Two hours later on a Saturday, because they said so.
    ['2026-11-21', '09:00', '2026-11-21 11:00', false],
    ['2026-11-20', '18:00', '2026-11-23 08:00', true],
    ['2026-11-19', '23:30', '2026-11-20 08:00', true],
    ['2026-11-19', '04:00', '2026-11-19 08:00', true],
  ])('at %s %s comes at %s', (date, time, expected, isLater) => {
    const snoozed = snoozeWithin(at(date, time), standardCalendar);
    expect(moment(snoozed.at)).toBe(expected);
    expect(snoozed.isLater).toBe(isLater);
  });
});
