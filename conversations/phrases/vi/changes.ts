import type { ShownChange } from '../../../src/app/phrases.ts';
import { printContent } from './values.ts';

/** Lines of changes that fit on one screen of a small phone together with what stands around them. */
const most = 12;
/** Letters of a text of which only a reminder is wanted. */
const longest = 80;

/** "• Kết nạp mới: 5 người → 6 người", a line for each figure, `limit` of them. */
export function printChanges(changes: readonly ShownChange[], limit = most): string {
  const lines = changes.slice(0, limit).map((change) => `• ${printChange(change)}`);
  const more = changes.length - lines.length;
  return [...lines, ...(more > 0 ? [`… và ${more} mục nữa`] : [])].join('\n');
}

/** "Kết nạp mới: 5 người → 6 người" */
function printChange({ indicator, before, after }: ShownChange): string {
  const print = (content: ShownChange['before']) =>
    content ? shorten(printContent(indicator, content).replaceAll(/\s+/g, ' ')) : undefined;
  return `${indicator.shortName}: ${print(before) ?? 'chưa có'} → ${print(after) ?? 'không còn tính'}`;
}

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : text;
}
