import type { Cell } from '../../../app/ports/spreadsheets.ts';

/** A cell as it stands in the XML of its sheet. */
export interface RawCell {
  /** the attribute `t`: s, str, inlineStr, b, e, d, n; empty means a number */
  readonly type: string;
  readonly style: number;
  readonly value?: string;
  readonly formula?: string;
  readonly inline?: string;
}

/** What cells point to. */
export interface WorkbookValues {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly days: 1900 | 1904;
}

/** The content of a cell; undefined when it is empty. Formulas count by the value stored with them, and without one as their own text. */
export function cellOf(raw: RawCell, { strings, dateStyles, days }: WorkbookValues): Cell | undefined {
  const { type, style, value, formula, inline } = raw;
  if (value === undefined && inline === undefined)
    return formula === undefined ? undefined : textCell(`=${formula}`);
  switch (type) {
    case 's':
      return textCell(strings[Number(value)] ?? '');
    case 'inlineStr':
      return textCell(inline ?? value ?? '');
    case 'b':
      return textCell(value === '1' ? 'TRUE' : 'FALSE');
    case 'd':
      return { kind: 'date', date: (value ?? '').slice(0, 10) };
    case '':
    case 'n': {
      const number = Number(value);
      if (!Number.isFinite(number)) return textCell(value ?? '');
      const date = dateStyles.has(style) ? dateOfSerial(number, days) : undefined;
      return date === undefined ? { kind: 'number', number } : { kind: 'date', date };
    }
    default:
      return textCell(value ?? inline ?? '');
  }
}

function textCell(text: string): Cell | undefined {
  const trimmed = unescaped(text).trim();
  return trimmed === '' ? undefined : { kind: 'text', text: trimmed };
}

/** Characters that XML can not hold stand as `_x000D_`: ECMA-376 part 1, 22.9.2.19. */
function unescaped(text: string): string {
  return text
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFC');
}

const oneDay = 86_400_000;
/** 31 December 9999 */
const lastDay = 2_958_465;

/**
 * The day of a number of days. Excel counts 29 February 1900, which never was, so that days before March 1900 are one off; nobody founded a
 * union then.
 */
function dateOfSerial(serial: number, days: 1900 | 1904): string | undefined {
  if (serial < 1 || serial > lastDay) return undefined;
  const start = days === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(start + Math.floor(serial) * oneDay).toISOString().slice(0, 10);
}
