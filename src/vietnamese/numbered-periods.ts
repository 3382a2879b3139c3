import { fixed } from './named-periods.ts';
import { numberRunAt } from './number-run.ts';
import { numberValue } from './number-value.ts';
import { month, quarter, started, type Found, type Now, type PeriodName } from './period-name.ts';
import { confirm, none, value, type Doubt, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';

export function numberedAt(tokens: readonly Token[], index: number, context: Now): Found | undefined {
  const word = tokens[index];
  if (word?.kind === 'number') return slashedMonth(tokens, index) ?? bareYear(tokens, index);
  switch (word?.key ?? '') {
    case 'thang':
    case 't':
    case 'thg':
      return monthsAt(tokens, index, context);
    case 'quy':
    case 'q':
      return quarterAt(tokens, index, context);
    case 'nam': {
      const school = tokens[index + 1]?.key === 'hoc' ? schoolYearAt(tokens, index) : undefined;
      const year = bareYear(tokens, index + 1);
      return (
        school ??
        statisticsYearAt(tokens, index) ??
        (year && { reading: year.reading, length: year.length + 1 })
      );
    }
    default:
      return undefined;
  }
}

interface NumberFound {
  readonly value: number;
  readonly length: number;
}

const UNTIL: ReadonlySet<string> = new Set(['den', 'toi']);

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function numberAt(tokens: readonly Token[], index: number): NumberFound | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === 'number')
    return /^\d{1,2}$/.test(token.text) && !token.odd ? { value: Number(token.text), length: 1 } : undefined;
  if (Object.hasOwn(ROMAN, token.text)) return { value: ROMAN[token.text] ?? 0, length: 1 };
  if (token.text === 'tư' || token.text === 'tu') return { value: 4, length: 1 };
  const run = numberRunAt(tokens, index, { money: false, spaceGroups: false });
  const [first, ...others] = run ? numberValue(run, false).options : [];
  return run && first !== undefined && others.length === 0 ? { value: first, length: run.length } : undefined;
}

/** "năm 2025", "/2025", "năm ngoái"; two digits only behind a slash. */
export function yearAt(tokens: readonly Token[], index: number, context: Now): NumberFound | undefined {
  const first = tokens[index];
  const skip = first?.key === 'nam' || first?.text === '/' || first?.text === '.' ? 1 : 0;
  const number = tokens[index + skip];
  if (number?.kind === 'number') {
    if (/^(19|20)\d\d$/.test(number.text)) return { value: Number(number.text), length: skip + 1 };
    if (skip === 1 && /^\d\d$/.test(number.text)) return { value: 2000 + Number(number.text), length: 2 };
    return undefined;
  }
  if (first?.key !== 'nam') return undefined;
  const words = fixed.at(tokens, index);
  const named = words?.meaning(context);
  return words && named?.kind === 'value' && named.value.kind === 'year'
    ? { value: named.value.year, length: words.length }
    : undefined;
}

export function withYear(
  tokens: readonly Token[],
  index: number,
  length: number,
  context: Now,
  reading: (year: number | undefined) => Reading<PeriodName>,
): Found {
  const year = yearAt(tokens, index + length, context);
  return { reading: reading(year?.value), length: length + (year?.length ?? 0) };
}

const impossible: Reading<PeriodName> = { kind: 'none', because: 'impossible-date' };

function monthsAt(tokens: readonly Token[], index: number, context: Now): Found | undefined {
  const dotted = /^(\d{1,2})\.(20\d\d)$/.exec(tokens[index + 1]?.text ?? '');
  if (dotted) return { reading: monthReading(Number(dotted[1]), Number(dotted[2]), context), length: 2 };
  const number = numberAt(tokens, index + 1);
  if (!number) return undefined;
  const after = index + 1 + number.length;
  const to = rangeEndAt(tokens, after);
  if (to) {
    return withYear(tokens, index, 1 + number.length + to.length, context, (year) =>
      monthsReading(number.value, to.value, year ?? context.reportMonth.year),
    );
  }
  const ofTwoYears = acrossYears(tokens, index, number, context);
  if (ofTwoYears) return ofTwoYears;
  return withYear(tokens, index, 1 + number.length, context, (year) =>
    monthReading(number.value, year, context),
  );
}

/** "tháng 11/2025 đến tháng 8/2026"; without a second year both are of the first. */
function acrossYears(
  tokens: readonly Token[],
  index: number,
  from: NumberFound,
  context: Now,
): Found | undefined {
  const fromYear = yearAt(tokens, index + 1 + from.length, context);
  if (!fromYear) return undefined;
  const length = 1 + from.length + fromYear.length;
  const to = UNTIL.has(tokens[index + length]?.key ?? '') ? rangeEndAt(tokens, index + length) : undefined;
  if (!to) return undefined;
  return withYear(tokens, index, length + to.length, context, (toYear) =>
    monthsReading(from.value, to.value, fromYear.value, toYear),
  );
}

