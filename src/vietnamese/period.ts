import { parseIsoDate } from './calendar.ts';
import { fixed, spanOf, spans, untilMonth, untilNow } from './named-periods.ts';
import { numberedAt, withYear, yearAt } from './numbered-periods.ts';
import type { Found, Now, PeriodContext, PeriodName } from './period-name.ts';
import { phraseBook } from './phrase-book.ts';
import { plainWords } from './polite-words.ts';
import { ask, confirm, none, value, type Reading } from './reading.ts';
import { tokenise, type Token } from './tokens.ts';

export type { PeriodContext, PeriodName } from './period-name.ts';

/**
 * Reads a period. Without a year the latest one that has begun is meant; when that lies in the year before, it is
 * confirmed.
 *
 * @example in October 2026: 'quý 3' is quarter 3 of 2026, 'tháng 12' is confirmed as 12/2025
 */
export function readPeriod(text: string, context: PeriodContext): Reading<PeriodName> {
  const today = parseIsoDate(context.today);
  if (!today) return none();
  const tokens = plainWords(tokenise(text).tokens).filter((token) => !IDLE.has(token.text));
  const found: Reading<PeriodName>[] = [];
  let unknown = 0;
  for (let index = 0; index < tokens.length;) {
    const phrase = periodAt(tokens, index, { ...context, now: today });
    if (phrase) found.push(phrase.reading);
    else if (!fillers.at(tokens, index)) unknown += 1;
    index += phrase?.length ?? fillers.at(tokens, index)?.length ?? 1;
  }
  const [first, second] = found;
  if (!first) return none();
  if (second) return ask('which-period', found.flatMap(valuesOf).slice(0, 4));
  if (first.kind !== 'value') return first;
  if (tokens.some((token) => token.text === '?')) return first;
  return unknown > 0 ? confirm(first.value, 'extra-words') : first;
}

const IDLE = new Set([',', '-', '?']);

function valuesOf(reading: Reading<PeriodName>): readonly PeriodName[] {
  return reading.kind === 'value' || reading.kind === 'confirm' ? [reading.value] : [];
}

const fillers = phraseBook<true>([
  [
    'từ, trong, của, kỳ, báo cáo, số liệu, tính, đến nay, đến, cho, vào, là, xem, em, mình, tôi, đơn vị, kết quả, tổng hợp, tổng, cả, toàn, hết, thì, và, tính đến, cho đến nay, giúp, số, lấy, thống kê, ở, so với, đầu năm',
    true,
  ],
]);

function periodAt(tokens: readonly Token[], index: number, context: Now): Found | undefined {
  const span = spans.at(tokens, index);
  if (span)
    return withYear(tokens, index, span.length, context, (year) => spanOf(span.meaning, year, context));
  const numbered = numberedAt(tokens, index, context);
  const words = fixed.at(tokens, index);
  if (!words || (numbered && numbered.length >= words.length)) return numbered;
  const reading = words.meaning(context);
  return reading.kind === 'value' && reading.value.kind === 'year-to-date'
    ? yearToDate(tokens, index, words.length, context)
    : { reading, length: words.length };
}

/** "từ đầu năm 2025 đến nay", "từ đầu năm đến hết tháng 10/2026" */
function yearToDate(tokens: readonly Token[], index: number, length: number, context: Now): Found {
  const upTo = monthUpTo(tokens, index + length, context);
  if (upTo) return { reading: value(upTo.value), length: length + upTo.length };
  const year = yearAt(tokens, index + length, context);
  const at = length + (year?.length ?? 0);
  const reading = value<PeriodName>({ kind: 'year-to-date', year: year?.value ?? context.reportMonth.year });
  return { reading, length: at + (untilNow.at(tokens, index + at)?.length ?? 0) };
}

/** "đến hết tháng 10/2026", or its number alone behind words that end in "tháng" */
function monthUpTo(
  tokens: readonly Token[],
  index: number,
  context: Now,
): { readonly value: PeriodName; readonly length: number } | undefined {
  const words = tokens[index - 1]?.key === 'thang' ? 0 : untilMonth.at(tokens, index)?.length;
  if (words === undefined) return undefined;
  const number = tokens[index + words];
  if (number?.kind !== 'number' || !/^(0?[1-9]|1[0-2])$/.test(number.text)) return undefined;
  const year = yearAt(tokens, index + words + 1, context);
  const to = Number(number.text);
  return {
    value: { kind: 'year-to-date', year: year?.value ?? context.reportMonth.year, to },
    length: words + 1 + (year?.length ?? 0),
  };
}
