import { withPlainOpinion } from './opinion.ts';
import { withoutTable, type TableOptions } from './table.ts';

/**
 * A message without what only lays it out, and with plain words for an opinion: tables row by row, every item of a list on a line of its own, no lines that quote another message.
 * For figures; words that are stored stay as they were typed.
 *
 * @example plainLayout('1) 251 2) 5') // '1) 251\n2) 5'
 */
export function plainLayout(typed: string, options: TableOptions = {}): string {
  const text = withPlainOpinion(typed);
  if (!/[\n\t|>+*•▪●✓✔→]|\d\)|c[âa]u/iu.test(text)) return text;
  return withoutQuotes(withoutTable(text, options))
    .replaceAll(/^(\s*)[+*•▪●✓✔→]\s*(?=\p{L})/gmu, '$1- ')
    .replaceAll(/(?<!\p{L})(câu|cau)\s*(\d{1,2})\s*\/\s*\d{1,2}(?=\s*[:,.)-])/giu, '$1 $2')
    .split('\n')
    .map(withItemsOnLines)
    .join('\n');
}

/** "> …" in front of what is answered. */
function withoutQuotes(text: string): string {
  const lines = text.split('\n');
  const own = lines.filter((line) => !/^\s*>/.test(line));
  const isAnswered = own.length < lines.length && own.some((line) => line.trim() !== '');
  return isAnswered ? own.join('\n') : text;
}

/** "1) 251 2) 5, giảm 2", "câu 1: 251; câu 2: 5": two items at least, counted on. */
function withItemsOnLines(line: string): string {
  for (const mark of [/(?:^|\s)(\d{1,2})\)\s/gu, /(?<!\p{L})(?:câu|cau)\s*(\d{1,2})\s*[:.)]/giu]) {
    const found = Array.from(line.matchAll(mark));
    const numbers = found.map(([, number]) => Number(number));
    const areCounted =
      numbers.length > 1 &&
      numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
    if (!areCounted) continue;
    const starts = found.map(({ index }) => index);
    const items = starts.map((start, index) => line.slice(start, starts[index + 1]));
    return [line.slice(0, starts[0] ?? 0), ...items]
      .map((item) => item.trim().replace(/[;,]$/, ''))
      .filter((item) => item !== '')
      .join('\n');
  }
  return line;
}
