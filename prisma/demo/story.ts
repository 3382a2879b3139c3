import type { AnswerContent } from '../../src/domain/answer.ts';
import { isoDate, type IsoDate } from '../../src/domain/calendar-date.ts';
import type { IndicatorCode } from '../../src/domain/indicators/index.ts';
import { periodKey, type Period } from '../../src/domain/period.ts';
import { startOfWorkingYear } from '../../src/domain/working-year.ts';
import { chanceOf } from './chance.ts';
import type { DemoMonth } from './month.ts';
import type { DemoUnit } from './unit.ts';

/** What the answers of one unit for one month are told from. */
export interface Story {
  readonly unit: DemoUnit;
  readonly month: DemoMonth;
  readonly period: Period;
  /** before the current period; 0 in it */
  readonly monthsAgo: number;
  /** the day on which the chair tells it */
  readonly today: IsoDate;
  /** at the end of the month */
  readonly members: number;
  readonly women: number;
  /** where there is a collective agreement */
  readonly agreement?: Agreement;
}

export interface Agreement {
  /** its last day */
  readonly until: IsoDate;
  /** the day of this month on which it was signed, in the month in which it was */
  readonly signed?: IsoDate;
}

/** What a unit says of one figure. */
export type Teller = (story: Story) => AnswerContent;
export type Tellers = { readonly [C in IndicatorCode]?: Teller };

export const yes: AnswerContent = { state: 'value', value: { type: 'yes' } };
export const no: AnswerContent = { state: 'no' };
export const notYet: AnswerContent = { state: 'not-yet' };

/** One of these, by chance; the same in every run. */
export function oneOf<T>({ unit, period }: Story, what: string, first: T, ...others: readonly T[]): T {
  const all = [first, ...others];
  return all[Math.floor(chanceOf(`${unit.key} ${periodKey(period)} ${what}`) * all.length)] ?? first;
}

/** People since January, as a share of all at the end of each quarter; what is between two quarters counts as the later one. */
export function shareSinceJanuary(
  { unit, period }: Story,
  all: number,
  [first, second, third, fourth]: readonly [number, number, number, number],
): number {
  const share = [first, second, third, fourth][Math.ceil(period.month / 3) - 1] ?? fourth;
  return Math.round(all * share * unit.reach);
}

/**
 * Done every year in the same month of the calendar: not yet before it, done from then to the end of the unit's working year. Without a
 * month it is never done.
 */
export function doneEveryYearIn(
  { unit, period }: Story,
  month: number | undefined,
  done: AnswerContent = yes,
): AnswerContent {
  if (month === undefined) return notYet;
  const start = startOfWorkingYear(period, unit.yearBasis);
  const monthsAfterStart = (number: number) => (number - start.month + 12) % 12;
  return monthsAfterStart(period.month) >= monthsAfterStart(month) ? done : notYet;
}

/** Held on one day (`MM-DD`) of every working year, or only ever planned for it. */
export function yearlyDay({ unit, period, today }: Story, day: string, isHeld: boolean): AnswerContent {
  const start = startOfWorkingYear(period, unit.yearBasis);
  const [month = 1, date = 1] = day.split('-').map(Number);
  const on = isoDate(month < start.month ? start.year + 1 : start.year, month, date);
  if (on > today) return { state: 'not-yet', planned: on };
  return isHeld ? { state: 'value', value: { type: 'yes', date: on } } : notYet;
}
