import type { FormView } from '../../src/engine/form.ts';
import type { IndicatorCode } from '../../src/domain/indicators/index.ts';
import { solarDate } from '../../src/vietnamese/index.ts';

/** Rules that decide what is asked of which unit in which month (the skip rules of the form). */

/** DN: both kinds of enterprise. */
export function isEnterprise({ unit }: FormView): boolean {
  return unit.sector === 'state-enterprise' || unit.sector === 'private-enterprise';
}

export function isPublicService({ unit }: FormView): boolean {
  return unit.sector === 'public-service';
}

/** A union with an employer; a nghiệp đoàn has none, hence no fund of the employer's. */
export function hasEmployer({ unit }: FormView): boolean {
  return unit.sector !== 'no-employer';
}

/** The months in which quarterly figures, and people since the start of the year, are asked. */
export function isQuarterEnd({ period }: FormView): boolean {
  return period.month % 3 === 0;
}

export function quarterOf({ period }: FormView): number {
  return Math.ceil(period.month / 3);
}

/** A month of the calendar. */
export function isMonth(...months: readonly number[]): (view: FormView) => boolean {
  return ({ period }) => months.includes(period.month);
}

/** Schools judge their year in May and June, everybody else in November and December. */
export function isYearEnd({ period, unit }: FormView): boolean {
  const months = unit.profile.yearBasis === 'school' ? [5, 6] : [11, 12];
  return months.includes(period.month);
}

/** Done once a year, a term, or for good: asked until it is done. */
export function isUnsettled(code: IndicatorCode): (view: FormView) => boolean {
  return ({ settled }) => settled(code) === undefined;
}

/** What the profile says no to is not asked; what it does not know is. */
export function unlessProfileDenies(code: IndicatorCode): (view: FormView) => boolean {
  return ({ fact }) => fact(code)?.state !== 'no';
}

/** Whether the unit belongs to an emulation block (khối thi đua). */
export function isInBlock({ fact }: FormView): boolean {
  return fact('block')?.state === 'value';
}

/** Holding a question back always says that there was nothing. */
export function always(): boolean {
  return true;
}

/** All of some rules at once. */
export function all(...rules: readonly ((view: FormView) => boolean)[]): (view: FormView) => boolean {
  return (view) => rules.every((rule) => rule(view));
}

/** Women among the members from which a women committee is expected [common practice; no official text found]. */
const womenForCommittee = 10;

export function needsWomenCommittee(view: FormView): boolean {
  const women = view.number('mem_female') ?? view.previousNumber('mem_female') ?? 0;
  return women >= womenForCommittee && view.settled('women_committee') === undefined;
}

/** Days after the cut-off on which reports are still written: what happens then is known to the chair. */
const daysOfWriting = 5;

/** The month in which the mid-autumn festival (the 15th of the 8th lunar month) can be reported. */
export function isMidAutumnMonth({ period: { year, month } }: FormView): boolean {
  const known = midAutumnMonths.get(year) ?? midAutumnMonth(year);
  midAutumnMonths.set(year, known);
  return month === known;
}

/** By year: the moon is computed once, and the rule is asked with every message. */
const midAutumnMonths = new Map<number, number>();

/** 0 where the festival cannot be told. */
function midAutumnMonth(year: number): number {
  const festival = solarDate({ year, month: 8, day: 15 });
  if (!festival) return 0;
  const [month = 0, day = 0] = festival.split('-').slice(1).map(Number);
  return day <= 20 + daysOfWriting ? month : month + 1;
}
