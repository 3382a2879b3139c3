import type { NumberLiteral } from './number-literal.ts';
import type { NumberPart } from './number-run.ts';
import type { Doubt } from './reading.ts';

/** A number below a thousand, in words or digits. */
export interface SmallNumber {
  /** Likeliest first. */
  readonly options: readonly number[];
  /** Number of parts covered. */
  readonly length: number;
  readonly doubt?: Doubt;
  /** With a doubt: several options are as likely. */
  readonly choose: boolean;
  readonly approximate: boolean;
  /** Begins with "không trăm" or "linh", so that it counts ones and nothing shorter. */
  readonly formalZero: boolean;
  /** One digit word. */
  readonly single: boolean;
  /** The digit word is năm, which after a scale may also be "year". */
  readonly five?: true;
  /** mốt, tư, lăm: only said at the end of a number, so never a second number. */
  readonly tailWord?: true;
  readonly literal?: NumberLiteral;
  readonly glued?: boolean;
}

export const sure = (n: number, length: number): SmallNumber => ({
  options: [n],
  length,
  choose: false,
  approximate: false,
  formalZero: false,
  single: false,
});

export function belowHundredAt(parts: readonly NumberPart[], start: number): SmallNumber | undefined {
  const part = parts[start];
  if (!part) return undefined;
  const next = parts[start + 1];
  switch (part.kind) {
    case 'ten':
    case 'tens':
      return teens(part.kind === 'tens', next);
    case 'twenty':
      return next?.kind === 'digit' ? sure(20 + next.digit, 2) : undefined;
    case 'dozen-ish':
      return aboutTen(next, parts[start + 2], 1, 1);
    case 'literal':
      return literalBelowHundred(part, next, parts[start + 2]);
    case 'digit':
      return fromDigit(part.digit, part.tail, part.key, parts, start);
    case 'half':
      return { ...sure(0.5, 1), single: true };
    case 'and-half':
      // "rưỡi chục": fifteen, or five?
      return { ...sure(15, parts.length - start), options: [15, 5], doubt: 'vague', choose: true };
    case 'hundred':
    case 'scale':
    case 'link':
    case 'zero':
      return undefined;
  }
}

/** mười and what follows; "mươi" alone is "about ten". */
function teens(alone: boolean, next: NumberPart | undefined): SmallNumber {
  if (next?.kind !== 'digit')
    return alone ? { ...sure(10, 1), approximate: true, doubt: 'vague' } : sure(10, 1);
  if (isFive(next)) return { ...sure(15, 2), options: [15, 10], doubt: 'year-or-five', choose: true };
  return sure(10 + next.digit, 2);
}

function isFive(part: NumberPart): boolean {
  return part.kind === 'digit' && part.digit === 5 && part.key === 'nam';
}

/** chục: "một chục" is about ten, "hai chục" twenty, "chục rưỡi" about fifteen. */
function aboutTen(
  next: NumberPart | undefined,
  afterNext: NumberPart | undefined,
  digit: number,
  length: number,
): SmallNumber {
  const approximate = digit === 1;
  if (next?.kind === 'and-half') {
    return { ...sure(digit * 10 + 5, length + 1), approximate: true, doubt: 'vague' };
  }
  if (next?.kind === 'digit' && afterNext?.kind !== 'hundred' && afterNext?.kind !== 'scale') {
    return { ...sure(digit * 10 + next.digit, length + 1), doubt: 'spoken-number' };
  }
  return { ...sure(digit * 10, length), approximate };
}

