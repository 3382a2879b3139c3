import type { ChangeRules } from './change.ts';
import { isMenWord } from './bare-nam.ts';
import { measureWords } from './measure-words.ts';
import { normalise } from './normalise.ts';
import { numberLiteral } from './number-literal.ts';
import { numeralOf } from './numerals.ts';
import { bookOf, type PhraseBook } from './phrase-book.ts';
import type { Doubt } from './reading.ts';
import { itemsOf, type Amount, type Item } from './sentence.ts';
import { stateWords } from './state-words.ts';
import type { Role } from './sentence-words.ts';
import type { Token } from './tokens.ts';

/** One of several figures asked at once. */
export interface FieldOfSeveral extends ChangeRules {
  /** Words that name it: ['nữ']. */
  readonly words: readonly string[];
  readonly kind?: 'count' | 'money';
  /** All that may be said of it, the words that name it among them; words of other questions beside the figures are then a doubt. */
  readonly own?: readonly string[];
  /** Words without which it is not told in a sentence: deaths only beside "chết", "tử vong". Keep the list: it is compiled once. */
  readonly onlyBeside?: readonly string[];
  /** What it counts ('cuộc', 'lượt'); told apart by it when nothing is named. */
  readonly measure?: string;
}

export type Part =
  | Item
  | {
      readonly kind: 'label';
      readonly field: number;
      /** as said, without diacritics */ readonly key?: string;
    }
  /** "như cũ", said of the label before it */
  | { readonly kind: 'unchanged' };

export const MALE = -1;

/** The words of some fields, compiled once for as long as somebody keeps the lists of words. */
export function fieldBook(fields: readonly FieldOfSeveral[]): PhraseBook<number> {
  const [first] = fields;
  const known = first && books.get(first.words);
  const isSame =
    known?.lists.length === fields.length && fields.every(({ words }, index) => words === known.lists[index]);
  if (isSame) return known.book;
  const book = compiled(fields);
  if (first) books.set(first.words, { lists: fields.map(({ words }) => words), book });
  return book;
}

/** By the list of the first field; two questions seldom share one. */
const books = new WeakMap<
  readonly string[],
  { readonly lists: readonly (readonly string[])[]; readonly book: PhraseBook<number> }
>();

function compiled(fields: readonly FieldOfSeveral[]): PhraseBook<number> {
  const women = fields.findIndex((field) =>
    field.words.some((word) => normalise(word).toLowerCase() === 'nữ'),
  );
  const entries = fields.flatMap((field, index) =>
    field.words.map((word) => ({ words: normalise(word).toLowerCase().split(' '), meaning: index })),
  );
  return bookOf(women < 0 ? entries : [...entries, { words: ['nam'], meaning: MALE }]);
}

/** Cuts a message at the labels and reads what lies between. */
export function partsOf(tokens: readonly Token[], book: PhraseBook<number>, money: boolean): readonly Part[] {
  const parts: Part[] = [];
  let run: Token[] = [];
  // Men are named beside women, or alone in so many letters; otherwise "nam" may be the five or the year.
  const women = tokens.some((token) => token.key === 'nu' || token.text === 'nam');
  const close = (): void => {
    for (const item of itemsOf(run, { money, spaceGroups: false })) parts.push(item);
    run = [];
  };
  for (let index = 0; index < tokens.length;) {
    const found = book.at(tokens, index);
    const men = found?.meaning === MALE;
    const same = stateWords.at(tokens, index);
    if (same?.meaning === 'unchanged' && same.length > (found?.length ?? 0)) {
      close();
      parts.push({ kind: 'unchanged' });
      index += same.length;
    } else if (found && (men ? women && isMenWord(tokens, index) : !isMeasure(tokens, index, found.length))) {
      close();
      const key = tokens.slice(index, index + found.length).map((token) => token.key);
      parts.push({ kind: 'label', field: found.meaning, key: key.join(' ') });
      index += found.length;
    } else {
      const token = tokens[index];
      if (token) run.push(token);
      index += 1;
    }
  }
  close();
  return parts;
}

/** In "3 người 1tr5" người says what the 3 counts, even where it names a field. */
function isMeasure(tokens: readonly Token[], index: number, length: number): boolean {
  const before = tokens[index - 1];
  const numeral =
    before !== undefined &&
    (before.kind === 'number' ||
      numeralOf(before) !== undefined ||
      before.text === 'mỗi' ||
      before.text === 'moi');
  return numeral && (measureWords.at(tokens, index)?.length ?? 0) >= length;
}

export const hasRole = (parts: readonly Part[], ...roles: readonly Role[]): boolean =>
  parts.some((part) => part.kind === 'role' && roles.includes(part.role));

export interface Doubtful {
  readonly parts: readonly Part[];
  readonly doubt?: Doubt;
}

/** "245,120" where two counts are asked: two numbers, or one; both are confirmed. */
export function splitAtComma(parts: readonly Part[], fields: readonly FieldOfSeveral[]): Doubtful {
  const amounts = parts.filter((part) => part.kind === 'amount');
  const [only] = amounts;
  if (amounts.length !== 1) return { parts };
  const literal = only?.number.literal;
  // "251.193" is more people than any unit has.
  const dotted = literal?.form === 'grouped' && Number(literal.digits) >= 100_000;
  const pieces = literal?.raw.split(dotted ? '.' : ',') ?? [];
  const splits =
    fields.length > 1 && pieces.length === fields.length && pieces.every((piece) => /^\d+$/.test(piece));
  if (!only || !splits || fields.some((field) => field.kind === 'money')) return { parts };
  const split = pieces.map((piece): Amount => {
    const number = numberLiteral(piece);
    return { ...only, number: { ...only.number, options: [Number(piece)], literal: number } };
  });
  return {
    parts: parts.flatMap((part): readonly Part[] => (part === only ? split : [part])),
    doubt: 'thousands-or-decimal',
  };
}

