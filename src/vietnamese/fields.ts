import { amountAsCount } from './amount-as-count.ts';
import { amountAsMoney } from './amount-as-money.ts';
import { asChanges } from './as-before-and-more.ts';
import { bindLabels, type BindEntry } from './bind-labels.ts';
import { byMeasure } from './carries.ts';
import type { Count } from './count.ts';
import { withoutCrossed } from './crossed-names.ts';
import { isUnclear, kindOf, measureDoubt, otherPeople, sentenceDoubt, withDoubt } from './field-doubts.ts';
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
import { withoutRestated } from './field-restated.ts';
import { withSums } from './field-sums.ts';
import { withoutMoney, withoutRounds } from './figures-of-others.ts';
import { takeChanges, withChanges } from './field-changes.ts';
import { saysNoCases } from './measure-words.ts';
import { namesOtherMatter } from './other-matters.ts';
import { gainsAndLosses } from './gains-and-losses.ts';
import { multiplierOf, perHead } from './of-each.ts';
import { silentField, withoutSilent } from './only-beside.ts';
import { withoutPoliteWords } from './polite-words.ts';
import { ask, confirm, mapReading, none, type Doubt, type Reading } from './reading.ts';
import type { Amount } from './sentence.ts';
import { isNegative } from './sentence-roles.ts';
import { sumOfKinds } from './sum-of-kinds.ts';
import { sumOfPairs, withNumberedOccasions } from './sum-of-pairs.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { tokenise, type Token } from './tokens.ts';
import { withoutOccasions } from './without-occasions.ts';
import { withoutRemarks } from './without-remarks.ts';
import { withoutReasons } from './without-reasons.ts';
import { addsUp, asksWomen, totalFromMen, withWomenFromMen, womenWithin } from './women-among-all.ts';

export type { FieldOfSeveral } from './field-parts.ts';

/**
 * Reads the answer to a question with several figures, one reading per field: "245, nữ 120", "245 120", "245 trong đó
 * 120 nữ", "1 cuộc 40 người", "3 người 1tr5". A field nothing was said for is `none`, because 'missing'. A space never
 * groups thousands here.
 */
export function readFields(text: string, fields: readonly FieldOfSeveral[]): readonly Reading<number>[] {
  const signed = gainsAndLosses(text, fields);
  if (signed) return signed;
  const { tokens } = tokenise(withNumberedOccasions(text));
  const money = fields.some((field) => field.kind === 'money');
  const book = fieldBook(fields);
  const words = withoutReasons(withoutRemarks(withoutOccasions(withoutPoliteWords(tokens)), book), book);
  const women = asksWomen(fields);
  const parts = withoutRestated(asChanges(partsOf(words, book, money)), women);
  if (parts.doubt === 'contradiction') return fields.map(() => ask('contradiction'));
  const pairs = sumOfPairs(parts.parts, fields);
  if (pairs) return pairs;
  const plain = withPlainNotation(withEverything(withSums(parts.parts, fields.length, women)));
  const doubt = parts.doubt ?? plain.doubt;
  const said = doubt ? { parts: plain.parts, doubt } : { parts: plain.parts };
  const counted = money ? said : withoutMoney(withoutRounds(said, fields));
  if (!counted) return fields.map(() => ask('other-measure'));
  const silent = silentField(words, counted.parts, fields);
  if (silent !== undefined) return withoutField(counted, fields, silent);
  const taken = takeChanges(counted.parts, fields);
  const readings = withChanges(readFigures(taken.parts, fields, counted.doubt), taken, fields);
  return withDoubtOfOthers(readings, words, fields);
}

/** Reads what is told of the other figures; of this one nothing was. */
function withoutField(
  { parts, doubt }: Doubtful,
  fields: readonly FieldOfSeveral[],
  silent: number,
): readonly Reading<number>[] {
  const others = fields.filter((_, place) => place !== silent);
  return readFigures(withoutSilent(parts), others, doubt).toSpliced(silent, 0, none('missing'));
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

/** Reads what a message says in numbers as they stand. */
function readFigures(
  parts: readonly Part[],
  fields: readonly FieldOfSeveral[],
  dash: Doubt | undefined,
): readonly Reading<number>[] {
  const amounts = parts.filter((part) => part.kind === 'amount');
  const all = (reading: Reading<number>): readonly Reading<number>[] => fields.map(() => reading);
  if (amounts.length === 0 && !deniesByName(parts)) return all(withoutAmounts(parts));
  if (isNegative(parts.filter((part) => part.kind !== 'label' && part.kind !== 'unchanged')))
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
  const sums = new Map<number, number>();
  let doubt =
    outer ??
    sentenceDoubt(parts) ??
    otherPeople(parts, fields) ??
    (unclear && isUnclear(parts, bound, free, amounts, fields) ? 'several-numbers' : undefined) ??
    (bound.size === 1 && isLikeRange(parts) ? 'range' : undefined);
  const sum = sumOfParts(bound, unnamed, amounts, fields);
  for (const [label, indexes] of bound) {
    const [index, ...more] = indexes;
    if (label === '0' && sum !== undefined) continue;
    if (index === undefined) return fields.map(() => ask('contradiction'));
    if (more.length > 0) {
      const added = asksWomen(fields) ? undefined : sumOfKinds(parts, Number(label), indexes, amounts);
      if (added === undefined) return fields.map(() => ask('contradiction'));
      sums.set(Number(label), added);
    }
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
    const added = sums.get(place);
    if (added !== undefined) return confirm(added, 'computed');
    const amount = amounts[chosen.get(place) ?? -1];
    if (!amount) return none('missing');
    const times = multiplierOf(field, amount, parts, amounts);
    if (times !== undefined) return perHead(readAmount(field, amount, parts), times);
    if (saysNoCases(kindOf(field), amount.measure) && (amount.number.options[0] ?? 0) > 1)
      return ask('other-measure');
    // "kết nạp 5, 90 lượt": who attended something, and nobody of the second figure.
    const isOfTurns =
      place > 0 && !bound.has(String(place)) && amount.measure === 'turns' && kindOf(field) === 'people';
    const own = corrected.has(amount)
      ? 'self-corrected'
      : isOfTurns
        ? 'other-measure'
        : measureDoubt(field, amount);
    return withDoubt(readAmount(field, amount, parts), own ?? doubt);
  });
  return asksWomen(fields) ? womenWithin(readings) : withOneRefusal(readings);
}

/** "kết nạp 5, 6 người": one figure is named, and the next number is one more. */
function isLikeRange(parts: readonly Part[]): boolean {
  return parts.some((part, index) => {
    const next = parts.slice(index + 1).find((other) => other.kind !== 'sign' || other.text !== ',');
    if (part.kind !== 'amount' || next?.kind !== 'amount' || part.measure !== undefined) return false;
    const [one, other] = [part.number.options[0], next.number.options[0]];
    return one !== undefined && other === one + 1 && next.measure !== undefined;
  });
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

function readAmount(field: FieldOfSeveral, amount: Amount, parts: readonly Part[]): Reading<number> {
  const before = parts[parts.indexOf(amount) - 1];
  const approximate = before?.kind === 'role' && before.role === 'about' ? true : undefined;
  const reading = field.kind === 'money' ? amountAsMoney(amount) : amountAsCount(amount.number);
  if (!approximate || reading.kind === 'ask' || reading.kind === 'none') return reading;
  return { ...reading, approximate };
}
