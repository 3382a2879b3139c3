import { amountAsCount } from './amount-as-count.ts';
import { amountAsMoney } from './amount-as-money.ts';
import { carries } from './carries.ts';
import type { FieldOfSeveral, Part } from './field-parts.ts';
import { confirm, type Reading } from './reading.ts';
import type { Amount } from './sentence.ts';

/** More figures than anybody tells one after the other. */
const MOST = 12;

/**
 * Two figures told several times over, "1 buổi 45 người, 1 buổi 50 người", or one with its shares, "2 cuộc: 45 và 50 người": added up, to be
 * confirmed. Undefined for everything else.
 */
export function sumOfPairs(
  parts: readonly Part[],
  fields: readonly FieldOfSeveral[],
): readonly Reading<number>[] | undefined {
  const [first, second] = fields;
  const told = parts.flatMap((part, index) => (part.kind === 'amount' ? [{ amount: part, index }] : []));
  if (!first || !second || fields.length > 2 || told.length < 3 || told.length > MOST) return undefined;
  if (!parts.every(isOfList)) return undefined;
  const places = told.map(({ amount, index }) => placeOf(amount, parts[index + 1], fields));
  const numbers = told.map(({ amount }, index) => {
    const reading =
      places[index] === 1 && second.kind === 'money' ? amountAsMoney(amount) : amountAsCount(amount.number);
    return reading.kind === 'value' ? reading.value : Number.NaN;
  });
  const sumAt = (isMeant: (index: number) => boolean) =>
    numbers.reduce((sum, number, index) => (isMeant(index) ? sum + number : sum), 0);
  const isPairs =
    told.length > 3 &&
    told.length % 2 === 0 &&
    places.every((place, index) => place === index % 2 || (index % 2 === 1 && place === undefined));
  // "2 cuộc: 45 và 50 người": as many shares as there were occasions.
  const isShares =
    places[0] === 0 &&
    numbers[0] === told.length - 1 &&
    places.slice(1, -1).every((place) => place !== 0) &&
    places.at(-1) === 1;
  if (!isPairs && !isShares) return undefined;
  const [one, other] = isPairs
    ? [sumAt((index) => index % 2 === 0), sumAt((index) => index % 2 === 1)]
    : [numbers[0] ?? Number.NaN, sumAt((index) => index > 0)];
  if (Number.isNaN(one) || Number.isNaN(other)) return undefined;
  return [confirm(one, 'computed'), confirm(other, 'computed')];
}

function isOfList(part: Part): boolean {
  switch (part.kind) {
    case 'amount':
    case 'label':
      return true;
    case 'sign':
      return [',', ';', ':', '+', '\n', '.', '(', ')'].includes(part.text);
    case 'role':
      return ['plain', 'and', 'plus'].includes(part.role);
    case 'foreign':
    case 'unknown':
    case 'unchanged':
      return false;
  }
}

/** Which of the two a number is said to count, by the word behind it. */
function placeOf(
  amount: Amount,
  next: Part | undefined,
  fields: readonly FieldOfSeveral[],
): number | undefined {
  if (next?.kind === 'label' && (next.field === 0 || next.field === 1)) return next.field;
  const [only, another] = fields.flatMap((field, place) => (carries(field, amount, fields) ? [place] : []));
  return another === undefined ? only : undefined;
}

/** "buổi 1: 45 người", the first of several. */
const ordinal =
  /(?<!\p{L})(buổi|buoi|cuộc|cuoc|đợt|dot|lần|lan|lớp|lop)\s?(?:thứ\s)?(\d{1,2})\s?[:.)=-]?\s(?=\p{N})/giu;

/** "buổi 1: 45 người, buổi 2: 50 người": occasions that are numbered from 1 on are one each. */
export function withNumberedOccasions(text: string): string {
  // Most messages number nothing, which shows sooner than by the pattern.
  if (!text.includes('1') || !text.includes('2')) return text;
  const numbers = Array.from(text.matchAll(ordinal), ([, , number]) => Number(number));
  const isCounted = numbers.length > 1 && numbers.every((number, index) => number === index + 1);
  return isCounted ? text.replace(ordinal, '1 $1 ') : text;
}
