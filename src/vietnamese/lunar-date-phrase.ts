import { lunarWords } from './calendar-date-phrase.ts';
import { lunarMonthAt, monthAt, numberAt, slashMonthAt, yearAt } from './date-numbers.ts';
import type { DatePhrase } from './date-parts.ts';
import type { Token } from './tokens.ts';

export function lunarAt(tokens: readonly Token[], index: number): DatePhrase | undefined {
  const key = tokens[index]?.key;
  const start = key === 'ngay' || key === 'hom' ? index + 1 : index;
  const first = tokens[start];
  if (first?.key === 'ram') {
    const month = lunarMonthAt(tokens, start + 1) ?? monthAt(tokens, start + 1);
    const year = yearAt(tokens, start + 1 + (month?.length ?? 0));
    const length = start + 1 + (month?.length ?? 0) + (year?.length ?? 0) - index;
    if (!month) return { parts: { kind: 'vague' }, length };
    return {
      parts: { kind: 'lunar', day: 15, month: month.value, ...(year ? { year: year.value } : {}) },
      length,
    };
  }
  if (first?.key === 'mung' || first?.key === 'mong') return mungAt(tokens, index, start + 1);
  const day = numberAt(tokens, start, 31);
  const lunarMonth = day && lunarMonthAt(tokens, start + day.length);
  if (day && lunarMonth) {
    return {
      parts: { kind: 'lunar', day: day.value, month: lunarMonth.value },
      length: start + day.length + lunarMonth.length - index,
    };
  }
  if (day && tokens[start + day.length]?.key === 'tet' && !isNewYearOfSun(tokens, start + day.length)) {
    const year = yearAt(tokens, start + day.length + 1);
    const length = start + day.length + 1 + (year?.length ?? 0) - index;
    const which = year ? { year: year.value } : {};
    // "30 Tết" is the eve, also in years whose last month has 29 days.
    return day.value >= 29
      ? { parts: { kind: 'eve', ...which }, length }
      : { parts: { kind: 'lunar', day: day.value, month: day.value >= 15 ? 12 : 1, ...which }, length };
  }
  return undefined;
}

function isNewYearOfSun(tokens: readonly Token[], index: number): boolean {
  return ['duong', 'tay'].includes(tokens[index + 1]?.key ?? '');
}

function mungAt(tokens: readonly Token[], index: number, start: number): DatePhrase | undefined {
  const day = numberAt(tokens, start, 10);
  if (!day) return undefined;
  let at = start + day.length;
  if (tokens[at]?.key === 'tet') {
    const year = yearAt(tokens, at + 1);
    return {
      parts: { kind: 'lunar', day: day.value, month: 1, ...(year ? { year: year.value } : {}) },
      length: at + 1 + (year?.length ?? 0) - index,
    };
  }
  const month = lunarMonthAt(tokens, at) ?? monthAt(tokens, at) ?? slashMonthAt(tokens, at);
  at += month?.length ?? 0;
  const year = yearAt(tokens, at);
  at += year?.length ?? 0;
  const lunar = lunarWords.at(tokens, at);
  const which = year ? { year: year.value } : {};
  if (lunar && month)
    return {
      parts: { kind: 'lunar', day: day.value, month: month.value, ...which },
      length: at + lunar.length - index,
    };
  return {
    parts: { kind: 'mung', day: day.value, ...(month ? { month: month.value } : {}), ...which },
    length: at - index,
  };
}
