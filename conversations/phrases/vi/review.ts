import type { ReportPhrases, ReviewLine } from '../../../src/app/phrases.ts';
import { printMonth } from './dates.ts';
import { isNothing } from './nothing.ts';
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
  const reasons = Array.from(
    new Set(answers.flatMap(({ reason }) => (reason === undefined ? [] : [`lý do: ${reason}`]))),
  );
  const open = isOpen ? ['còn ý chưa trả lời'] : [];
  const remarks = [...reasons, ...printAuthors(answers), ...open];
  const figures = isClosed
    ? printClosed(title, answers)
    : (printLeftOpen(title, answers) ?? printAllNamed(answers));
  return `${number}. ${figures}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
}

/** Who else answered: "Trần Quốc Bảo trả lời". */
export function printAuthors(answers: ReviewLine['answers']): readonly string[] {
  const names = new Set(answers.flatMap(({ by }) => (by === undefined ? [] : [by])));
  return names.size === 0 ? [] : [`${[...names].join(', ')} trả lời`];
}

/** A question whose gate spared its figures: what was named stands by itself, the rest in one word. */
function printClosed(title: string, answers: ReviewLine['answers']): string {
  const rest = answers.filter((answer) => answer.carried === true || isNothing(answer));
  const given = answers.filter((answer) => !rest.includes(answer));
  const unchanged = rest.some(({ carried }) => carried === true);
  if (given.length === 0) return `${title}: ${unchanged ? 'không thay đổi' : 'không có'}`;
  if (rest.length > 0) return `${printAllNamed(given)}; còn lại ${unchanged ? 'không thay đổi' : 'không có'}`;
  return printLeftOpen(title, given) ?? printAllNamed(given);
}

/** Several figures of which nothing is known, for one and the same reason, in one word. */
function printLeftOpen(title: string, answers: ReviewLine['answers']): string | undefined {
  const [first, second] = answers;
  if (!first || !second || !isLeftOpen(first.content)) return undefined;
  if (answers.some(({ content }) => content.state !== first.content.state)) return undefined;
  return `${title}: ${printContent(first.indicator, first.content)}`;
}

function isLeftOpen({ state }: ReviewLine['answers'][number]['content']): boolean {
  return state === 'skipped' || state === 'unknown' || state === 'not-applicable';
}
