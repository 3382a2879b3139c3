import { endOfLetterDigits } from './letter-digits.ts';
import { decodeLeftover, endsInDoubtfulDigit } from './typing-leftovers.ts';

const LETTER = /[\p{L}\p{M}]/u;

/** Belongs to the digit before it: 1️⃣. */
export const KEYCAP = '\u20e3';

/** Says how the sign before it is drawn, and nothing else. */
export const VARIATION = '\ufe0f';

/** Whether a plain digit stands at a place. By the code of the character: to take it out of the text would make a string of it. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Whether a UTF-16 unit belongs to a word; most are told without a pattern. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  // The composed letters of Vietnamese: ả to ỹ, à to ư but for × and ÷.
  if (code >= 0x1ea0 && code <= 0x1ef9) return true;
  if (code >= 0xc0 && code <= 0x1b0) return code !== 0xd7 && code !== 0xf7;
  return at >= 0 && at < text.length && LETTER.test(text.charAt(at));
}

/** Whether a word holds the keystroke of a mark in VNI; a zero is none. */
export function hasKeystroke(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1)
    if (isDigitAt(text, at) && text.charCodeAt(at) !== 0x30) return true;
  return false;
}

/**
 * Where the token that begins at a place ends.
 *
 * @param vni a word before it was typed in VNI, so that "co1" is có
 */
export function endOfToken(text: string, start: number, vni: boolean): number {
  const char = text[start] ?? '';
  if (char === '\n') return start + 1;
  const isDigit = isDigitAt(text, start);
  const mayBeSlip = isDigit || char === 'l' || char === 'I';
  const slip = mayBeSlip && isWordStart(text, start) ? endOfLetterDigits(text, start) : undefined;
  if (slip !== undefined) return slip;
  if (isLetterAt(text, start)) return endOfWord(text, start, vni);
  if (isDigit || startsWithMark(text, start)) return endOfNumber(text, start);
  const whole = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const end = start + whole.length;
  return text[end] === VARIATION ? end + 1 : end;
}

/** Not in the middle of a word, nor behind the mark of a decimal. */
function isWordStart(text: string, at: number): boolean {
  return !isLetterAt(text, at - 1) && !isDigitAt(text, at - 1) && !/[.,'/]/.test(text[at - 1] ?? ' ');
}

/** ",5" and ".5" at the start of a word: a decimal without its whole part, not a sign and a number. */
function startsWithMark(text: string, at: number): boolean {
  const char = text[at];
  const before = text[at - 1] ?? ' ';
  return (char === ',' || char === '.') && isDigitAt(text, at + 1) && (before === ' ' || before === '\n');
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    if (isDigitAt(text, end)) {
      end += 1;
      continue;
    }
    const char = text[end] ?? '';
    if (char === KEYCAP || char === VARIATION) end += 1;
    else if (/[.,']/.test(char) && isDigitAt(text, end + 1)) end += 2;
    else return end;
  }
}

/** Letters, and digits among them when the whole is a word typed in VNI ("tha1ng") or "k0". */
function endOfWord(text: string, start: number, vni: boolean): number {
  const slashed = endOfSlashedTitle(text, start);
  if (slashed > 0) return slashed;
  let end = start;
  let letters = 0;
  // A word with keystrokes in it is short; looking further would only cost time.
  const limit = Math.min(text.length, start + 16);
  while (end < limit) {
    const isDigit = isDigitAt(text, end);
    if (!isDigit && !isLetterAt(text, end)) break;
    if (isDigit && letters === 0) letters = end;
    end += 1;
  }
  if (letters === 0 && end < limit) return end;
  if (letters > 0 && !isLetterAt(text, end) && !isDigitAt(text, end)) {
    const mixed = text.slice(start, end).toLowerCase();
    if (mixed === 'k0') return end;
    if (
      decodeLeftover(mixed) !== undefined &&
      (vni || !endsInDoubtfulDigit(mixed) || /^ ?\d/.test(text.slice(end, end + 2)))
    ) {
      return end;
    }
  }
  end = start;
  while (isLetterAt(text, end)) end += 1;
  return end;
}

/** "đ/c" is one word: đồng chí. */
function endOfSlashedTitle(text: string, start: number): number {
  if (text[start + 1] !== '/') return 0;
  const three = text.slice(start, start + 3).toLowerCase();
  return (three === 'đ/c' || three === 'd/c') && !isLetterAt(text, start + 3) ? start + 3 : 0;
}
