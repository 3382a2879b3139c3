import { amountAsCount } from './amount-as-count.ts';
import { amountAsMoney } from './amount-as-money.ts';
import { bindLabels, type BindEntry } from './bind-labels.ts';
import type { Count } from './count.ts';
import {
  isMoney,
  isUnclear,
  kindOf,
  measureDoubt,
  otherPeople,
  sentenceDoubt,
  withDoubt,
} from './field-doubts.ts';
import {
  MALE,
  denialsAsZero,
  fieldBook,
  hasRole,
  partsOf,
  splitAtComma,
  withoutTakenBack,
  type Doubtful,
  type FieldOfSeveral,
  type Part,
} from './field-parts.ts';
import { withEverything } from './field-everything.ts';
import { withPlainNotation } from './field-notation.ts';
import { takeChanges, withChanges } from './field-changes.ts';
import { measuresClash, saysNoCases } from './measure-words.ts';
import { namesOtherMatter } from './other-matters.ts';
import { withoutPoliteWords } from './polite-words.ts';
import { ask, confirm, mapReading, none, type Doubt, type Reading } from './reading.ts';
import type { Amount } from './sentence.ts';
import { isNegative } from './sentence-roles.ts';
import { saysMoney } from './says-money.ts';
import { tokenise, type Token } from './tokens.ts';
import { addsUp, asksWomen, totalFromMen, withWomenFromMen, womenWithin } from './women-among-all.ts';

export type { FieldOfSeveral } from './field-parts.ts';

/**
 * Reads the answer to a question with several figures, one reading per field: "245, nữ 120", "245 120", "245 trong đó
 * 120 nữ", "1 cuộc 40 người", "3 người 1tr5". A field nothing was said for is `none`, because 'missing'. A space never
 * groups thousands here.
 */
export function readFields(text: string, fields: readonly FieldOfSeveral[]): readonly Reading<number>[] {
  const { tokens } = tokenise(text);
  const money = fields.some((field) => field.kind === 'money');
  const words = withoutPoliteWords(tokens);
  const said = withPlainNotation(withEverything(partsOf(words, fieldBook(fields), money)));
  const counted = money ? said : withoutMoney(said);
  if (!counted) return fields.map(() => ask('other-measure'));
  const taken = takeChanges(counted.parts, fields);
  const readings = withChanges(readFigures(taken.parts, fields, counted.doubt), taken, fields);
  return withDoubtOfOthers(readings, words, fields);
}

/** The words of other questions beside figures: "3 người ốm" where new members are asked. */
function withDoubtOfOthers(
  readings: readonly Reading<number>[],
  words: readonly Token[],
  fields: readonly FieldOfSeveral[],
): readonly Reading<number>[] {
  if (fields.some(({ own }) => own === undefined) || !readings.some(({ kind }) => kind === 'value'))
    return readings;
  return namesOtherMatter(words, ownOfAll(fields))
    ? readings.map((reading) => withDoubt(reading, 'extra-words'))
    : readings;
}

/** The same list each time, because it is compiled once. */
function ownOfAll(fields: readonly FieldOfSeveral[]): readonly string[] {
  const [first] = fields;
  if (!first?.own) return [];
  const known = owns.get(first.own);
  if (known) return known;
  const all = fields.flatMap(({ own = [] }) => own);
  owns.set(first.own, all);
  return all;
}

const owns = new WeakMap<readonly string[], readonly string[]>();

/** Where only counts are asked, money is no answer; undefined when nothing else was said. */
function withoutMoney({ parts, doubt }: Doubtful): Doubtful | undefined {
  const figures = parts.filter(({ kind }) => kind === 'amount').length;
  const kept = parts.filter((part) => part.kind !== 'amount' || !saysMoney(part));
  const left = kept.filter(({ kind }) => kind === 'amount').length;
  if (left === figures) return doubt ? { parts, doubt } : { parts };
  return left === 0 ? undefined : { parts: kept, doubt: 'other-measure' };
}

/** Reads what a message says in numbers as they stand. */
function readFigures(
  parts: readonly Part[],
  fields: readonly FieldOfSeveral[],
  dash: Doubt | undefined,
): readonly Reading<number>[] {
  const amounts = parts.flatMap((part) => (part.kind === 'amount' ? [part] : []));
  const all = (reading: Reading<number>): readonly Reading<number>[] => fields.map(() => reading);
  if (amounts.length === 0 && !deniesByName(parts)) return all(withoutAmounts(parts));
  if (isNegative(parts.flatMap((part) => (part.kind === 'label' || part.kind === 'unchanged' ? [] : [part]))))
    return all(ask('negative'));
  if (hasRole(parts, 'vague', 'half', 'percent', 'all'))
    return all(ask(hasRole(parts, 'percent') ? 'percent' : 'vague'));
  const { parts: split, doubt = dash } = splitAtComma(parts, fields);
  return assign(doubt ? { parts: denialsAsZero(split), doubt } : { parts: denialsAsZero(split) }, fields);
}

