import { belowHundredAt, sure, type SmallNumber } from './below-hundred.ts';
import type { NumberPart } from './number-run.ts';

export type { SmallNumber } from './below-hundred.ts';

/** Reads the small number that starts at a part, or undefined when the parts make none. */
export function smallNumberAt(
  parts: readonly NumberPart[],
  start: number,
  money: boolean,
): SmallNumber | undefined {
  const hundreds = hundredsAt(parts, start);
  if (hundreds) return withRest(parts, start, hundreds, money);
  const part = parts[start];
  if (part?.kind === 'link') {
    const ones = belowHundredAt(parts, start + 1);
    return ones && { ...ones, length: ones.length + 1, formalZero: true };
  }
  if (part?.kind === 'zero') return { ...sure(0, 1), formalZero: false };
  return belowHundredAt(parts, start);
}

interface Hundreds {
  readonly digit: number;
  readonly length: number;
  readonly implied: boolean;
}

function hundredsAt(parts: readonly NumberPart[], start: number): Hundreds | undefined {
  const [one, two] = [parts[start], parts[start + 1]];
  // "trăm hai" opens a number; "nghìn trăm" is none.
  if (one?.kind === 'hundred') return start === 0 ? { digit: 1, length: 1, implied: true } : undefined;
  if (two?.kind !== 'hundred') return undefined;
  if (one?.kind === 'half') return { digit: 0.5, length: 2, implied: false };
  if (one?.kind === 'digit') return { digit: one.digit, length: 2, implied: false };
  if (one?.kind === 'zero') return { digit: 0, length: 2, implied: false };
  // "15 trăm" is 1.500.
  if (one?.kind === 'literal' && one.literal.form === 'plain' && one.literal.raw.length <= 2 && !one.odd) {
    return { digit: Number(one.literal.raw), length: 2, implied: false };
  }
  return undefined;
}

function withRest(
  parts: readonly NumberPart[],
  start: number,
  hundreds: Hundreds,
  money: boolean,
): SmallNumber | undefined {
  const base = hundreds.digit * 100;
  const formalZero = hundreds.digit === 0;
  const at = start + hundreds.length;
  const next = parts[at];
  const done = (n: number, extra: number): SmallNumber => ({
    ...sure(n, hundreds.length + extra),
    formalZero,
    ...(hundreds.digit >= 10 && { doubt: 'spoken-number' as const }),
  });

  if (next?.kind === 'and-half') return done(base + 50, 1);
  if (next?.kind === 'link') {
    const ones = belowHundredAt(parts, at + 1);
    return ones && ones.single ? { ...done(base + (ones.options[0] ?? 0), ones.length + 1) } : undefined;
  }
  if (next?.kind === 'literal') return withDigits(parts, at, base, hundreds.length);
  const rest = next && next.kind !== 'scale' ? belowHundredAt(parts, at) : undefined;
  if (!rest) return next === undefined || next.kind === 'scale' ? done(base, 0) : undefined;
  if (!rest.single) {
    return {
      ...rest,
      options: rest.options.map((n) => base + n),
      length: hundreds.length + rest.length,
      formalZero,
    };
  }
  // One digit after trăm: "trăm hai" is 120, "hai trăm ba" 230 or 203.
  const digit = rest.options[0] ?? 0;
  const spoken = base + digit * 10;
  if (rest.tailWord) return done(spoken, 1);
  if (rest.five) {
    return { ...done(spoken, 1), options: [spoken, base], doubt: 'year-or-five', choose: true };
  }
  if (hundreds.implied || (money && parts[at + 1]?.kind !== 'scale')) return done(spoken, 1);
  return { ...done(spoken, 1), options: [spoken, base + digit], doubt: 'spoken-number', choose: true };
}

/** Digits behind trăm: "2 trăm 4 mươi" is 240; "2 trăm 51" may be two numbers, and "2 trăm 5" is 250 or 205. */
function withDigits(
  parts: readonly NumberPart[],
  at: number,
  base: number,
  length: number,
): SmallNumber | undefined {
  const rest = belowHundredAt(parts, at);
  const [first] = rest?.options ?? [];
  if (!rest || first === undefined || parts[at]?.kind !== 'literal') return undefined;
  const n = base + first;
  if (rest.literal === undefined) return { ...sure(n, length + rest.length), formalZero: false };
  const options = rest.literal.raw.length === 1 ? [base + first * 10, n] : [n];
  return {
    ...sure(n, length + rest.length),
    options,
    doubt: 'spoken-number',
    choose: options.length > 1,
  };
}
