import { absences, activityWords } from './activity-words.ts';
import { ownBook } from './own-words.ts';
import { phraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/** Words that are everyday ones without their diacritics: "6 vay" (vậy), "ky nay" (kỳ này). */
const EVERYDAY: ReadonlySet<string> = new Set(['vay', 'ky', 'sua', 'nghi']);

const absenceBook = phraseBook<true>([[absences.join(', '), true]]);

function isAbsence(tokens: readonly Token[], index: number): boolean {
  return absenceBook.at(tokens, index) !== undefined;
}

/**
 * Whether a message names what other questions ask for: "3 người ốm" where new members are counted.
 *
 * @param own the words of what is asked, and of what is done with it
 */
export function namesOtherMatter(tokens: readonly Token[], own: readonly string[]): boolean {
  const book = ownBook(own);
  for (let index = 0; index < tokens.length;) {
    const found = activityWords.at(tokens, index);
    const token = tokens[index];
    const isEveryday = found?.length === 1 && token?.bare === true && EVERYDAY.has(token.key);
    const mine = book.at(tokens, index);
    // "nghỉ ốm" is no "nghỉ" of those who left.
    const isMine = mine !== undefined && !(isAbsence(tokens, index) && mine.length < (found?.length ?? 0));
    if (found?.meaning === 'activity' && !isEveryday && !isMine) return true;
    index += found?.length ?? 1;
  }
  return false;
}
