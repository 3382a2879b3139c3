import { amountAsCount } from './amount-as-count.ts';
import { hasRole, type FieldOfSeveral, type Part } from './field-parts.ts';
import { ask, type Reading } from './reading.ts';
import type { Amount } from './sentence.ts';

/** "2 cuộc, mỗi cuộc 20 người": how many times the second number is meant, when it is one of each. */
export function multiplierOf(
  field: FieldOfSeveral,
  amount: Amount,
  parts: readonly Part[],
  [first, second, ...more]: readonly Amount[],
): number | undefined {
  if (!first || !second || more.length > 0) return undefined;
  const isMoneyOfEach = field.kind === 'money' && hasRole(parts, 'per', 'times');
  const isSecondOfEach = amount === second && hasRole(parts.slice(parts.indexOf(first)), 'per');
  if (!isMoneyOfEach && !isSecondOfEach) return undefined;
  const times = amountAsCount((amount === first ? second : first).number);
  return times.kind === 'value' ? times.value : undefined;
}

/** What one gets, and how many they are: the product or the single amount, to be chosen. */
export function perHead(each: Reading<number>, times: number): Reading<number> {
  if (each.kind === 'none') return each;
  // "mỗi lượt ba trăm": the likelier unit of it
  const one = each.kind === 'ask' ? each.options[0] : each.value;
  return one === undefined ? each : ask('per-head', [...new Set([one * times, one])]);
}
