import { amountAsCount } from './amount-as-count.ts';
import { bindLabels, type BindEntry } from './bind-labels.ts';
import type { Count, CountOptions } from './count.ts';
import { measureKindOf } from './measure-words.ts';
import { ask, confirm, value, type Reading } from './reading.ts';
import type { Amount, Item } from './sentence.ts';

/** Reads a message with two numbers or more where one count is asked: a sum, a breakdown by sex, a range … */
export function countOfSeveral(items: readonly Item[], options: CountOptions): Reading<Count> {
  const amounts = items.filter((item): item is Amount => item.kind === 'amount');
  const readings = amounts.map((amount) => amountAsCount(amount.number));
  const numbers: number[] = [];
  for (const reading of readings) {
    if (reading.kind === 'ask' || reading.kind === 'none') {
      return ask(
        reading.because ?? 'several-numbers',
        reading.kind === 'ask' ? reading.options.map(count) : [],
      );
    }
    numbers.push(reading.value);
  }
  const doubt = readings.find((reading) => reading.kind === 'confirm')?.because;
  const found =
    sameTwice(items, amounts, numbers) ??
    bySex(items, numbers) ??
    joined(items, numbers) ??
    perEvent(items, amounts, numbers, options) ??
    byMeasure(amounts, numbers, options) ??
    ask<Count>('several-numbers', [...new Set(numbers)].slice(0, 4).map(count));
  return doubt && found.kind === 'value' && !agrees(items, amounts, numbers)
    ? confirm(found.value, doubt, found.approximate)
    : found;
}

const count = (number: number): Count => ({ number });

/** "05 (năm) người": digits and words of one number, as in official papers. */
function agrees(items: readonly Item[], amounts: readonly Amount[], numbers: readonly number[]): boolean {
  // "năm 5" without brackets is rather a year that something is missing from.
  const set = items.some(
    (item) => (item.kind === 'sign' && item.text === '(') || (item.kind === 'role' && item.key === '='),
  );
  const [a, b] = amounts;
  return (
    set &&
    amounts.length === 2 &&
    numbers[0] === numbers[1] &&
    (a?.number.literal === undefined) !== (b?.number.literal === undefined)
  );
}

function sameTwice(
  items: readonly Item[],
  amounts: readonly Amount[],
  numbers: readonly number[],
): Reading<Count> | undefined {
  const [first] = numbers;
  if (first === undefined || numbers.some((number) => number !== first)) return undefined;
  if (agrees(items, amounts, numbers)) return value({ number: first });
  return undefined;
}

function bySex(items: readonly Item[], numbers: readonly number[]): Reading<Count> | undefined {
  const strayDash = (index: number): boolean => {
    const [before, item, next] = [items[index - 1], items[index], items[index + 1]];
    const sex = before?.kind === 'role' && (before.role === 'female' || before.role === 'male');
    return sex && item?.kind === 'sign' && item.text === '-' && next?.kind === 'amount' && next.glued;
  };
  const entries = items.flatMap((item, index): readonly BindEntry[] => {
    if (strayDash(index)) return [];
    if (item.kind === 'amount') return [{ kind: 'amount', amount: 0 }];
    if (item.kind === 'role' && (item.role === 'female' || item.role === 'male'))
      return [{ kind: 'label', label: item.role }];
    const boundary =
      (item.kind === 'sign' && item.text !== ':' && item.text !== '=') ||
      (item.kind === 'role' && ['of-which', 'plus', 'and'].includes(item.role));
    return boundary ? [{ kind: 'boundary' }] : [];
  });
  if (!entries.some((entry) => entry.kind === 'label')) return undefined;
  const { bound, free, unclear } = bindLabels(entries);
  const [women, men] = [bound.get('female') ?? [], bound.get('male') ?? []];
  if (women.length > 1 || men.length > 1 || free.length > 1) return undefined;
  const at = (index: number | undefined): number | undefined =>
    index === undefined ? undefined : numbers[index];
  const [female, male, total] = [at(women[0]), at(men[0]), at(free[0])];
  const added = items.some((item) => item.kind === 'role' && (item.role === 'plus' || item.role === 'and'));
  if (added && total !== undefined && (female === undefined) !== (male === undefined)) {
    // "3 + 2 nữ"
    const sexes = female === undefined ? { male: male ?? 0 } : { female };
    return confirm({ number: total + (female ?? 0) + (male ?? 0), ...sexes }, 'computed');
  }
  const whole = items.filter((item): item is Amount => item.kind === 'amount')[free[0] ?? -1]?.measure;
  // "5 tổ, 2 nữ": the women are no part of the teams.
  const mixed = whole !== undefined && !['people', 'turns', 'cases'].includes(whole);
  return sexCount(total, female, male, unclear || mixed || items.some((_, index) => strayDash(index)));
}

