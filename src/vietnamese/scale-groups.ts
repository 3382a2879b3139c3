import { timesScale, type NumberLiteral } from './number-literal.ts';
import type { NumberPart } from './number-run.ts';
import type { Doubt } from './reading.ts';
import type { SmallNumber } from './small-number.ts';

export interface Sum {
  readonly totals: readonly number[];
  readonly doubt?: Doubt;
  readonly choose: boolean;
  readonly approximate: boolean;
}

interface Scales {
  readonly multiplier: number;
  readonly length: number;
  readonly doubt?: Doubt;
}

/** One scale, or several that multiply: "nghìn tỷ". */
export function scalesAt(parts: readonly NumberPart[], start: number): Scales {
  let multiplier = 1;
  let index = start;
  let doubt: Doubt | undefined;
  for (; index < parts.length; index += 1) {
    const part = parts[index];
    if (part?.kind !== 'scale') break;
    // "nghìn tỷ" multiplies; "tỷ nghìn" is nothing a person says.
    if (index > start && (part.scale <= multiplier || isLetter(parts[index - 1]))) break;
    multiplier *= part.scale;
    if (part.dialect) doubt = 'dialect';
    else if (part.key === 'van' && part.shared) doubt = 'no-diacritics';
  }
  return doubt ? { multiplier, length: index - start, doubt } : { multiplier, length: index - start };
}

/** "500k tr": a scale of one letter is never multiplied. */
function isLetter(part: NumberPart | undefined): boolean {
  return part?.kind === 'scale' && part.key.length === 1;
}

export function merge(sum: Sum, doubt: Doubt | undefined): Sum {
  return doubt && !sum.doubt ? { ...sum, doubt } : sum;
}

export function addGroup(sum: Sum, small: SmallNumber, scales: Scales): Sum {
  const options = small.literal
    ? scaledLiteral(small.literal, scales.multiplier)
    : small.options.map((n) => n * scales.multiplier);
  const all = [...options, ...fractionWithScale(sum, small, scales)];
  const totals = sum.totals.flatMap((total) => all.map((option) => total + option));
  const literalDoubt = small.literal && doubtOfScaledLiteral(small.literal);
  const choose = sum.choose || small.choose || all.length > 1;
  return merge(
    {
      ...sum,
      totals,
      choose,
      approximate: sum.approximate || (small.approximate && scales.multiplier === 1),
    },
    literalDoubt ?? small.doubt ?? scales.doubt,
  );
}

/**
 * "ba nghìn hai trăm triệu": a larger scale after a smaller one multiplies all before it. In words with their hundreds
 * that is how it is said; "5 nghìn 3 triệu" is confirmed.
 */
export function multiplyAll(sum: Sum, small: SmallNumber, scales: Scales): Sum {
  const totals = sum.totals.flatMap((total) =>
    small.options.map((option) => (total + option) * scales.multiplier),
  );
  const spelled = !small.literal && (small.formalZero || (small.options[0] ?? 0) >= 100);
  return merge(
    { ...sum, totals, choose: sum.choose || small.choose },
    small.doubt ?? (spelled ? undefined : 'spoken-number'),
  );
}

/** "2tr5k": two million and five thousand, or 2tr5 with a slip behind it. */
function fractionWithScale(sum: Sum, { literal, glued }: SmallNumber, scales: Scales): readonly number[] {
  const total = sum.totals[0] ?? 0;
  if (
    !literal ||
    !glued ||
    literal.form !== 'plain' ||
    literal.digits.length > 2 ||
    scales.multiplier !== 1000 ||
    total < 1e6
  )
    return [];
  return [timesScale(literal, total % 1e9 === 0 ? 1e9 : 1e6, literal.digits.length)];
}

/** "1,250 triệu" has two readings; "1.5 triệu" only one, because one digit is never a group of thousands. */
function scaledLiteral(literal: NumberLiteral, scale: number): readonly number[] {
  if (literal.form === 'one-comma-group')
    return [timesScale(literal, scale, 3), timesScale(literal, scale, 0)];
  return literal.form === 'odd' ? [] : [timesScale(literal, scale)];
}

function doubtOfScaledLiteral(literal: NumberLiteral): Doubt | undefined {
  if (literal.form === 'one-comma-group') return 'thousands-or-decimal';
  // Those who type "1.5 triệu" may mean 1,25 by "1.250 triệu", so even the correct form is confirmed.
  if (literal.form === 'grouped' && /^\d{1,3}[. ']\d{3}$/.test(literal.raw)) return 'thousands-or-decimal';
  return literal.form === 'odd' ? 'grouping' : undefined;
}
