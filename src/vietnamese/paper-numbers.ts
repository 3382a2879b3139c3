import type { NotAnAnswer } from './not-an-answer.ts';
import { isNumber, isSign } from './number-token.ts';
import { phraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

const DOCUMENT_KINDS = new Set(
  'bc kh qc qd nq cv tb hd ttr bb ct nd tt tw tld ldld cdcs bnv btc qh nqtw ctr da gm ubnd mttq cd cdn kl ncs ttg btv bch ubkt cp nq-tw'.split(
    ' ',
  ),
);

/** "05/BC-CĐCS", "02-NQ/TW", "50/2024/QH15". */
export function documentAt(tokens: readonly Token[], index: number): NotAnAnswer | undefined {
  if (!isNumber(tokens[index])) return undefined;
  let at = index + 1;
  if (
    isSign(tokens[at], '/') &&
    isNumber(tokens[at + 1]) &&
    tokens[at + 1]?.text.length === 4 &&
    isSign(tokens[at + 2], '/')
  )
    at += 2;
  const kind = tokens[at + 1];
  if (!isSign(tokens[at], '/', '-') || kind?.kind !== 'word' || !DOCUMENT_KINDS.has(kind.key))
    return undefined;
  // "12/CT" in small letters may still be "12 of the company"; a document is written without spaces.
  if (!tokens[at]?.glued || !kind.glued) return undefined;
  return { what: 'document-number', length: gluedTailEnd(tokens, at + 2) - index };
}

/** The end of what is glued on: letters, digits, slashes and hyphens. */
function gluedTailEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (tokens[end]?.glued && (tokens[end]?.kind !== 'sign' || isSign(tokens[end], '/', '-'))) end += 1;
  return end;
}

export const lawWords = phraseBook<true>([
  [
    `nghị quyết, quyết định, nghị định, thông tư, chỉ thị, luật, bộ luật, công văn, kế hoạch số, hướng dẫn số, văn bản số, báo cáo số, biên bản số, thông báo số, tờ trình số, kết luận số, kết luận, chương trình số,
    qđ, nq, nđ, cv, nghị quyết số, quyết định số, nghị định số, thông tư số, chỉ thị số, luật số, công văn số, qđ số, nq số, nđ số, cv số, điều, khoản, quyết nghị`,
    true,
  ],
]);

/** "Nghị quyết 02-NQ/TW", "QĐ 217", "điều 5 khoản 2". */
export function lawAt(tokens: readonly Token[], index: number): NotAnAnswer | undefined {
  if (tokens[index]?.kind !== 'word') return undefined;
  const found = lawWords.at(tokens, index);
  const number = found && tokens[index + found.length];
  if (found && !isNumber(number)) return namedLawAt(tokens, index, index + found.length);
  if (!found || !isNumber(number)) return undefined;
  return { what: 'law-name', length: gluedTailEnd(tokens, index + found.length + 1) - index };
}

/** "Luật Công đoàn 2024", "Bộ luật Lao động năm 2019": a name of a few words, and the year. */
function namedLawAt(tokens: readonly Token[], index: number, from: number): NotAnAnswer | undefined {
  const year = from + tokens.slice(from, from + LONGEST_NAME + 1).findIndex((token) => token.kind !== 'word');
  const words = year - from;
  if (words < 1 || !/^(?:19|20)\d\d$/.test(tokens[year]?.text ?? '')) return undefined;
  return { what: 'law-name', length: year + 1 - index };
}

const LONGEST_NAME = 5;
