import { timesScale, type NumberLiteral } from './number-literal.ts';
import type { Doubt } from './reading.ts';
import type { SmallNumber } from './small-number.ts';

export interface TailRules {
  readonly money: boolean;
  readonly zeroGroup: boolean;
  readonly impliedOne: boolean;
}

interface Tail {
  readonly options: readonly number[];
  readonly doubt?: Doubt;
  readonly choose: boolean;
}

/** Digits after a scale are its decimal fraction: 2tr3, 2tr05, 2tr350. Spaced, "2 triệu 50" may also be 2.050.000. */
export function literalTail(literal: NumberLiteral, glued: boolean, scale: number, rules: TailRules): Tail {
  const { digits, form } = literal;
  // "2 triệu 300.000"; "5 tỷ 1.250" leaves out what the 1.250 are.
  if (form === 'grouped' && Number(digits) < scale && Number(digits) * 10 >= scale)
    return { options: [Number(digits)], choose: false };
  if (form !== 'plain') return { options: [], doubt: 'grouping', choose: true };
  const fraction = timesScale(literal, scale, digits.length);
  if (digits.length <= 3) {
    // In a count "3 nghìn 2" is as open as "ba nghìn hai".
    if (!glued && !rules.money && !rules.impliedOne && digits.length === 1) {
      return { options: [fraction, Number(digits)], doubt: 'spoken-number', choose: true };
    }
    const lower = digits.length === 2 && !digits.startsWith('0') ? timesScale(literal, scale, 3) : fraction;
    return glued || lower === fraction
      ? { options: [fraction], choose: false }
      : { options: [fraction, lower], doubt: 'spoken-number', choose: true };
  }
  if (Number(digits) < scale && digits.length === Math.log10(scale))
    return { options: [Number(digits)], choose: false };
  return { options: [], doubt: 'grouping', choose: true };
}

export function wordTail(small: SmallNumber, scale: number, rules: TailRules): Tail {
  const n = small.options[0] ?? 0;
  const choose = small.choose;
  if (rules.zeroGroup && n < 100 && !small.formalZero) {
    // "một triệu không trăm nghìn hai": speech that corrects itself on the way.
    const spoken = n * (n < 10 ? 100 : 10);
    return { options: [spoken, n * (n < 10 ? 100_000 : 10_000), n], doubt: 'spoken-number', choose: true };
  }
  if (small.formalZero || (scale === 1000 && n >= 100) || rules.zeroGroup)
    return { options: small.options, choose };
  if (n < 10) {
    const spoken = (n * scale) / 10;
    if (small.five) return { options: [spoken], doubt: 'year-or-five', choose: false };
    return rules.money || rules.impliedOne || small.tailWord
      ? { options: [spoken], choose }
      : { options: [spoken, n], doubt: 'spoken-number', choose: true };
  }
  if (scale === 1000) {
    const round = n * 10;
    return { options: n % 10 === 0 ? [n] : [n, round], doubt: 'spoken-number', choose: n % 10 !== 0 };
  }
  const thousandths = (n * scale) / 1000;
  if (n >= 100) return { options: [thousandths], doubt: 'spoken-number', choose: false };
  return { options: [(n * scale) / 100, thousandths], doubt: 'spoken-number', choose: true };
}
