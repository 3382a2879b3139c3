import type { HistoryEntry } from '../domain/history.ts';
import type { Period } from '../domain/period.ts';
import type { ShownChange } from './report-phrases.ts';

type What = HistoryEntry['what'];

/** An entry with its figures as they are shown. */
export interface ShownEntry extends Omit<HistoryEntry, 'period' | 'what'> {
  readonly period: Period;
  readonly what:
    | (Omit<Extract<What, { kind: 'revision' }>, 'changes'> & { readonly changes: readonly ShownChange[] })
    | Extract<What, { kind: 'request' }>;
}

/** What is said of what became of reports. */
export interface HistoryPhrases {
  readonly page: (what: {
    /** absent when a whole branch is shown, and each entry names its unit */
    readonly unit?: string;
    readonly period?: Period;
    readonly number: number;
    /** the number of the first entry on the page */
    readonly first: number;
    readonly entries: readonly ShownEntry[];
  }) => string;
  /** the label of the next page */
  readonly older: string;
  readonly whichUnit: string;
}
