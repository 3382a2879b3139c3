import {
  addDays,
  addMonths,
  compareDays,
  isDay,
  isoDate,
  parseIsoDate,
  weekday,
  type Day,
  type MonthOfYear,
} from './calendar.ts';
import { dayPairAt } from './calendar-date-phrase.ts';
import { dayOfParts, type DateParts } from './date-parts.ts';
import { datePhraseAt } from './date-phrase.ts';
import { solarOfLunar } from './lunar.ts';
import { mustNotBeAnswer } from './not-an-answer.ts';
import { plainWords } from './polite-words.ts';
import { ask, confirm, none, value, type Doubt, type Reading } from './reading.ts';
import { roleWords } from './sentence-words.ts';
import { stateFillers, stateWords } from './state-words.ts';
import { tokenise, type Token } from './tokens.ts';

export interface DateContext {
  /** YYYY-MM-DD */
  readonly today: string;
  /** The month that is reported: "hôm 15" is the 15th of it. */
  readonly reportMonth: MonthOfYear;
  /** Whether a date that has been or one that is planned is asked for. */
  readonly lean: 'past' | 'planned';
}

/**
 * Reads one date; day first always. Without a year: for something past the latest such day up to the end of the report
 * month, for something planned the next one from today on. A year that is not the obvious one is confirmed.
 *
 * @example in a report of October 2026, on 24/10: '5/10' is 2026-10-05, '15/11' is confirmed as 2025-11-15
 */
export function readDate(text: string, context: DateContext): Reading<string> {
  const today = parseIsoDate(context.today);
  if (!today) return none();
  const tokens = plainWords(tokenise(text).tokens);
  const { found: all, unknown, asks, corrected } = datesIn(tokens);
  // "15/9 vừa rồi": a date says more than the words around it.
  const exact = all.filter((parts) => parts.kind !== 'vague');
  const found = exact.length > 0 ? exact : all;
  const [first, second] = found;
  if (!first) return bareDay(tokens, today, context) ?? noDate(text);
  if (second && corrected && found.length === 2) {
    const reading = dateOf(second, today, context);
    return reading.kind === 'value' ? confirm(reading.value, 'self-corrected') : reading;
  }
  if (second) return severalDates([first, second, ...found.slice(2)], today, context);
  const reading = dateOf(first, today, context);
  if (reading.kind === 'value' && asks) return confirm(reading.value, 'unsure');
  if (reading.kind === 'value' && unknown > 0) return confirm(reading.value, 'extra-words');
  return reading;
}

interface DatesFound {
  readonly found: readonly DateParts[];
  readonly unknown: number;
  readonly asks: boolean;
  /** A correction stands between two dates. */
  readonly corrected: boolean;
}

function datesIn(tokens: readonly Token[]): DatesFound {
  const found: DateParts[] = [];
  let unknown = 0;
  let asks = false;
  let corrected = false;
  for (let index = 0; index < tokens.length;) {
    const pair = dayPairAt(tokens, index);
    if (pair) {
      found.push(...pair.days);
      index += pair.length;
      continue;
    }
    const phrase = datePhraseAt(tokens, index);
    const token = tokens[index];
    if (phrase) {
      found.push(phrase.parts);
      index += phrase.length;
      continue;
    }
    const role = roleWords.at(tokens, index);
    if (role?.meaning === 'correction' && found.length > 0) corrected = true;
    const known = Math.max(
      stateFillers.at(tokens, index)?.length ?? 0,
      stateWords.at(tokens, index)?.length ?? 0,
      role && !UNCERTAIN.has(role.meaning) ? role.length : 0,
    );
    if (token?.text === '?' || (role && (role.meaning === 'unsure' || role.meaning === 'about'))) asks = true;
    else if (known === 0 && token?.kind === 'number') unknown += 1;
    else if (known === 0 && token?.kind === 'word' && !DATE_FILLERS.has(token.key)) unknown += 1;
    index += Math.max(1, known);
  }
  return { found, unknown, asks, corrected };
}

const UNCERTAIN: ReadonlySet<string> = new Set(['unsure', 'about', 'vague', 'bound', 'correction', 'but']);
const DATE_FILLERS = new Set(
  'vao ngay hom luc sang chieu toi dip nhan le hoi nghi da to chuc hop ket thuc bat dau tu nguoi lao dong cong khai ban thanh lap het han'.split(
    ' ',
  ),
);

/** "15" where a date is asked: the 15th of the report month, confirmed. */
function bareDay(tokens: readonly Token[], today: Day, context: DateContext): Reading<string> | undefined {
  const [only, ...more] = tokens;
  if (more.length > 0 || only?.kind !== 'number' || only.odd) return undefined;
  const compact = /^(\d{2})(\d{2})(20\d{2})$/.exec(only.text);
  if (compact) {
    const day = { day: Number(compact[1]), month: Number(compact[2]), year: Number(compact[3]) };
    return isDay(day) ? confirm(isoDate(day), 'unusual-digits') : none('impossible-date');
  }
  if (!/^\d{1,2}$/.test(only.text)) return undefined;
  const reading = dateOf({ kind: 'calendar', day: Number(only.text) }, today, context);
  return reading.kind === 'value' ? confirm(reading.value, 'vague-date') : reading;
}

function noDate(text: string): Reading<string> {
  const [foreign] = mustNotBeAnswer(text);
  return none(foreign && foreign.what !== 'date' ? foreign.what : undefined);
}

function severalDates(found: readonly DateParts[], today: Day, context: DateContext): Reading<string> {
  const options: string[] = [];
  for (const parts of found.slice(0, 4)) {
    const reading = dateOf(parts, today, context);
    if (reading.kind === 'value' || reading.kind === 'confirm') options.push(reading.value);
  }
  return ask('several-numbers', [...new Set(options)]);
}

