import type { CalendarPhrases } from '../../../src/app/phrases.ts';
import type { CalendarSettings, ReportingWindow } from '../../../src/domain/reporting-calendar.ts';
import { dateInVietnam, timeInVietnam } from '../../../src/domain/calendar-date.ts';
import { printDayMonth } from '../../../src/vietnamese/index.ts';
import { printDue, printMonth } from './dates.ts';

/** The dates a unit goes by, and how a union changes them. */
export const calendar: CalendarPhrases = {
  dates: ({ units, window, settings, today }) =>
    [
      `📅 Lịch báo cáo ${printMonth(window.period)}`,
      units.join('\n'),
      `• Mở: ${timeInVietnam(window.opensAt)} ngày ${printDayMonth(dateInVietnam(window.opensAt))}`,
      `• Số liệu tính đến: ${printDayMonth(window.cutoff)}`,
      `• ${firstUpper(printDue(window.dueDate, today))}${moved(window.dueDate, settings.dueDay)}`,
      `• Khoá: hết ngày ${printDayMonth(window.closeDate)}${moved(window.closeDate, settings.closeDay)}`,
      `• Mình chỉ nhắn nhắc trong khoảng ${hours(settings)}.`,
    ].join('\n'),
  settings: ({ union, settings }) =>
    [
      `⚙️ Lịch báo cáo của ${union}, áp dụng cho các đơn vị bên dưới`,
      ...Object.values(lines).map((line) => `• ${line(settings)}`),
      'Muốn đổi, anh/chị nhắn ví dụ “/caidat hạn 23”, “/caidat chốt 18, hạn 22”, “/caidat mở 10 lúc 8h”, “/caidat khoá 3”, “/caidat giờ 8-18” hoặc “/caidat hỏi cả phần”.',
    ].join('\n'),
  whichUnion: 'Anh/chị theo dõi nhiều nơi. Anh/chị muốn xem, đổi lịch của nơi nào ạ?',
  confirm: ({ union, before, after, window, isFilling }) =>
    [
      `Mình sẽ đổi lịch của ${union}:`,
      ...changedLines(before, after),
      `${dates(window)} Áp dụng ngay cho mọi đơn vị bên dưới chưa có lịch riêng.`,
      isFilling
        ? 'Đúng thì anh/chị nhắn lại cả lệnh kèm chữ “đúng”, ví dụ “/caidat hạn 23 đúng”.'
        : 'Đúng không ạ?',
    ].join('\n'),
  yes: 'Đúng',
  no: 'Không đổi',
  changed: ({ union, before, after, window }) =>
    [`✅ Đã đổi lịch của ${union}:`, ...changedLines(before, after), dates(window)].join('\n'),
  unchanged: 'Dạ, lịch vẫn giữ như cũ ạ.',
  asItIs: ({ union }) => `Lịch của ${union} đang đúng như vậy rồi ạ.`,
  words: {
    open: ['mở kỳ', 'ngày mở', 'mở'],
    cutoff: ['chốt số liệu', 'ngày chốt', 'chốt', 'số liệu'],
    due: ['hạn gửi', 'hạn nộp', 'hạn báo cáo', 'ngày hạn', 'hạn'],
    close: ['khoá sổ', 'khoá kỳ', 'ngày khoá', 'khoá', 'đóng kỳ', 'đóng'],
    hours: ['giờ nhắn tin', 'giờ nhắn', 'giờ nhắc', 'giờ', 'nhắn', 'nhắc'],
  },
  askings: {
    section: ['hỏi cả phần', 'hỏi cả mục', 'hỏi theo phần', 'hỏi từng phần', 'hỏi gộp'],
    question: ['hỏi từng câu', 'hỏi lần lượt', 'hỏi lẻ'],
  },
};

/** Each setting in words, in the order of a month. */
const lines = {
  open: ({ openDay, openTime }: CalendarSettings) => `Mở kỳ: ${openTime} ngày ${openDay}`,
  cutoff: ({ cutoffDay }: CalendarSettings) => `Chốt số liệu: ngày ${cutoffDay}`,
  due: ({ dueDay }: CalendarSettings) => `Hạn gửi: hết ngày ${dueDay}`,
  close: ({ closeDay }: CalendarSettings) => `Khoá: hết ngày ${closeDay} tháng sau`,
  hours: (settings: CalendarSettings) => `Giờ nhắn: ${hours(settings)}`,
  asking: ({ asking }: CalendarSettings) => `Cách hỏi: ${printAsking(asking)}`,
} as const;

/** "• Hạn gửi: hết ngày 23 (trước: hết ngày 25)" */
function changedLines(before: CalendarSettings, after: CalendarSettings): readonly string[] {
  return Object.values(lines).flatMap((line) => {
    const [old, now] = [line(before), line(after)];
    return old === now ? [] : [`• ${now} (trước: ${old.slice(old.indexOf(': ') + 2)})`];
  });
}

function dates({ period, dueDate, closeDate }: ReportingWindow): string {
  return `Như vậy ${printMonth(period)} có hạn gửi hết ngày ${printDayMonth(dueDate)}, khoá hết ngày ${printDayMonth(closeDate)}.`;
}

function printAsking(asking: CalendarSettings['asking']): string {
  switch (asking) {
    case 'section':
      return 'cả phần trong một tin';
    case 'question':
      return 'từng câu';
    case undefined:
      return 'Zalo hỏi cả phần, Telegram hỏi từng câu';
  }
}

function hours({ messagesFrom, messagesUntil }: CalendarSettings): string {
  return `${messagesFrom} đến ${messagesUntil}`;
}

/** Said where a day off has moved a date. */
function moved(date: string, day: number): string {
  return Number(date.slice(8)) === day ? '' : `, dời vì ngày ${day} là ngày nghỉ`;
}

function firstUpper(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('vi')}${text.slice(1)}`;
}
