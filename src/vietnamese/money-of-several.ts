import { LEAST_SURE, amountAsMoney } from './amount-as-money.ts';
import { ask, confirm, type Reading } from './reading.ts';
import type { Amount, Item } from './sentence.ts';
import { has } from './sentence-roles.ts';

/** What the amounts may be, for offering. */
export function options(amounts: readonly Amount[]): readonly number[] {
  const readings = amounts.map(amountAsMoney);
  return [
    ...new Set(
      readings.flatMap((reading) =>
        reading.kind === 'value' || reading.kind === 'confirm' ? [reading.value] : [],
      ),
    ),
  ].slice(0, 4);
}

export function ofSeveral(items: readonly Item[], amounts: readonly Amount[]): Reading<number> {
  const money = amounts.filter(
    (amount) => amount.measure === 'money' || amount.number.scale >= 1000 || isLargeLiteral(amount),
  );
  const others = amounts.filter((amount) => !money.includes(amount));
  const [first, second] = money;
  const spread = rangeOf(items, amounts);
  if (spread) return ask('range', spread);
  if (!first) return ask('scale', []);
  if (money.length === 2 && second && others.length === 0 && sameInWords(first, second))
    return amountAsMoney(first);
  if (money.length > 1 && others.length === 0 && has(items, 'plus')) {
    return has(items, 'equals') ? checkedSum(money) : sumOf(money);
  }
  if (money.length > 1) return ask('several-numbers', options(money));
  return besideCount(items, first, others);
}

function isLargeLiteral({ number, measure }: Amount): boolean {
  return measure === undefined && number.literal !== undefined && Number(number.literal.digits) >= LEAST_SURE;
}

/** "1.500.000 đồng (một triệu năm trăm nghìn đồng)" */
function sameInWords(a: Amount, b: Amount): boolean {
  return (
    (a.number.literal === undefined) !== (b.number.literal === undefined) &&
    a.number.options[0] === b.number.options[0]
  );
}

/** "10-15 triệu": the unit of the second is that of the first too. */
function rangeOf(items: readonly Item[], amounts: readonly Amount[]): readonly number[] | undefined {
  const [a, b] = amounts;
  if (amounts.length !== 2 || !a || !b) return undefined;
  const between = items.slice(items.indexOf(a) + 1, items.indexOf(b));
  const joint = between.length === 1 ? between[0] : undefined;
  const isRange =
    (joint?.kind === 'sign' && joint.text === '-') ||
    (joint?.kind === 'role' && (joint.role === 'to' || joint.key === '~'));
  if (!isRange) return undefined;
  const [low = 0, high = 0] = [a.number.options[0], b.number.options[0]];
  const shared =
    a.number.scale === 1 && b.number.scale > 1 && low < b.number.scale ? low * b.number.scale : low;
  return [shared, high];
}

/** "5tr + 3tr = 8tr" */
function checkedSum(money: readonly Amount[]): Reading<number> {
  const [parts, total] = [sumOf(money.slice(0, -1)), options(money.slice(-1))[0]];
  if (parts.kind !== 'confirm' || total === undefined) return ask('several-numbers', options(money));
  return parts.value === total ? confirm(total, 'arithmetic') : ask('contradiction', [parts.value, total]);
}

function sumOf(money: readonly Amount[]): Reading<number> {
  const parts = money.map(amountAsMoney);
  const sure = parts.flatMap((part) => (part.kind === 'value' ? [part.value] : []));
  const sum = sure.reduce((total, part) => total + part, 0);
  return sure.length === parts.length ? confirm(sum, 'arithmetic') : ask('several-numbers', options(money));
}

/** One amount of money beside a count: "3 người 1.500.000", "3 suất x 500k", "500k/1 người". */
function besideCount(items: readonly Item[], money: Amount, others: readonly Amount[]): Reading<number> {
  const reading = amountAsMoney(money);
  const [count] = others;
  const n = count?.number.options[0];
  if (reading.kind === 'ask' || reading.kind === 'none' || n === undefined || others.length > 1) {
    return reading.kind === 'value' || reading.kind === 'confirm'
      ? ask('several-numbers', [reading.value])
      : reading;
  }
  if (n === 1 && count && isPortion(count)) return reading;
  if (n === 1 && count?.measure !== undefined) return confirm(reading.value, 'per-head', reading.approximate);
  const multiplied =
    has(items, 'times', 'per') || items.some((item) => item.kind === 'sign' && item.text === '/');
  if (multiplied) return ask('arithmetic', [...new Set([n * reading.value, reading.value])]);
  return confirm(reading.value, 'several-numbers', reading.approximate);
}

export function isPortion(amount: Amount): boolean {
  return amount.measure === 'portions';
}
