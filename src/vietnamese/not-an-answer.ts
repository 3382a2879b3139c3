import { dateAt, dateWords, timeAt } from './date-like.ts';
import { measureWords } from './measure-words.ts';
import { isNumber, isSign } from './number-token.ts';
import { openingsOf } from './openings.ts';
import { documentAt, lawAt, lawWords } from './paper-numbers.ts';
import { phraseBook } from './phrase-book.ts';
import type { Doubt } from './reading.ts';
import { tokenise, type Token } from './tokens.ts';

/** A stretch of a message that holds digits but is no answer: a phone number, the number of a document, a date … */
export interface NotAnAnswer {
  readonly what: Extract<
    Doubt,
    | 'phone-number'
    | 'document-number'
    | 'law-name'
    | 'identifier'
    | 'ordinal'
    | 'time'
    | 'date'
    | 'link'
    | 'name'
    | 'unusual-digits'
  >;
  /** Number of tokens covered. */
  readonly length: number;
}

/** Finds what must not be read as a number at one token of a message. */
export function notAnAnswerAt(
  tokens: readonly Token[],
  index: number,
  money = false,
): NotAnAnswer | undefined {
  const token = tokens[index];
  const link = linkAt(tokens, index);
  if (link) return link;
  if (token?.kind === 'word') {
    if (openings(token) === 0) return codeAt(tokens, index);
    return lawAt(tokens, index) ?? dateAt(tokens, index) ?? ordinalAt(tokens, index) ?? codeAt(tokens, index);
  }
  // Before its digits a phone number may have a sign: "+84 …", "(028) …".
  const phone = phoneAt(tokens, index, money);
  if (phone || token?.kind !== 'number') return phone;
  return (
    powerAt(tokens, index) ?? documentAt(tokens, index) ?? dateAt(tokens, index) ?? timeAt(tokens, index)
  );
}

/**
 * What in a message must not be taken for an answer, whatever the question.
 *
 * @example mustNotBeAnswer('gọi 0912 345 678') // [{ what: 'phone-number', text: '0912 345 678' }]
 */
export function mustNotBeAnswer(
  text: string,
): readonly { readonly what: NotAnAnswer['what']; readonly text: string }[] {
  const { text: source, tokens } = tokenise(text);
  const found: { what: NotAnAnswer['what']; text: string }[] = [];
  for (let index = 0; index < tokens.length;) {
    const here = notAnAnswerAt(tokens, index);
    const last = here && tokens[index + here.length - 1];
    if (here && last) found.push({ what: here.what, text: source.slice(tokens[index]?.start, last.end) });
    index += here?.length ?? 1;
  }
  return found;
}

/** Addresses of pages and mailboxes: everything glued together around "@" or "://". */
function linkAt(tokens: readonly Token[], index: number): NotAnAnswer | undefined {
  if (tokens[index]?.glued || !tokens[index + 1]?.glued) return undefined;
  let end = index + 1;
  while (tokens[end]?.glued) end += 1;
  if (end - index < 3) return undefined;
  let linked = tokens[index]?.text === 'www' || isDomain(tokens, index);
  for (let at = index; at < end; at += 1) {
    linked ||=
      isSign(tokens[at], '@') ||
      (isSign(tokens[at], ':') && isSign(tokens[at + 1], '/') && isSign(tokens[at + 2], '/'));
  }
  return linked ? { what: 'link', length: end - index } : undefined;
}

const DOMAINS: ReadonlySet<string> = new Set(['com', 'vn', 'net', 'org', 'me', 'info', 'gg']);

/** "fb.com/congdoan251": a word, a point and the end of a domain. */
function isDomain(tokens: readonly Token[], index: number): boolean {
  const [name, point, end] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  return (
    name?.kind === 'word' &&
    isSign(point, '.') &&
    point?.glued === true &&
    end?.glued === true &&
    DOMAINS.has(end.text)
  );
}

