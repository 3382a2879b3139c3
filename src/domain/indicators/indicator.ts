import type { Sector } from '../unit.ts';

/**
 * How a figure behaves in time.
 * - `flow`: happened in the month (in the quarter, where it is asked at its end); the answers of a year add up.
 * - `stock`: how it is at the cut-off; the latest counts, and a missing one carries the last value forward.
 * - `yearly`: done once a year or not yet; an answer with a value settles the year.
 * - `once-a-term`: done once between two congresses or not yet; a yes settles the term.
 * - `once`: done once for good or not yet; a yes settles it for ever.
 * - `year-to-date`: distinct people since 1 January; the latest counts.
 * - `text`: words, listed and never summed.
 */
export type Nature = 'flow' | 'stock' | 'yearly' | 'once-a-term' | 'once' | 'year-to-date' | 'text';

/**
 * How figures of several units become one.
 * - `sum`: they add up.
 * - `count-yes`: how many units said yes, of how many it applies to.
 * - `median`: the one in the middle; a sum of them would say nothing.
 * - `distribution`: how many units chose each choice.
 * - `list`: never one: texts stand unit by unit, dates soonest first.
 */
export type RollUp = 'sum' | 'count-yes' | 'median' | 'distribution' | 'list';

/**
 * What an answer with a value holds: a whole number (of things, of VND, of points), a yes (with its day, where one is asked),
 * a day, one of `choices`, or words.
 */
type ValueKind = 'count' | 'money' | 'score' | 'yes-no' | 'yes-no-date' | 'date' | 'choice' | 'text';

/**
 * Where a figure comes from.
 * - `own-report`: the unit's own report: the chair's monthly one, or the supplement of an upper union.
 * - `union-above`: the union above says it about the unit.
 * - `registry`: counted from the units and targets the program keeps.
 * - `profile`: a fact about the unit, asked at enrolment and changed by a command.
 * - `computed`: the sum of `parts`; never asked.
 */
type Origin = 'own-report' | 'union-above' | 'registry' | 'profile' | 'computed';

/** Everything the program knows about one figure of the union's reports. */
export interface Indicator {
  /** the code of domain notes and targets, e.g. `mem_total` */
  readonly code: string;
  /** as it stands in documents */
  readonly name: string;
  /** as it fits into one line of a phone; no two are the same */
  readonly shortName: string;
  readonly value: ValueKind;
  /** what a total counts: người, cuộc, đồng; đơn vị, where it counts units; empty where there is no total to name */
  readonly measure: string;
  readonly nature: Nature;
  readonly rollUp: RollUp;
  /** which kinds of unit the figure is about; a report asks no others */
  readonly sectors: readonly Sector[];
  /** a fact of the profile: of a unit that says no to it the figure is not, e.g. the shift meal of one that has none */
  readonly needs?: string;
  readonly origin: Origin;
  /** values outside are not possible; unusual ones are a check of the form */
  readonly bounds?: { readonly min: number; readonly max: number };
  /** what may be stored for a choice, best or first one first */
  readonly choices?: readonly string[];
  /** the codes that a computed figure adds up */
  readonly parts?: readonly string[];
  /** why no form asks for it; a computed one needs no reason */
  readonly notAsked?: string;
  /** more than 0, or a yes, goes to the union above at once and does not wait for the report */
  readonly redFlag?: true;
  /** words in which somebody may tell of what is a red flag */
  readonly mayTellOfRedFlags?: true;
  /** where the indicator comes from: a target programme, a form in use */
  readonly source: string;
}
