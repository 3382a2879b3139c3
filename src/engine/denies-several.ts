import type { Step } from './form.ts';
import { ownWordsOf } from './question-types/own-words.ts';
import { wordsOfText } from './question-types/words-in-text.ts';

/**
 * Whether a text says no to one thing and no to another, and the question asks for neither: "ko vay ko nha" at the care for members. Each by itself may be
 * a plain no ("ko vậy", "ko nha"); two of them name something.
 */
export function deniesSeveral(step: Step, text: string): boolean {
  const words = wordsOfText(text).map(({ folded }) => folded);
  const denied = new Set(
    words.flatMap((word, index) => {
      const next = words[index + 1];
      return nos.has(word) && next !== undefined && !neutral.has(next) ? [next] : [];
    }),
  );
  if (denied.size < 2) return false;
  const own = new Set(
    step.fields
      .flatMap((field) => ownWordsOf(field))
      .flatMap((word) => wordsOfText(word).map(({ folded }) => folded)),
  );
  return [...denied].every((word) => !own.has(word));
}

const nos = new Set(['khong', 'chua']);
/** What follows a no and says nothing of what is denied: "không có, không phát sinh gì". */
const neutral = new Set('khong chua co ai gi he phat thay nghe biet duoc ca cung nao dau a em'.split(' '));
