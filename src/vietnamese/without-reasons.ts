import { absences } from './activity-words.ts';
import { isNumber } from './number-token.ts';
import { numeralOf } from './numerals.ts';
import { phraseBook, type PhraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

const reasons = phraseBook<true>([
  ['do, vì, bởi, bởi vì, lý do, với lý do, nguyên nhân, nguyên nhân do', true],
]);
const away = phraseBook<true>([[absences.join(', '), true]]);

/**
 * The message without the reasons behind its figures, where such a reason has a name of a figure in it: "giảm 2 do nghỉ việc" tells one figure.
 * Who is only away is no reason for it, and stays to be doubted.
 */
export function withoutReasons(tokens: readonly Token[], names: PhraseBook<unknown>): readonly Token[] {
  const start = tokens.findIndex((_, index) => isReason(tokens, index));
  if (start < 1) return tokens;
  const behind = tokens.findIndex(
    ({ kind, text }, index) => index > start && (kind === 'break' || isEnd(text)),
  );
  const end = behind < 0 ? tokens.length : behind;
  const reason = tokens.slice(start + 1, end);
  const isCounted = reason.some((token) => isNumber(token) || numeralOf(token) !== undefined);
  const isNamed = reason.some((_, index) => names.at(reason, index) !== undefined);
  const isAway = reason.some((_, index) => away.at(reason, index) !== undefined);
  const rest = withoutReasons(tokens.slice(end), names);
  return isNamed && !isCounted && !isAway
    ? [...tokens.slice(0, start), ...rest]
    : [...tokens.slice(0, end), ...rest];
}

/** Behind a figure and its measure; "trong đó" typed without diacritics is no reason. */
function isReason(tokens: readonly Token[], index: number): boolean {
  if (!reasons.at(tokens, index) || tokens[index - 1]?.key === 'trong') return false;
  return tokens.slice(Math.max(0, index - 3), index).some((token) => isNumber(token));
}

function isEnd(sign: string): boolean {
  return [',', ';', '.', '(', ')'].includes(sign);
}
