import type { Item } from './sentence.ts';
import type { Role } from './sentence-words.ts';

/** Whether any of the roles stands in the sentence. */
export function has(items: readonly Item[], ...roles: readonly Role[]): boolean {
  for (const item of items) if (item.kind === 'role' && roles.includes(item.role)) return true;
  return false;
}

/** "-3", "âm 5". "- 5" with a space is a bullet, and a minus between two numbers no sign. */
export function isNegative(items: readonly Item[]): boolean {
  return items.some((item, index) => {
    if (item.kind !== 'sign' && item.kind !== 'role') return false;
    const [next, before] = [items[index + 1], items[index - 1]];
    if (next?.kind !== 'amount' || before?.kind === 'amount') return false;
    // "nữ -193": a dash typed too close.
    if (
      item.kind === 'sign' &&
      before?.kind === 'role' &&
      (before.role === 'female' || before.role === 'male')
    )
      return false;
    return (
      (item.kind === 'sign' && item.text === '-' && next.glued) ||
      (item.kind === 'role' && item.role === 'minus')
    );
  });
}

/** "20+": at least so much. */
export function isOpenEnded(items: readonly Item[]): boolean {
  const last = items.at(-1);
  return last?.kind === 'role' && last.role === 'plus';
}
