import type { AnswerContent, AnswerValue } from '../../../src/domain/answer.ts';
import type { Indicator } from '../../../src/domain/indicators/index.ts';
import type { ShownAnswer } from '../../../src/app/phrases.ts';
import { printCount, printDate, printMoney } from '../../../src/vietnamese/index.ts';

/** A figure with its measure, as it is read aloud: "245 người", "đã tổ chức ngày 15/03/2026". */
export function printContent(indicator: Indicator, content: AnswerContent): string {
  switch (content.state) {
    case 'value':
      return printValue(indicator, content.value);
    case 'no':
      return indicator.nature === 'text' ? 'không có' : 'không';
    case 'not-yet':
      return content.planned === undefined ? 'chưa' : `chưa, dự kiến ${printDate(content.planned)}`;
    case 'unknown':
      return 'chưa rõ';
    case 'not-applicable':
      return 'không áp dụng';
    case 'skipped':
      return 'để trống (đã bỏ qua)';
  }
}

function printValue(indicator: Indicator, value: AnswerValue): string {
  switch (value.type) {
    case 'number':
      return printAmount(indicator, value.number);
    case 'yes':
      return value.date === undefined ? 'đã tổ chức' : `đã tổ chức ngày ${printDate(value.date)}`;
    case 'date':
      return printDate(value.date);
    case 'choice':
      return value.choice;
    case 'text':
      return value.text;
  }
}

/** A number with what it counts. */
export function printAmount({ measure }: Indicator, amount: number): string {
  if (measure === 'đồng') return printMoney(amount);
  return measure === '' ? printCount(amount) : `${printCount(amount)} ${measure}`;
}

/** The value of an answer, with the word that says how sure it is. */
export function printAnswer({ indicator, content, approximate }: ShownAnswer): string {
  return `${approximate ? 'khoảng ' : ''}${printContent(indicator, content)}`;
}

/** Longest text shown where only a reminder of it is wanted. */
const glance = 100;

/** The same in a line, long texts cut: what last month said, beside this month's question. */
export function printGlance(answers: readonly ShownAnswer[]): string {
  const line = printAllNamed(answers).replaceAll(/\s+/g, ' ');
  const letters = Array.from(line);
  return letters.length > glance ? `${letters.slice(0, glance).join('').trimEnd()}…` : line;
}

/** "Đoàn viên: 245 người" */
export function printNamed(answer: ShownAnswer): string {
  return `${answer.indicator.shortName}: ${printAnswer(answer)}`;
}

export function printAllNamed(answers: readonly ShownAnswer[]): string {
  return answers.map(printNamed).join('; ');
}

/** Values alone, as a button has room for: "245 / 190". */
export function printBare(answers: readonly ShownAnswer[]): string {
  return answers
    .map((answer) => {
      const { content } = answer;
      const isNumber = content.state === 'value' && content.value.type === 'number';
      return isNumber ? printCount(content.value.number) : printAnswer(answer);
    })
    .join(' / ');
}
