import { isoDate, type IsoDate } from '../../domain/calendar-date.ts';
import { fold } from '../../vietnamese/index.ts';
import type { NamedDay } from '../ports/calendar-store.ts';

/** A list of days as it was read, or everything that is wrong with it: a list with a fault is not loaded at all. */
export type DaysRead =
  | { readonly ok: true; readonly days: readonly NamedDay[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Reads announced days from lines of date, kind and name, parted by comma, semicolon or tab; a heading, empty lines and lines that begin with # are
 * passed over. Dates as 2026-12-31 or 31/12/2026; kinds: off (nghỉ), working (làm), normal (as week and law say: takes back what was announced).
 *
 * @example '2027-02-13,working,Làm bù cho ngày 5/2'
 */
export function readDays(text: string): DaysRead {
  const faults: string[] = [];
  const days = new Map<IsoDate, NamedDay>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#') || isHeading(line)) continue;
    const where = `line ${index + 1}`;
    const day = dayOf(line);
    if (typeof day === 'string') {
      faults.push(`${where}: ${day}`);
      continue;
    }
    const before = days.get(day.date);
    if (before && before.kind !== day.kind)
      faults.push(`${where}: ${day.date} stands in the list twice, as ${before.kind} and as ${day.kind}`);
    days.set(day.date, day);
  }
  if (faults.length === 0 && days.size === 0) faults.push('there is no day in it');
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, days: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

function isHeading(line: string): boolean {
  return /^"?(date|ngày|ngay)"?\s*[,;\t]/i.test(line);
}

/** One line, or what is wrong with it. */
function dayOf(line: string): NamedDay | string {
  const [, dateText = '', kindText = '', rest = ''] =
    /^([^,;\t]*)[,;\t]([^,;\t]*)(?:[,;\t](.*))?$/.exec(line) ?? [];
  if (dateText === '') return 'expected a date, a kind and a name, parted by commas';
  const date = readDay(plain(dateText));
  if (date === undefined)
    return `'${plain(dateText)}' is no day of the calendar; write it as 2026-12-31 or 31/12/2026`;
  const kind = kindOf(fold(plain(kindText)));
  if (!kind) return `'${plain(kindText)}' is no kind; it is off, working or normal`;
  return { date, kind, name: plain(rest) };
}

const kinds = [
  { kind: 'off', words: ['off', 'nghi', 'ngay nghi', 'nghi bu'] },
  { kind: 'working', words: ['working', 'lam', 'lam viec', 'di lam', 'lam bu'] },
  { kind: 'normal', words: ['normal', 'binh thuong', 'xoa', 'bo'] },
] as const;

function kindOf(word: string): NamedDay['kind'] | undefined {
  return kinds.find(({ words }) => words.some((known) => known === word))?.kind;
}

/** A field without its quotes and the blanks around it. */
function plain(field: string): string {
  return field
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('""', '"')
    .trim();
}

/** Years that a list of this program can be about. */
const [firstYear, lastYear] = [2000, 2100];

function readDay(text: string): IsoDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const spoken = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [Number(spoken?.[3]), Number(spoken?.[2]), Number(spoken?.[1])];
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12)) return undefined;
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= lastOfMonth ? isoDate(year, month, day) : undefined;
}
