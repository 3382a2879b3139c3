/** What stands in a message, in order, for binding: a number, a label that may belong to one, or a boundary. */
export type BindEntry =
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'boundary' };

export interface Binding {
  /** Indexes of the amounts (their order in the message) by label. */
  readonly bound: ReadonlyMap<string, readonly number[]>;
  /** Indexes of amounts no label claims. */
  readonly free: readonly number[];
  /** A label stands between two numbers and may belong to either. */
  readonly unclear: boolean;
}

/**
 * Decides whether labels stand before their numbers ("nữ 3") or behind ("3 nữ"), clause by clause. Within a clause one
 * habit holds: in "5 nam 3 nữ" every label follows its number.
 */
export function bindLabels(entries: readonly BindEntry[]): Binding {
  const bound = new Map<string, number[]>();
  const free: number[] = [];
  let unclear = false;
  let clause: BindEntry[] = [];
  let counted = 0;
  const close = (): void => {
    if (clause.length === 0) return;
    const result = bindClause(clause, counted);
    for (const [label, amount] of result.pairs) {
      const amounts = bound.get(label) ?? [];
      amounts.push(amount);
      bound.set(label, amounts);
    }
    for (const amount of result.free) free.push(amount);
    unclear ||= result.unclear;
    counted += amountsIn(clause);
    clause = [];
  };
  for (const entry of entries) {
    if (entry.kind === 'boundary') close();
    else clause.push(entry);
  }
  close();
  return { bound, free, unclear };
}

interface ClauseBinding {
  readonly pairs: readonly (readonly [label: string, amount: number])[];
  readonly free: readonly number[];
  readonly unclear: boolean;
}

function bindClause(clause: readonly BindEntry[], offset: number): ClauseBinding {
  const amounts = amountsIn(clause);
  const labels = clause.length - amounts;
  const rest = (pairs: ClauseBinding['pairs']): readonly number[] => {
    const all = Array.from({ length: amounts }, (_, index) => index + offset);
    if (pairs.length === 0) return all;
    const taken = new Set(pairs.map(([, amount]) => amount));
    return all.filter((index) => !taken.has(index));
  };
  if (labels === 0) return { pairs: [], free: rest([]), unclear: false };
  const before = pairUp(clause, offset, 1);
  const after = pairUp(clause, offset, -1);
  const complete = (pairs: ClauseBinding['pairs']): boolean => pairs.length === labels;
  if (complete(before)) return { pairs: before, free: rest(before), unclear: complete(after) && amounts > 1 };
  if (complete(after)) return { pairs: after, free: rest(after), unclear: false };
  const mixed = eachBesideOne(clause, offset);
  if (mixed && complete(mixed)) return { pairs: mixed, free: rest(mixed), unclear: false };
  const larger = after.length > before.length ? after : before;
  return { pairs: larger, free: rest(larger), unclear: amounts > 0 };
}

function amountsIn(clause: readonly BindEntry[]): number {
  let amounts = 0;
  for (const { kind } of clause) if (kind === 'amount') amounts += 1;
  return amounts;
}

/** "120 nữ tổng 245": no one habit, but every label has just one number beside it and no number two labels. */
function eachBesideOne(clause: readonly BindEntry[], offset: number): ClauseBinding['pairs'] | undefined {
  const before = pairUp(clause, offset, 1);
  const after = pairUp(clause, offset, -1);
  const pairs = [...before, ...after];
  const labels = new Set(pairs.map(([label]) => label));
  const amounts = new Set(pairs.map(([, amount]) => amount));
  return labels.size === pairs.length && amounts.size === pairs.length ? pairs : undefined;
}

/** Pairs each label with its neighbour on one side, when that neighbour is an amount. */
function pairUp(clause: readonly BindEntry[], offset: number, side: 1 | -1): ClauseBinding['pairs'] {
  const pairs: (readonly [string, number])[] = [];
  let amount = offset;
  for (const [index, entry] of clause.entries()) {
    if (entry.kind === 'amount') {
      amount += 1;
    } else if (entry.kind === 'label' && clause[index + side]?.kind === 'amount') {
      pairs.push([entry.label, side === 1 ? amount : amount - 1]);
    }
  }
  return pairs;
}
