import { phraseBook } from './phrase-book.ts';
import { readState } from './state.ts';
import { tokenise, type Token } from './tokens.ts';

/** What a message says of all that it does not name, and what it says before that. */
export interface RestOfReport {
  /** The text before, empty where the rest is all that is said. */
  readonly before: string;
  /** The words about the rest, as typed. */
  readonly words: string;
  /** Nothing arose in the rest, or it is as it was last month. */
  readonly is: 'nothing' | 'same';
}

const restWords = phraseBook<true>([
  [
    `còn lại, phần còn lại, các phần còn lại, các câu còn lại, những câu còn lại, mấy câu còn lại, các mục còn lại, những mục còn lại, mấy mục còn lại, mấy cái còn lại, cái còn lại, các nội dung còn lại, các số liệu còn lại, các chỉ tiêu còn lại, tất cả còn lại, toàn bộ còn lại,
    các câu khác, những câu khác, mấy câu khác, mấy câu kia, các mục khác, những mục khác, mấy mục khác, mấy mục kia, mấy cái khác, mấy cái kia, các phần khác, các nội dung khác, các số liệu khác, các chỉ tiêu khác, những cái khác`,
    true,
  ],
]);

/** More words than anybody needs to say so. */
const LONGEST = 14;

/**
 * Takes "các câu khác như cũ", "còn lại không có gì" off the end of a message. Undefined where a message does not end like that.
 *
 * @example readRestOfReport('kết nạp 5, còn lại không có gì') // { before: 'kết nạp 5', words: 'còn lại không có gì', is: 'nothing' }
 */
export function readRestOfReport(text: string): RestOfReport | undefined {
  const { text: source, tokens } = tokenise(text);
  for (let at = Math.max(0, tokens.length - LONGEST); at < tokens.length; at += 1) {
    const found = restWords.at(tokens, at);
    if (!found || !opensClause(tokens, at)) continue;
    const [first, behind] = [tokens[at], tokens[at + found.length]];
    if (!first || !behind) return undefined;
    const state = readState(source.slice(behind.start));
    const is = state.kind === 'value' ? MEANS[state.value] : undefined;
    if (!is) continue;
    const before = source
      .slice(0, first.start)
      .replace(/(?:[\s,;.:-]|(?<!\p{L})(?:và|va|thì|thi|nhưng|nhung))+$/iu, '')
      .trim();
    return { before, words: source.slice(first.start).trim(), is };
  }
  return undefined;
}

const MEANS: { readonly [S in string]?: RestOfReport['is'] } = {
  none: 'nothing',
  absent: 'nothing',
  zero: 'nothing',
  'nothing-arose': 'nothing',
  'not-yet': 'nothing',
  unchanged: 'same',
};

/** "2 người còn lại" speaks of people. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined || before.kind !== 'word' || !/^(?:nguoi|dc|d\/c|em|nha|cuoc|vu)$/.test(before.key)
  );
}
