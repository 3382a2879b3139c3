import type { NumberLiteral } from './number-literal.ts';
import type { NumberValue } from './number-value.ts';
import { ask, confirm, value, type Doubt, type Reading } from './reading.ts';

/** Beyond this a count is a slip or an identifier, whatever the field. */
const LARGEST_COUNT = 100_000_000;

/**
 * A number as a count of people, sessions …: whole, not negative. Decimals are asked, never rounded.
 */
export function amountAsCount(number: NumberValue): Reading<number> {
  if (number.literal) return literalAsCount(number, number.literal);
  const options = number.options.filter((option) => Number.isInteger(option) && option >= 0);
  const [first] = options;
  if (first === undefined) return ask(number.options.length > 0 ? 'decimal-count' : 'spoken-number');
  if (number.choose) return ask(number.doubt ?? 'spoken-number', options);
  const approximate = number.approximate || undefined;
  // "12k người": larger than a grassroots union, so the zeros are confirmed.
  const doubt =
    number.doubt ??
    (number.scale >= 1_000_000 || (number.scale >= 1000 && !wellFormed(number)) ? 'scale' : undefined);
  return doubt ? confirm(first, doubt, approximate) : value(first, approximate);
}

function wellFormed(number: NumberValue): boolean {
  return number.scale === 1000 && number.spelled;
}

function literalAsCount(number: NumberValue, literal: NumberLiteral): Reading<number> {
  const whole = Number(literal.digits);
  const sure = (doubt?: Doubt): Reading<number> => {
    const because = number.doubt ?? doubt ?? (whole > LARGEST_COUNT ? 'scale' : undefined);
    return because ? confirm(whole, because) : value(whole);
  };
  switch (literal.form) {
    case 'plain':
      return number.options.length === 0 ? ask(number.doubt ?? 'unusual-digits') : sure();
    case 'grouped':
      // "12 250" may be two numbers; "1 250" hardly.
      return sure(/^\d{2,} /.test(literal.raw) ? 'grouping' : undefined);
    case 'one-comma-group':
      return sure('thousands-or-decimal');
    case 'decimal':
      return ask('decimal-count', [...new Set([Math.trunc(whole / 10 ** literal.decimals), whole])]);
    case 'grouped-decimal':
      return ask('decimal-count', [Math.trunc(whole / 10 ** literal.decimals)]);
    case 'odd':
      return ask(number.doubt ?? (/^\D/.test(literal.raw) ? 'decimal-count' : 'grouping'));
  }
}