interface Kept {
  readonly parts: readonly Part[];
  readonly corrected: ReadonlySet<Amount>;
}

/** "245, à quên 246, nữ 120": the number before the correction goes; "251 nữ 193 à quên 251 nữ 190" says all again. */
export function withoutTakenBack(said: readonly Part[]): Kept {
  const parts = withoutRefused(said);
  const mark = parts.findLastIndex((part) => part.kind === 'role' && part.role === 'correction');
  if (mark < 0) return { parts, corrected: new Set() };
  const [before, after] = [parts.slice(0, Math.max(0, mark)), parts.slice(mark + 1)];
  const again = after.filter((part) => part.kind === 'amount');
  if (mark > 0 && again.length > 1 && before.filter((part) => part.kind === 'amount').length === again.length)
    return { parts: after, corrected: new Set(again) };
  const kept: Part[] = [];
  const corrected = new Set<Amount>();
  let correcting = false;
  for (const part of parts) {
    if (part.kind === 'role' && part.role === 'correction') {
      correcting = kept.some((earlier) => earlier.kind === 'amount');
      continue;
    }
    if (part.kind === 'amount' && correcting) {
      const label = kept.at(-1);
      const same =
        label?.kind === 'label'
          ? kept.findIndex(
              (earlier, at) =>
                earlier.kind === 'label' && earlier.field === label.field && kept[at + 1]?.kind === 'amount',
            )
          : -1;
      // "kết nạp 5, giảm 2, à quên kết nạp 6" takes back what has the same name.
      if (same >= 0) kept.splice(same, 2);
      else
        kept.splice(
          kept.findLastIndex((earlier) => earlier.kind === 'amount'),
          1,
        );
      corrected.add(part);
      correcting = false;
    }
    kept.push(part);
  }
  return { parts: kept, corrected };
}

/** "6 chứ không phải 5" and "không phải 5 mà là 6" say 6: the number that is refused is no second figure. */
function withoutRefused(parts: readonly Part[]): readonly Part[] {
  if (!hasRole(parts, 'rather-than', 'not-this')) return parts;
  const kept: Part[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (!part) continue;
    const refuses = part.kind === 'role' && (part.role === 'rather-than' || part.role === 'not-this');
    const isAnswered =
      kept.findLast(({ kind }) => kind === 'amount' || kind === 'label')?.kind === 'amount' ||
      hasTurn(parts.slice(index + 2));
    if (refuses && parts[index + 1]?.kind === 'amount' && isAnswered) {
      index += 1;
      const turn = parts[index + 1];
      if (turn?.kind === 'role' && turn.role === 'but') index += 1;
    } else kept.push(part);
  }
  return kept;
}

/** "mà là 6", right behind what is refused. */
function hasTurn([but, ...behind]: readonly Part[]): boolean {
  const next = behind.find((part) => part.kind !== 'role' || part.role !== 'plain');
  return but?.kind === 'role' && but.role === 'but' && next?.kind === 'amount';
}

/** "nữ không" and "2 ca, chưa thăm được ai" say zero for a field, to be confirmed; "không 5" denies a number. */
export function denialsAsZero(parts: readonly Part[]): readonly Part[] {
  if (!hasRole(parts, 'no')) return parts;
  const zero: Amount = {
    kind: 'amount',
    glued: false,
    number: {
      options: [0],
      doubt: 'negated',
      choose: false,
      approximate: false,
      scale: 1,
      spelled: true,
      literal: numberLiteral('0'),
    },
  };
  const { doubt: _settled, ...sure } = zero.number;
  const result: Part[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (!part) continue;
    if (part.kind !== 'role' || part.role !== 'no') {
      result.push(part);
      continue;
    }
    const named = afterIdle(parts, index + 1);
    const label = parts[named];
    const end = afterIdle(parts, named + 1);
    const next = parts[end];
    const hasOwnFigure = next?.kind === 'amount' || (next?.kind === 'role' && next.role === 'no');
    if (parts[index + 1]?.kind === 'amount') {
      result.push({ ...part, role: 'not-this' });
    } else if (label?.kind === 'label' && !hasOwnFigure) {
      // "không ai nghỉ", "chưa kết nạp được ai"
      result.push({ ...zero, number: sure }, label);
      index = end - 1;
    } else {
      result.push(zero);
    }
  }
  return result;
}

/** Small words of a denial: "không có ai giảm cả". */
const IDLE: ReadonlySet<string> = new Set([
  ...'ai gi nao ca het nua dau co duoc nguoi them cai hon'.split(' '),
  'dong chi',
  'd/c',
  'doan vien',
  'dv',
]);

function afterIdle(parts: readonly Part[], start: number): number {
  let index = start;
  for (;;) {
    const part = parts[index];
    const isWord = part?.kind === 'unknown' || (part?.kind === 'role' && part.role === 'plain');
    if (!isWord || !IDLE.has(part.key)) return index;
    index += 1;
  }
}
