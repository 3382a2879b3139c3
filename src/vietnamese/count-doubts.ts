import { changesIn } from './change.ts';
import type { Count, CountOptions } from './count.ts';
import { measureKindOf, measuresClash, saysNoCases } from './measure-words.ts';
import { ask, confirm, value, type Doubt, type Reading } from './reading.ts';
import type { Amount, Item } from './sentence.ts';
import { has, isOpenEnded } from './sentence-roles.ts';

/** Adds the doubts that the words around a readable number raise. */
export function withDoubtsOf(
  reading: Reading<Count>,
  items: readonly Item[],
  amounts: readonly Amount[],
  options: CountOptions,
): Reading<Count> {
  if (reading.kind !== 'value' && reading.kind !== 'confirm') return reading;
  const approximate =
    reading.approximate ?? (has(items, 'about', 'bound') || isOpenEnded(items) ? true : undefined);
  const asked = options.measure === undefined ? undefined : measureKindOf(options.measure);
  if (reading.value.number > 1 && amounts.every(({ measure }) => saysNoCases(asked, measure)))
    return ask('other-measure');
  const doubt = reading.kind === 'confirm' ? reading.because : doubtOf(items, amounts, options);
  return doubt ? confirm(reading.value, doubt, approximate) : value(reading.value, approximate);
}

function doubtOf(
  items: readonly Item[],
  amounts: readonly Amount[],
  options: CountOptions,
): Doubt | undefined {
  const foreign = items.find((item) => item.kind === 'foreign');
  if (foreign) return foreign.what;
  const asked = options.measure === undefined ? undefined : measureKindOf(options.measure);
  for (const { measure } of amounts) {
    if (measure === 'time' || measure === 'money' || measure === 'score') {
      if (measure !== asked) return 'other-measure';
    }
    if (asked && measure && measuresClash(asked, measure)) return 'other-measure';
  }
  if (has(items, 'planned')) return 'planned';
  if (has(items, 'other-period')) return 'other-period';
  if (has(items, 'target')) return 'target';
  if (has(items, 'unsure')) return 'unsure';
  if (has(items, 'bound')) return 'bound';
  if ((has(items, 'change') || startsWithPlus(items)) && !isOwnChange(items, options)) return 'change';
  if (has(items, 'per')) return 'per-head';
  if (has(items, 'number-word')) return 'ordinal';
  if (has(items, 'about') && amounts.some((amount) => amount.number.approximate)) return 'vague';
  if (isLikeYear(items, amounts)) return 'date';
  const firstAmount = items.findIndex((item) => item.kind === 'amount');
  const strange = items.some(
    (item, index) =>
      item.kind === 'unknown' ||
      (item.kind === 'role' && ['but', 'place', 'street', 'times', 'of'].includes(item.role)) ||
      (item.kind === 'sign' && !ORDINARY_SIGNS.has(item.text) && !(item.text === '-' && index < firstAmount)),
  );
  return strange ? 'extra-words' : undefined;
}

/** "2026" and nothing else is a year as well as a figure; who counts people writes "2.026" or says whom. */
function isLikeYear(items: readonly Item[], [only]: readonly Amount[]): boolean {
  return (
    items.length === 1 &&
    only?.measure === undefined &&
    only?.number.literal?.form === 'plain' &&
    /^20[23]\d$/.test(only.number.literal.raw)
  );
}

/** Of new members "tăng 6" is what was asked; "tăng 6 so với tháng trước" compares two months. */
function isOwnChange(items: readonly Item[], { nature, counts }: CountOptions): boolean {
  if (nature !== 'flow' || counts === undefined) return false;
  const compared = items.some((item) => item.kind === 'role' && /^(so voi|hon thang)/.test(item.key));
  const sign = counts === 'gains' ? 1 : -1;
  return !compared && changesIn(items).every((change) => change.sign === sign && change.reach === 'by');
}

const ORDINARY_SIGNS = new Set([
  '.',
  ',',
  ';',
  ':',
  '!',
  '(',
  ')',
  '[',
  ']',
  '"',
  "'",
  '\n',
  '*',
  '•',
  '_',
  '🙏',
  '😊',
  '👍',
  '❤',
  '✅',
]);

function startsWithPlus(items: readonly Item[]): boolean {
  const [first] = items;
  return first?.kind === 'role' && first.role === 'plus';
}
