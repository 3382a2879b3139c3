import type { Item } from './sentence.ts';

/** What is left of a message when its writer takes back a number: "5, à quên 6" leaves "6". */
export type Corrected =
  | { readonly kind: 'as-typed' }
  | { readonly kind: 'corrected'; readonly items: readonly Item[] }
  | { readonly kind: 'unclear' };

export function correctedPart(items: readonly Item[]): Corrected {
  // Whoever corrects so often is asked; it also bounds the work.
  if (items.filter((item) => item.kind === 'role' && CORRECTING.has(item.role)).length > 4)
    return { kind: 'unclear' };
  const last = items.findLastIndex((item) => item.kind === 'role' && CORRECTING.has(item.role));
  const mark = items[last];
  if (mark?.kind !== 'role') return { kind: 'as-typed' };
  const before = items.slice(0, last);
  const after = items.slice(last + 1);
  const [hadNumber, hasNumber] = [before.some(isAmount), after.some(isAmount)];

  if (mark.role === 'rather-than') {
    // "6 chứ không phải 5"
    return hadNumber && hasNumber ? { kind: 'corrected', items: before } : { kind: 'unclear' };
  }
  if (mark.role === 'not-this') return notThis(after, hadNumber);
  if (hasNumber) {
    // A lone "à" opens a sentence without correcting anything.
    return hadNumber || mark.key !== 'a' ? { kind: 'corrected', items: after } : { kind: 'as-typed' };
  }
  // "6 mới đúng" stands behind the right number, "5 nhầm" behind a wrong one.
  if (mark.key.startsWith('moi ') || (mark.key === 'a' && before.filter(isAmount).length === 1)) {
    const earlier = before.findLastIndex((item) => item.kind === 'role' && CORRECTING.has(item.role));
    return { kind: 'corrected', items: before.slice(earlier + 1) };
  }
  return { kind: 'unclear' };
}

const CORRECTING: ReadonlySet<string> = new Set(['correction', 'not-this', 'rather-than']);

const isAmount = (item: Item): boolean => item.kind === 'amount';

/** "không phải 5 mà là 6" means 6; "6, không phải 5" and "5, không phải, 6" look too much alike. */
function notThis(after: readonly Item[], hadNumber: boolean): Corrected {
  if (hadNumber) return { kind: 'unclear' };
  const turn = after.findIndex((item) => item.kind === 'role' && item.role === 'but');
  const rest = after.slice(turn + 1);
  return turn > 0 && rest.some(isAmount) && after.slice(0, turn).some(isAmount)
    ? { kind: 'corrected', items: rest }
    : { kind: 'unclear' };
}
