import type { AnswerContent, AnswerValue } from '../../../src/domain/answer.ts';
import { indicatorOf, type IndicatorCode } from '../../../src/domain/indicators/index.ts';
import type { World, WorldUnit } from './world.ts';

/**
 * A careful, slow clerk who works out one total from the reports themselves, by the rules as they are written down (architecture, "Arithmetic of
 * answers"; "Figures over several months" in the decisions), with none of the program's own arithmetic. One sheet a unit, one line a month.
 */
export interface ClerkTotal {
  /** units in the denominator */
  readonly units: number;
  /** reports the figure could stand in */
  readonly applicable: number;
  readonly answered: number;
  readonly carried: number;
  /** what counts, one a unit and month for what happens in months, else one a unit */
  readonly counted: readonly { readonly unit: string; readonly content: AnswerContent }[];
}

/** The units below (and with) a root on a day that owe a report. */
export function owing(world: World, root: string, day: string): readonly WorldUnit[] {
  return world.units.filter(
    (unit) => unit.sector !== 'upper-union' && lives(unit, day) && standsUnder(world, unit, root, day),
  );
}

export function standsUnder(world: World, unit: WorldUnit, root: string, day: string): boolean {
  if (unit.id === root) return true;
  return unit.parents.some(({ parent, from, to }) => {
    const above = world.units.find(({ id }) => id === parent);
    return (
      from <= day &&
      (to === undefined || to >= day) &&
      above !== undefined &&
      standsUnder(world, above, root, day)
    );
  });
}

function lives({ from, to }: WorldUnit, day: string): boolean {
  return from <= day && (to === undefined || to >= day);
}

/** @param months in time, each with the day on which its tree is looked at */
export function clerkTotal(
  world: World,
  root: string,
  months: readonly { readonly month: string; readonly day: string }[],
  code: IndicatorCode,
): ClerkTotal {
  const { nature } = indicatorOf(code);
  return nature === 'flow' || nature === 'text'
    ? monthByMonth(world, root, months, code)
    : atTheEnd(world, root, months, code);
}

/** What happens in months: every month of every unit is a line by itself. */
function monthByMonth(
  world: World,
  root: string,
  months: readonly { readonly month: string; readonly day: string }[],
  code: IndicatorCode,
): ClerkTotal {
  const sheets = months.map(({ month, day }) => ({ month, units: owing(world, root, day) }));
  // Where nobody whom it is about was asked, though some of them reported, the month's form did not ask.
  const asks = sheets.filter(({ month, units }) => {
    const reporting = units.filter((unit) => isAbout(unit, code) && hasReported(world, unit, month));
    return reporting.length === 0 || reporting.some((unit) => said(world, unit, month, code) !== undefined);
  });
  const used = months.length === 1 || asks.length === 0 ? sheets : asks;
  const inDenominator = new Set<string>();
  const counted: { unit: string; content: AnswerContent }[] = [];
  let applicable = 0;
  for (const { month, units } of used) {
    for (const unit of units) {
      if (!indicatorOf(code).sectors.includes(unit.sector)) continue;
      const content = said(world, unit, month, code);
      if (content === undefined && isRuledOut(unit, code)) continue;
      if (content?.state === 'not-applicable') continue;
      inDenominator.add(unit.id);
      applicable += 1;
      if (content && content.state !== 'unknown' && content.state !== 'skipped') {
        counted.push({ unit: unit.id, content });
      }
    }
  }
  return { units: inDenominator.size, applicable, answered: counted.length, carried: 0, counted };
}

/** How things are at the end of the last month. */
function atTheEnd(
  world: World,
  root: string,
  months: readonly { readonly month: string; readonly day: string }[],
  code: IndicatorCode,
): ClerkTotal {
  const last = months.at(-1);
  const first = months[0];
  if (!last || !first) throw new Error('a period without months');
  const settles = ['yearly', 'once', 'once-a-term'].includes(indicatorOf(code).nature);
  let units = 0;
  let answered = 0;
  let carried = 0;
  const counted: { unit: string; content: AnswerContent }[] = [];
  for (const unit of owing(world, root, last.day)) {
    if (!indicatorOf(code).sectors.includes(unit.sector)) continue;
    const isAsked = months.some(({ month }) => said(world, unit, month, code) !== undefined);
    if (!isAsked && isRuledOut(unit, code)) continue;
    const now = said(world, unit, last.month, code);
    const isOfNow = now !== undefined && tellsSomething(now);
    const content = isOfNow ? now : earlier(world, unit, first.month, last.month, code);
    if (content?.state === 'not-applicable') continue;
    units += 1;
    if (!content) continue;
    counted.push({ unit: unit.id, content });
    if (isOfNow || settles) answered += 1;
    else carried += 1;
  }
  return { units, applicable: units, answered, carried, counted };
}

