import { amountAsCount } from './amount-as-count.ts';
import type { ChangeRules } from './change.ts';
import { correctedPart } from './correction.ts';
import { countAfterChange } from './count-changes.ts';
import { withDoubtsOf } from './count-doubts.ts';
import { countOfSeveral } from './count-of-several.ts';
import { ask, confirm, mapReading, none, type Doubt, type Reading } from './reading.ts';
import { measureKindOf } from './measure-words.ts';
import { namesOtherMatter } from './other-matters.ts';
import { withoutPoliteWords } from './polite-words.ts';
import { itemsOf, type Amount, type Item } from './sentence.ts';
import { saysMoney } from './says-money.ts';
import { tokenise } from './tokens.ts';
import { withoutOccasions } from './without-occasions.ts';
import { withoutRemarks } from './without-remarks.ts';
import { has, isNegative } from './sentence-roles.ts';

/** A count as a chair gives it: the number, and its breakdown when one was typed. */
export interface Count {
  readonly number: number;
  readonly female?: number;
  readonly male?: number;
  /** Set when the number was computed: the share (0.95) and the stock it was taken of. */
  readonly percentOf?: { readonly share: number; readonly stock: number };
}

export interface CountOptions extends ChangeRules {
  /** What "tất cả" and "95 %" are taken of, e.g. the members of the unit. */
  readonly stock?: number;
  /** With 2, a space never groups thousands ("245 120"). For reading both at once see readCounts. */
  readonly fields?: 1 | 2;
  /** What is counted, as a word ('người', 'cuộc'); a number of something else is then doubted. */
  readonly measure?: string;
  /** All that may be said of it; words of other questions beside the number are then a doubt. Keep the list: it is compiled once. */
  readonly own?: readonly string[];
}

/**
 * Reads a count. "12 người ạ" is a value; "5, à quên 6" is confirmed; "vài cuộc", "1.5" and "5-6 người" are asked.
 * States ("không", "chưa") are not counts: see readState.
 */
export function readCount(text: string, options: CountOptions = {}): Reading<Count> {
  const words = withoutRemarks(withoutOccasions(withoutPoliteWords(tokenise(text).tokens)));
  const reading = countOf(itemsOf(words, { money: false, spaceGroups: options.fields !== 2 }), options);
  const isOther =
    reading.kind === 'value' && options.own !== undefined && namesOtherMatter(words, options.own);
  return isOther ? doubted(reading, 'extra-words') : reading;
}

/** The same for a message that was cut into items before. */
function countOf(items: readonly Item[], options: CountOptions): Reading<Count> {
  const amounts = items.filter((item): item is Amount => item.kind === 'amount');
  if (amounts.length === 0) return withoutNumber(items, options);
  if (amounts.some(saysMoney) && options.measure !== undefined && measureKindOf(options.measure) !== 'money')
    return withoutMoney(items, options);

  const corrected = correctedPart(items);
  if (corrected.kind === 'unclear') return ask('self-corrected', numbersOf(amounts).map(number));
  if (corrected.kind === 'corrected') {
    return doubted(countOf(corrected.items, options), 'self-corrected');
  }
  const changed = isStock(options) && !has(items, ...REFUSED) ? changedCount(items, options) : undefined;
  if (changed) return changed;
  const refusal = refusalOf(items, amounts, options);
  if (refusal) return refusal;
  const several = amounts.length > 1 ? countOfSeveral(items, options) : undefined;
  const [first] = amounts;
  const reading =
    several ?? (first ? ofOneSex(mapReading(amountAsCount(first.number), number), items) : none<Count>());
  return withDoubtsOf(reading, items, amounts, options);
}

/** "4 người, 1 triệu 2" where people are counted. */
function withoutMoney(items: readonly Item[], options: CountOptions): Reading<Count> {
  const counted = items.filter((item) => item.kind !== 'amount' || !saysMoney(item));
  const reading = counted.some(({ kind }) => kind === 'amount') ? countOf(counted, options) : none<Count>();
  return reading.kind === 'none' ? ask('other-measure') : doubted(reading, 'other-measure');
}

const REFUSED = ['no', 'not-this', 'percent', 'vague', 'half', 'foreign-money', 'minus'] as const;

function changedCount(items: readonly Item[], options: CountOptions): Reading<Count> | undefined {
  const read = (rest: readonly Item[]): Reading<number> =>
    mapReading(countOf(rest, options), (count) => count.number);
  const changed = countAfterChange(items, options, read);
  return changed && mapReading(changed, number);
}

/** Who tells last month's value asks for a stock. */
function isStock({ nature, previous }: CountOptions): boolean {
  return nature === undefined ? previous !== undefined : nature === 'stock';
}

