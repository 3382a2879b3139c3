import { boundedMemo } from './bounded-memo.ts';
import { withoutMarks } from './normalise.ts';
import { isSyllable, toneless, tonelessAndTone } from './syllable.ts';
import { expandTeencode } from './teencode.ts';
import type { Token } from './tokens.ts';
import { decodeLeftover } from './typing-leftovers.ts';

/** What is known of a word by its letters alone. */
export interface WordForms extends Pick<Token, 'text' | 'key' | 'spelling' | 'letters' | 'bare'> {
  readonly senses: readonly string[];
  readonly capital: boolean;
}

/** Works out the forms of a word as it was typed, or remembers them. */
export function formsOfWord(raw: string): WordForms {
  return raw.length <= LONGEST_KEPT_WORD ? keptForms(raw) : wordForms(raw);
}

function wordForms(raw: string): WordForms {
  const lower = raw.toLowerCase();
  const text = decodeLeftover(lower) ?? lower;
  const key = withoutMarks(text);
  const bare = text === key;
  // "chị Hồng" and "hẻm 5" are no "hong" and no "hem": marks on a syllable make it a word of its own.
  const short = expandTeencode(text) ?? (bare || isSyllable(key) ? undefined : expandTeencode(key));
  const expanded = short ?? key;
  return {
    text,
    key,
    spelling: bare ? text : tonelessAndTone(text),
    letters: bare ? text : toneless(text),
    bare,
    senses: expanded.split(' '),
    capital: raw !== lower,
  };
}

/** The words of reports are few and come again and again. */
const keptForms = boundedMemo(4096, wordForms);
/** Longer than any syllable; what is longer is not worth keeping. */
const LONGEST_KEPT_WORD = 16;
