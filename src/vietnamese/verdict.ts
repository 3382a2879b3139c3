import { phraseBook } from './phrase-book.ts';
import { plainWords, withoutPoliteWords } from './polite-words.ts';
import { tokenise } from './tokens.ts';

/** What somebody says to a request of another. */
export interface Verdict {
  readonly agrees: boolean;
  /** why not, where they said so at once */
  readonly reason?: string;
}

const openings = phraseBook<true>([['em, mình, tôi, chị, anh, bác, công đoàn, thì, xin', true]]);

const verdicts = phraseBook<boolean>([
  [
    'đồng ý, đồng ý sửa, đồng ý cho sửa, đồng ý cho nộp, chấp thuận, chấp nhận, duyệt, phê duyệt, nhất trí, cho sửa, cho phép sửa',
    true,
  ],
  [
    'không đồng ý, chưa đồng ý, không chấp thuận, không chấp nhận, không duyệt, chưa duyệt, không phê duyệt, không nhất trí, từ chối, không cho sửa, không cho phép sửa, không đồng ý cho sửa, không đồng ý sửa',
    false,
  ],
]);

const joints = phraseBook<true>([['vì, do, bởi vì, tại vì, tại, lý do, lý do là, là do, là vì', true]]);
const tails = phraseBook<true>([
  ['nhé, nha, rồi, luôn, đi, cho, em, đề nghị này, đề nghị, yêu cầu này', true],
]);

/**
 * Reads a yes or a no to somebody's request, said in the words for it; undefined for every other message, also for a yes with an "if".
 *
 * @example readVerdict('không đồng ý vì số liệu chưa khớp') // { agrees: false, reason: 'số liệu chưa khớp' }
 */
export function readVerdict(text: string): Verdict | undefined {
  const { text: source, tokens: all } = tokenise(text);
  if (all.some((token) => token.text === '?')) return undefined;
  const tokens = withoutPoliteWords(all);
  const opening = openings.at(tokens, 0)?.length ?? 0;
  const verdict = verdicts.at(tokens, opening);
  if (!verdict) return undefined;
  const agrees = verdict.meaning;
  let index = opening + verdict.length;
  while (index < tokens.length) {
    const idle = tails.at(tokens, index)?.length ?? (tokens[index]?.kind === 'sign' ? 1 : 0);
    if (idle === 0) break;
    index += idle;
  }
  if (plainWords(tokens.slice(index)).length === 0) return { agrees };
  if (agrees) return undefined;
  // In the words as they were typed: "da" may be no "dạ" here, nor "lý do:" end in "đó".
  const end = tokens[index - 1]?.end ?? 0;
  const typed = all.filter(({ start }) => start >= end);
  const joint = typed[(joints.at(typed, 0)?.length ?? 0) - 1];
  const reason = source.slice(joint?.end ?? end).replace(/^[\s,.:;-]+/, '');
  return reason === '' ? { agrees } : { agrees, reason };
}
