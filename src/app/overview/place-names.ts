import { fold, matchName, nameKey, nameWordWeight, normalise } from '../../vietnamese/index.ts';

/** What a name that somebody typed may mean. */
export type NamedPlaces<P> =
  /** every word of it stands in the name */
  | { readonly kind: 'exact'; readonly places: readonly P[] }
  /** names that look like it: never taken without asking */
  | { readonly kind: 'alike'; readonly places: readonly P[] }
  | { readonly kind: 'none' };

/**
 * The places whose code or name somebody typed, in any order of words, with abbreviations, with diacritics or without. Where only some of the words stand in
 * a name, it is offered, not taken: "phường Long Hương" must not become "phường Bà Rịa".
 *
 * @param ways how the words may be taken, the likelier first
 */
export function placesNamed<P extends { readonly code: string; readonly name: string }>(
  ways: readonly string[],
  places: readonly P[],
): NamedPlaces<P> {
  for (const typed of ways) {
    const exact = exactly(typed, places);
    if (exact.length > 0) return { kind: 'exact', places: exact };
  }
  for (const typed of ways) {
    const alike = likely(typed, places);
    if (alike.length > 0) return { kind: 'alike', places: alike };
  }
  return { kind: 'none' };
}

type Named = { readonly code: string; readonly name: string };

function exactly<P extends Named>(typed: string, places: readonly P[]): readonly P[] {
  const byCode = places.filter(({ code }) => fold(code) === fold(typed));
  if (byCode.length > 0) return byCode;
  const asked = wordsOf(typed);
  if (asked.length === 0) return [];
  return closest(
    typed,
    places.filter(({ name }) => weightIn(asked, name) === weightOf(asked)),
  );
}

function likely<P extends Named>(typed: string, places: readonly P[]): readonly P[] {
  const asked = wordsOf(typed);
  const matches = matchName(
    typed,
    places.map(({ name }) => name),
  );
  return matches.flatMap(({ index, score }) => {
    const place = places[index];
    if (!place) return [];
    const isLike =
      asked.length === 1 ? score >= oneWordAlike : weightIn(asked, place.name) * 2 >= weightOf(asked);
    return isLike ? [place] : [];
  });
}

/** A single word with a slip of the finger in it. */
const oneWordAlike = 0.55;

/**
 * Of several, the one that is called just so; else the one of just that area, as the ward is of all that have "Bà Rịa" in their
 * name; else those whose diacritics agree, if any do.
 */
function closest<P extends { readonly name: string }>(typed: string, places: readonly P[]): readonly P[] {
  const key = nameKey(typed);
  const same = places.filter(({ name }) => nameKey(name) === key);
  if (same.length > 0) return same;
  const areas = places.filter(({ name }) => areaOf(name) === key);
  if (areas.length > 0) return areas;
  const marked = plain(typed);
  const agreeing = places.filter(({ name }) => plain(name).includes(marked));
  return agreeing.length > 0 ? agreeing : places;
}

function plain(text: string): string {
  return normalise(text).toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return Array.from(new Set(nameKey(text).split(' ').filter(Boolean)));
}

/** "Công đoàn phường Bà Rịa" is of Bà Rịa. */
function areaOf(name: string): string | undefined {
  return /^(?:cong doan|lien doan lao dong|ldld) (?:(?:phuong|xa|dac khu|thi tran|quan|huyen|thanh pho|tinh) )?(.+)$/.exec(
    nameKey(name),
  )?.[1];
}

/** What of some words stands in a name as whole words. */
function weightIn(words: readonly string[], name: string): number {
  const held = new Set(wordsOf(name));
  return weightOf(words.filter((word) => held.has(word)));
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + nameWordWeight(word), 0);
}
