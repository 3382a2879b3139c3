import { amountAsCount } from './amount-as-count.ts';
import type { Part } from './field-parts.ts';
import type { Amount } from './sentence.ts';

/** Names of a whole, whose parts may be named beside it: "giảm 2: nghỉ việc 1, chuyển đi 1". */
const WHOLES: ReadonlySet<string> = new Set(['giam', 'bot', 'tang', 'them', 'ket nap', 'ket nap moi']);

/**
 * "chuyển đi 1, nghỉ hưu 1": numbers of several kinds of one figure, each under a name of its own, are added up.
 *
 * @returns undefined where a name is said twice, or a whole and its parts do not agree
 */
export function sumOfKinds(
  parts: readonly Part[],
  field: number,
  indexes: readonly number[],
  amounts: readonly Amount[],
): number | undefined {
  const names = parts.flatMap((part) => (part.kind === 'label' && part.field === field ? [part.key] : []));
  if (names.length !== indexes.length || new Set(names).size !== names.length) return undefined;
  const counts = indexes.map((index) => {
    const amount = amounts[index];
    const count = amount && amountAsCount(amount.number);
    return count?.kind === 'value' ? count.value : Number.NaN;
  });
  const sum = counts.reduce((total, count) => total + count, 0);
  if (Number.isNaN(sum)) return undefined;
  const [whole = 0] = counts;
  if (!names.some((name) => name !== undefined && WHOLES.has(name))) return sum;
  return WHOLES.has(names[0] ?? '') && sum === 2 * whole ? whole : undefined;
}