function monthsReading(from: number, to: number, year: number, toYear = year): Reading<PeriodName> {
  if (from < 1 || from > 12 || to < 1 || to > 12) return impossible;
  if (toYear === year) return from < to ? value({ kind: 'months', year, from, to }) : impossible;
  return toYear > year ? value({ kind: 'months', year, from, to, toYear }) : impossible;
}

/** "… đến tháng 9": the dash of "tháng 1-9" is dropped before, so two numbers in a row are a range too. */
function rangeEndAt(tokens: readonly Token[], index: number): NumberFound | undefined {
  const joint = UNTIL.has(tokens[index]?.key ?? '') ? 1 : 0;
  const month = ['thang', 't'].includes(tokens[index + joint]?.key ?? '') ? 1 : 0;
  const number =
    tokens[index + joint + month]?.kind === 'number' ? numberAt(tokens, index + joint + month) : undefined;
  return number && { value: number.value, length: joint + month + number.length };
}

function monthReading(
  number: number,
  year: number | undefined,
  { reportMonth, now }: Now,
): Reading<PeriodName> {
  if (number < 1 || number > 12) return impossible;
  if (year !== undefined) return value(month({ year, month: number }));
  const latest = Math.max(reportMonth.year * 12 + reportMonth.month, now.year * 12 + now.month);
  if (reportMonth.year * 12 + number <= latest)
    return value(month({ year: reportMonth.year, month: number }));
  return confirm(month({ year: reportMonth.year - 1, month: number }), 'year-inferred');
}

function slashedMonth(tokens: readonly Token[], index: number): Found | undefined {
  const [m, sign, y] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const dotted = /^(\d{1,2})\.(20\d\d)$/.exec(m?.text ?? '');
  const slashed = sign?.text === '/' && /^\d{1,2}$/.test(m?.text ?? '') && /^20\d\d$/.test(y?.text ?? '');
  if (!dotted && !slashed) return undefined;
  const [number, year] = dotted ? [Number(dotted[1]), Number(dotted[2])] : [Number(m?.text), Number(y?.text)];
  const reading = number >= 1 && number <= 12 ? value(month({ year, month: number })) : impossible;
  return { reading, length: dotted ? 1 : 3 };
}

function bareYear(tokens: readonly Token[], index: number): Found | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^20\d\d$/.test(token.text)) return undefined;
  return { reading: value({ kind: 'year', year: Number(token.text) }), length: 1 };
}

function quarterAt(tokens: readonly Token[], index: number, context: Now): Found | undefined {
  const number = numberAt(tokens, index + 1);
  if (!number) return undefined;
  return withYear(tokens, index, 1 + number.length, context, (year) => {
    if (number.value < 1 || number.value > 4) return impossible;
    const firstMonth = number.value * 3 - 2;
    return started(
      quarter(year ?? context.reportMonth.year, number.value),
      firstMonth,
      year,
      context.reportMonth,
      (y) => quarter(y, number.value),
    );
  });
}

/** "năm học 2025-2026", "năm học 25-26"; the dash is dropped before. */
function schoolYearAt(tokens: readonly Token[], index: number): Found | undefined {
  const [a, b] = [tokens[index + 2], tokens[index + 3]?.text === '/' ? tokens[index + 4] : tokens[index + 3]];
  const skipped = tokens[index + 3]?.text === '/' ? 1 : 0;
  if (a?.kind !== 'number' || !/^(20)?\d\d$/.test(a.text)) return undefined;
  const start = Number(a.text) % 100;
  const end = b?.kind === 'number' && /^(20)?\d\d$/.test(b.text) ? Number(b.text) % 100 : undefined;
  const because: Doubt | undefined = end !== undefined && end !== start + 1 ? 'impossible-date' : undefined;
  const reading: Reading<PeriodName> = because
    ? none(because)
    : value({ kind: 'school-year', start: 2000 + start });
  return { reading, length: end === undefined ? 3 : 4 + skipped };
}

/** "năm thống kê 2026" */
function statisticsYearAt(tokens: readonly Token[], index: number): Found | undefined {
  if (tokens[index + 1]?.key !== 'thong' || tokens[index + 2]?.key !== 'ke') return undefined;
  const year = tokens[index + 3];
  if (year?.kind !== 'number' || !/^20\d\d$/.test(year.text)) return undefined;
  return { reading: value({ kind: 'statistics-year', year: Number(year.text) }), length: 4 };
}
