import type { NoticePhrases, NoticedUnits } from '../../../../src/app/phrases.ts';
import { printDayMonth } from '../../../../src/vietnamese/index.ts';
import { printMonth } from '../dates.ts';
import { commonDue, unitLines } from './units.ts';

/** A period has opened: what it is about, by when, and what this month asks besides the usual. */
export const opening: NoticePhrases['opening'] = ({ person, units, asked }) => {
  const [{ name, window }, ...others] = units;
  const { period, cutoff } = window;
  const special = specials(asked, period.month);
  const after = [
    dates(units, cutoff),
    ...(special.length > 0 ? [`Tháng này có thêm: ${special.join('; ')}.`] : []),
    'Lúc nào tiện, anh/chị bấm “Làm báo cáo” hoặc nhắn “báo cáo” là mình hỏi từng câu ạ.',
  ];
  if (others.length === 0) {
    const opened = `Chào anh/chị ${person}! Báo cáo ${printMonth(period)} của ${name} đã mở.`;
    return { text: [opened, ...after].join('\n') };
  }
  const lines = unitLines(units);
  const opened = `Chào anh/chị ${person}! Báo cáo ${printMonth(period)} đã mở cho:`;
  return { text: [opened, ...lines, ...after].join('\n'), lines };
};

function dates(units: NoticedUnits, cutoff: string): string {
  const due = commonDue(units);
  const figures = `Số liệu tính đến ${printDayMonth(cutoff)}`;
  return due === undefined ? `${figures}.` : `${figures}, hạn gửi hết ngày ${printDayMonth(due)}.`;
}

/** What the month is known for, by the questions it asks: those of a quarter in one word. */
function specials(asked: readonly string[], month: number): readonly string[] {
  const quarter = month % 3 === 0 ? ['số liệu cuối quý'] : [];
  return [...quarter, ...asked.flatMap((question) => words[question]?.(month) ?? [])];
}

const words: { readonly [question: string]: (month: number) => string } = {
  tet: () => 'chăm lo Tết',
  'women-day': (month) => (month === 3 ? 'hoạt động 8/3' : 'hoạt động 20/10'),
  'workers-month': (month) => (month === 5 ? 'Tháng Công nhân' : 'Tháng Công nhân, nếu tháng 5 chưa báo'),
  'children-day': () => 'Quốc tế Thiếu nhi 1/6',
  'mid-autumn': () => 'Trung thu',
  'union-meal': () => 'Bữa cơm Công đoàn',
  'culture-standard': () => 'đăng ký chuẩn văn hoá',
  ranking: () => 'tự chấm điểm, xếp loại năm',
};
