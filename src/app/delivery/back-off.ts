/** How long to wait before trying again. */
export interface BackOff {
  /** milliseconds before the second try */
  readonly first: number;
  /** never longer than this */
  readonly most: number;
}

/**
 * Doubles with every failure, then takes a random half off: many processes that failed together do not come back
 * together. `failures` counts from 1; `chance` is in [0, 1).
 */
export function backOff({ first, most }: BackOff, failures: number, chance: number): number {
  const full = Math.min(most, first * 2 ** Math.min(failures - 1, 30));
  return Math.round(full / 2 + (full / 2) * chance);
}
