import type { IsoDate } from '../../domain/calendar-date.ts';
import type { FileFault } from '../ports/spreadsheets.ts';
import type { Column, Place } from './columns.ts';

/** What is wrong with a row, so that nothing of the file is imported. The sentence of each stands in `conversations`. */
export type RowFault =
  | { readonly fault: 'missing' }
  /** a code is up to 32 letters without diacritics, digits, and - . _ / */
  | { readonly fault: 'not-a-code' }
  | { readonly fault: 'too-long'; readonly most: number }
  | { readonly fault: 'not-a-sector' }
  /** "NN" may be nhà nước or nông nghiệp */
  | { readonly fault: 'sector-unclear' }
  | { readonly fault: 'not-a-day' }
  | { readonly fault: 'not-a-year-basis' }
  | { readonly fault: 'not-a-name' }
  | { readonly fault: 'not-a-phone' }
  /** a telephone number without the name it belongs to */
  | { readonly fault: 'phone-of-nobody' }
  /** an error of the program that made the file, such as #REF! */
  | { readonly fault: 'error-value' }
  | { readonly fault: 'code-twice'; readonly first: Place }
  | { readonly fault: 'own-parent' }
  | { readonly fault: 'no-such-unit' }
  /** following the units above one comes back to this one */
  | { readonly fault: 'loop'; readonly codes: readonly string[] }
  | { readonly fault: 'parent-ended'; readonly on: IsoDate }
  | { readonly fault: 'parent-not-yet'; readonly from: IsoDate }
  | { readonly fault: 'ends-before-it-begins'; readonly from: IsoDate }
  /** the unit stood elsewhere since a later day */
  | { readonly fault: 'overlaps'; readonly parent: string; readonly from: IsoDate }
  | { readonly fault: 'unit-ended'; readonly on: IsoDate }
  | { readonly fault: 'has-children'; readonly codes: readonly string[] }
  /** a unit that has reported can not become a union above, nor the other way round */
  | { readonly fault: 'sector-fixed' }
  | { readonly fault: 'block-of-nobody' }
  /** leaders of an upper union are not ended by a list */
  | { readonly fault: 'none-not-here' };

export interface RowProblem {
  readonly at: Place;
  readonly column: Column;
  /** what stands there */
  readonly value: string;
  readonly what: RowFault;
}

/** What is wrong with the file as a whole. */
export type FileProblem =
  | { readonly fault: FileFault }
  /** no row of it looks like the headings of a list of units */
  | { readonly fault: 'no-header' }
  | { readonly fault: 'no-rows' }
  | {
      readonly fault: 'column-twice';
      readonly column: Column;
      readonly headings: readonly string[];
      readonly sheet?: string;
    };

/** What is worth knowing about a file that is imported all the same. */
export type Notice =
  | { readonly notice: 'hidden-rows'; readonly rows: readonly Place[] }
  | { readonly notice: 'merged-cells'; readonly ranges: readonly string[]; readonly sheet?: string }
  | { readonly notice: 'columns-not-used'; readonly headings: readonly string[]; readonly sheet?: string }
  | { readonly notice: 'sheet-not-used'; readonly sheet: string }
  | { readonly notice: 'hidden-sheets'; readonly sheets: readonly string[] }
  | { readonly notice: 'example-row'; readonly at: Place }
  /** another unit of the same name stands under the same one above */
  | { readonly notice: 'same-name'; readonly at: Place; readonly code: string; readonly other: string }
  /** the unit is under this one already, since another day than the row says */
  | {
      readonly notice: 'other-day';
      readonly at: Place;
      readonly code: string;
      readonly given: IsoDate;
      readonly kept: IsoDate;
    }
  /** known by telephone number; the name they gave themselves stays */
  | {
      readonly notice: 'own-name-kept';
      readonly at: Place;
      readonly listed: string;
      readonly kept: string;
    }
  /** the same telephone number with another name */
  | {
      readonly notice: 'shared-phone';
      readonly at: Place;
      readonly phone: string;
      readonly names: readonly string[];
    };
