import type { Instant } from '../domain/calendar-date.ts';
import type { Role } from '../domain/person.ts';
import type { Sector, UnitProfile } from '../domain/unit.ts';
import type { Column } from './import/columns.ts';
import type { ImportChange, ImportTotals } from './import/changes.ts';
import type { FileProblem, Notice, RowProblem } from './import/problems.ts';

/** Words that stand in a list of units, as its authors write them; compared without case and diacritics. */
export interface ImportWords {
  /** what a column may be called; the first is what the template calls it */
  readonly headings: { readonly [C in Column]: readonly [string, ...string[]] };
  /** headings of a telephone number that belongs to the person left of it */
  readonly phoneHeadings: readonly string[];
  readonly sectors: { readonly [S in Sector]: readonly [string, ...string[]] };
  /** may mean several sectors */
  readonly unclearSectors: readonly string[];
  readonly yearBases: { readonly [B in UnitProfile['yearBasis']]: readonly [string, ...string[]] };
  /** nobody, nothing */
  readonly none: readonly [string, ...string[]];
}

/** What is said about a list of units, to the people who made it. */
export interface ImportPhrases {
  readonly words: ImportWords;
  readonly template: TemplatePhrases;
  readonly codes: CodeSheetPhrases;
  readonly fileProblem: (problem: FileProblem) => string;
  readonly rowProblem: (problem: RowProblem) => string;
  readonly moreProblems: (what: { readonly count: number }) => string;
  /** the file has faults: nothing was imported */
  readonly refused: (what: { readonly count: number }) => string;
  readonly notice: (notice: Notice) => string;
  readonly change: (change: ImportChange) => string;
  readonly totals: (totals: ImportTotals) => string;
  readonly wouldDo: string;
  readonly done: string;
  readonly nothingToDo: string;
  /** somebody else changed the organisation all the time */
  readonly busy: string;
  /** successors of people who have joined get in by a code, which was not asked for */
  readonly codesNeeded: (what: { readonly count: number }) => string;
  readonly codesWritten: (what: { readonly count: number; readonly file: string }) => string;
  readonly codesWouldBe: (what: { readonly count: number }) => string;
  readonly templateWritten: (what: { readonly file: string }) => string;
}

/** The workbook that shows how a list is to be filled. */
export interface TemplatePhrases {
  readonly sheet: string;
  readonly guideSheet: string;
  readonly guideHeader: readonly [string, string, string, string];
  readonly needed: string;
  readonly optional: string;
  /** per column: what it means, and the example row's value */
  readonly columns: {
    readonly [C in Column]: { readonly needed: boolean; readonly means: string; readonly example: string };
  };
  /** rules that are of no column */
  readonly rules: readonly string[];
}

/** The sheet of invitation codes. */
export interface CodeSheetPhrases {
  readonly sheet: string;
  readonly header: readonly [string, string, string, string, string, string, string, string];
  readonly role: (what: { readonly role: Role; readonly sector: Sector }) => string;
  readonly nobodyYet: string;
  readonly until: (what: { readonly at: Instant }) => string;
  readonly hasCode: (what: { readonly since: Instant }) => string;
  readonly successorOf: (what: { readonly name: string }) => string;
  readonly alsoFor: (what: { readonly units: readonly string[] }) => string;
}
