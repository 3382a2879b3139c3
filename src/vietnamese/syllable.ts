/** Grave, acute, tilde, hook above, dot below: the five tone marks (thanh điệu). */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A syllable with its tone mark moved behind the letters, so that both placements in use compare equal.
 *
 * @example tonelessAndTone('hòa') === tonelessAndTone('hoà')
 */
export function tonelessAndTone(syllable: string): string {
  const apart = syllable.normalize('NFD');
  const tones = apart.match(TONES);
  return tones ? apart.replace(TONES, '') + tones.join('') : apart;
}

/** A syllable without its tone but with its letters (ă, ơ, đ …): 'cỏ' and 'có' are alike, 'chùa' and 'chưa' are not. */
export function toneless(syllable: string): string {
  return syllable.normalize('NFD').replace(TONES, '');
}

/**
 * Whether a typed word, in lower case, may stand for another that has the same letters without diacritics: one typed with diacritics must be the word
 * itself, but for a tone left out, and for hỏi and ngã.
 *
 * @example mayStandFor('xay', 'xây') // true
 * @example mayStandFor('xảy', 'xây') // false
 */
export function mayStandFor(typed: string, word: string): boolean {
  if (typed === word || !/[^\p{ASCII}]/u.test(typed)) return true;
  if (toneless(typed) !== toneless(word)) return false;
  const spelling = tonelessAndTone(typed);
  return (
    spelling === toneless(typed) || oneOfHookAndTilde(spelling) === oneOfHookAndTilde(tonelessAndTone(word))
  );
}

/** Hỏi and ngã, which half the country does not tell apart, as one. */
export function oneOfHookAndTilde(spelling: string): string {
  return spelling.replaceAll('\u0303', '\u0309');
}

const ONSETS = 'ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x';
const CODAS = 'ch|ng|nh|c|m|n|p|t';
const SYLLABLE = new RegExp(`^(?:${ONSETS})?[aeiouy]{1,3}(?:${CODAS})?$`);

/**
 * Whether a word without its diacritics may be a Vietnamese syllable: an onset, one to three vowels, a coda.
 *
 * @example isSyllable('luong') // true
 * @example isSyllable('asdf')  // false
 */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}
