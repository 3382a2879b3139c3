import { boundedMemo } from './bounded-memo.ts';
import { withoutLetters } from './letter-digits.ts';
import { normalise } from './normalise.ts';
import { KEYCAP, VARIATION, endOfToken, hasKeystroke, isDigitAt, isLetterAt } from './token-ends.ts';
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

const ODD_NUMBER = /[\p{Nd}\p{No}\p{Nl}]/u;

/** Several readers look at the same message and at its parts, one after the other. */
const KEPT_MESSAGES = 16;

const SPACE = 0x20;
const BREAK = 0x0a;

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
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at += 1;
      spaced = true;
      continue;
    }
    const end = endOfToken(text, at, vni);
    vni ||= end - at < 17 && isLetterAt(text, at) && hasKeystroke(text, at, end);
    pushToken(tokens, text, at, end, !spaced);
    spaced = code === BREAK;
    at = end;
  }
  return { text, tokens };
}

function pushToken(tokens: Token[], source: string, start: number, end: number, glued: boolean): void {
  const raw = source.slice(start, end);
  const isDigit = isDigitAt(raw, 0);
  const mayBeSlip = raw.length > 1 && (isDigit || raw.startsWith('l') || raw.startsWith('I'));
  if (raw === '\n') {
    tokens.push(signToken('break', raw, start, end, false, false));
  } else if (mayBeSlip && /^[\dlIoO]+$/.test(raw) && /\d/.test(raw) && /[lIoO]/.test(raw)) {
    tokens.push(signToken('number', withoutLetters(raw), start, end, glued, true));
  } else if (isLetterAt(raw, 0)) {
    pushWord(tokens, raw, start, end, glued);
  } else if (isDigit || (raw.length > 1 && /^[.,]\d/.test(raw))) {
    const digits = raw.replaceAll(KEYCAP, '').replaceAll(VARIATION, '');
    tokens.push(signToken('number', digits, start, end, glued, digits !== raw));
  } else if (raw.charCodeAt(0) > 0x7f && ODD_NUMBER.test(raw)) {
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