function literalBelowHundred(
  part: Extract<NumberPart, { readonly kind: 'literal' }>,
  next: NumberPart | undefined,
  afterNext: NumberPart | undefined,
): SmallNumber | undefined {
  const { literal } = part;
  const small = literal.form === 'plain' && literal.raw.length <= 2 && !part.odd;
  if (next?.kind === 'dozen-ish')
    return small ? aboutTen(undefined, afterNext, Number(literal.raw), 2) : undefined;
  if (next?.kind === 'tens' || (next && isBareTen(next))) {
    if (!small || literal.raw.length > 1) return undefined;
    const ones = afterNext && onesOf(afterNext);
    return {
      ...sure(Number(literal.raw) * 10 + (ones ?? 0), ones === undefined ? 2 : 3),
      doubt: 'spoken-number',
    };
  }
  const odd = part.odd ? { doubt: 'unusual-digits' as const } : {};
  return { ...sure(Number(literal.digits) / 10 ** literal.decimals, 1), literal, glued: part.glued, ...odd };
}

/** The 1 of "5 mươi 1", the lăm of "4 mươi lăm". */
function onesOf(part: NumberPart): number | undefined {
  if (part.kind === 'digit') return part.digit;
  const isOne = part.kind === 'literal' && part.literal.form === 'plain' && part.literal.raw.length === 1;
  return isOne ? Number(part.literal.raw) : undefined;
}

function fromDigit(
  digit: number,
  tail: boolean,
  key: string,
  parts: readonly NumberPart[],
  start: number,
): SmallNumber | undefined {
  const next = parts[start + 1];
  const after = parts[start + 2];
  if (next?.kind === 'tens' || next?.kind === 'ten') return tens(digit, next, after);
  if (next?.kind === 'dozen-ish') return aboutTen(after, parts[start + 3], digit, 2);
  if (next?.kind === 'digit' && after?.kind !== 'tens' && after?.kind !== 'hundred')
    return twoDigits(digit, next, after);
  return {
    ...sure(digit, 1),
    single: true,
    ...(tail ? { tailWord: true as const } : {}),
    ...(key === 'nam' ? { five: true as const } : {}),
  };
}

function tens(digit: number, ten: NumberPart, after: NumberPart | undefined): SmallNumber {
  // "hai mười": a wrong mark, or 2 and 10.
  const wrongMark = ten.kind === 'ten' && ten.key === 'muoi' && !isBareTen(ten);
  if (after?.kind !== 'digit' && wrongMark) {
    // "chín mười người", "năm mười người"
    const choices = digit === 9 || digit === 5 ? [digit, 10, digit * 10] : [digit * 10, digit];
    return { ...sure(digit * 10, 2), options: choices, doubt: 'two-or-twenty', choose: true };
  }
  if (after?.kind !== 'digit') {
    return sure(digit * 10, 2);
  }
  if (isFive(after)) {
    return {
      ...sure(digit * 10 + 5, 3),
      options: [digit * 10 + 5, digit * 10],
      doubt: 'year-or-five',
      choose: true,
    };
  }
  return wrongMark
    ? { ...sure(digit * 10 + after.digit, 3), doubt: 'spelling' }
    : sure(digit * 10 + after.digit, 3);
}

/** A bare "muoi" is entered as mười and may as well be mươi. */
function isBareTen(part: NumberPart): boolean {
  return part.kind === 'ten' && part.bare;
}

/** Two digit words in a row: "hai lăm" 25; "hai ba" 23 or 2-3; "hai năm" 25 or two years. */
function twoDigits(
  digit: number,
  next: Extract<NumberPart, { readonly kind: 'digit' }>,
  after: NumberPart | undefined,
): SmallNumber | undefined {
  if (after?.kind === 'digit') return undefined;
  const together = digit * 10 + next.digit;
  if (next.tail) return sure(together, 2);
  if (isFive(next) && digit !== 4) {
    return { ...sure(together, 2), options: [together, digit], doubt: 'year-or-five', choose: true };
  }
  // "năm bảy người" is an idiom as well.
  if (next.digit === digit + 1 || (digit === 5 && next.digit === 7)) {
    return {
      ...sure(together, 2),
      options: [digit, next.digit, together],
      doubt: 'two-or-twenty',
      choose: true,
    };
  }
  return { ...sure(together, 2), doubt: 'spoken-number' };
}
