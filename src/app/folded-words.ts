import { fold } from '../vietnamese/index.ts';

/** Looked through with nearly every message, so each list of words is folded once. */
const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Some words or phrases in comparison form. Keep the list: its set is kept with it. */
export function foldedWords(words: readonly string[]): ReadonlySet<string> {
  const known = folded.get(words);
  if (known) return known;
  const set = new Set(words.map((word) => fold(word)));
  folded.set(words, set);
  return set;
}
