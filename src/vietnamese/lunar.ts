import { dayOfJulian, julianDay, type Day } from './calendar.ts';

/**
 * The Vietnamese lunar calendar: months begin on the day of the new moon in Hanoi time (UTC+7), the eleventh month holds
 * the winter solstice, and the first month without a major solar term in a year of thirteen is the leap month.
 * New moon and sun by the shortened series of Jean Meeus, Astronomical Algorithms (1991), good to minutes.
 */

export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** A day of the leap month of this number (tháng nhuận). */
  readonly leap?: true;
}

const HANOI = 7 / 24;
const RADIANS = Math.PI / 180;
const LUNATION = 29.530588853;

/** The solar date of a lunar one, or undefined when that month has no such day. */
export function solarOfLunar({ year, month, day, leap }: LunarDay): Day | undefined {
  // Months 11 and 12 belong to the solstice at the end of the lunar year, the others to the one before it.
  const solsticeYear = month >= 11 ? year : year - 1;
  const start = monthEleven(solsticeYear);
  const nextStart = monthEleven(solsticeYear + 1);
  const lunation = Math.floor((start - 2415021.076998695) / LUNATION + 0.5);
  let offset = month - 11 + (month < 11 ? 12 : 0);
  const months = Math.round((nextStart - start) / 29.5);
  if (months === 13) {
    const leapAt = leapOffset(start);
    const leapMonth = ((leapAt + 9) % 12) + 1;
    if (leap && month !== leapMonth) return undefined;
    if (leap || offset >= leapAt) offset += 1;
  } else if (leap) {
    return undefined;
  }
  const first = newMoonDay(lunation + offset);
  const length = newMoonDay(lunation + offset + 1) - first;
  return day >= 1 && day <= length ? dayOfJulian(first + day - 1) : undefined;
}

/** The lunar date of a solar one. */
export function lunarOfSolar(day: Day): LunarDay {
  const julian = julianDay(day);
  const lunation = Math.floor((julian - 2415021.076998695) / LUNATION);
  let first = newMoonDay(lunation + 1);
  if (first > julian) first = newMoonDay(lunation);
  let start = monthEleven(day.year);
  let next = start;
  let year = day.year;
  if (start >= first) {
    start = monthEleven(day.year - 1);
  } else {
    year += 1;
    next = monthEleven(day.year + 1);
  }
  const distance = Math.floor((first - start) / 29);
  let month = distance + 11;
  let leap = false;
  if (next - start > 365) {
    const leapAt = leapOffset(start);
    if (distance >= leapAt) {
      month = distance + 10;
      leap = distance === leapAt;
    }
  }
  if (month > 12) month -= 12;
  if (month >= 11 && distance < 4) year -= 1;
  const result = { year, month, day: julian - first + 1 };
  return leap ? { ...result, leap: true } : result;
}

/** The first day of the lunar year: mùng 1 Tết. */
export function lunarNewYear(year: number): Day | undefined {
  return solarOfLunar({ year, month: 1, day: 1 });
}

/** Day on which new moon number k after 1 January 1900 falls in Hanoi. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIANS);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
  const sine = (degrees: number): number => Math.sin(degrees * RADIANS);
  const correction =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * node) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * node + sun) -
    0.0004 * sine(2 * node - sun) -
    0.0006 * sine(2 * node + moon) +
    0.001 * sine(2 * node - moon) +
    0.0005 * sine(2 * moon + sun);
  const dynamicalMinusUniversal = -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + correction - dynamicalMinusUniversal + 0.5 + HANOI);
}

/** The twelfth of the ecliptic (0 to 11) the sun is in at midnight in Hanoi. */
function solarTerm(julian: number): number {
  const t = (julian - 2451545.5 - HANOI) / 36525;
  const t2 = t * t;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly * RADIANS) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly * RADIANS) +
    0.00029 * Math.sin(3 * anomaly * RADIANS);
  const longitude = (((mean + centre) % 360) + 360) % 360;
  return Math.floor(longitude / 30);
}

/** First day of the eleventh month, the one of the winter solstice, of a solar year. */
function monthEleven(year: number): number {
  const lastDay = julianDay({ year, month: 12, day: 31 });
  const lunation = Math.floor((lastDay - 2415021) / LUNATION);
  const first = newMoonDay(lunation);
  return solarTerm(first) >= 9 ? newMoonDay(lunation - 1) : first;
}

/** How many months after the eleventh the leap month comes. */
function leapOffset(monthElevenStart: number): number {
  const lunation = Math.floor((monthElevenStart - 2415021.076998695) / LUNATION + 0.5);
  let index = 1;
  let term = solarTerm(newMoonDay(lunation + index));
  let last: number;
  do {
    last = term;
    index += 1;
    term = solarTerm(newMoonDay(lunation + index));
  } while (term !== last && index < 14);
  return index - 1;
}