/** The same where all fields are counts. */
export function readCounts(text: string, fields: readonly FieldOfSeveral[]): readonly Reading<Count>[] {
  return readFields(text, fields).map((reading) => mapReading(reading, (number) => ({ number })));
}

/** "không kết nạp, không ai giảm" */
function deniesByName(parts: readonly Part[]): boolean {
  return hasRole(parts, 'no') && !hasRole(parts, 'unsure') && parts.some(({ kind }) => kind === 'label');
}

function withoutAmounts(parts: readonly Part[]): Reading<number> {
  if (hasRole(parts, 'vague')) return ask('vague');
  if (hasRole(parts, 'all')) return ask('everything');
  if (hasRole(parts, 'no', 'unsure')) return none('state');
  const foreign = parts.find((part) => part.kind === 'foreign');
  return none(foreign?.what ?? 'missing');
}

function assign(
  { parts: all, doubt: outer }: Doubtful,
  fields: readonly FieldOfSeveral[],
): readonly Reading<number>[] {
  const { parts, corrected } = withoutTakenBack(all);
  const amounts = parts.filter((part): part is Amount => part.kind === 'amount');
  const { bound, free: unnamed, unclear } = bindLabels(parts.flatMap(entryOf));
  let free =
    asksWomen(fields) || unnamed.length > MOST_UNNAMED
      ? unnamed
      : unnamed.filter((index) => !isOfOneSex(parts, amounts[0], amounts[index]));
  const chosen = new Map<number, number>();
  let doubt =
    outer ??
    sentenceDoubt(parts) ??
    otherPeople(parts, fields) ??
    (unclear && isUnclear(parts, bound, free, amounts, fields) ? 'several-numbers' : undefined);
  const sum = sumOfParts(bound, unnamed, amounts, fields);
  for (const [label, indexes] of bound) {
    const [index, ...more] = indexes;
    if (label === '0' && sum !== undefined) continue;
    if (index === undefined || more.length > 0) return fields.map(() => ask('contradiction'));
    chosen.set(Number(label), index);
  }
  free = sum === undefined ? withoutCrossed(chosen, free, amounts, fields) : [];
  const womenFromMen = chosen.has(MALE) && !chosen.has(1);
  if (womenFromMen && (unclear || free.length !== 1) && !chosen.has(0))
    return fields.map(() => ask('sex-only'));
  const rest = byMeasure(free, amounts, fields, chosen);
  const named = new Set(chosen.keys());
  for (const index of rest) {
    const field = fields.findIndex((_, place) => !chosen.has(place) && !(womenFromMen && place === 1));
    if (field < 0) return fields.map(() => ask('several-numbers'));
    chosen.set(field, index);
  }
  // "tháng trước 245, tháng này 251" and "251+2" are no total and its women.
  const byPlace =
    rest.length > 1 && fields.some((_, place) => place > 0 && chosen.has(place) && !named.has(place));
  if (byPlace && doubt && NOT_IN_ORDER.has(doubt)) return fields.map(() => ask(doubt ?? 'several-numbers'));
  if (womenFromMen) return withWomenFromMen(chosen, amounts, fields, doubt);
  const total = totalFromMen(chosen, amounts, fields);
  if (total === undefined && !addsUp(chosen, amounts)) doubt ??= 'contradiction';
  if (total !== undefined) doubt ??= 'computed';
  const readings = fields.map((field, place): Reading<number> => {
    if (place === 0 && sum !== undefined) return confirm(sum, 'computed');
    if (place === 0 && total !== undefined) return confirm(total, 'computed');
    const amount = amounts[chosen.get(place) ?? -1];
    if (!amount) return none('missing');
    const times = multiplierOf(amount, parts, amounts);
    if (times !== undefined) return perHead(readAmount(field, amount, parts), times);
    if (saysNoCases(kindOf(field), amount.measure) && (amount.number.options[0] ?? 0) > 1)
      return ask('other-measure');
    const own = corrected.has(amount) ? 'self-corrected' : measureDoubt(field, amount);
    return withDoubt(readAmount(field, amount, parts), own ?? doubt);
  });
  return asksWomen(fields) ? womenWithin(readings) : withOneRefusal(readings);
}

/** Where nothing could be read, what was said of one figure is why. */
function withOneRefusal(readings: readonly Reading<number>[]): readonly Reading<number>[] {
  const refused = readings.find((reading) => reading.kind === 'ask' && reading.options.length === 0);
  const isRead = readings.some(
    (reading) => reading !== refused && (reading.kind !== 'none' || reading.because !== 'missing'),
  );
  return refused && !isRead ? readings.map(() => refused) : readings;
}

const NOT_IN_ORDER: ReadonlySet<Doubt> = new Set<Doubt>(['other-period', 'arithmetic', 'change']);

function entryOf(part: Part): readonly BindEntry[] {
  if (part.kind === 'amount') return [{ kind: 'amount', amount: 0 }];
  if (part.kind === 'label') return [{ kind: 'label', label: String(part.field) }];
  const boundary =
    (part.kind === 'sign' && [',', ';', '\n', '(', ')', '/', '-'].includes(part.text)) ||
    (part.kind === 'role' && ['of-which', 'and', 'plus'].includes(part.role));
  return boundary ? [{ kind: 'boundary' }] : [];
}

