import { boundedMemo } from './bounded-memo.ts';
import { endOfLetterDigits, withoutLetters } from './letter-digits.ts';
import { normalise } from './normalise.ts';
import { decodeLeftover, endsInDoubtfulDigit } from './typing-leftovers.ts';
import { formsOfWord } from './word-forms.ts';

/**
 * One word, number literal, sign or line break of a message. A text is cut once, from left to right; every reader works
 * on the tokens and none looks at the text again.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'break';
  /** As typed (normalised, Telex and VNI undone), in lower case. */
  readonly text: string;
  /** Without diacritics. */
  readonly key: string;
  /** `key` with chat abbreviations resolved: 'ko' has the sense 'khong'. */
  readonly sense: string;
  /** Letters, then tone: equal for both tone placements. Compare where diacritics matter. */
  readonly spelling: string;
  /** Without tones but with the letters ă, ơ, đ. */
  readonly letters: string;
  /** No diacritics were typed, so they cannot be used to tell words apart. */
  readonly bare: boolean;
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
  readonly capital: boolean;
  /** The digits were not plain ASCII digits: emoji (1️⃣), Arabic-Indic, superscript, ½. */
  readonly odd: boolean;
  /** Place in the normalised text. */
  readonly start: number;
  readonly end: number;
}

export interface Tokenised {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const LETTER = /[\p{L}\p{M}]/u;

const ODD_NUMBER = /[\p{Nd}\p{No}\p{Nl}]/u;

const KEYCAP = '\u20e3';

const VARIATION = '\ufe0f';

const isDigit = (char: string): boolean => char >= '0' && char <= '9' && char.length === 1;

/** Whether a UTF-16 unit belongs to a word; most are told without a pattern. */
function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  // The composed letters of Vietnamese: ả to ỹ, à to ư but for × and ÷.
  if (code >= 0x1ea0 && code <= 0x1ef9) return true;
  if (code >= 0xc0 && code <= 0x1b0) return code !== 0xd7 && code !== 0xf7;
  return LETTER.test(char);
}

/** Several readers look at the same message and at its parts, one after the other. */
const KEPT_MESSAGES = 16;

/** Cuts a text into tokens. Linear: every character is looked at a bounded number of times. */
export const tokenise: (input: string) => Tokenised = boundedMemo(KEPT_MESSAGES, cut);

function cut(input: string): Tokenised {
  const text = normalise(input);
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  // Once one word was typed in VNI, "co1" is có and not "có 1".
  let vni = false;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === ' ') {
      at += 1;
      spaced = true;
      continue;
    }
    const end = endOfToken(text, at, vni);
    vni ||= end - at < 17 && isLetter(char) && hasDigit(text, at, end);
    pushToken(tokens, text, at, end, !spaced);
    spaced = char === '\n';
    at = end;
  }
  return { text, tokens };
}

/** A zero is no keystroke of VNI. */
function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? '';
    if (isDigit(char) && char !== '0') return true;
  }
  return false;
}

function endOfToken(text: string, start: number, vni: boolean): number {
  const char = text[start] ?? '';
  if (char === '\n') return start + 1;
  const mayBeSlip = isDigit(char) || char === 'l' || char === 'I';
  const slip = mayBeSlip && isWordStart(text, start) ? endOfLetterDigits(text, start) : undefined;
  if (slip !== undefined) return slip;
  if (isLetter(char)) return endOfWord(text, start, vni);
  if (isDigit(char) || startsWithMark(text, start)) return endOfNumber(text, start);
  const whole = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const end = start + whole.length;
  return text[end] === VARIATION ? end + 1 : end;
}

/** Not in the middle of a word, nor behind the mark of a decimal. */
function isWordStart(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  return !isLetter(before) && !isDigit(before) && !/[.,'/]/.test(before);
}

/** ",5" and ".5" at the start of a word: a decimal without its whole part, not a sign and a number. */
function startsWithMark(text: string, at: number): boolean {
  const char = text[at];
  const before = text[at - 1] ?? ' ';
  return (char === ',' || char === '.') && isDigit(text[at + 1] ?? '') && (before === ' ' || before === '\n');
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const char = text[end] ?? '';
    if (isDigit(char) || char === KEYCAP || char === VARIATION) end += 1;
    else if (/[.,']/.test(char) && isDigit(text[end + 1] ?? '')) end += 2;
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
  while (end < limit && (isLetter(text[end] ?? '') || isDigit(text[end] ?? ''))) {
    end += 1;
    if (isDigit(text[end - 1] ?? '') && letters === 0) letters = end - 1;
  }
  if (letters === 0 && end < limit) return end;
  if (letters > 0 && !isLetter(text[end] ?? '') && !isDigit(text[end] ?? '')) {
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
  while (end < text.length && isLetter(text[end] ?? '')) end += 1;
  return end;
}

/** "đ/c" is one word: đồng chí. */
function endOfSlashedTitle(text: string, start: number): number {
  if (text[start + 1] !== '/') return 0;
  const three = text.slice(start, start + 3).toLowerCase();
  return (three === 'đ/c' || three === 'd/c') && !isLetter(text[start + 3] ?? '') ? start + 3 : 0;
}

function pushToken(tokens: Token[], source: string, start: number, end: number, glued: boolean): void {
  const raw = source.slice(start, end);
  const first = raw[0] ?? '';
  const mayBeSlip = raw.length > 1 && (isDigit(first) || first === 'l' || first === 'I');
  if (first === '\n') {
    tokens.push(signToken('break', raw, start, end, false, false));
  } else if (mayBeSlip && /^[\dlIoO]+$/.test(raw) && /\d/.test(raw) && /[lIoO]/.test(raw)) {
    tokens.push(signToken('number', withoutLetters(raw), start, end, glued, true));
  } else if (isLetter(first)) {
    pushWord(tokens, raw, start, end, glued);
  } else if (isDigit(first) || (raw.length > 1 && /^[.,]\d/.test(raw))) {
    const digits = raw.replaceAll(KEYCAP, '').replaceAll(VARIATION, '');
    tokens.push(signToken('number', digits, start, end, glued, digits !== raw));
  } else if (ODD_NUMBER.test(raw)) {
    tokens.push(signToken('number', raw, start, end, glued, true));
  } else {
    tokens.push(signToken('sign', raw.replaceAll(VARIATION, ''), start, end, glued, false));
  }
}

function signToken(
  kind: Token['kind'],
  text: string,
  start: number,
  end: number,
  glued: boolean,
  odd: boolean,
): Token {
  return {
    kind,
    text,
    key: text,
    sense: text,
    spelling: text,
    letters: text,
    bare: true,
    glued,
    capital: false,
    odd,
    start,
    end,
  };
}

function pushWord(tokens: Token[], raw: string, start: number, end: number, glued: boolean): void {
  const { text, key, spelling, letters, bare, senses, capital } = formsOfWord(raw);
  let first = true;
  for (const sense of senses) {
    tokens.push({
      kind: 'word',
      text,
      key,
      sense,
      spelling,
      letters,
      bare,
      glued: first && glued,
      capital,
      odd: false,
      start,
      end,
    });
    first = false;
  }
}
