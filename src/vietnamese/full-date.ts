import { fold } from './normalise.ts';

const DAY_FIRST = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const IN_WORDS = /^(?:ngay\s+)?(\d{1,2})\s+thang\s+(\d{1,2})[\s,]+(?:nam\s+)?(\d{4})$/;
/** A spreadsheet may add the midnight a day begins with. */
const MIDNIGHT = /[\sT]0{1,2}:00(:00(\.0+)?)?Z?$/i;
/** A year of two digits is of this century, unless that is far away. */
const lastShortYear = 79;

/**
 * A date that stands by itself and is complete, as YYYY-MM-DD; day first, as everybody in Vietnam writes. Undefined for anything else, also for
 * a day that does not exist: where nobody can be asked back, nothing is guessed.
 *
 * @example readFullDate('15/3/2024')                  // '2024-03-15'
 * @example readFullDate('ngày 15 tháng 3 năm 2024')   // '2024-03-15'
 */
export function readFullDate(text: string): string | undefined {
  const said = fold(text.replace(MIDNIGHT, ''));
  const [, year, month, day] = YEAR_FIRST.exec(said) ?? [];
  if (year !== undefined) return existing(Number(year), Number(month), Number(day));
  const found = DAY_FIRST.exec(said) ?? IN_WORDS.exec(said);
  return found ? existing(fullYear(found[3] ?? ''), Number(found[2]), Number(found[1])) : undefined;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= lastShortYear ? 2000 + year : 1900 + year;
}

function existing(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