/** The newest thing said before the last month that still holds in it; else what the profile says. */
function earlier(
  world: World,
  unit: WorldUnit,
  first: string,
  last: string,
  code: IndicatorCode,
): AnswerContent | undefined {
  const { nature } = indicatorOf(code);
  const settles = ['yearly', 'once', 'once-a-term'].includes(nature);
  const before = world.reports
    .filter((report) => report.unit === unit.id && report.month < last)
    .toSorted((a, b) => (a.month < b.month ? 1 : -1));
  for (const { month } of before) {
    const content = said(world, unit, month, code);
    if (!content || !tellsSomething(content)) continue;
    if (settles && content.state !== 'value' && month < first) continue;
    return month >= holdsFrom(unit, last, nature) ? content : fact(unit, code);
  }
  return fact(unit, code);
}

function fact({ profile }: WorldUnit, code: IndicatorCode): AnswerContent | undefined {
  const content = profile.facts[code];
  const { nature } = indicatorOf(code);
  if (!content || !tellsSomething(content)) return undefined;
  if (nature === 'stock') return content;
  return nature === 'once' && content.state === 'value' ? content : undefined;
}

/** The oldest month whose word still counts. */
function holdsFrom({ profile }: WorldUnit, last: string, nature: string): string {
  const [year = 0, month = 0] = last.split('-').map(Number);
  switch (nature) {
    case 'stock':
      return `${year - 1}-${String(month).padStart(2, '0')}`;
    case 'year-to-date':
      return `${year}-01`;
    case 'yearly':
      return profile.yearBasis === 'calendar' ? `${year}-01` : month >= 9 ? `${year}-09` : `${year - 1}-09`;
    case 'once-a-term': {
      const { congress_date: congress } = profile.facts;
      const held =
        congress?.state === 'value' && congress.value.type === 'date' ? congress.value.date.slice(0, 7) : '';
      return held !== '' && held <= last ? held : `${year - 5}-${String(month).padStart(2, '0')}`;
    }
    default:
      return '';
  }
}

function said(world: World, unit: WorldUnit, month: string, code: IndicatorCode): AnswerContent | undefined {
  const report = world.reports.find((one) => one.unit === unit.id && one.month === month);
  if (!report) return undefined;
  if (code !== 'shelter_houses') return report.answers[code];
  // New and repaired houses together: whoever knows only one of them does not know how many there were.
  const parts = [report.answers.shelter_houses_new, report.answers.shelter_houses_repaired];
  const about = parts.filter((part) => part?.state !== 'not-applicable');
  if (about.length === 0) return { state: 'not-applicable' };
  const amounts = about.map((part) => (part === undefined ? NaN : plainAmount(part)));
  if (amounts.some(Number.isNaN)) return undefined;
  return { state: 'value', value: { type: 'number', number: amounts.reduce((a, b) => a + b, 0) } };
}

function hasReported(world: World, unit: WorldUnit, month: string): boolean {
  return world.reports.some((report) => report.unit === unit.id && report.month === month);
}

function isAbout(unit: WorldUnit, code: IndicatorCode): boolean {
  return indicatorOf(code).sectors.includes(unit.sector) && !isRuledOut(unit, code);
}

function isRuledOut({ profile }: WorldUnit, code: IndicatorCode): boolean {
  return code === 'meal_value_vnd' && profile.facts.has_shift_meal?.state === 'no';
}

function tellsSomething({ state }: AnswerContent): boolean {
  return state !== 'unknown' && state !== 'skipped';
}

/** Yes is one, no and not yet are none. */
export function plainAmount(content: AnswerContent): number {
  if (content.state === 'no' || content.state === 'not-yet') return 0;
  if (content.state !== 'value') return NaN;
  if (content.value.type === 'number') return content.value.number;
  return content.value.type === 'yes' ? 1 : NaN;
}

/** The values among what counts. */
export function valuesOf({ counted }: ClerkTotal): readonly AnswerValue[] {
  return counted.flatMap(({ content }) => (content.state === 'value' ? [content.value] : []));
}
