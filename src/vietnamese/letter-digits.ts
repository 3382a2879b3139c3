/** "25l", "2l5", "l93", "1OO", "5o": the letters that look like 1 and 0 among digits. */
const LIKE_DIGITS =
  /(?:\d{2,9}[lI]{1,2}|\d{1,9}[lI]\d{1,9}|[lI]\d{2,9}|\d{1,9}O{1,3}\d{0,9}|\d{2,9}o{1,3}|\d{1,9}o{1,3}\d{1,9}|\do{2,3}|\do(?=\s*(?:$|[,;.\n])))(?![\p{L}\p{M}\d])/uy;

/** The end of a number in which such a letter was typed, or undefined. */
export function endOfLetterDigits(text: string, start: number): number | undefined {
  LIKE_DIGITS.lastIndex = start;
  return LIKE_DIGITS.test(text) ? LIKE_DIGITS.lastIndex : undefined;
}

/** The digits that were meant. */
export function withoutLetters(raw: string): string {
  return raw.replace(/[lI]/g, '1').replace(/[oO]/g, '0');
}
