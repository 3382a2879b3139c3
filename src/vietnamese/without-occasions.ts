import { isNumber, isSign } from './number-token.ts';
import { phraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/** Words before the holiday something is done for. */
const occasions = phraseBook<true>([
  [
    'nhân, nhân ngày, nhân dịp, nhân dịp ngày, dịp, dịp ngày, mừng, chào mừng, chào mừng ngày, mừng ngày, kỷ niệm, kỷ niệm ngày',
    true,
  ],
]);

/** The message without the holidays it names: "1 đợt thi đua nhân 20/11" tells one figure, no three. */
export function withoutOccasions(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isSign(token, '/', '-'))) return tokens;
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const length = occasionAt(tokens, index);
    const token = tokens[index];
    if (length === 0 && token) kept.push(token);
    index += Math.max(1, length);
  }
  return kept;
}

function occasionAt(tokens: readonly Token[], index: number): number {
  const found = occasions.at(tokens, index);
  if (!found) return 0;
  const [day, sign, month] = tokens.slice(index + found.length, index + found.length + 3);
  const isDate =
    isNumber(day) &&
    isSign(sign, '/', '-') &&
    isNumber(month) &&
    isUpTo(day.text, 31) &&
    isUpTo(month.text, 12);
  return isDate ? found.length + 3 : 0;
}

function isUpTo(digits: string, most: number): boolean {
  return /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= most;
}
