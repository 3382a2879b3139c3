import {
  addDays,
  addMonths,
  compareDays,
  isDay,
  isoDate,
  weekday,
  type Day,
  type MonthOfYear,
} from './calendar.ts';
import { dayOfParts, type DateParts } from './date-parts.ts';
import { ask, confirm, none, value, type Doubt, type Reading } from './reading.ts';

export interface DateContext {
  /** YYYY-MM-DD */
  readonly today: string;
  /** The month that is reported: "hôm 15" is the 15th of it. */
  readonly reportMonth: MonthOfYear;
  /** Whether a date that has been or one that is planned is asked for. */
  readonly lean: 'past' | 'planned';
}

export function dateOf(parts: DateParts, today: Day, context: DateContext): Reading<string> {
  switch (parts.kind) {
    case 'vague':
      return ask('vague-date');
    case 'part-of-month':
      return ofPartOfMonth(parts, today, context);
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
    return leaning(full, isOtherYear(full, today, context) ? 'other-year' : undefined, today, context);
  }
  // 30/2 exists in no year, 29/2 only in some.
  if (!isDay({ year: 2024, month, day })) return none('impossible-date');
  return inBestYear(parts, today, context);
}

/** A year besides the reported one is typed by slip as often as on purpose; what is planned may lie in the next. */
function isOtherYear(day: Day, today: Day, { lean, reportMonth }: DateContext): boolean {
  const { year } = day;
  // In January the end of the year before is as good as yesterday.
  if (compareDays(day, today) <= 0 && compareDays(addDays(today, -100), day) <= 0) return false;
  return lean === 'past' ? year !== reportMonth.year : year < today.year || year > today.year + 1;
}

/** "đầu tháng 3": the first is offered, but only the person knows the day. */
function ofPartOfMonth(
  { part, month, year, shift }: Extract<DateParts, { readonly kind: 'part-of-month' }>,
  today: Day,
  context: DateContext,
): Reading<string> {
  const shifted = addMonths(context.reportMonth, shift ?? 0);
  const number = month ?? shifted.month;
  const given = year ?? (month === undefined ? shifted.year : undefined);
  const last = addDays({ ...addMonths({ year: given ?? today.year, month: number }, 1), day: 1 }, -1).day;
  const day = part === 'start' ? 1 : part === 'middle' ? 15 : last;
  if (number < 1 || number > 12) return none('impossible-date');
  const parts = { kind: 'calendar', day, month: number } as const;
  const reading = ofCalendar(given === undefined ? parts : { ...parts, year: given }, today, context);
  return ask('vague-date', optionsOf([reading]));
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
