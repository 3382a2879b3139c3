import { strToU8, zipSync } from 'fflate';

/** A cell of a workbook made by hand: a text, a number, or the XML of anything else. */
export type MadeCell = string | number | { readonly xml: string } | undefined;

export interface MadeSheet {
  readonly name?: string;
  readonly isHidden?: true;
  readonly rows: readonly (readonly MadeCell[])[];
  /** numbers of rows, from 1 */
  readonly hiddenRows?: readonly number[];
  readonly merged?: readonly string[];
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Style 1 shows a day (14), style 2 one in a format of its own, style 3 a number with a currency. */
const styles = `${xml}<styleSheet xmlns="${main}">
  <numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0\\ &quot;đồng dy&quot;"/></numFmts>
  <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

/** An Excel workbook written by hand, so that what is read was not written by the program that reads it. */
export function workbookFile(
  sheets: readonly MadeSheet[],
  { date1904 = false, prefix = '' }: { readonly date1904?: boolean; readonly prefix?: string } = {},
): Buffer {
  const tag = prefix === '' ? '' : `${prefix}:`;
  const strings: string[] = [];
  const parts: Record<string, Uint8Array> = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheetXml(sheet, strings, prefix, tag));
  });
  const list = sheets
    .map(
      ({ name, isHidden }, index) =>
        `<sheet name="${escaped(name ?? `Trang ${index + 1}`)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
    )
    .join('');
  const relations = [
    ...sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    relation('rIdS', 'sharedStrings', 'sharedStrings.xml'),
    relation('rIdT', 'styles', '/xl/styles.xml'),
  ];
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
      ),
      '_rels/.rels': strToU8(
        `${xml}<Relationships xmlns="${rels}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${list}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `${xml}<Relationships xmlns="${rels}">${relations.join('')}</Relationships>`,
      ),
      'xl/sharedStrings.xml': strToU8(
        `${xml}<sst xmlns="${main}">${strings.map((text) => `<si><r><t>${escaped(text.slice(0, 1))}</t></r><r><t xml:space="preserve">${escaped(text.slice(1))}</t></r><rPh sb="0" eb="1"><t>ふりがな</t></rPh></si>`).join('')}</sst>`,
      ),
      'xl/styles.xml': strToU8(styles),
      ...parts,
    }),
  );
}

function sheetXml(
  { rows, hiddenRows = [], merged = [] }: MadeSheet,
  strings: string[],
  prefix: string,
  tag: string,
): string {
  const body = rows
    .map((cells, index) => {
      const number = index + 1;
      const inside = cells.map((cell, column) => cellXml(cell, `${letter(column)}${number}`, strings, tag));
      const hidden = hiddenRows.includes(number) ? ' hidden="1"' : '';
      return `<${tag}row r="${number}"${hidden}>${inside.join('')}</${tag}row>`;
    })
    .join('');
  const merges = merged.map((ref) => `<${tag}mergeCell ref="${ref}"/>`).join('');
  return `${xml}<${tag}worksheet xmlns${prefix === '' ? '' : `:${prefix}`}="${main}"><${tag}sheetData>${body}</${tag}sheetData>${merges === '' ? '' : `<${tag}mergeCells>${merges}</${tag}mergeCells>`}</${tag}worksheet>`;
}

function cellXml(cell: MadeCell, at: string, strings: string[], tag: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<${tag}c r="${at}"><${tag}v>${cell}</${tag}v></${tag}c>`;
  if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${at}"`);
  strings.push(cell);
  return `<${tag}c r="${at}" t="s"><${tag}v>${strings.length - 1}</${tag}v></${tag}c>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function letter(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letter(Math.floor(column / 26) - 1)}${letter(column % 26)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
