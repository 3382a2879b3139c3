import type { ReportPhrases, ReviewLine } from '../../../src/app/phrases.ts';
import { printMonth } from './dates.ts';
import { printAllNamed, printContent } from './values.ts';

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
    printLines(lines),
    ...(settled.length > 0 ? [`Đã ghi từ trước: ${printAllNamed(settled)}`] : []),
    [
      ...remarks,
      'Sửa câu nào, anh/chị nhắn số của câu đó, ví dụ “2” hoặc “câu 2 là 5”. Đúng hết rồi thì nhắn “gửi”.',
    ].join(' '),
  ].join('\n\n');
}

/** Every line under its section. */
export function printLines(lines: readonly ReviewLine[]): string {
  return lines
    .map((line, index) =>
      lines[index - 1]?.section === line.section
        ? printLine(line)
        : `${index > 0 ? '\n' : ''}${line.section}\n${printLine(line)}`,
    )
    .join('\n');
}

function printLine({ number, title, answers, isClosed, isOpen }: ReviewLine): string {
  if (answers.length === 0) return `${number}. ${title}: … (chưa trả lời)`;
  const reasons = answers.flatMap(({ reason }) => (reason === undefined ? [] : [`lý do: ${reason}`]));
  const open = isOpen ? ['còn ý chưa trả lời'] : [];
  const remarks = [...reasons, ...open];
  const figures = isClosed ? `${title}: ${printClosed(answers)}` : printAllNamed(answers);
  return `${number}. ${figures}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
}

/** A question whose gate spared its figures. */
function printClosed(answers: ReviewLine['answers']): string {
  const [first] = answers;
  if (first && answers.every(({ content }) => content.state === first.content.state && isLeftOpen(content)))
    return printContent(first.indicator, first.content);
  return answers.some(({ carried }) => carried === true) ? 'không thay đổi' : 'không có';
}

function isLeftOpen({ state }: ReviewLine['answers'][number]['content']): boolean {
  return state === 'skipped' || state === 'unknown' || state === 'not-applicable';
}
