import { timesScale, type NumberLiteral } from './number-literal.ts';
import type { NumberPart, NumberRun } from './number-run.ts';
import { literalTail, wordTail, type TailRules } from './number-tail.ts';
import type { Doubt } from './reading.ts';
import { smallNumberAt, type SmallNumber } from './small-number.ts';

/** What a number run may be worth. */
export interface NumberValue {
  /** Likeliest first; empty when the run makes no sense. */
  readonly options: readonly number[];
  readonly doubt?: Doubt;
  /** With a doubt: whether several values are as likely (ask) or one is much likelier (confirm). */
  readonly choose: boolean;
  readonly approximate: boolean;
  /** Largest scale word in it, 1 when there is none. */
  readonly scale: number;
  /** The scale is written out in full (nghìn, not k). */
  readonly spelled: boolean;
  /** Set when the run is nothing but digits: what they mean then depends on the field. */
  readonly literal?: NumberLiteral;
}

interface Sum {
  readonly totals: readonly number[];
  readonly doubt?: Doubt;
  readonly choose: boolean;
  readonly approximate: boolean;
}

/**
 * Works out a run: groups below a thousand, each with its scale, then what follows the last scale ("2 triệu 3").
 *
 * @param money after a scale the spoken short form holds for money ("hai tỷ hai" is 2,2 tỷ); in a count it is asked
 */
export function numberValue(run: NumberRun, money: boolean): NumberValue {
  const { parts } = run;
  const only = parts[0];
  if (parts.length === 1 && only?.kind === 'literal') return literalValue(only.literal, only.odd);

  let sum: Sum = { totals: [0], choose: false, approximate: false };
  let largest = 1;
  let last = Infinity;
  let zeroGroup = false;
  let group: SmallNumber = implicitOne;
  let index = 0;
  while (index < parts.length) {
    // Only the first scale may stand without a number.
    if (index > 0 && parts[index]?.kind === 'scale') return nonsense;
    const impliedOne = parts[index]?.kind === 'scale';
    const small = impliedOne ? implicitOne : smallNumberAt(parts, index, money);
    if (!small) return nonsense;
    index += small.length;
    const scales = scalesAt(parts, index);
    if (scales.length === 0) {
      if (hasDecimals(group)) return nonsense;
      sum =
        last === Infinity
          ? first(small)
          : addTail(sum, small, last, { money, zeroGroup, impliedOne: onlyImplied(parts) });
      if (
        isRoundHundred(group) &&
        !small.formalZero &&
        small.options[0] !== undefined &&
        small.options[0] < 10
      )
        sum = merge(sum, 'spoken-number');
      return index < parts.length ? nonsense : finish(sum, parts, largest);
    }
    if (scales.multiplier === last) return nonsense;
    index += scales.length;
    sum = scales.multiplier > last ? multiplyAll(sum, small, scales) : addGroup(sum, small, scales);
    last = scales.multiplier;
    largest = Math.max(largest, last);
    group = small;
    zeroGroup = small.options.length === 1 && small.options[0] === 0;
    if (parts[index]?.kind === 'and-half') {
      // "2,5 triệu rưỡi" halves twice.
      if (hasDecimals(small)) return nonsense;
      sum = { ...sum, totals: sum.totals.map((total) => total + last / 2) };
      // "trăm triệu rưỡi" is 100,5 or 150 million.
      if (isRoundHundred(small))
        sum = {
          ...merge(sum, 'spoken-number'),
          totals: [...sum.totals, ...sum.totals.map((total) => total - last / 2 + last * 50)],
          choose: true,
        };
      index += 1;
      if (index < parts.length) return nonsense;
    }
  }
  return finish(sum, parts, largest);
}

const hasDecimals = ({ literal }: SmallNumber): boolean => literal !== undefined && literal.decimals > 0;
const isRoundHundred = ({ options, literal }: SmallNumber): boolean =>
  !literal && (options[0] ?? 0) >= 100 && (options[0] ?? 0) % 100 === 0;

const nonsense: NumberValue = {
  options: [],
  doubt: 'spoken-number',
  choose: true,
  approximate: false,
  scale: 1,
  spelled: true,
};

const implicitOne: SmallNumber = {
  options: [1],
  length: 0,
  choose: false,
  approximate: false,
  formalZero: false,
  single: true,
};

function literalValue(literal: NumberLiteral, odd: boolean): NumberValue {
  const base = { approximate: false, scale: 1, literal, choose: false, spelled: true };
  if (!/^[\d.,' ]+$/.test(literal.raw))
    return { ...base, options: [], doubt: 'unusual-digits', choose: true };
  if (odd) return { ...base, options: [timesScale(literal, 1)], doubt: 'unusual-digits' };
  return { ...base, options: [timesScale(literal, 1)] };
}

interface Scales {
  readonly multiplier: number;
  readonly length: number;
  readonly doubt?: Doubt;
}

/** One scale, or several that multiply: "nghìn tỷ". */
function scalesAt(parts: readonly NumberPart[], start: number): Scales {
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

function first(small: SmallNumber): Sum {
  return merge({ totals: small.options, choose: small.choose, approximate: small.approximate }, small.doubt);
}

function merge(sum: Sum, doubt: Doubt | undefined): Sum {
  return doubt && !sum.doubt ? { ...sum, doubt } : sum;
}

function addGroup(sum: Sum, small: SmallNumber, scales: Scales): Sum {
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
function multiplyAll(sum: Sum, small: SmallNumber, scales: Scales): Sum {
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

/** Whether no group before the tail had a number of its own: "nghìn hai", "triệu rưỡi". */
function onlyImplied(parts: readonly NumberPart[]): boolean {
  return parts[0]?.kind === 'scale';
}

/** What stands after the last scale: "2 triệu 3" is 2.300.000, "một nghìn hai trăm" is 1.200. */
function addTail(sum: Sum, small: SmallNumber, scale: number, rules: TailRules): Sum {
  const tail = small.literal
    ? literalTail(small.literal, small.glued === true, scale, rules)
    : wordTail(small, scale, rules);
  const totals = sum.totals.flatMap((total) => tail.options.map((option) => total + option));
  return merge(
    { ...sum, totals, choose: sum.choose || tail.choose, approximate: sum.approximate },
    tail.doubt ?? small.doubt,
  );
}

function finish(sum: Sum, parts: readonly NumberPart[], scale: number): NumberValue {
  const options = [...new Set(sum.totals)];
  if (options.length === 0) return nonsense;
  const doubt = sum.doubt ?? doubtOfSharedWords(parts);
  const choose = options.length > 1 && sum.choose;
  const spelled = parts.every((part) => part.kind !== 'scale' || part.key.length > 1);
  return doubt || options.length > 1
    ? { options, doubt: doubt ?? 'spoken-number', choose, approximate: sum.approximate, scale, spelled }
    : { options, choose: false, approximate: sum.approximate, scale, spelled };
}

/** A lone bare "sau" or "bay" is an everyday word; beside other numerals it is a number. */
function doubtOfSharedWords(parts: readonly NumberPart[]): Doubt | undefined {
  const [only] = parts;
  if (only === undefined || only.kind === 'literal') return undefined;
  // "triệu" and "trăm" alone are round words, or lack their number.
  if (parts.length === 1 && (only.kind === 'scale' || only.kind === 'hundred')) return 'vague';
  if (!only.shared) return undefined;
  if (parts.length > 1 && only.kind !== 'hundred') return undefined;
  return only.key === 'nam' ? 'year-or-five' : 'no-diacritics';
}
