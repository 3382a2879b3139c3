import { amountAsMoney } from './amount-as-money.ts';
import { correctedPart } from './correction.ts';
import { isPortion, ofSeveral, options } from './money-of-several.ts';
import { ask, confirm, none, value, type Doubt, type Reading } from './reading.ts';
import { readSentence, type Amount, type Item } from './sentence.ts';
import { has, isNegative, isOpenEnded } from './sentence-roles.ts';

/**
 * Reads an amount of money as a whole number of đồng.
 *
 * @example readMoney('2tr3')           // value 2300000
 * @example readMoney('hai tỷ hai')     // value 2200000000
 * @example readMoney('5')              // ask [5000000, 5000], because 'scale'
 * @example readMoney('15.000đ/suất')   // value 15000
 */
export function readMoney(text: string): Reading<number> {
  return moneyOf(readSentence(text, { money: true, spaceGroups: true }));
}

/** The same for a message that was cut into items before. */
function moneyOf(items: readonly Item[]): Reading<number> {
  const amounts = amountsOf(items);
  if (amounts.length === 0) return withoutAmount(items);
  const corrected = correctedPart(items);
  if (corrected.kind === 'unclear') return ask('self-corrected', options(amounts));
  if (corrected.kind === 'corrected') return doubted(moneyOf(corrected.items), 'self-corrected');

  if (isNegative(items)) return ask('negative', options(amounts));
  if (has(items, 'foreign-money')) return ask('other-measure');
  if (has(items, 'percent')) return ask('percent');
  if (has(items, 'no', 'not-this')) return ask('negated', options(amounts));
  if (has(items, 'vague', 'half')) return ask('vague');
  const [first] = amounts;
  if (!first) return none();
  const reading = amounts.length > 1 ? ofSeveral(items, amounts) : amountAsMoney(first);
  return withDoubtsOf(reading, items, amounts);
}

function amountsOf(items: readonly Item[]): readonly Amount[] {
  return items.filter((item): item is Amount => item.kind === 'amount');
}

function withoutAmount(items: readonly Item[]): Reading<number> {
  if (has(items, 'no', 'unsure', 'not-this')) return none('state');
  if (has(items, 'vague', 'half')) return ask('vague');
  const foreign = items.find((item) => item.kind === 'foreign');
  return none(foreign?.what);
}

function doubted(reading: Reading<number>, because: Doubt): Reading<number> {
  return reading.kind === 'value' ? confirm(reading.value, because, reading.approximate) : reading;
}

function withDoubtsOf(
  reading: Reading<number>,
  items: readonly Item[],
  amounts: readonly Amount[],
): Reading<number> {
  if (reading.kind !== 'value' && reading.kind !== 'confirm') return reading;
  const approximate =
    reading.approximate ?? (has(items, 'about', 'bound') || isOpenEnded(items) ? true : undefined);
  const doubt = reading.kind === 'confirm' ? reading.because : doubtOf(items, amounts);
  return doubt ? confirm(reading.value, doubt, approximate) : value(reading.value, approximate);
}

function doubtOf(items: readonly Item[], amounts: readonly Amount[]): Doubt | undefined {
  const foreign = items.find((item) => item.kind === 'foreign');
  if (foreign) return foreign.what;
  if (
    amounts.length === 1 &&
    amounts[0]?.measure !== undefined &&
    amounts[0].measure !== 'money' &&
    !isPortion(amounts[0])
  ) {
    // "5.000 người" where money is asked
    return 'other-measure';
  }
  if (has(items, 'planned')) return 'planned';
  if (has(items, 'other-period')) return 'other-period';
  if (has(items, 'target')) return 'target';
  if (has(items, 'unsure')) return 'unsure';
  if (has(items, 'bound')) return 'bound';
  if (has(items, 'change')) return 'change';
  if (isPerHead(items)) return 'per-head';
  if (has(items, 'number-word')) return 'ordinal';
  const strange = items.some(
    (item) =>
      item.kind === 'unknown' ||
      (item.kind === 'role' &&
        ['but', 'place', 'street', 'times', 'of', 'female', 'male'].includes(item.role)) ||
      (item.kind === 'sign' && !ORDINARY_SIGNS.has(item.text)),
  );
  return strange ? 'extra-words' : undefined;
}

const ORDINARY_SIGNS = new Set([
  '.',
  ',',
  ';',
  ':',
  '!',
  '(',
  ')',
  '"',
  "'",
  '\n',
  '-',
  '/',
  '*',
  '•',
  '🙏',
  '😊',
  '👍',
  '❤',
  '✅',
  '[',
  ']',
]);

/** The price of a portion is asked as such; an amount per person or month is perhaps not the total. */
const PORTIONS = new Set(['suat', 'bua', 'phan', 'xuat']);

function isPerHead(items: readonly Item[]): boolean {
  return items.some((item, index) => {
    if (item.kind === 'role' && item.role === 'per') return true;
    if (item.kind !== 'sign' || item.text !== '/') return false;
    const next = items[index + 1];
    // "./." ends a paper.
    if (next?.kind === 'sign') return false;
    return next === undefined || !('key' in next) || !PORTIONS.has(next.key);
  });
}
