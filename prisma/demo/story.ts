import type { AnswerContent } from '../../src/domain/answer.ts';
import type { IsoDate } from '../../src/domain/calendar-date.ts';
import type { IndicatorCode } from '../../src/domain/indicators/index.ts';
import { periodKey, type Period } from '../../src/domain/period.ts';
import { startOfWorkingYear } from '../../src/domain/working-year.ts';
import { chanceOf } from './chance.ts';
import type { DemoMonth, DemoUnit } from './units.ts';

/** What the answers of one unit for one month are told from. */
export interface Story {
  readonly unit: DemoUnit;
  readonly month: DemoMonth;
  readonly period: Period;
  /** the day on which the chair tells it */
  readonly today: IsoDate;
  /** at the end of the month */
  readonly members: number;
  readonly women: number;
  /** the last day of the collective agreement, where there is one */
  readonly agreementUntil?: IsoDate;
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

function quarterOf({ period }: Story): number {
  return Math.ceil(period.month / 3);
}

/** People since January, as a share of all at the end of each quarter; what is between two quarters counts as the later one. */
export function shareSinceJanuary(
  story: Story,
  all: number,
  [first, second, third, fourth]: readonly [number, number, number, number],
): number {
  const share = [first, second, third, fourth][quarterOf(story) - 1] ?? fourth;
  return Math.round(all * share);
}

/** Done every year in the same month of the calendar: not yet before it, done from then to the end of the unit's working year. */
export function doneEveryYearIn(month: number, done: AnswerContent = yes): Teller {
  return ({ unit, period }) => {
    const start = startOfWorkingYear(period, unit.yearBasis);
    const monthsAfterStart = (number: number) => (number - start.month + 12) % 12;
    return monthsAfterStart(period.month) >= monthsAfterStart(month) ? done : notYet;
  };
}

/** Held every year on one day (`MM-DD`), or only ever planned for it. */
export function yearlyDay({ period, today }: Story, day: string, isHeld: boolean): AnswerContent {
  const date = `${period.year}-${day}`;
  if (date > today) return { state: 'not-yet', planned: date };
  return isHeld ? { state: 'value', value: { type: 'yes', date } } : notYet;
}
