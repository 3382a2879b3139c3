import { timesScale, type NumberLiteral } from './number-literal.ts';
import type { NumberPart, NumberRun } from './number-run.ts';
import { literalTail, wordTail, type TailRules } from './number-tail.ts';
import type { Doubt } from './reading.ts';
import { addGroup, merge, multiplyAll, scalesAt, type Sum } from './scale-groups.ts';
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
  if (literal.form === 'plain' && !odd) return { ...base, options: [Number(literal.digits)] };
  if (!/^[\d.,' ]+$/.test(literal.raw))
    return { ...base, options: [], doubt: 'unusual-digits', choose: true };
  if (odd) return { ...base, options: [timesScale(literal, 1)], doubt: 'unusual-digits' };
  return { ...base, options: [timesScale(literal, 1)] };
}

function first(small: SmallNumber): Sum {
  return merge({ totals: small.options, choose: small.choose, approximate: small.approximate }, small.doubt);
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