function dateOf(parts: DateParts, today: Day, context: DateContext): Reading<string> {
  switch (parts.kind) {
    case 'vague':
      return ask('vague-date');
    case 'days-ago':
      return leaning(addDays(today, -parts.days), undefined, today, context);
    case 'weekday':
      return ofWeekday(parts, today, context);
    case 'mung':
      return ofMung(parts, today, context);
    case 'lunar':
    case 'eve':
      return inBestYear(parts, today, context, 'lunar');
    case 'calendar':
      return ofCalendar(parts, today, context);
  }
}

function ofCalendar(
  parts: Extract<DateParts, { readonly kind: 'calendar' }>,
  today: Day,
  context: DateContext,
): Reading<string> {
  const { day, month, year } = parts;
  if (month !== undefined && (month < 1 || month > 12)) return none('impossible-date');
  if (day === undefined) return ask('vague-date');
  if (day < 1 || day > 31) return none('impossible-date');
  if (month === undefined) return ofDayAlone(day, today, context);
  if (year !== undefined) {
    const full = { year, month, day };
    if (!isDay(full)) return none('impossible-date');
    const far = Math.abs(year - today.year) > 3;
    return leaning(full, far ? 'year-inferred' : undefined, today, context);
  }
  // 30/2 exists in no year, 29/2 only in some.
  if (!isDay({ year: 2024, month, day })) return none('impossible-date');
  return inBestYear(parts, today, context);
}

function ofDayAlone(day: number, today: Day, context: DateContext): Reading<string> {
  const { reportMonth, lean } = context;
  const inReport = { ...reportMonth, day };
  if (lean === 'past')
    return isDay(inReport) ? leaning(inReport, undefined, today, context) : none('impossible-date');
  const thisMonth = { year: today.year, month: today.month, day };
  if (isDay(thisMonth) && compareDays(thisMonth, today) >= 0)
    return confirm(isoDate(thisMonth), 'vague-date');
  const next = { ...addMonths(today, 1), day };
  return isDay(next) ? confirm(isoDate(next), 'vague-date') : none('impossible-date');
}

/** The end of the report month, up to which something past may lie: reports are closed before the month ends. */
function latestPast({ reportMonth }: DateContext, today: Day): Day {
  const end = addDays({ ...addMonths(reportMonth, 1), day: 1 }, -1);
  return compareDays(end, today) > 0 ? end : today;
}

function inBestYear(parts: DateParts, today: Day, context: DateContext, because?: Doubt): Reading<string> {
  const given = 'year' in parts && parts.year !== undefined;
  const years = given
    ? [today.year]
    : context.lean === 'past'
      ? [1, 0, -1].map((step) => today.year + step)
      : [-1, 0, 1].map((step) => today.year + step);
  const limit = latestPast(context, today);
  for (const year of years) {
    const day = dayOfParts(parts, year, today);
    if (!day) continue;
    if (given) return leaning(day, because, today, context);
    const fits = context.lean === 'past' ? compareDays(day, limit) <= 0 : compareDays(day, today) >= 0;
    if (!fits) continue;
    const obvious = day.year === (context.lean === 'past' ? context.reportMonth.year : today.year);
    return leaning(day, because ?? (obvious ? undefined : 'year-inferred'), today, context);
  }
  return none('impossible-date');
}

/** Confirms what lies on the wrong side of today. */
function leaning(day: Day, because: Doubt | undefined, today: Day, { lean }: DateContext): Reading<string> {
  const difference = compareDays(day, today);
  const wrongSide: Doubt | undefined =
    lean === 'past' && difference > 0 ? 'future' : lean === 'planned' && difference < 0 ? 'past' : undefined;
  const doubt = because ?? wrongSide;
  return doubt ? confirm(isoDate(day), doubt) : value(isoDate(day));
}

function ofWeekday(
  { weekday: wanted, weeks }: Extract<DateParts, { readonly kind: 'weekday' }>,
  today: Day,
  context: DateContext,
): Reading<string> {
  const monday = addDays(today, 1 - weekday(today));
  const thisWeek = addDays(monday, wanted - 1);
  if (weeks !== undefined) return confirm(isoDate(addDays(thisWeek, weeks * 7)), 'vague-date');
  const difference = compareDays(thisWeek, today);
  const shift = context.lean === 'past' ? (difference > 0 ? -7 : 0) : difference < 0 ? 7 : 0;
  return confirm(isoDate(addDays(thisWeek, shift)), 'vague-date');
}

/** "mùng 5 tháng 9" is said of both calendars: both days are offered. */
function ofMung(
  parts: Extract<DateParts, { readonly kind: 'mung' }>,
  today: Day,
  context: DateContext,
): Reading<string> {
  const { day, month } = parts;
  if (month !== undefined && month > 12) return none('impossible-date');
  const which = parts.year === undefined ? {} : { year: parts.year };
  if (month === undefined) return ask('lunar', optionsOf([ofDayAlone(day, today, context)]));
  const solar = ofCalendar({ kind: 'calendar', day, month, ...which }, today, context);
  const lunar = inBestYear({ kind: 'lunar', day, month, ...which }, today, context, 'lunar');
  const options = optionsOf([solar, lunar]);
  return options.length > 0 ? ask('lunar', options) : none('impossible-date');
}

function optionsOf(readings: readonly Reading<string>[]): readonly string[] {
  return readings.flatMap((reading) =>
    reading.kind === 'value' || reading.kind === 'confirm' ? [reading.value] : [],
  );
}

/** The solar date (YYYY-MM-DD) of a lunar one, or undefined when that lunar month has no such day. */
export function solarDate(lunar: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap?: true;
}): string | undefined {
  const day = solarOfLunar(lunar);
  return day && isoDate(day);
}
