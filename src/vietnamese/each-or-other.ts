import type { Amount, Item } from './sentence.ts';

/**
 * Words that without diacritics may be mỗi as well as mọi or mới: "3 nguoi moi nguoi 500k" tells what each gets, "5 nguoi moi, 3 nghi" tells of
 * new ones.
 */
export function eachOrOther(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => item.kind === 'role' && (item.role === 'per' || item.role === 'all')))
    return items;
  return items.map((item, index) => {
    if (item.kind !== 'role') return item;
    const [before, next] = [items[index - 1], items[index + 1]];
    if (item.role === 'all' && item.key === 'moi nguoi')
      return isOfEach(before, next) ? { ...item, role: 'per' as const } : item;
    const isNew = item.role === 'per' && item.key === 'moi' && isPeople(before) && !leads(next);
    return isNew ? { ...item, role: 'plain' as const } : item;
  });
}

/** "mọi người 500k" is 500k each, too. */
function isOfEach(before: Item | undefined, next: Item | undefined): boolean {
  if (next?.kind === 'amount') return !isPeople(next);
  return before?.kind === 'amount' && (before.measure === 'money' || before.number.scale >= 1000);
}

function isPeople(item: Item | undefined): item is Amount {
  return item?.kind === 'amount' && (item.measure === 'people' || item.measure === 'turns');
}

/** "mỗi" goes on with what each of is meant. */
function leads(next: Item | undefined): boolean {
  return next !== undefined && next.kind !== 'sign';
}
