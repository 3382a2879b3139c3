import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';

/**
 * Prints wide sheets as wide as the page and as long as they are: ECMA-376 part 1, 18.3.1.65 (`pageSetUpPr`, which comes first in a sheet) and 18.3.1.63
 * (`pageSetup`). The library has no option for it.
 */
export const fitToPage: Feature<Stream | Buffer | Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (sheet, { orientation }) =>
          orientation === 'landscape'
            ? sheet
                .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
                .replace('<pageSetup ', '<pageSetup fitToHeight="0" ')
            : sheet,
      },
    },
  },
};
