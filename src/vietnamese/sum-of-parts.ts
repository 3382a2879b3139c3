import { amountAsCount } from './amount-as-count.ts';
import { carries } from './carries.ts';
import type { FieldOfSeveral } from './field-parts.ts';
import type { Amount } from './sentence.ts';

/** "2 chị thai sản và 1 anh ốm, thăm cả 3": people counted one after the other, and perhaps a figure of them by name. */
export function sumOfParts(
  bound: ReadonlyMap<string, readonly number[]>,
  free: readonly number[],
  amounts: readonly Amount[],
  fields: readonly FieldOfSeveral[],
): number | undefined {
  const [whole] = fields;
  const named = bound.get('0') ?? [];
  const parts = [...named, ...free];
  const isEnumerated = named.length > 1 || (bound.size === 1 && bound.has('1') && named.length === 0);
  if (fields.length !== 2 || !whole || !isEnumerated || parts.length < 2 || parts.length > 4)
    return undefined;
  const counts = parts.map((index) => {
    const amount = amounts[index];
    const fits = amount && carries(whole, amount, fields) ? amountAsCount(amount.number) : undefined;
    return fits?.kind === 'value' ? fits.value : undefined;
  });
  return counts.reduce<number | undefined>(
    (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  );
}