function sexCount(
  total: number | undefined,
  female: number | undefined,
  male: number | undefined,
  unclear: boolean,
): Reading<Count> | undefined {
  const parts = (female ?? 0) + (male ?? 0);
  const number = total ?? parts;
  const result: Count = {
    number,
    ...(female === undefined ? {} : { female }),
    ...(male === undefined ? {} : { male }),
  };
  if (female === undefined && male === undefined) return undefined;
  if (total !== undefined) {
    if (parts > total || (female !== undefined && male !== undefined && parts !== total)) {
      return ask('contradiction', [...new Set([total, parts])].map(count));
    }
    // "5 nữ 3": three women of five, or five women and three more?
    return unclear ? confirm(result, 'several-numbers') : value(result);
  }
  return unclear ? confirm(result, 'several-numbers') : value(result);
}

/** Numbers joined by the same sign or word: + · và · - · đến · / · x · trên */
function joined(items: readonly Item[], numbers: readonly number[]): Reading<Count> | undefined {
  const between = joints(items);
  const [a = 0, b = 0] = numbers;
  const sum = numbers.reduce((total, number) => total + number, 0);
  const all = (...names: readonly string[]): boolean =>
    between.length > 0 && between.every((joint) => names.includes(joint));

  if (all('plus')) return value({ number: sum });
  if (
    between.at(-1) === 'equals' &&
    between.slice(0, -1).every((joint) => joint === 'plus') &&
    between.length > 1
  ) {
    const result = numbers.at(-1) ?? 0;
    return sum - result === result
      ? value({ number: result })
      : ask('contradiction', [sum - result, result].map(count));
  }
  if (all('and'))
    return numbers.length > 1 && sameMeasure(items) ? confirm({ number: sum }, 'arithmetic') : undefined;
  if (numbers.length !== 2) return undefined;
  if (all('to')) return ask('range', [a, b].map(count));
  if (all('slash')) return ask('ratio-or-date', [count(a)]);
  if (all('times')) return ask('arithmetic', [a * b].map(count));
  if (all('of'))
    return a <= b ? confirm({ number: a }, 'several-numbers') : ask('part-over-whole', [a, b].map(count));
  return undefined;
}

/** "2 đợt, mỗi đợt 3 người" where people are asked: six, or three each. */
function perEvent(
  items: readonly Item[],
  amounts: readonly Amount[],
  numbers: readonly number[],
  { measure }: CountOptions,
): Reading<Count> | undefined {
  const [events, each] = amounts;
  const [a = 0, b = 0] = numbers;
  if (!events || !each || amounts.length !== 2) return undefined;
  const per = items.findIndex((item) => item.kind === 'role' && item.role === 'per');
  if (per < items.indexOf(events) || per > items.indexOf(each)) return undefined;
  const asked = measure === undefined ? undefined : measureKindOf(measure);
  if (asked !== undefined && events.measure === asked) return confirm(count(a), 'several-numbers');
  return ask('per-head', [a * b, b].map(count));
}

function sameMeasure(items: readonly Item[]): boolean {
  return (
    new Set(items.flatMap((item) => (item.kind === 'amount' && item.measure ? [item.measure] : []))).size <= 1
  );
}

/** What stands between each number and the next, by name; 'other' when it is no single joint. */
function joints(items: readonly Item[]): readonly string[] {
  const result: string[] = [];
  let open: string | undefined;
  for (const item of items) {
    if (item.kind === 'amount') {
      if (open !== undefined) result.push(open === '' ? 'none' : open);
      open = '';
    } else if (open !== undefined) {
      const name = jointName(item);
      if (name !== undefined) open = open === '' ? name : 'other';
    }
  }
  return result;
}

function jointName(item: Item): string | undefined {
  if (item.kind === 'sign') return item.text === '-' ? 'to' : item.text === '/' ? 'slash' : 'other';
  if (item.kind !== 'role') return 'other';
  if (item.role === 'plain') return undefined;
  if (item.role === 'about') return item.key === '~' ? 'to' : item.key === 'tren' ? 'of' : undefined;
  return JOINTS.has(item.role) ? item.role : 'other';
}

const JOINTS: ReadonlySet<string> = new Set(['plus', 'and', 'equals', 'to', 'of', 'times']);

/** "2 cuộc 40 người" where cuộc are asked: likely 2, but the rest must be pointed out. */
function byMeasure(
  amounts: readonly Amount[],
  numbers: readonly number[],
  options: CountOptions,
): Reading<Count> | undefined {
  const asked = options.measure === undefined ? undefined : measureKindOf(options.measure);
  if (!asked) return undefined;
  const fitting = numbers.filter((_, index) => amounts[index]?.measure === asked);
  const [only] = fitting;
  const othersNamed = amounts.every((amount) => amount.measure !== undefined);
  return fitting.length === 1 && only !== undefined && othersNamed
    ? confirm({ number: only }, 'several-numbers')
    : undefined;
}
