import {
  addDays,
  dateInVietnam,
  instantInVietnam,
  isoDate,
  timeInVietnam,
  type Instant,
  type IsoDate,
} from './calendar-date.ts';
import type { Asking } from './asking.ts';
import { addMonths, monthOf, nextPeriod, type Period } from './period.ts';
import { workingDayFrom, type IsDayOff } from './working-days.ts';

/** What a union sets for its branch: when a monthly report opens, is due and closes; days of the month (1-28), times of the day in Vietnam (HH:MM). */
export interface CalendarSettings {
  readonly openDay: number;
  readonly openTime: string;
  /** figures are asked as known on this day */
  readonly cutoffDay: number;
  /** the last day on which a report is on time */
  readonly dueDay: number;
  /** the last day, in the following month, on which a chair may still send or correct */
  readonly closeDay: number;
  /** nobody gets an unasked message outside these hours */
  readonly messagesFrom: string;
  readonly messagesUntil: string;
  /** how the branch has its reports asked; absent: as is usual on each channel */
  readonly asking?: Asking;
}

/** The defaults: practice seen is sending on the 20th to the 25th; no official text sets the day. */
export const defaultSettings: CalendarSettings = {
  openDay: 15,
  openTime: '08:00',
  cutoffDay: 20,
  dueDay: 25,
  closeDay: 5,
  messagesFrom: '07:00',
  messagesUntil: '20:00',
};

export const settingNames = [
  'openDay',
  'openTime',
  'cutoffDay',
  'dueDay',
  'closeDay',
  'messagesFrom',
  'messagesUntil',
  'asking',
] as const satisfies readonly (keyof CalendarSettings)[];

/** The dates of one period; an `…At` is the first instant at which the thing is so. */
export interface ReportingWindow {
  readonly period: Period;
  readonly opensAt: Instant;
  readonly cutoff: IsoDate;
  /** the last day to be on time */
  readonly dueDate: IsoDate;
  /** from here on a report is late */
  readonly lateFrom: Instant;
  /** the last day to send at all */
  readonly closeDate: IsoDate;
  readonly closesAt: Instant;
}

/** What the unions of one branch go by. */
export interface ReportingCalendar {
  readonly settings: CalendarSettings;
  readonly isDayOff: IsDayOff;
}

/**
 * The dates of a period. A report can be started, and its figures are asked as known, on the days the settings name; what it is due by and when it
 * closes moves to the next working day when that day is off, but not to where the next period has opened.
 */
export function windowOf(period: Period, { settings, isDayOff }: ReportingCalendar): ReportingWindow {
  const next = nextPeriod(period);
  const dueDate = workingDayFrom(isoDate(period.year, period.month, settings.dueDay), isDayOff);
  const closing = workingDayFrom(isoDate(next.year, next.month, settings.closeDay), isDayOff);
  const lastDay = addDays(isoDate(next.year, next.month, settings.openDay), -1);
  const beforeNext = closing < lastDay ? closing : lastDay;
  // Tết may push the due day past the day of closing.
  const closeDate = beforeNext < dueDate ? dueDate : beforeNext;
  return {
    period,
    opensAt: instantInVietnam(isoDate(period.year, period.month, settings.openDay), settings.openTime),
    cutoff: isoDate(period.year, period.month, settings.cutoffDay),
    dueDate,
    lateFrom: endOf(dueDate),
    closeDate,
    closesAt: endOf(closeDate),
  };
}

/** The first instant after a day in Vietnam: what is due or closes on it does so then. */
export function endOf(day: IsoDate): Instant {
  return instantInVietnam(addDays(day, 1));
}

/**
 * Whether a period is closed on an instant. That its chairs can no longer send or correct, that its totals are final, and that what was never
 * sent is left where it is, all follows from this; nothing is written when a period closes.
 */
export function isClosed({ closeDate }: Pick<ReportingWindow, 'closeDate'>, at: Instant): boolean {
  return at >= endOf(closeDate);
}

/** The newest period that has opened, closed or not: what `/summary` shows. */
export function latestOpened(now: Instant, calendar: ReportingCalendar): ReportingWindow {
  const current = windowOf(monthOf(dateInVietnam(now)), calendar);
  return current.opensAt <= now ? current : windowOf(addMonths(current.period, -1), calendar);
}

/** The period a report can be sent for now, or nothing between closing and the next opening. */
export function openPeriod(now: Instant, calendar: ReportingCalendar): ReportingWindow | undefined {
  const window = latestOpened(now, calendar);
  return isClosed(window, now) ? undefined : window;
}

/** The period that opens next. */
export function nextOpening(now: Instant, calendar: ReportingCalendar): ReportingWindow {
  return windowOf(nextPeriod(latestOpened(now, calendar).period), calendar);
}

/** Whether an unasked message may go out now. */
export function isMessagingHour(now: Instant, settings: CalendarSettings): boolean {
  const time = timeInVietnam(now);
  return time >= settings.messagesFrom && time < settings.messagesUntil;
}
