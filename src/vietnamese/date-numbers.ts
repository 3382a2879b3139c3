import { numberRunAt } from './number-run.ts';
import { numberValue } from './number-value.ts';
import { phraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

export function lunarMonthAt(tokens: readonly Token[], index: number): NumberFound | undefined {
  const found = lunarMonths.at(tokens, index);
  return found && { value: found.meaning, length: found.length };
}

export interface NumberFound {
  readonly value: number;
  readonly length: number;
}

/** A whole number from 1 to the limit, in digits or words. */
export function numberAt(tokens: readonly Token[], index: number, limit: number): NumberFound | undefined {
  const token = tokens[index];
  if (token?.kind === 'number') {
    return /^\d{1,2}$/.test(token.text) && !token.odd ? inRange(Number(token.text), 1, limit) : undefined;
  }
  const run = numberRunAt(tokens, index, { money: false, spaceGroups: false });
  if (!run) return undefined;
  const { options, choose } = numberValue(run, false);
  // "tháng tư", "mười năm": after a word for month or day năm is five; a choice of several is left alone.
  const [first] = options;
  return first === undefined || (choose && options.length > 1)
    ? undefined
    : inRange(first, run.length, limit);
}

function inRange(value: number, length: number, limit: number): NumberFound | undefined {
  return Number.isInteger(value) && value >= 0 && value <= Math.max(limit, 99)
    ? { value, length }
    : undefined;
}

/** "tháng 10", "t10", "tháng tư", "tháng giêng". */
export function monthAt(tokens: readonly Token[], index: number): NumberFound | undefined {
  const token = tokens[index];
  if (token?.key !== 'thang' && token?.text !== 't' && token?.key !== 'thg') return undefined;
  const next = tokens[index + 1];
  if (token.text === 't' && next?.kind !== 'number') return undefined;
  const found = next?.kind === 'number' ? numberAt(tokens, index + 1, 12) : monthNames.at(tokens, index + 1);
  if (!found) return undefined;
  return 'meaning' in found
    ? { value: found.meaning, length: found.length + 1 }
    : { value: found.value, length: found.length + 1 };
}

/** Only these: in "tháng ba năm 2026" the năm is no part of the number. */
const monthNames = phraseBook<number>([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư, bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy, bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
]);

const lunarMonths = phraseBook<number>([
  ['tháng giêng', 1],
  ['tháng chạp', 12],
]);

export function slashMonthAt(tokens: readonly Token[], index: number): NumberFound | undefined {
  const sign = tokens[index];
  if (sign?.kind !== 'sign' || !['/', '-'].includes(sign.text)) return undefined;
  const month = numberAt(tokens, index + 1, 12);
  return month && { value: month.value, length: month.length + 1 };
}

/** "năm 2026", "/2026", "2026", "năm ngoái" is left to the caller. */
export function yearAt(tokens: readonly Token[], index: number): NumberFound | undefined {
  const token = tokens[index];
  const skip =
    token?.key === 'nam' || (token?.kind === 'sign' && ['/', '-', '.', ','].includes(token.text)) ? 1 : 0;
  const number = tokens[index + skip];
  if (number?.kind !== 'number') return undefined;
  if (/^(19|20)\d\d$/.test(number.text)) return { value: Number(number.text), length: skip + 1 };
  const short = skip === 1 && token?.text !== ',' && /^\d\d$/.test(number.text);
  return short ? { value: 2000 + Number(number.text), length: 2 } : undefined;
}