/**
 * "2 buổi tuyên truyền 90 lượt": a name between two numbers goes with the one that is counted so. What it let go of is for the other figure.
 *
 * @returns the numbers that are without a name now
 */
function withoutCrossed(
  chosen: Map<number, number>,
  free: readonly number[],
  amounts: readonly Amount[],
  fields: readonly FieldOfSeveral[],
): readonly number[] {
  const [[place, index] = [MALE, -1], ...more] = chosen;
  const [field, amount] = [fields[place], amounts[index]];
  if (more.length > 0 || !field || !amount || measureDoubt(field, amount) === undefined) return free;
  const others = fields.filter((other) => other !== field && carries(other, amount, fields));
  if (others.length === 0) return free;
  const isTurnout = others.some((other) => kindOf(other) === 'turns');
  const [better, ...unclear] = free.filter((one) => {
    const said = amounts[one];
    return said !== undefined && measureDoubt(field, said) === undefined && said.measure !== undefined;
  });
  if (better === undefined && !isTurnout) return free;
  chosen.delete(place);
  if (better === undefined || unclear.length > 0) return [...free, index].toSorted((a, b) => a - b);
  chosen.set(place, better);
  return [...free.filter((one) => one !== better), index].toSorted((a, b) => a - b);
}

/** "2 chị thai sản và 1 anh ốm, thăm cả 3": people counted one after the other, and perhaps a figure of them by name. */
function sumOfParts(
  bound: ReadonlyMap<string, readonly number[]>,
  free: readonly number[],
  amounts: readonly Amount[],
  fields: readonly FieldOfSeveral[],
): number | undefined {
  const [whole] = fields;
  const named = bound.get('0') ?? [];
  const parts = [...named, ...free];
  const isEnumerated = named.length > 1 || (bound.size === 1 && bound.has('1') && named.length === 0);
  if (fields.length !== 2 || !whole || !isEnumerated || parts.length < 2 || parts.length > 4)
    return undefined;
  const counts = parts.map((index) => {
    const amount = amounts[index];
    const fits = amount && carries(whole, amount, fields) ? amountAsCount(amount.number) : undefined;
    return fits?.kind === 'value' ? fits.value : undefined;
  });
  return counts.reduce<number | undefined>(
    (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  );
}

/** More numbers without a name than any answer has. */
const MOST_UNNAMED = 8;

/** "kết nạp 5 trong đó 3 nữ": the women are some of those before, and nothing else that is asked. */
function isOfOneSex(parts: readonly Part[], first: Amount | undefined, amount: Amount | undefined): boolean {
  if (!amount || amount === first) return false;
  const index = parts.indexOf(amount);
  return [parts[index - 1], parts[index + 1]].some(
    (part) => part?.kind === 'role' && (part.role === 'female' || part.role === 'male'),
  );
}

/** Gives unnamed numbers to the fields whose measure they carry; returns the others. */
function byMeasure(
  free: readonly number[],
  amounts: readonly Amount[],
  fields: readonly FieldOfSeveral[],
  chosen: Map<number, number>,
): readonly number[] {
  const rest: number[] = [];
  for (const index of free) {
    const amount = amounts[index];
    const fitting = fields.flatMap((field, place) =>
      amount && !chosen.has(place) && carries(field, amount, fields) ? [place] : [],
    );
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0) chosen.set(only, index);
    else rest.push(index);
  }
  return rest;
}

function carries(field: FieldOfSeveral, amount: Amount, fields: readonly FieldOfSeveral[]): boolean {
  const looksLikeMoney = isMoney(amount);
  if (field.kind === 'money') return looksLikeMoney;
  if (looksLikeMoney && fields.some((other) => other.kind === 'money')) return false;
  const asked = kindOf(field);
  return asked !== undefined && amount.measure !== undefined && !measuresClash(asked, amount.measure);
}

/** "2 cuộc, mỗi cuộc 20 người": how many times the second number is meant, when it is one of each. */
function multiplierOf(
  amount: Amount,
  parts: readonly Part[],
  [first, second, ...more]: readonly Amount[],
): number | undefined {
  if (!first || amount !== second || more.length > 0) return undefined;
  const behind = parts.slice(parts.indexOf(first));
  const times = amountAsCount(first.number);
  return hasRole(behind, 'per') && times.kind === 'value' ? times.value : undefined;
}

function perHead(each: Reading<number>, times: number): Reading<number> {
  return each.kind === 'value' || each.kind === 'confirm'
    ? ask('per-head', [...new Set([each.value * times, each.value])])
    : each;
}

function readAmount(field: FieldOfSeveral, amount: Amount, parts: readonly Part[]): Reading<number> {
  const before = parts[parts.indexOf(amount) - 1];
  const approximate = before?.kind === 'role' && before.role === 'about' ? true : undefined;
  const reading = field.kind === 'money' ? amountAsMoney(amount) : amountAsCount(amount.number);
  if (!approximate || reading.kind === 'ask' || reading.kind === 'none') return reading;
  return { ...reading, approximate };
}
