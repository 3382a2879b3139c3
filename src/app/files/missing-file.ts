import { factsOf } from '../overview/facts.ts';
import { loadDuties } from '../overview/load-missing.ts';
import { lookAgain } from '../overview/look-again.ts';
import type { FileMaker } from './file-maker.ts';
import { missingTable } from './missing-table.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The units that have not reported, for calling them up: those that were missing when the sheet was asked for, each as it stands when the sheet is made, so
 * that it says what the message beside it says, and nobody is called for a report that has come since.
 */
export const missingFile: FileMaker = {
  kind: 'document',
  asText: 'missing',
  make: async (context, { person, askedAt, request }) => {
    const looking = await lookAgain(context, person, request);
    if (!looking) return undefined;
    const { files } = context.phrases;
    const { columns, sheet, title, fileName } = files.missing;
    const duties = await loadDuties(context, looking, askedAt);
    const facts = { ...factsOf({ now: askedAt }, looking, duties), missing: duties.missing.length };
    const { dueDate } = looking.months.last;
    const table = await missingTable(context, looking, duties);
    const bytes = await context.spreadsheets.workbook([
      {
        name: sheet,
        title: title({ ...facts, dueDate }),
        isWide: true,
        widths: table.map(({ width }) => width),
        header: table.map(({ column }) => columns[column]),
        rows: duties.missing.map((_, row) => table.map(({ cells }) => cells[row] ?? '')),
      },
    ]);
    return { name: fileName(facts), mediaType: workbookType, bytes };
  },
};
