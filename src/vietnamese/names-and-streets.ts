import type { Amount, Item } from './sentence.ts';

const SURNAMES = new Set(
  'nguyen tran pham huynh phan dang bui hoang truong trinh dinh duong vuong luong ly vo'.split(' '),
);

/** Numbers in names ("Công ty May 10", "Xí nghiệp 26/3") and addresses ("26 Nguyễn Trãi") become foreign. */
export function namesAndStreets(items: readonly Item[]): readonly Item[] {
  if (!items.some((item, index) => opensName(item) || isHouseNumber(item, items, index))) return items;
  const result: Item[] = [];
  let inName: 'name' | 'address' | undefined;
  let unknowns = 0;
  for (const [index, item] of items.entries()) {
    const previous = items[index - 1];
    if (item.kind === 'role' && (item.role === 'place' || item.role === 'street')) {
      inName = item.role === 'place' ? 'name' : 'address';
      unknowns = 0;
    } else if ((item.kind === 'unknown' || isVague(item)) && inName && unknowns < 5) {
      // The "may" of "Công ty may 10" is no "mấy".
      unknowns += 1;
      if (isVague(item)) {
        result.push({ kind: 'unknown', key: item.key, capital: false });
        continue;
      }
    } else if (
      item.kind === 'amount' &&
      inName &&
      item.measure === undefined &&
      isNameNumber(item, items, index)
    ) {
      result.push({ kind: 'foreign', what: inName });
      continue;
    } else if (item.kind === 'sign' && item.text === '/' && previous?.kind === 'amount' && inName) {
      // "26/3" in a name
    } else if (item.kind === 'role' && item.role === 'number-word' && inName) {
      // "trường số 2"
    } else {
      inName = undefined;
    }
    result.push(isHouseNumber(item, items, index) ? { kind: 'foreign', what: 'address' } : item);
  }
  return result;
}

function opensName(item: Item): boolean {
  return item.kind === 'role' && (item.role === 'place' || item.role === 'street');
}

function isVague(item: Item): item is Extract<Item, { readonly kind: 'role' }> {
  return item.kind === 'role' && item.role === 'vague' && item.key === 'may';
}

/** A number in words, or one that goes on with words of the report, is no part of a name. */
function isNameNumber(item: Amount, items: readonly Item[], index: number): boolean {
  if (item.number.literal === undefined) return false;
  const next = items[index + 1];
  return !(next?.kind === 'role' && ['female', 'male', 'percent'].includes(next.role));
}

function isHouseNumber(item: Item, items: readonly Item[], index: number): boolean {
  if (item.kind !== 'amount' || item.measure !== undefined || item.number.literal === undefined) return false;
  const one = items[index + 1];
  if (one?.kind === 'role' && one.role === 'street') return true;
  if (one?.kind !== 'unknown') return false;
  const two = items[index + 2];
  return SURNAMES.has(one.key) || (one.capital && two?.kind === 'unknown' && two.capital);
}
