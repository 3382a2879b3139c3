import type { FieldOfSeveral, Part } from './field-parts.ts';
import type { MeasureKind } from './measure-words.ts';
import { bookOf, type PhraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/**
 * The place of a figure that is only told beside words of its own, where none of them was said: "1 vụ, 1 người bị thương" tells of no death.
 * Numbers and nothing else ("1, 0") are told in the order they are asked for.
 */
export function silentField(
  tokens: readonly Token[],
  parts: readonly Part[],
  fields: readonly FieldOfSeveral[],
): number | undefined {
  const place = fields.findIndex(({ onlyBeside }) => onlyBeside !== undefined);
  const words = fields[place]?.onlyBeside;
  if (!words || parts.every(isPlain)) return undefined;
  const book = bookFor(words);
  const isSaid =
    tokens.some((_, index) => book.at(tokens, index) !== undefined && !isOtherLoss(tokens, index)) ||
    parts.some((part) => part.kind === 'label' && part.field === place);
  return isSaid ? undefined : place;
}

/** What is told of the figures left: no days off, and no people nor denials where what is asked is counted as well. */
export function withoutSilent(parts: readonly Part[]): readonly Part[] {
  const timeless = parts.filter((part) => part.kind !== 'amount' || part.measure !== 'time');
  const isCounted = timeless.some((part) => part.kind === 'amount' && COUNTED.has(part.measure));
  if (!isCounted) return timeless;
  return timeless.filter((part) =>
    part.kind === 'amount' ? COUNTED.has(part.measure) : part.kind !== 'role' || part.role !== 'no',
  );
}

const COUNTED: ReadonlySet<MeasureKind | undefined> = new Set<MeasureKind | undefined>([
  'incidents',
  'cases',
  'events',
  undefined,
]);

function isPlain(part: Part): boolean {
  switch (part.kind) {
    case 'amount':
      return COUNTED.has(part.measure);
    case 'role':
      return part.role === 'no' || part.role === 'and' || part.role === 'about' || part.key === 'co';
    case 'label':
    case 'sign':
    case 'unchanged':
      return true;
    case 'foreign':
    case 'unknown':
      return false;
  }
}

/** "mất ngón tay", "mất 10 ngày", "bị thương ở mắt": mất of something else, or another word. */
function isOtherLoss(tokens: readonly Token[], index: number): boolean {
  const [before, word, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (word?.key !== 'mat') return false;
  if (next && OF_A_BODY.has(next.key)) return true;
  if (next?.kind === 'number') return tokens[index + 2]?.key === 'ngay' || tokens[index + 2]?.key === 'ngon';
  return word.bare && !(before && OF_PEOPLE.has(before.key));
}

const OF_A_BODY: ReadonlySet<string> = new Set(['ngon', 'tay', 'chan', 'suc', 'kha', 'mau', 'mot', 'dot']);
const OF_PEOPLE: ReadonlySet<string> = new Set(['nguoi', 'ng', 'da', 'anh', 'chi', 'ai', 'bi', 'va']);

function bookFor(words: readonly string[]): PhraseBook<true> {
  const book =
    books.get(words) ?? bookOf(words.map((word) => ({ words: word.split(' '), meaning: true as const })));
  books.set(words, book);
  return book;
}

const books = new WeakMap<readonly string[], PhraseBook<true>>();
