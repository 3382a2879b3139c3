/** A number of 0 up to, but not, 1 that is always the same for the same words: made-up figures have to come out alike in every run. */
export function chanceOf(words: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  // FNV leaves neighbouring words close to each other; this spreads them (the end of MurmurHash3).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The chances of one thing, such as a unit or a month of it; each by what it is for. */
export interface Dice {
  /** from 0 up to, but not, 1 */
  of(what: string): number;
  /** whether something of this chance (0 to 1) comes true */
  happens(what: string, chance: number): boolean;
  /** a whole number of these two or between them */
  between(what: string, least: number, most: number): number;
  /** one of these; undefined of none */
  oneOf<T>(what: string, all: readonly T[]): T | undefined;
}

export function diceOf(thing: string): Dice {
  const of = (what: string) => chanceOf(`${thing} ${what}`);
  return {
    of,
    happens: (what, chance) => of(what) < chance,
    between: (what, least, most) => least + Math.floor(of(what) * (most - least + 1)),
    oneOf: (what, all) => all[Math.floor(of(what) * all.length)],
  };
}