/** "3 nữ" where all are asked: three, all of them women, or only the women? */
function ofOneSex(reading: Reading<Count>, items: readonly Item[]): Reading<Count> {
  const [female, male] = [has(items, 'female'), has(items, 'male')];
  if ((reading.kind !== 'value' && reading.kind !== 'confirm') || female === male) return reading;
  const { number } = reading.value;
  return confirm(
    female ? { number, female: number } : { number, male: number },
    'sex-only',
    reading.approximate,
  );
}

const number = (number: number): Count => ({ number });

function numbersOf(amounts: readonly Amount[]): readonly number[] {
  return [
    ...new Set(
      amounts.flatMap((amount) => (amount.number.options[0] === undefined ? [] : [amount.number.options[0]])),
    ),
  ];
}

function withoutNumber(items: readonly Item[], { stock, nature, counts }: CountOptions): Reading<Count> {
  if (has(items, 'no', 'unsure', 'not-this')) return none('state');
  if (has(items, 'half')) {
    return stock === undefined
      ? ask('vague')
      : confirm(
          { number: Math.round(stock / 2), percentOf: { share: 0.5, stock } },
          'percent-of-stock',
          true,
        );
  }
  if (has(items, 'vague')) return ask('vague');
  if (has(items, 'all')) {
    if ((counts !== undefined || nature === 'flow') && saysFinished(items)) return none();
    return stock === undefined
      ? ask('everything')
      : confirm({ number: stock, percentOf: { share: 1, stock } }, 'everything');
  }
  const foreign = items.find((item) => item.kind === 'foreign');
  if (foreign) return none(foreign.what);
  return roman(items);
}

/** "xong hết rồi", "nhập hết rồi": the work is done, and no figure is told. */
function saysFinished(items: readonly Item[]): boolean {
  return items.some(
    (item) => item.kind === 'role' && item.role === 'all' && /^(?:xong|nhap|cap nhat)\b/.test(item.key),
  );
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function roman(items: readonly Item[]): Reading<Count> {
  const [only, ...rest] = items;
  if (rest.length > 0 || only?.kind !== 'unknown' || !only.capital) return none();
  const index = ROMAN.indexOf(only.key);
  return index < 0 ? none() : confirm({ number: index + 1 }, 'unusual-digits');
}

/** What makes any number in the message doubtful enough to ask again. */
function refusalOf(
  items: readonly Item[],
  amounts: readonly Amount[],
  { stock }: CountOptions,
): Reading<Count> | undefined {
  if (isNegative(items)) return ask('negative', numbersOf(amounts).slice(0, 1).map(Math.abs).map(number));
  if (!has(items, ...REFUSED, 'but')) return undefined;
  if (has(items, 'percent')) return percentage(items, amounts, stock);
  if (has(items, 'no', 'not-this')) return ask('negated', [...numbersOf(amounts), 0].map(number));
  if (has(items, 'vague', 'half')) return ask('vague');
  if (has(items, 'foreign-money')) return ask('other-measure');
  if (has(items, 'but', 'minus') && amounts.length > 1)
    return ask('several-numbers', numbersOf(amounts).map(number));
  return undefined;
}

function percentage(
  items: readonly Item[],
  amounts: readonly Amount[],
  stock: number | undefined,
): Reading<Count> {
  const [first, ...more] = amounts;
  if (has(items, 'target')) return none('target');
  const counts = amounts.filter((amount) => {
    const next = items[items.indexOf(amount) + 1];
    return !(next?.kind === 'role' && next.role === 'percent');
  });
  if (counts.length === 1 && more.length === 1) {
    // "12 người (5%)": the number is there, the share only illustrates it.
    return doubted(mapReading(amountAsCount(counts[0]?.number ?? noNumber), number), 'several-numbers');
  }
  const percent = first?.number.options[0];
  if (more.length > 0 || percent === undefined || stock === undefined) return ask('percent');
  const exact = (stock * percent) / 100;
  const literal = first?.number.literal;
  if (literal && literal.form !== 'plain' && literal.form !== 'decimal') return ask('percent');
  const count: Count = { number: Math.round(exact), percentOf: { share: percent / 100, stock } };
  return confirm(
    count,
    percent > 100 ? 'part-over-whole' : 'percent-of-stock',
    Number.isInteger(exact) ? undefined : true,
  );
}

const noNumber: Amount['number'] = { options: [], choose: true, approximate: false, scale: 1, spelled: true };

function doubted(reading: Reading<Count>, because: Doubt): Reading<Count> {
  return reading.kind === 'value' ? confirm(reading.value, because, reading.approximate) : reading;
}
