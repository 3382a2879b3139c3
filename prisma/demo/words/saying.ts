import type { KindName } from '../imagined/kinds.ts';

/** Something a chair may write. `{n}` in it stands for some number of people. */
export interface Saying {
  readonly text: string;
  /** said only there, or only in these months of the calendar */
  readonly of?: readonly KindName[];
  readonly in?: readonly number[];
}

/** The same for everybody, all year round. */
export function anywhere(...texts: readonly string[]): readonly Saying[] {
  return texts.map((text) => ({ text }));
}

/** What only units of some kinds say. */
export function among(of: readonly KindName[], ...texts: readonly string[]): readonly Saying[] {
  return texts.map((text) => ({ text, of }));
}

/** What is only said in some months of the calendar. */
export function during(months: readonly number[], ...texts: readonly string[]): readonly Saying[] {
  return texts.map((text) => ({ text, in: months }));
}
