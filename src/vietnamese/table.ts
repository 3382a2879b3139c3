import { fold } from './normalise.ts';

/** The month a report is of, by which a table names the column that counts. */
export interface TableOptions {
  readonly month?: number;
}

/**
 * Rewrites the rows of a table that was pasted from a sheet or a document, each as a line with its name first: "1⇥Kết nạp mới⇥người⇥5" is
 * "Kết nạp mới: 5 người". Which of several figures of a row counts is told by the heading of the columns; where that tells nothing, the row keeps
 * all of them. Lines that are no rows stay as they are.
 */
export function withoutTable(text: string, { month }: TableOptions = {}): string {
  if (!/[\t|]/.test(text)) return text;
  let columns: Columns | undefined;
  return text
    .split(/\r?\n/)
    .flatMap((line): readonly string[] => {
      const cells = cellsOf(line);
      if (!cells) {
        columns = undefined;
        return [line];
      }
      const heading = columnsOf(cells, month);
      if (heading) {
        columns = heading;
        return [];
      }
      // "|---|---|"
      return cells.every((cell) => /^[-:=\s]*$/.test(cell)) ? [] : [lineOf(cells, columns)];
    })
    .join('\n');
}

/** The cells of a row; undefined where a line is none. */
function cellsOf(line: string): readonly string[] | undefined {
  if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim());
  if ((line.match(/\|/g) ?? []).length < 2) return undefined;
  return line
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** Where a table has what; `figure` only where one column alone can be meant. */
interface Columns {
  readonly name: number;
  readonly measure: number;
  readonly figure: number | undefined;
}

const NAMES =
  /^(?:noi dung|chi tieu|tieu chi|danh muc|hang muc|muc|cong viec|noi dung bao cao|ten chi tieu)\b/;
const MEASURES = /^(?:dvt|don vi tinh|don vi)\b/;
const FIGURES =
  /^(?:ket qua|kq|so lieu|so luong|sl|thuc hien|th|da thuc hien|trong thang|thang nay|ky nay|phat sinh|tong so|so)\b/;
const OTHERS =
  /^(?:thang truoc|ky truoc|cung ky|ke hoach|kh|giao|luy ke|tu dau nam|so sanh|ty le|%|ghi chu|stt|tt|so tt|chi tieu giao)/;

function columnsOf(cells: readonly string[], month: number | undefined): Columns | undefined {
  const heads = cells.map((cell) => fold(cell).trim());
  const name = heads.findIndex((head) => NAMES.test(head) && !OTHERS.test(head));
  const known = heads.filter(
    (head) => [NAMES, MEASURES, FIGURES, OTHERS].some((kind) => kind.test(head)) || monthOf(head),
  );
  if (name < 0 || known.length < 2) return undefined;
  const ofMonth = heads.flatMap((head, index) =>
    month !== undefined && monthOf(head) === month ? [index] : [],
  );
  const telling = heads.flatMap((head, index) =>
    index !== name && FIGURES.test(head) && !OTHERS.test(head) ? [index] : [],
  );
  const [only, another] = ofMonth.length > 0 ? ofMonth : telling;
  return {
    name,
    measure: heads.findIndex((head) => MEASURES.test(head)),
    figure: another === undefined ? only : undefined,
  };
}

/** "Tháng 11", "T11/2026" */
function monthOf(head: string): number | undefined {
  const found = /^(?:thang|t)\s*(\d{1,2})(?:\s*\/\s*\d{4})?$/.exec(head)?.[1];
  return found === undefined ? undefined : Number(found);
}

function lineOf(cells: readonly string[], columns: Columns | undefined): string {
  const figure = columns?.figure === undefined ? undefined : cells[columns.figure];
  if (columns && figure !== undefined && figure !== '')
    return named(cells[columns.name] ?? '', [figure, cells[columns.measure] ?? '']);
  const own = withoutOrdinal(cells);
  const name = own.findIndex((cell) => /\p{L}/u.test(cell));
  const others = own.filter((cell, index) => index !== name && cell !== '');
  const figures = others.filter((cell) => /\p{N}/u.test(cell) && !/\p{L}{2}/u.test(cell));
  // One figure and what it counts, in whatever order. Which of several counts nobody said.
  const measures = others.filter((cell) => !figures.includes(cell));
  const joint = name < 0 ? ', ' : ' hoặc ';
  return named(own[name] ?? '', figures.length === 0 ? others : [figures.join(joint), ...measures]);
}

/** "1", "II", "a)" before the name of a row. */
function withoutOrdinal([first = '', ...others]: readonly string[]): readonly string[] {
  const isOrdinal = /^(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]?$/i.test(first) || first === '';
  return isOrdinal && others.some((cell) => /\p{L}/u.test(cell)) ? others : [first, ...others];
}

function named(name: string, said: readonly string[]): string {
  const words = said.filter((cell) => cell !== '').join(' ');
  if (name === '') return words;
  return words === '' ? name : `${name.replace(/\s*:$/, '')}: ${words}`;
}
