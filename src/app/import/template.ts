import type { ImportPhrases } from '../import-phrases.ts';
import type { NewSheet } from '../ports/spreadsheets.ts';
import { columns } from './columns.ts';

/** A workbook to fill in: the columns with one example, and a sheet that explains them. */
export function templateSheets({ template, words }: ImportPhrases): readonly NewSheet[] {
  const heading = (column: (typeof columns)[number]) =>
    `${words.headings[column][0]}${template.columns[column].needed ? ' *' : ''}`;
  return [
    {
      name: template.sheet,
      widths: columns.map((column) => (column === 'name' ? 40 : 22)),
      header: columns.map(heading),
      rows: [columns.map((column) => template.columns[column].example)],
    },
    {
      name: template.guideSheet,
      widths: [26, 14, 80, 36],
      header: template.guideHeader,
      rows: [
        ...columns.map((column) => {
          const { needed, means, example } = template.columns[column];
          return [
            words.headings[column][0],
            needed ? template.needed : template.optional,
            means,
            example,
          ] as const;
        }),
        ...template.rules.map((rule) => ['', '', rule, ''] as const),
      ],
    },
  ];
}
