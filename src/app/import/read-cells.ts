import { addDays, type IsoDate } from '../../domain/calendar-date.ts';
import type { Sector, UnitProfile } from '../../domain/unit.ts';
import { normalise, readFullDate, readPhone } from '../../vietnamese/index.ts';
import type { ImportWords } from '../import-phrases.ts';
import type { Cell, Table } from '../ports/spreadsheets.ts';
import type { RowFault } from './problems.ts';
import { wordBook, wordKey } from './word-book.ts';

/** What a cell says, or what is wrong with it. */
export type CellReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly what: RowFault };

const fine = <T>(value: T): CellReading<T> => ({ ok: true, value });
const wrong = <T>(what: RowFault): CellReading<T> => ({ ok: false, what });

/** A code stands in buttons of 64 bytes and is typed by people: letters without diacritics, digits and few signs. */
const code = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,31}$/;
const longestName = 200;
/** Longest name of a person. */
const longestPerson = 100;
/** Numbers below this are no day a union was founded on (1954), but a year or a count. */
const firstSerial = 20_000;
const lastSerial = 80_000;
/** Between the first days of the two ways of counting: Microsoft, "Date systems in Excel". */
const daysBetweenSystems = 1462;

/** The text of a cell, as somebody would read it out. */
export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return normalise(cell.text).replaceAll('\n', ' ');
    case 'number':
      return String(cell.number);
    case 'date':
      return cell.date;
  }
}

/** #REF!, #N/A … */
export function isErrorValue(text: string): boolean {
  return /^#(REF|N\/A|NAME|VALUE|DIV\/0|NULL|NUM|SPILL|CALC)[!?]?$/i.test(text);
}

export function readCode(text: string): CellReading<string> {
  return code.test(text) ? fine(text) : wrong({ fault: 'not-a-code' });
}

export function readUnitName(text: string): CellReading<string> {
  return text.length <= longestName ? fine(text) : wrong({ fault: 'too-long', most: longestName });
}

export function readSector(text: string, words: ImportWords): CellReading<Sector> {
  const book = wordBook(words);
  const said = wordKey(text);
  const found = book.sectors.get(said);
  if (found) return fine(found);
  return wrong({ fault: book.unclear.has(said) ? 'sector-unclear' : 'not-a-sector' });
}

export function readDay(cell: Cell, days: Table['days']): CellReading<IsoDate> {
  switch (cell.kind) {
    case 'date':
      return fine(cell.date);
    case 'text': {
      const date = readFullDate(cell.text);
      if (date !== undefined) return fine(date);
      return /^\d{5}$/.test(cell.text) ? dayOfSerial(Number(cell.text), days) : wrong({ fault: 'not-a-day' });
    }
    case 'number':
      return dayOfSerial(cell.number, days);
  }
}

/** A day that lost its format is the number of days since the beginning of Excel's calendar. */
function dayOfSerial(serial: number, days: Table['days']): CellReading<IsoDate> {
  const counted = days === 1904 ? serial + daysBetweenSystems : serial;
  return counted >= firstSerial && counted <= lastSerial
    ? fine(addDays('1899-12-30', Math.floor(counted)))
    : wrong({ fault: 'not-a-day' });
}

export function readYearBasis(text: string, words: ImportWords): CellReading<UnitProfile['yearBasis']> {
  const found = wordBook(words).yearBases.get(wordKey(text));
  return found ? fine(found) : wrong({ fault: 'not-a-year-basis' });
}

/** A name as the list has it: letters and what stands in names, at least two words. */
export function readListedName(text: string): CellReading<string> {
  const name = text.replaceAll(/\s+/g, ' ');
  if (name.length > longestPerson) return wrong({ fault: 'too-long', most: longestPerson });
  return /^[\p{L}\p{M}'.\- ]+$/u.test(name) && /\p{L}\S* +\S*\p{L}/u.test(name)
    ? fine(name)
    : wrong({ fault: 'not-a-name' });
}

export function readListedPhone(text: string): CellReading<string> {
  const phone = readPhone(text);
  return phone === undefined ? wrong({ fault: 'not-a-phone' }) : fine(phone);
}

export function saysNone(text: string, words: ImportWords): boolean {
  return wordBook(words).none.has(wordKey(text)) || /^[-–—]+$/.test(text.trim());
}
