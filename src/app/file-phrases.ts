import type { Instant, IsoDate } from '../domain/calendar-date.ts';
import type { Sector } from '../domain/unit.ts';
import type { PeriodName } from '../vietnamese/index.ts';
import type { OverviewFacts } from './branch-phrases.ts';

/** What is said about files, and in them. */
export interface FilePhrases {
  /** under a text, where a file can be fetched by a link only */
  readonly link: (what: {
    readonly name: string;
    readonly url: string;
    /** when the link stops opening */
    readonly until: Instant;
  }) => string;
  /** this channel sends no files, and there are no links */
  readonly notHere: (what: {
    readonly channel: string;
    /** those by which files are sent here */
    readonly elsewhere: readonly string[];
    /** what to write to be told the same in messages */
    readonly asText?: string;
  }) => string;
  /** the platform takes no file of this size */
  readonly tooLarge: (what: { readonly name: string; readonly mostBytes: number }) => string;
  /** the platform did not take it, or it could not be made just now */
  readonly refused: (what: { readonly name: string }) => string;
  /** the person may not have it any more */
  readonly gone: string;
  readonly missing: MissingFilePhrases;
}

/** The sheet of units that have not reported. */
interface MissingFilePhrases {
  readonly choice: string;
  /** words in a wish for the list that want it as a file */
  readonly asFile: readonly string[];
  /** words around a period and a name that ask for the sheet */
  readonly fillers: readonly string[];
  readonly text: (what: OverviewFacts & { readonly missing: number }) => string;
  /** more units than one sheet is made for */
  readonly tooMany: (what: { readonly missing: number; readonly most: number }) => string;
  /** as a file is called: `chua-nop-thang-11-2026.xlsx` */
  readonly fileName: (what: { readonly period: PeriodName }) => string;
  readonly sheet: string;
  /** lines above the table */
  readonly title: (
    what: OverviewFacts & { readonly missing: number; readonly dueDate: IsoDate },
  ) => readonly string[];
  readonly columns: {
    readonly [
      C in
        | 'number'
        | 'code'
        | 'unit'
        | 'union'
        | 'sector'
        | 'block'
        | 'chair'
        | 'chairPhone'
        | 'deputy'
        | 'deputyPhone'
        | 'state'
        | 'reminded'
    ]: string;
  };
  readonly sector: (sector: Sector) => string;
  readonly state: (what: {
    /** how many of its questions are answered; absent of one that nobody began, or that can not be told */
    readonly progress?: { readonly answered: number; readonly of: number };
    /** how many answers its draft holds */
    readonly drafted: number;
    /** the months it is missing in, where the period has several */
    readonly months: readonly PeriodName[];
    /** it was sent after the sheet was asked for */
    readonly sentSince?: Instant;
  }) => string;
  readonly reminded: (at: Instant) => string;
}
