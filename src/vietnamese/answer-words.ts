import { periodNameAt } from './heading-line.ts';
import type { Clause, FoundLabel } from './label-clauses.ts';
import { numeralOf } from './numerals.ts';
import { roleWords } from './sentence-words.ts';
import type { Token } from './tokens.ts';

/** Whether a number stands there that may be an answer; "quý 3" and "tháng 11" are none. */
export function hasNumber(tokens: readonly Token[]): boolean {
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    const period = periodNameAt(tokens, index);
    if (token && period === 0 && isNumeral(token, tokens, index)) return true;
    index += Math.max(1, period);
  }
  return false;
}

function isNumeral(token: Token, tokens: readonly Token[], index: number): boolean {
  if (token.kind === 'number') return true;
  const found = numeralOf(token);
  return found !== undefined && found.numeral.kind !== 'zero' && roleWords.at(tokens, index) === undefined;
}

export const hasWords = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === 'word' || token.kind === 'number');

/** "Quý 3:", "Số liệu tháng 11:" before the figures. */
export function isPeriodOnly(tokens: readonly Token[]): boolean {
  for (let index = 0; index < tokens.length;) {
    const period = periodNameAt(tokens, index);
    const idle = tokens[index]?.kind === 'sign' || roleWords.at(tokens, index)?.meaning === 'plain';
    if (period === 0 && !idle) return false;
    index += Math.max(1, period, roleWords.at(tokens, index)?.length ?? 0);
  }
  return true;
}

export function isJoint(token: Token | undefined): boolean {
  if (token?.kind === 'word') return ['là', 'la', 'và', 'va', 'thì', 'thi'].includes(token.text);
  return (
    token?.kind === 'sign' &&
    [':', '=', '-', '.', ',', ';', '*', '•', '|', '"', '+', '>'].includes(token.text)
  );
}

/** What a label before its answer says: what follows it, or "không", "chưa" that stand before it. */
export function sayings(before: readonly Token[], after: readonly Token[]): readonly (readonly Token[])[] {
  const denied = before.some(
    (token) => token.sense === 'khong' || token.sense === 'chua' || token.sense === 'da',
  );
  if (!denied) return [after];
  return hasNumber(after) ? [after] : [before, after];
}

/** Whether the head of a clause is left over, rather than a denial that was taken up. */
export function hasSaying(clause: Clause, first: FoundLabel | undefined): boolean {
  const head = clause.tokens.slice(0, first?.start ?? 0);
  return !head.some((token) => token.sense === 'khong' || token.sense === 'chua' || token.sense === 'da');
}
