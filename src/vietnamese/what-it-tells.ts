import { isCourtesy } from './courtesy.ts';
import { periodNameAt } from './heading-line.ts';
import { measureWords } from './measure-words.ts';
import { isNumber } from './number-token.ts';
import { numeralOf } from './numerals.ts';
import { namesOtherMatter } from './other-matters.ts';
import { phraseBook, type PhraseBook } from './phrase-book.ts';
import { withoutPoliteWords } from './polite-words.ts';
import { roleWords, type Role } from './sentence-words.ts';
import { tokenise, type Token } from './tokens.ts';
import { bookFor } from './without-phrases.ts';

/** What a part of a message tells, apart from politeness and the words of what it is an answer to. */
export interface Telling {
  /** how many words there are that are not ordinary around a figure */
  readonly words: number;
  /** it names what other questions are about */
  readonly otherMatter: boolean;
  /** it has a number that is no month and no year */
  readonly figures: boolean;
}

/**
 * What there is in a part of a message beside the answer to a question.
 *
 * @param owns the words of what is asked or answered, and of what is done with it, each list as it is kept
 * @example whatItTells('đời sống anh em còn khó khăn', [['đoàn viên']]) // { words: 2, otherMatter: true, figures: false }
 */
export function whatItTells(text: string, owns: readonly (readonly string[])[]): Telling {
  if (isCourtesy(text)) return { words: 0, otherMatter: false, figures: false };
  const tokens = withoutPoliteWords(tokenise(text).tokens);
  const mine = owns.map(bookFor);
  let words = 0;
  let figures = false;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    const known = knownAt(tokens, index, mine);
    if (known === 0 && token?.kind === 'word') words += 1;
    figures ||= isNumber(token) && periodNameAt(tokens, index) === 0;
    index += Math.max(1, known);
  }
  return { words, otherMatter: owns.every((own) => namesOtherMatter(tokens, own)), figures };
}

/**
 * What stands behind the last figure of a text and what it counts; empty where nothing does.
 *
 * @example behindLastFigure('251 người, nữ 193 người đời sống khó khăn') // 'đời sống khó khăn'
 */
export function behindLastFigure(text: string): string {
  const { text: source, tokens } = tokenise(text);
  const last = tokens.findLastIndex((token) => isNumber(token));
  const behind = last < 0 ? tokens.length : last + 1 + (measureWords.at(tokens, last + 1)?.length ?? 0);
  const first = tokens[behind];
  return first ? source.slice(first.start) : '';
}

/** The heads of columns in a pasted table, and of its notes. */
const headWords = phraseBook<true>([
  [
    'nội dung, đvt, đơn vị tính, số lượng, stt, tt, ghi chú, chỉ tiêu, kết quả, hạng mục, tiêu chí, thực hiện',
    true,
  ],
]);

/** One word typed without its marks may be any of several; only the most usual ones are taken for what they look like. */
const usual: ReadonlySet<Role> = new Set<Role>(['plain', 'no', 'unsure', 'female', 'male', 'all', 'change']);

function lengthOfRole(tokens: readonly Token[], index: number): number {
  const found = roleWords.at(tokens, index);
  if (!found) return 0;
  const isDoubtful = found.length === 1 && tokens[index]?.bare === true && tokens[index].kind === 'word';
  return isDoubtful && !usual.has(found.meaning) ? 0 : found.length;
}

/** How many tokens at a place are words of a report that tell nothing by themselves. */
function knownAt(tokens: readonly Token[], index: number, mine: readonly PhraseBook<string>[]): number {
  const token = tokens[index];
  return Math.max(
    periodNameAt(tokens, index),
    lengthOfRole(tokens, index),
    measureWords.at(tokens, index)?.length ?? 0,
    ...mine.map((book) => book.at(tokens, index)?.length ?? 0),
    headWords.at(tokens, index)?.length ?? 0,
    token && numeralOf(token) !== undefined ? 1 : 0,
  );
}
