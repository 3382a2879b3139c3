import { phraseBook } from './phrase-book.ts';
import { plainWords, withoutPoliteWords } from './polite-words.ts';
import { readState } from './state.ts';
import { tokenise, type Token } from './tokens.ts';

/** Words that agree to what was shown, or refuse it. "có" and "chưa" are answers of their own and stand in state-words. */
export const agreeingWords = phraseBook<boolean>([
  [
    `đúng, đúng rồi, đúng vậy, đúng thế, đúng đó, chính xác, chuẩn, chuẩn rồi, chuẩn luôn, phải, phải rồi, ừ, ừ đúng, ừ đúng rồi, ok, ok em, ok bạn, ok rồi, okela, yes, yeah, yep, y, vâng, dạ, dạ vâng, vâng ạ, dạ đúng, vâng đúng, vâng đúng rồi, đồng ý, nhất trí, xác nhận,
    được, được rồi, được đó, duyệt, chốt, chốt luôn, nhất trí luôn, đúng như vậy, đúng như thế, không sai, tôi đồng ý, mình đồng ý, em đồng ý, đồng ý luôn, đúng số đó, uh đúng, ừ thì, hợp lý, oki luôn, đúng luôn, chính nó, ờ, ờ đúng, ờ đúng rồi, đúng hết, đúng cả, đúng hết rồi, đúng tên, đúng tôi, là tôi, là mình, 👍, ✅, 👌, ✔`,
    true,
  ],
  [
    `sai, sai rồi, không đúng, chưa đúng, không phải, không phải vậy, không phải thế, nhầm, nhầm rồi, sai bét, không chính xác, chưa chính xác, no, nope, không đồng ý, sai số, lộn, lộn rồi, không được, trật, trật rồi, bậy, đâu phải, chưa phải, không chuẩn, chưa chuẩn, không phải tôi, không phải mình, không phải rồi, 👎, ❌`,
    false,
  ],
]);

const shortAnswers = phraseBook<boolean>([
  ['có, có chứ, rồi', true],
  ['không, chưa, k, ko', false],
]);

/** Whether a person agrees, and what else was said: "sai, 12 mới đúng" refuses and goes on with "12 mới đúng". */
export interface Agreement {
  readonly agrees: boolean;
  readonly rest?: string;
}

/**
 * Reads the answer to "… đúng không ạ?". Undefined when the message neither agrees nor refuses ("12", "có 5 người").
 *
 * @example readAgreement('dạ đúng rồi ạ') // { agrees: true }
 * @example readAgreement('không, 12')     // { agrees: false, rest: '12' }
 */
export function readAgreement(text: string): Agreement | undefined {
  const { text: source, tokens } = tokenise(text);
  if (tokens.some((token) => token.text === '?')) return undefined;
  const polite = withoutPoliteWords(tokens).filter(
    (token, index) => index > 0 || token.kind !== 'sign' || !['"', '(', '*', '-'].includes(token.text),
  );
  if (polite.length > 0 && plainWords(polite).length === 0) return undefined;
  const strong = agreeingWords.at(polite, 0);
  const found = strong ?? shortAnswers.at(polite, 0);
  if (!found) return undefined;
  const after = polite.slice(found.length);
  const gap = after.findIndex(
    (token) => !SEPARATORS.has(token.text) && token.kind !== 'break' && !LEADS.has(token.sense),
  );
  if (
    gap < 0 ||
    after.every((token) => FILLERS.has(token.sense) || (token.kind !== 'number' && token.kind !== 'word'))
  )
    return { agrees: found.meaning };
  return withRest(found.meaning, strong !== undefined, after, gap, source);
}

/** "rồi, ngày 10/9" says when, and answers another question than the one whether a reading is right. */
function hasFigure(words: readonly Token[]): boolean {
  return words.some(({ kind }) => kind === 'number');
}

const SEPARATORS = new Set([',', '.', ';', '!', ':', '-', ')', '"', '>', '=']);
/** Words between the agreement and what follows. */
const LEADS = new Set(['ma', 'nhung', 'la', 'thi', 'phai']);
const FILLERS = new Set(
  'roi vay the do luon e em ban bot chi anh a nhe nha hen ok uh u dung la mà mình minh toi nay so'.split(' '),
);

/**
 * What follows an agreement is taken up only behind a comma or "nhưng": "có 5 người" is an answer, not a yes.
 * A refusal may be followed by the right figure at once: "sai 12".
 */
function withRest(
  agrees: boolean,
  strong: boolean,
  after: readonly Token[],
  gap: number,
  source: string,
): Agreement | undefined {
  const first = after[gap];
  if (!first) return { agrees };
  const rest = source.slice(first.start).trim();
  const between = after.slice(0, gap);
  const apart = between.some(
    (token) => token.kind !== 'word' || token.sense === 'ma' || token.sense === 'nhung',
  );
  const separated = gap > 0;
  // "đúng là 12 người" may be another figure than the one that was shown.
  if (agrees) return apart && (strong || !hasFigure(after)) ? { agrees, rest } : undefined;
  // "không phải 12 mà 13" is one sentence and takes back by itself.
  if (!apart && after.slice(gap + 1).some((token) => token.sense === 'ma')) return { agrees, rest: source };
  if (separated || (strong && first.kind === 'number')) return { agrees, rest };
  // "không 12" refuses; "không có" and "không phát sinh" are answers.
  return first.kind === 'number' && readState(source).kind === 'none' ? { agrees, rest } : undefined;
}
