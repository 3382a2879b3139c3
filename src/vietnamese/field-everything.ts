import type { Part } from './field-parts.ts';
import type { Amount } from './sentence.ts';

/** Words that say "all of them" behind the name of a figure: "3 ca, đã thăm hết". */
const WHOLE: ReadonlySet<string> = new Set([
  'het',
  'ca',
  'du',
  'het ca',
  'du het',
  'day du',
  'tat ca',
  'toan bo',
  'tat',
]);

/**
 * What "all" is worth beside figures: a second figure that is the first ("3 ca, đã thăm hết"), or nothing, where the figure itself follows
 * ("toàn công ty có 265 lao động").
 */
export function withEverything(parts: readonly Part[]): readonly Part[] {
  if (!parts.some((part) => part.kind === 'role' && (part.role === 'all' || WHOLE.has(part.key))))
    return parts;
  const filled: Part[] = [];
  const amounts: Amount[] = [];
  let denied = false;
  for (const [index, part] of parts.entries()) {
    filled.push(part);
    if (part.kind === 'amount') amounts.push(part);
    if (part.kind === 'sign') denied = false;
    denied ||= part.kind === 'role' && part.role === 'no';
    const [whole] = amounts;
    if (part.kind !== 'label' || part.field < 1 || !whole || denied) continue;
    if (!saysAll(clauseFrom(parts, index + 1))) continue;
    if (amounts.length > 1) return sumAsAll(amounts, part) ?? parts;
    const all = asAll(whole);
    filled.push(all);
    amounts.push(all);
  }
  return filled.map((part, index) => {
    if (part.kind !== 'role' || part.role !== 'all') return part;
    const isSaid = amounts.length > 1 || leadsToFigure(filled, index + 1);
    return isSaid ? { ...part, role: 'plain' as const } : part;
  });
}

/** Up to the next sign, name or figure. */
function clauseFrom(parts: readonly Part[], start: number): readonly Part[] {
  let end = start;
  while (parts[end]?.kind === 'role' || parts[end]?.kind === 'unknown') end += 1;
  return end === parts.length || parts[end]?.kind === 'sign' ? parts.slice(start, end) : [];
}

function saysAll(clause: readonly Part[]): boolean {
  return (
    clause.every((part) => part.kind === 'role' && (part.role === 'plain' || part.role === 'all')) &&
    clause.some((part) => part.kind === 'role' && WHOLE.has(part.key))
  );
}

/** "3 người ốm, 2 người sinh, thăm hết": people told one after the other, and all of them. */
function sumAsAll(amounts: readonly Amount[], label: Part): readonly Part[] | undefined {
  const [first] = amounts;
  const counts = amounts.map(({ number }) => (number.options.length === 1 ? number.options[0] : undefined));
  const sum = counts.reduce<number>((total, count) => total + (count ?? Number.NaN), 0);
  if (!first || Number.isNaN(sum)) return undefined;
  const { literal: _, ...number } = first.number;
  const all: Amount = { ...first, number: { ...number, options: [sum], doubt: 'computed', choose: false } };
  return [all, { kind: 'sign', text: ',', glued: false }, label, all];
}

function asAll(whole: Amount): Amount {
  return { ...whole, number: { ...whole.number, doubt: whole.number.doubt ?? 'everything' } };
}

function leadsToFigure(parts: readonly Part[], start: number): boolean {
  let index = start;
  for (;;) {
    const part = parts[index];
    if (part?.kind !== 'role' || part.role !== 'plain')
      return part?.kind === 'amount' || part?.kind === 'label';
    index += 1;
  }
}
