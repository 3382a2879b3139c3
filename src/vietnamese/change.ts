import { amountAsCount } from './amount-as-count.ts';
import type { Part } from './field-parts.ts';
import { ask, confirm, type Reading } from './reading.ts';
import type { Amount } from './sentence.ts';

/** How a figure behaves when a change is said of it. */
export interface ChangeRules {
  /**
   * A stock holds at the end of the month: "tăng 6" is 6 more than last month. A flow is counted over the month and may
   * itself be the change. Undefined: the number is confirmed as it stands.
   */
  readonly nature?: 'stock' | 'flow';
  /** Last month's value. */
  readonly previous?: number;
  /** What a flow counts by itself: of new members "tăng 6" is 6, of those who left "giảm 3" is 3. */
  readonly counts?: 'gains' | 'losses';
}

/** "tăng 6", "giảm còn 248", "bớt 1". */
export interface Change {
  readonly amount: Amount;
  /** 0 where the word does not say which way: "chênh 2". */
  readonly sign: 1 | -1 | 0;
  /** The number is what was reached, or may be: "giảm còn 248" against "giảm xuống 3". */
  readonly reach: 'by' | 'to' | 'by-or-to';
  /** Places of the word of change and of its amount. */
  readonly from: number;
  readonly to: number;
}

const LIKE: ReadonlySet<string> = new Set(['nhu', 'bang', 'giong']);

/** "như tháng trước cộng 6" */
function isAsBefore(parts: readonly Part[], index: number): boolean {
  const [period, like] = [parts[index], parts[index - 1]];
  return (
    period?.kind === 'role' &&
    period.role === 'other-period' &&
    (like?.kind === 'unknown' || like?.kind === 'role') &&
    LIKE.has(like.key)
  );
}

const GAINS: ReadonlySet<string> = new Set(['tang', 'them', 'nhieu', 'nang', 'hon', '+', 'cong']);
const LOSSES: ReadonlySet<string> = new Set(['giam', 'bot', 'it', 'hut']);
const REACHED: ReadonlySet<string> = new Set(['con', 'thanh', 'la', 'den', 'toi']);
const PERHAPS_REACHED: ReadonlySet<string> = new Set(['len', 'xuong']);

/** Whoever names more is asked; it also bounds the work. */
export const MOST_CHANGES = 8;

/** Finds the numbers that a word of change stands before, or behind at the end of their clause. */
export function changesIn(parts: readonly Part[]): readonly Change[] {
  const changes: Change[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'amount') continue;
    const change = changeBefore(parts, index, part);
    if (change) changes.push(change);
  }
  if (changes.length > 0) return changes;
  const only = parts.filter((part) => part.kind === 'amount');
  const [amount] = only;
  return only.length === 1 && amount ? changeBehind(parts, parts.indexOf(amount), amount) : [];
}

function changeBefore(parts: readonly Part[], index: number, amount: Amount): Change | undefined {
  let reach: Change['reach'] = 'by';
  for (let at = index - 1; at >= 0; at -= 1) {
    const part = parts[at];
    if (part?.kind === 'label') continue;
    if (part?.kind !== 'role') return undefined;
    if (part.role === 'change' || (part.role === 'plus' && (at === 0 || isAsBefore(parts, at - 1)))) {
      const last = part.key.split(' ').at(-1) ?? '';
      if (REACHED.has(last)) reach = 'to';
      else if (PERHAPS_REACHED.has(last) && reach === 'by') reach = 'by-or-to';
      return { amount, sign: signOf(part.key), reach, from: at, to: index };
    }
    if (!BETWEEN.has(part.role)) return undefined;
    if (REACHED.has(part.key)) reach = 'to';
    else if (PERHAPS_REACHED.has(part.key)) reach = 'by-or-to';
  }
  return undefined;
}

const BETWEEN: ReadonlySet<string> = new Set([
  'plain',
  'about',
  'other-period',
  'bound',
  'female',
  'male',
  'to',
  'but',
]);

/** "6 người tăng thêm"; in "251 tăng so với tháng trước" the word only comments. */
function changeBehind(parts: readonly Part[], index: number, amount: Amount): readonly Change[] {
  const at = parts.findIndex(
    (part, place) => place > index && part.kind === 'role' && part.role === 'change',
  );
  const role = parts[at];
  if (role?.kind !== 'role' || parts.slice(index + 1, at).some(({ kind }) => kind !== 'role')) return [];
  const more = parts.slice(at + 1).some((part) => part.kind === 'role' && part.role !== 'plain');
  const compared = parts.slice(at + 1).some((part) => part.kind === 'role' && part.key.startsWith('so voi'));
  if (more || compared) return [];
  return [{ amount, sign: signOf(role.key), reach: 'by-or-to', from: index, to: at }];
}

function signOf(key: string): Change['sign'] {
  const [first = ''] = key.split(' ');
  return GAINS.has(first) ? 1 : LOSSES.has(first) ? -1 : 0;
}

/** What a stock is after the changes that were said of it, always to be confirmed. */
export function afterChanges(changes: readonly Change[], previous: number | undefined): Reading<number> {
  let total = previous ?? 0;
  for (const { amount, sign, reach } of changes) {
    const number = amountAsCount(amount.number);
    if (number.kind === 'ask' || number.kind === 'none') return ask('change');
    const { value: said } = number;
    const [only, ...others] = changes;
    if (reach === 'to' && only && others.length === 0) return confirm(said, 'change');
    if (previous === undefined) return ask('change');
    if (reach === 'by-or-to') {
      const after = previous + sign * said;
      // "tăng lên 257" passes last month's 251, "tăng lên 6" does not reach it.
      if (sign === 1) return confirm(said > previous ? said : after, 'change');
      return ask('change', after >= 0 && said < previous ? [after, said] : [said]);
    }
    if (sign === 0)
      return ask(
        'change',
        [total + said, total - said].filter((option) => option >= 0),
      );
    total += sign * said;
  }
  return total >= 0 ? confirm(total, 'change') : ask('change');
}

/** How much a stock moved, when every word says which way. */
export function deltaOf(changes: readonly Change[]): number | undefined {
  let delta = 0;
  for (const { amount, sign, reach } of changes) {
    const number = amountAsCount(amount.number);
    if (number.kind !== 'value' || sign === 0 || reach !== 'by') return undefined;
    delta += sign * number.value;
  }
  return delta;
}

/** The message without its changes, so that what else it says can be read. */
export function withoutChanges<P extends Part>(
  parts: readonly P[],
  changes: readonly Change[],
): readonly P[] {
  return parts.filter((_, index) => !changes.some(({ from, to }) => index >= from && index <= to));
}
