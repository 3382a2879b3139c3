import type { NumberLiteral } from './number-literal.ts';
import type { NumberValue } from './number-value.ts';
import { ask, confirm, value, type Reading } from './reading.ts';
import type { Amount } from './sentence.ts';

/** Below this a bare number lacks its unit: nobody reports 500 đồng. */
const LEAST_BARE = 1000;

/** Below this a bare number is more likely in nghìn: "3800" for 3.800.000. */
export const LEAST_SURE = 5000;

/** More than any union body of the country handles. */
const LARGEST = 1e14;

/** One amount with its unit, if it has one. */
export function amountAsMoney({ number, measure }: Amount): Reading<number> {
  // "2 tháng lương", "5 người": no amount at all.
  if (
    measure !== undefined &&
    measure !== 'money' &&
    measure !== 'portions' &&
    (number.options[0] ?? 0) < LEAST_BARE &&
    number.scale === 1
  ) {
    return ask('other-measure');
  }
  if (number.literal) return ofLiteral(number, number.literal, measure === 'money');
  const [first] = number.options;
  if (first === undefined) return ask(number.doubt ?? 'spoken-number');
  if (number.choose) return ask(number.doubt ?? 'spoken-number', number.options.filter(Number.isInteger));
  // Digits of another script stand between the letters.
  if (!Number.isFinite(first)) return ask('unusual-digits');
  if (!Number.isInteger(first)) return ask('rounding', [Math.round(first)]);
  if (first > LARGEST) return ask('scale');
  if (number.scale === 1 && measure !== 'money' && first > 0 && first < LEAST_BARE)
    return ask('scale', scaled(first));
  // "15 trăm" is mostly 1,5 triệu.
  if (number.scale === 1 && measure !== 'money' && first >= LEAST_BARE && first < LEAST_SURE)
    return ask('scale', [first * 1000, first]);
  const approximate = number.approximate || undefined;
  // With a scale "năm" is no year, and a money word settles a bare "tram" or "sau".
  const settled = number.doubt === 'year-or-five' && measure === 'money' && number.options.length === 1;
  return number.doubt && !settled ? confirm(first, number.doubt, approximate) : value(first, approximate);
}

function ofLiteral(number: NumberValue, literal: NumberLiteral, unit: boolean): Reading<number> {
  const whole = Number(literal.digits);
  if (number.options.length === 0) return ask(number.doubt ?? 'unusual-digits');
  const sure = (n: number): Reading<number> => {
    if (n > LARGEST) return ask('scale');
    if (number.doubt) return confirm(n, number.doubt);
    if (n === 0 || unit) return n > 0 && n < LEAST_BARE / 2 ? confirm(n, 'scale') : value(n);
    if (n < LEAST_BARE) return ask('scale', scaled(n));
    // "3800" is thirty-eight hundred đồng or, in nghìn, 3,8 million.
    return n < LEAST_SURE ? ask('scale', [n * 1000, n]) : value(n);
  };
  switch (literal.form) {
    case 'plain':
      return sure(whole);
    case 'grouped': {
      // "12 245" may be two numbers; no amount of a report is that small and that exact.
      const reading = sure(whole);
      const doubtful = reading.kind === 'value' && !unit && literal.raw.includes(' ') && whole < 100_000;
      return doubtful ? confirm(whole, 'grouping') : reading;
    }
    case 'one-comma-group':
      // A decimal đồng is nothing, so "500,000" is grouped the English way; "1,250" may also lack its unit.
      return whole < LEAST_SURE * 2
        ? ask('thousands-or-decimal', unit ? [whole] : [whole * 1000, whole])
        : sure(whole);
    case 'decimal': {
      const n = whole / 10 ** literal.decimals;
      return unit
        ? ask('rounding', [Math.round(n)])
        : ask('scale', [Math.round(n * 1e6), Math.round(n * 1e9)]);
    }
    case 'grouped-decimal': {
      const n = whole / 10 ** literal.decimals;
      return Number.isInteger(n) ? sure(n) : ask('rounding', [Math.round(n)]);
    }
    case 'odd':
      return ask('grouping');
  }
}

/** What a bare small number may be in: "5" in triệu or nghìn, "500" rather in nghìn or triệu. */
function scaled(n: number): readonly number[] {
  return n < 100 ? [n * 1e6, n * 1e3] : [n * 1e3, n * 1e6];
}
