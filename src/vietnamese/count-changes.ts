import {
  MOST_CHANGES,
  afterChanges,
  changesIn,
  deltaOf,
  withoutChanges,
  type Change,
  type ChangeRules,
} from './change.ts';
import { ask, confirm, type Reading } from './reading.ts';
import type { Item } from './sentence.ts';

/** A stock of which a change is said; undefined when none is said, so that the message is read as it stands. */
export function countAfterChange(
  items: readonly Item[],
  { previous }: ChangeRules,
  read: (items: readonly Item[]) => Reading<number>,
): Reading<number> | undefined {
  const changes = changesIn(items);
  if (changes.length === 0) return undefined;
  if (changes.length > MOST_CHANGES) return ask('change');
  const rest = withoutChanges(items, changes);
  const reached = reachedIn(items, changes);
  if (reached) return reached;
  const figures = rest.filter((item, index) => item.kind === 'amount' && !isOfOneSex(rest, index));
  if (figures.length === 0) return afterChanges(changes, previous);
  const now = read(rest);
  if (now.kind !== 'value' && now.kind !== 'confirm') return now;
  const delta = deltaOf(changes);
  // "tháng trước 251, tăng 6"
  if (now.kind === 'confirm' && now.because === 'other-period')
    return delta === undefined ? ask('change') : confirm(now.value + delta, 'change');
  if (delta === undefined || previous === undefined) return confirm(now.value, 'change');
  if (now.value - delta === previous) return now;
  // "251 tăng 6" where last month had 251: then, or now?
  return now.value === previous
    ? ask('change', [now.value + delta, now.value])
    : confirm(now.value, 'change');
}

/** "tăng từ 251 lên 257", "251 tăng lên 257": the second number is the total. */
function reachedIn(items: readonly Item[], changes: readonly Change[]): Reading<number> | undefined {
  const amounts = items.filter((item) => item.kind === 'amount');
  const [first, second] = amounts;
  if (!first || !second || amounts.length !== 2) return undefined;
  const before = items[items.indexOf(second) - 1];
  const last = before?.kind === 'role' ? (before.key.split(' ').at(-1) ?? '') : '';
  const [a, b] = [first.number.options[0] ?? 0, second.number.options[0] ?? 0];
  const grows = changes.some(({ sign }) => sign === 1);
  const isReached =
    ['len', 'xuong', 'con', 'thanh', 'den'].includes(last) &&
    (a === b || b > a === grows || changes.some(({ amount }) => amount === first && a < b));
  return isReached ? confirm(b, 'change') : undefined;
}

/** "(4 nữ)" behind a change are the women among it. */
function isOfOneSex(items: readonly Item[], index: number): boolean {
  return [items[index - 1], items[index + 1]].some(
    (item) => item?.kind === 'role' && (item.role === 'female' || item.role === 'male'),
  );
}
