import type { FormView } from './context.ts';

/**
 * A message without the period of the report, which says nothing beside a figure: "Trong tháng 11, …", "tính đến 20/11/2026 có 251". Any other
 * period stays, and so does a text that is nothing else.
 */
export function withoutOwnPeriod(text: string, { period, cutoff }: FormView): string {
  const { year, month } = period;
  if (!text.includes(String(month))) return text;
  const key = `${cutoff} ${month}/${year}`;
  const pattern = patterns.get(key) ?? patternOf(year, month, Number(cutoff.slice(8)));
  patterns.set(key, pattern);
  const rest = text
    .replace(pattern, ' ')
    .replace(/^[\s,:;-]+/u, '')
    .trim();
  return /\p{N}/u.test(rest) ? rest : text;
}

/** One a month and unit's calendar; the few months somebody still writes about. */
const patterns = new Map<string, RegExp>();

function patternOf(year: number, month: number, day: number): RegExp {
  const led = '(?:(?:tính đến|tinh den|tính tới|tinh toi|đến|den|tới|toi|hết|het|cho đến|trong|của|cua)\\s+)';
  const years = `(?:\\s*(?:[/.-]|năm|nam)\\s*${year})?`;
  const date = `${led}+(?:(?:ngày|ngay)\\s+)?0?${day}\\s*[/.-]\\s*0?${month}${years}`;
  const named = `${led}*(?:(?:tháng|thang|thg)\\s*|t)0?${month}${years}`;
  return new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${date}|${named})(?![\\p{L}\\p{N}/-])(?!\\.\\d)`, 'giu');
}
