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
