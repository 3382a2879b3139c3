import { calendarAt } from './calendar-date-phrase.ts';
import { monthAt, yearAt } from './date-numbers.ts';
import type { DateParts, DatePhrase } from './date-parts.ts';
import { lunarAt } from './lunar-date-phrase.ts';
import { phraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/** Finds the date that starts at a token: "15/3", "ngày 5 tháng 10 năm 2026", "hôm qua", "rằm tháng 8", "mùng 5 Tết". */
export function datePhraseAt(tokens: readonly Token[], index: number): DatePhrase | undefined {
  const part = partOfMonthAt(tokens, index);
  if (part) return part;
  const fixed = fixedDays.at(tokens, index);
  if (fixed) return { parts: fixed.meaning, length: fixed.length };
  return weekdayAt(tokens, index) ?? lunarAt(tokens, index) ?? calendarAt(tokens, index);
}

const partsOfMonth = phraseBook<'start' | 'middle' | 'end'>([
  ['đầu, hồi đầu, khoảng đầu', 'start'],
  ['giữa, khoảng giữa', 'middle'],
  ['cuối, khoảng cuối', 'end'],
]);
const shiftedMonths = phraseBook<number>([
  ['tháng, tháng này', 0],
  ['tháng trước, tháng rồi, tháng vừa rồi', -1],
  ['tháng sau, tháng tới', 1],
]);

/** "đầu tháng 3", "cuối tháng trước" */
function partOfMonthAt(tokens: readonly Token[], index: number): DatePhrase | undefined {
  const part = partsOfMonth.at(tokens, index);
  if (!part) return undefined;
  const at = index + part.length;
  const month = monthAt(tokens, at);
  if (month) {
    const year = yearAt(tokens, at + month.length);
    const parts = { kind: 'part-of-month', part: part.meaning, month: month.value } as const;
    return {
      parts: year ? { ...parts, year: year.value } : parts,
      length: part.length + month.length + (year?.length ?? 0),
    };
  }
  const shift = shiftedMonths.at(tokens, at);
  return (
    shift && {
      parts: { kind: 'part-of-month', part: part.meaning, shift: shift.meaning },
      length: part.length + shift.length,
    }
  );
}

const fixedDays = phraseBook<DateParts>([
  ['hôm nay, ngày hôm nay, bữa nay, sáng nay, chiều nay, hnay', { kind: 'days-ago', days: 0 }],
  ['hôm qua, ngày hôm qua, bữa qua, tối qua, hqua', { kind: 'days-ago', days: 1 }],
  ['hôm kia, ngày hôm kia, bữa kia', { kind: 'days-ago', days: 2 }],
  ['hôm kìa', { kind: 'days-ago', days: 3 }],
  ['ngày mai, hôm sau, sáng mai, chiều mai', { kind: 'days-ago', days: -1 }],
  ['ngày kia, ngày mốt', { kind: 'days-ago', days: -2 }],
  [
    `tháng trước, tháng rồi, tháng vừa rồi, tháng này, tháng sau, tháng tới, tuần trước, tuần này, tuần sau, tuần tới, đầu năm, cuối năm, giữa năm, quý trước, quý này, năm ngoái, năm trước, hôm trước, bữa trước, mới đây, vừa rồi, hôm nọ, bữa nọ, dịp tết, trước tết, sau tết, trong tết, tết, tết nguyên đán, đầu quý, cuối quý, năm nay, năm sau, tết ta`,
    { kind: 'vague' },
  ],
  ['tết dương lịch, tết dương, tết tây', { kind: 'calendar', day: 1, month: 1 }],
  ['quốc khánh, lễ quốc khánh', { kind: 'calendar', day: 2, month: 9 }],
  ['quốc tế lao động', { kind: 'calendar', day: 1, month: 5 }],
  ['quốc tế phụ nữ', { kind: 'calendar', day: 8, month: 3 }],
  ['trung thu, tết trung thu', { kind: 'lunar', day: 15, month: 8 }],
  ['giỗ tổ, giỗ tổ hùng vương', { kind: 'lunar', day: 10, month: 3 }],
  ['ông công ông táo', { kind: 'lunar', day: 23, month: 12 }],
  ['giao thừa, đêm giao thừa, ba mươi tết', { kind: 'eve' }],
]);

const weekdays = phraseBook<number>([
  ['thứ hai, t2', 1],
  ['thứ ba', 2],
  ['thứ tư', 3],
  ['thứ năm', 4],
  ['thứ sáu', 5],
  ['thứ bảy, thứ bẩy', 6],
  ['chủ nhật, cn', 7],
]);

const weeks = phraseBook<number>([
  ['tuần trước, tuần rồi, tuần vừa rồi, tuần qua', -1],
  ['tuần này, vừa rồi, vừa qua', 0],
  ['tuần sau, tuần tới', 1],
]);

function weekdayAt(tokens: readonly Token[], index: number): DatePhrase | undefined {
  const named = weekdays.at(tokens, index);
  const digit = tokens[index]?.key === 'thu' ? tokens[index + 1] : undefined;
  const numbered =
    digit && /^[2-7]$/.test(digit.text) ? { meaning: Number(digit.text) - 1, length: 2 } : undefined;
  const found = numbered ?? named;
  if (!found) return undefined;
  const week = weeks.at(tokens, index + found.length);
  const at = index + found.length + (week?.length ?? 0);
  // "thứ 5 ngày 15/10": the date says it all.
  const dated = datedAt(tokens, at);
  if (dated) return { parts: dated.parts, length: at - index + dated.length };
  return { parts: { kind: 'weekday', weekday: found.meaning, weeks: week?.meaning }, length: at - index };
}

function datedAt(tokens: readonly Token[], at: number): DatePhrase | undefined {
  const start = tokens[at]?.text === ',' || tokens[at]?.text === '(' ? at + 1 : at;
  const dated = calendarAt(tokens, start);
  return dated && { parts: dated.parts, length: dated.length + start - at };
}
