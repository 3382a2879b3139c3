import { daysBetween } from '../../domain/calendar-date.ts';
import { readDate, readState, readYesNo, type DateContext } from '../../vietnamese/index.ts';
import type { FieldReading, Said } from '../question-type.ts';
import { readingOfValue } from '../reading-of-value.ts';
import { mentions, wordsOfText } from './words-in-text.ts';
import { heldOn, plannedFor } from './yes-with-day.ts';

type Dates = Omit<DateContext, 'lean'>;

/** Days ahead within which something planned without a year is likely meant. */
const soon = 120;
/** Days within which a day that is past may be a slip, or when it was held after all. */
const justPast = 60;

/**
 * What somebody adds to a "chưa" in a message of its own: the planned day, or when about. `not-understood` for everything else; a "chưa" beside
 * a day answers a question of its own.
 */
export function readLatePlan({ content }: Said, text: string, dates: Dates): FieldReading {
  if (content.state !== 'not-yet' || content.planned !== undefined) return notUnderstood;
  if (mentions(text, ['chưa', 'không', 'rồi', 'câu'])) return notUnderstood;
  const words = text.replace(/(?:[\s.,!]|(?<!\p{L})(?:nhé|nhe|nha|nghen|ạ|em|nhá|đó|luôn)(?!\p{L}))+$/iu, '');
  if (dayAlone.test(words)) return readDay(words, dates);
  const reading = readYesNo(words, dates);
  const isPlan = reading.kind === 'value' && reading.value.answer === 'not-yet';
  if (isPlan && reading.value.date && reading.value.date.kind !== 'ask')
    return readingOfValue(reading.value.date, plannedFor);
  return saysAboutWhen(words) ? { result: 'understood', said: { content } } : notUnderstood;
}

const notUnderstood: FieldReading = { result: 'not-understood' };

/** Only as it is written with a slash, a dash or words: "20.12" may be a figure, "20" nearly always is one. */
const dayAlone =
  /^\W*(?:(?:dự kiến|du kien|khoảng|khoang|tầm|tam)\s+)?(?:(?:ngày|ngay|hôm|hom)\s*\d{1,2}|(?:(?:ngày|ngay|hôm|hom)\s*)?\d{1,2}\s*(?:[/-]|tháng|thang)\s*\d{1,2}(?:\s*(?:[/-]|năm|nam)\s*\d{2,4})?)$/iu;

function readDay(words: string, dates: Dates): FieldReading {
  const day = words.replace(/^\W*(?:dự kiến|du kien|khoảng|khoang|tầm|tam)\s+/iu, '');
  const planned = readDate(day, { ...dates, lean: 'planned' });
  if (planned.kind !== 'confirm' || planned.value <= dates.today) return readingOfValue(planned, plannedFor);
  if (daysBetween(dates.today, planned.value) <= soon) return readingOfValue(planned, plannedFor);
  // "20/11" on the 21st: it was yesterday, or a slip.
  const held = readDate(day, { ...dates, lean: 'past' });
  const isJustPast =
    (held.kind === 'value' || held.kind === 'confirm') && daysBetween(held.value, dates.today) <= justPast;
  if (!isJustPast) return notUnderstood;
  return {
    result: 'ambiguous',
    options: [heldOn(held.value), plannedFor(planned.value)],
    because: 'past',
  };
}

/** "tháng sau", "cuối tháng mới làm": no day, and no answer to anything else. */
function saysAboutWhen(words: string): boolean {
  if (wordsOfText(words).length > 8 || !mentions(words, whens)) return false;
  const state = readState(words.replace(/\d+/g, ''));
  const isOther = state.kind === 'value' && state.value !== 'not-yet';
  return !isOther && /^\P{N}*(?:(?:tháng|thang|quý|quy)\s*\d{1,2}\P{N}*)?$/iu.test(words);
}

const whens = [
  'tháng sau',
  'tháng tới',
  'tuần sau',
  'tuần tới',
  'quý sau',
  'quý tới',
  'sang năm',
  'năm sau',
  'sang tháng',
  'cuối tháng',
  'giữa tháng',
  'đầu tháng',
  'cuối năm',
  'dự kiến',
  'mới làm',
  'mới tổ chức',
  'mới họp',
  'sẽ làm',
  'sẽ tổ chức',
];
