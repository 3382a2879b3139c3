/** A number of 0 up to, but not, 1 that is always the same for the same words: made-up figures have to come out alike in every run. */
export function chanceOf(words: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  // FNV leaves neighbouring words close to each other; this spreads them (the end of MurmurHash3).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
