import type { NotAnAnswer } from './not-an-answer.ts';
import { isNumber, isSign, type NumberToken } from './number-token.ts';
import type { Token } from './tokens.ts';

/** Full dates, and numbers that a word makes a day, a month or a year. "5/3" alone may be a ratio and is left to the reader. */
export function dateAt(tokens: readonly Token[], index: number): NotAnAnswer | undefined {
  const first = tokens[index];
  if (isNumber(first)) return dateOfNumbersAt(first, tokens, index);
  if (first?.kind !== 'word') return undefined;
  const asOf = asOfAt(tokens, index);
  if (asOf > 0) return { what: 'date', length: asOf };
  const number = tokens[index + 1];
  return isNumber(number)
    ? dateWordAt(first, number, tokens[index + 2], tokens[index + 3], tokens[index + 4])
    : undefined;
}

/** "15/3/2026", "15.3.2026", "3/2026", "15 tháng 3", and "15/3" behind a word that tells of a day. */
function dateOfNumbersAt(
  first: NumberToken,
  tokens: readonly Token[],
  index: number,
): NotAnAnswer | undefined {
  if (/^\d{1,2}\.\d{1,2}\.(\d{2}|20\d{2})$/.test(first.text)) return { what: 'date', length: 1 };
  const [sign, second, behind] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  if (!isNumber(second)) return undefined;
  const third = tokens[index + 4];
  if (sign?.key === 'thang' && within(first, 31) && within(second, 12))
    return { what: 'date', length: behind?.key === 'nam' && isNumber(third) ? 5 : 3 };
  if (!isSign(sign, '/', '-', '.')) return undefined;
  if (behind?.text === sign?.text && isNumber(third) && dayMonth(first, second))
    return /^(\d{2}|\d{4})$/.test(third.text) ? { what: 'date', length: 5 } : undefined;
  if (sign?.text !== '/') return undefined;
  const isMonth = /^20\d\d$/.test(second.text) && Number(first.text) <= 12;
  // "dự kiến 20/12", "hôm 10/11": said of a day.
  const isDay =
    dayMonth(first, second) && !isSign(behind, '/') && BEFORE_A_DAY.has(tokens[index - 1]?.key ?? '');
  return isMonth || isDay ? { what: 'date', length: 3 } : undefined;
}

/** Every word that may open a date. */
export const dateWords: { readonly openings: readonly string[] } = {
  openings: 'tinh den toi ngay hom mung mong thang t nam quy q'.split(' '),
};

/** "dự kiến 20/12", "hôm 10/11", "vào 5/3" */
const BEFORE_A_DAY: ReadonlySet<string> = new Set([
  'kien',
  'hom',
  'vao',
  'ngay',
  'truoc',
  'chieu',
  'sang',
  'toi',
  'trua',
]);

/** "tính đến 20/11", "đến hết 30-11": the day a figure holds on. */
function asOfAt(tokens: readonly Token[], index: number): number {
  const key = tokens[index]?.key;
  const until = key === 'tinh' ? index + 1 : index;
  if (!['den', 'toi'].includes(tokens[until]?.key ?? '') || isNumber(tokens[index - 1])) return 0;
  const day = ['het', 'ngay'].includes(tokens[until + 1]?.key ?? '') ? until + 2 : until + 1;
  const [a, sign, b] = [tokens[day], tokens[day + 1], tokens[day + 2]];
  if (!isNumber(a) || !isSign(sign, '/', '-', '.') || !isNumber(b) || !dayMonth(a, b)) return 0;
  const year = isSign(tokens[day + 3], '/', '-', '.') && isNumber(tokens[day + 4]) ? 2 : 0;
  return day + 3 + year - index;
}

function dateWordAt(
  word: Token,
  number: Token,
  next: Token | undefined,
  afterNext: Token | undefined,
  last: Token | undefined,
): NotAnAnswer | undefined {
  switch (word.key) {
    case 'ngay':
    case 'hom':
    case 'mung':
    case 'mong': {
      const day = isSign(next, '/', '-', '.') && isNumber(afterNext) ? 4 : 2;
      const year = day === 4 && isSign(last, '/', '-', '.') ? 2 : 0;
      return within(number, 31) || /^\d+\.\d+/.test(number.text)
        ? { what: 'date', length: day + year }
        : undefined;
    }
    case 'thang':
    case 't':
      // "tháng 5 người" is a month typed without the comma, or five people: left to the reader.
      if (
        !within(number, 12) ||
        (word.key === 'thang' &&
          next?.kind === 'word' &&
          ['nguoi', 'dv', 'dong', 'doan', 'cuoc'].includes(next.key))
      )
        return undefined;
      return isSign(next, '/', '-', '.') && isNumber(afterNext) && /^\d{4}$/.test(afterNext.text)
        ? { what: 'date', length: 4 }
        : { what: 'date', length: 2 };
    case 'nam':
      return /^(19|20)\d\d$/.test(number.text) ? { what: 'date', length: 2 } : undefined;
    case 'quy':
    case 'q':
      return within(number, 4) ? { what: 'date', length: 2 } : undefined;
    default:
      return undefined;
  }
}

function dayMonth(day: Token, month: Token): boolean {
  return within(day, 31) && within(month, 12);
}

function within(token: Token, limit: number): boolean {
  return /^\d{1,2}$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= limit;
}

/** "5h30", "8 giờ 30", "14:30". "3 giờ" alone is a length of time and is left to the reader. */
export function timeAt(tokens: readonly Token[], index: number): NotAnAnswer | undefined {
  const [a, b, c] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!isNumber(a) || !/^\d{1,2}$/.test(a.text) || !b) return undefined;
  if (b.kind === 'word' && (b.text === 'h' || b.key === 'gio') && (b.glued || isNumber(c))) {
    return { what: 'time', length: isNumber(c) && (c.glued || b.key === 'gio') ? 3 : 2 };
  }
  if (
    isSign(b, ':') &&
    b.glued &&
    isNumber(c) &&
    c.glued &&
    /^[0-5]\d$/.test(c.text) &&
    Number(a.text) < 24
  ) {
    return { what: 'time', length: 3 };
  }
  return undefined;
}