/** Vietnamese numbers have 10 or 11 digits after 0, or 9 or 10 after 84. */
function phoneAt(tokens: readonly Token[], index: number, money: boolean): NotAnAnswer | undefined {
  const start = isSign(tokens[index], '+') || isSign(tokens[index], '(') ? index + 1 : index;
  const first = tokens[start];
  if (!isNumber(first) || !mayBePhone(first.text, start > index)) return undefined;
  let digits = '';
  let end = start;
  while (digits.length < 12) {
    const token = tokens[end];
    if (isNumber(token) && !token.odd) {
      digits += token.text.replace(/\D/g, '');
      end += 1;
    } else if (
      end > start &&
      isSign(token, '-', '.', ')') &&
      isNumber(tokens[end + 1]) &&
      !/^\D/.test(tokens[end + 1]?.text ?? '')
    ) {
      end += 1;
    } else break;
  }
  const local = digits.startsWith('0') && digits.length >= 9 && digits.length <= 11;
  const abroad =
    digits.startsWith('84') &&
    (isSign(tokens[index], '+') ? digits.length >= 11 : digits.length === 11 && first.text === digits);
  if ((local && !first.text.startsWith('0,') && !first.text.startsWith('0.')) || abroad) {
    return { what: 'phone-number', length: end - index };
  }
  // A hotline: 1900 1234.
  if (!money && start === index && /^1[89]00\d{4}$/.test(digits))
    return { what: 'phone-number', length: end - index };
  // More digits in one piece than any figure of a report has: an account or an identity card.
  const plain = /^\d+$/.test(first.text) ? first.text.length : 0;
  return start === index && plain >= (money ? 14 : 9) ? { what: 'identifier', length: 1 } : undefined;
}

/** Phone numbers begin with 0, 84 or 1; what is longer than a figure is no answer whatever it begins with. */
function mayBePhone(digits: string, led: boolean): boolean {
  return led || digits.length >= 9 || /^[018]/.test(digits);
}

/** "10^1": a slip, of which nobody knows what was meant. */
function powerAt(tokens: readonly Token[], index: number): NotAnAnswer | undefined {
  const [sign, power] = [tokens[index + 1], tokens[index + 2]];
  return isSign(sign, '^') && isNumber(power) ? { what: 'unusual-digits', length: 3 } : undefined;
}

const ordinalWords = phraseBook<true>([
  [
    'chủ đề, chuyên đề, nội dung, đề tài, giai đoạn, câu, câu số, câu hỏi, câu hỏi số, mục, mục số, phần, lần thứ, lần, đợt, khóa, khoá, bài, chương, phụ lục, mẫu, mẫu số, bảng, trang, dòng, thứ, hạng, hạng mục, nhóm, phiếu, kỳ, kỳ họp, cấp, bước, vòng, loại, ca, lớp, buổi',
    true,
  ],
]);

const openings = openingsOf([lawWords, dateWords, ordinalWords]);

const BEFORE_DONG: ReadonlySet<string> = new Set(['phat', 'hoat', 'lao', 'hop', 'van']);

/** "câu 3", "lần 2", "thứ 5", "lần thứ hai": the number counts nothing. */
function ordinalAt(tokens: readonly Token[], index: number): NotAnAnswer | undefined {
  const found = ordinalWords.at(tokens, index);
  const before = tokens[index - 1];
  if (!found || tokens[index]?.kind !== 'word' || isNumber(before)) return undefined;
  // "phat dong 1 dot": động, no dòng.
  if (tokens[index]?.text === 'dong' && before && BEFORE_DONG.has(before.key)) return undefined;
  const number = tokens[index + found.length];
  // "mỗi buổi 20 người": the number counts people after all.
  const counted = measureWords.at(tokens, index + found.length + 1)?.meaning;
  if (counted === 'people' || counted === 'turns') return undefined;
  if (isNumber(number)) return { what: 'ordinal', length: found.length + 1 };
  const weekday =
    tokens[index]?.key === 'thu' &&
    found.length === 1 &&
    ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'].includes(number?.key ?? '');
  return weekday ? { what: 'date', length: 2 } : undefined;
}

const LETTERS_BEFORE_NUMBERS = new Set(
  'co la duoc nam nu t q thang quy ngay hom tong tong giam tang them nguoi dv ket nap so con moi chi tu den va gom bao khoang tam gan hon tren duoi cau r k ko va dong tien du'.split(
    ' ',
  ),
);

/** "A1", "KCN2": letters grown together with a number are a name, unless they are a word of the report ("nu3"). */
function codeAt(tokens: readonly Token[], index: number): NotAnAnswer | undefined {
  const [word, number, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (word?.kind !== 'word' || !isNumber(number) || !number.glued || word.glued) return undefined;
  if (LETTERS_BEFORE_NUMBERS.has(word.sense) || word.text.length > 4) return undefined;
  return { what: 'name', length: next?.glued && next.kind === 'word' ? 3 : 2 };
}
