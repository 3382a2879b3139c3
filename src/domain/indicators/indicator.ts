import type { Sector } from '../unit.ts';

/**
 * How a figure behaves in time.
 * - `flow`: happened in the month; months add up.
 * - `stock`: how many there are at the cut-off; the latest counts, and a missing one carries the last value forward.
 * - `yearly`: done once a year or not yet; a yes settles the year.
 * - `year-to-date`: distinct people since 1 January; the latest counts.
 * - `text`: words, listed and never summed.
 */
export type Nature = 'flow' | 'stock' | 'yearly' | 'year-to-date' | 'text';

/** How figures of several units become one. */
export type RollUp = 'sum' | 'count-yes' | 'list';

/** Everything the program knows about one figure of the union's reports. */
export interface Indicator {
  /** the code of domain notes and targets, e.g. `mem_total` */
  readonly code: string;
  /** as it stands in documents */
  readonly name: string;
  /** as it fits into one line of a phone */
  readonly shortName: string;
  /** what is counted: người, cuộc, đồng; empty for texts and yes/no */
  readonly measure: string;
  readonly nature: Nature;
  readonly rollUp: RollUp;
  /** which kinds of unit are asked */
  readonly sectors: readonly Sector[];
  /** values outside are not possible; unusual ones are a check of the form */
  readonly bounds?: { readonly min: number; readonly max: number };
  /** where the indicator comes from: a target programme, a form in use */
  readonly source: string;
}
