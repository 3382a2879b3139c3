import { monthAt, numberAt, yearAt } from './date-numbers.ts';
import type { DateParts, DatePhrase } from './date-parts.ts';
import { phraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

export const lunarWords = phraseBook<true>([['âm lịch, âm, al, lịch âm, ta', true]]);

export function calendarAt(tokens: readonly Token[], index: number): DatePhrase | undefined {
  const key = tokens[index]?.key;
  const named = key === 'ngay' || key === 'hom' || key === 'bua' || key === 'ng';
  const start = named ? index + 1 : index;
  const first = tokens[start];
  const found =
    isoAt(tokens, start) ??
    dottedAt(first) ??
    signedAt(tokens, start) ??
    spelledAt(tokens, start) ??
    (named ? dayAlone(tokens, start) : undefined);
  if (found) return withLunar(tokens, index, start, found);
  if (named) return undefined;
  const month = monthAt(tokens, index);
  if (!month) return undefined;
  const year = yearAt(tokens, index + month.length);
  return {
    parts: { kind: 'calendar', month: month.value, ...(year ? { year: year.value } : {}) },
    length: month.length + (year?.length ?? 0),
  };
}

/** "15/8 âm lịch" */
function withLunar(tokens: readonly Token[], index: number, start: number, found: DatePhrase): DatePhrase {
  const at = start + found.length;
  const lunar = lunarWords.at(tokens, at);
  const length = at - index;
  const { parts } = found;
  if (!lunar || parts.kind !== 'calendar' || parts.day === undefined || parts.month === undefined)
    return { parts, length };
  const { day, month, year } = parts;
  return {
    parts: { kind: 'lunar', day, month, ...(year === undefined ? {} : { year }) },
    length: length + lunar.length,
  };
}

function isoAt(tokens: readonly Token[], at: number): DatePhrase | undefined {
  const [y, s, m, t, d] = [0, 1, 2, 3, 4].map((step) => tokens[at + step]);
  if (!/^(19|20)\d\d$/.test(y?.text ?? '') || s?.text !== t?.text || !['-', '/'].includes(s?.text ?? ''))
    return undefined;
  if (!/^\d{1,2}$/.test(m?.text ?? '') || !/^\d{1,2}$/.test(d?.text ?? '')) return undefined;
  return {
    parts: { kind: 'calendar', year: Number(y?.text), month: Number(m?.text), day: Number(d?.text) },
    length: 5,
  };
}

/** "05.10.26" and "15.11" come as one literal. */
function dottedAt(token: Token | undefined): DatePhrase | undefined {
  if (token?.kind !== 'number' || token.odd) return undefined;
  const match = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/.exec(token.text);
  if (!match) return undefined;
  const year = match[3] === undefined ? {} : { year: fullYear(match[3]) };
  return { parts: { kind: 'calendar', day: Number(match[1]), month: Number(match[2]), ...year }, length: 1 };
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** "15/11", "15-11-25", "15 / 3 / 2026". Never month first. */
function signedAt(tokens: readonly Token[], at: number): DatePhrase | undefined {
  const [d, s, m, t, y] = [0, 1, 2, 3, 4].map((step) => tokens[at + step]);
  const sign = s?.text ?? '';
  if (
    d?.kind !== 'number' ||
    s?.kind !== 'sign' ||
    !['/', '-', '.'].includes(sign) ||
    !/^\d{1,2}$/.test(d.text) ||
    d.odd
  )
    return undefined;
  if (m?.kind !== 'number' || m.odd) return undefined;
  if (/^20\d\d$/.test(m.text) && t?.text !== sign) {
    return { parts: { kind: 'calendar', month: Number(d.text), year: Number(m.text) }, length: 3 };
  }
  const dotted = /^(\d{1,2})\.(\d{4}|\d{2})$/.exec(m.text);
  if (dotted)
    return {
      parts: {
        kind: 'calendar',
        day: Number(d.text),
        month: Number(dotted[1]),
        year: fullYear(dotted[2] ?? ''),
      },
      length: 3,
    };
  if (!/^\d{1,2}$/.test(m.text)) return undefined;
  const parts = { kind: 'calendar', day: Number(d.text), month: Number(m.text) } as const;
  if (
    t?.kind === 'sign' &&
    (t.text === sign || t.text === '/') &&
    y?.kind === 'number' &&
    /^(\d{2}|\d{4})$/.test(y.text)
  ) {
    return { parts: { ...parts, year: fullYear(y.text) }, length: 5 };
  }
  const year = t?.key === 'nam' ? yearAt(tokens, at + 3) : undefined;
  return year ? { parts: { ...parts, year: year.value }, length: 3 + year.length } : { parts, length: 3 };
}

/** "15 tháng 3 năm 2026", "mười lăm tháng ba". */
function spelledAt(tokens: readonly Token[], at: number): DatePhrase | undefined {
  const day = numberAt(tokens, at, 31);
  if (!day) return undefined;
  const month = monthAt(tokens, at + day.length);
  if (!month) return undefined;
  const after = at + day.length + month.length;
  const year = yearAt(tokens, after);
  return {
    parts: { kind: 'calendar', day: day.value, month: month.value, ...(year ? { year: year.value } : {}) },
    length: after + (year?.length ?? 0) - at,
  };
}

function dayAlone(tokens: readonly Token[], at: number): DatePhrase | undefined {
  const day = numberAt(tokens, at, 31);
  return day && { parts: { kind: 'calendar', day: day.value }, length: day.length };
}

/** Two days of one month: "15-16/9", "15 và 16/9", "15,16/9". */
export function dayPairAt(
  tokens: readonly Token[],
  index: number,
): { readonly days: readonly DateParts[]; readonly length: number } | undefined {
  const skip = tokens[index]?.key === 'ngay' ? 1 : 0;
  const first = tokens[index + skip];
  if (first?.kind !== 'number') return undefined;
  const comma = /^(\d{1,2}),(\d{1,2})$/.exec(first.text);
  const joint = tokens[index + skip + 1];
  const joined =
    joint && (['-', ',', '&', '+'].includes(joint.text) || ['va', 'hoac', 'hay', 'den'].includes(joint.key));
  const at = comma ? index + skip : index + skip + 2;
  const second = comma ? comma[2] : joined && tokens[at]?.kind === 'number' ? tokens[at]?.text : undefined;
  const day = Number(comma ? comma[1] : first.text);
  if (
    second === undefined ||
    !/^\d{1,2}$/.test(second) ||
    !Number.isInteger(day) ||
    tokens[at + 1]?.text !== '/'
  )
    return undefined;
  const month = tokens[at + 2];
  if (month?.kind !== 'number' || !/^\d{1,2}$/.test(month.text)) return undefined;
  const days = [day, Number(second)].map((value): DateParts => ({
    kind: 'calendar',
    day: value,
    month: Number(month.text),
  }));
  return { days, length: at + 3 - index };
}
