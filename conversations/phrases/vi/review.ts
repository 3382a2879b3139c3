import type { ReportPhrases, ReviewLine } from '../../../src/app/phrases.ts';
import { printMonth } from './dates.ts';
import { printAllNamed } from './values.ts';

/** The whole report on one screen, every line with the number to fix it by. */
export function printReview({
  unit,
  period,
  lines,
  settled,
  open,
  skipped,
}: Parameters<ReportPhrases['review']>[0]): string {
  const remarks = [
    ...(open > 0 ? [`Còn ${open} câu chưa trả lời.`] : []),
    ...(skipped > 0 ? [`Có ${skipped} câu để trống.`] : []),
  ];
  return [
    `📋 Xem lại báo cáo ${printMonth(period)}\n${unit}`,
    lines.map(printLine).join('\n'),
    ...(settled.length > 0 ? [`Đã ghi từ trước: ${printAllNamed(settled)}`] : []),
    [
      ...remarks,
      'Sửa câu nào, anh/chị nhắn số của câu đó, ví dụ “2” hoặc “câu 2 là 5”. Đúng hết rồi thì nhắn “gửi”.',
    ].join(' '),
  ].join('\n\n');
}

export function printLine({ number, title, answers }: ReviewLine): string {
  if (answers.length === 0) return `${number}. ${title}: … (chưa trả lời)`;
  const reasons = answers.flatMap(({ reason }) => (reason === undefined ? [] : [`lý do: ${reason}`]));
  return `${number}. ${printAllNamed(answers)}${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`;
}
