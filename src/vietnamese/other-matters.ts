import { activityWords } from './activity-words.ts';
import { ownBook } from './own-words.ts';
import type { Token } from './tokens.ts';

/** Words that are everyday ones without their diacritics: "6 vay" (vậy), "ky nay" (kỳ này). */
const EVERYDAY: ReadonlySet<string> = new Set(['vay', 'ky', 'sua', 'nghi']);

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
    if (found?.meaning === 'activity' && !isEveryday && !book.at(tokens, index)) return true;
    index += found?.length ?? 1;
  }
  return false;
}
