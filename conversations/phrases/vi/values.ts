import type { AnswerContent, AnswerValue } from '../../../src/domain/answer.ts';
import type { Indicator } from '../../../src/domain/indicators/index.ts';
import type { ShownAnswer } from '../../../src/app/phrases.ts';
import { numberInWords, printCount, printDate, printMoney } from '../../../src/vietnamese/index.ts';
import { printChoice } from './choice-words.ts';
import { printYes } from './yes-words.ts';

/** A figure with its measure, as it is read aloud: "245 người", "đã thành lập ngày 15/03/2026", "hoàn thành tốt nhiệm vụ". */
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
      return value.date === undefined
        ? printYes(indicator)
        : `${printYes(indicator)} ngày ${printDate(value.date)}`;
    case 'date':
      return printDate(value.date);
    case 'choice':
      return printChoice(value.choice);
    case 'text':
      return withoutFinalStop(value.text);
  }
}

/** A text that others may follow: "đơn hàng giảm.; Kiến nghị …" would be ugly. Three points stay. */
function withoutFinalStop(text: string): string {
  return text.trimEnd().replace(/(?<!\.)[.;,]$/u, '');
}

/** A number with what it counts. */
export function printAmount({ measure }: Indicator, amount: number): string {
  if (measure === 'đồng') return printMoney(amount);
  return measure === '' ? printCount(amount) : `${printCount(amount)} ${measure}`;
}

/** Amounts above this have no words in papers. */
const wordsEnd = 1e15;

/** A number in digits and words, for asking about an unusual one: "1.500.000 đồng (một triệu năm trăm nghìn đồng)". */
export function printInWords(indicator: Indicator, amount: number): string {
  const digits = printAmount(indicator, amount);
  if (!Number.isInteger(amount) || amount < 0 || amount >= wordsEnd) return digits;
  return `${digits} (${[numberInWords(amount), indicator.measure].filter(Boolean).join(' ')})`;
}

/** The value of an answer, with the word that says how sure it is. */
export function printAnswer({ indicator, content, approximate }: ShownAnswer): string {
  return `${approximate ? 'khoảng ' : ''}${printContent(indicator, content)}`;
}

/** Longest text shown where only a reminder of it is wanted. */
const glance = 100;

/** The same in a line, long texts cut: what last month said, beside this month's question. */
export function printGlance(answers: readonly ShownAnswer[]): string {
  return shorten(printAllNamed(answers).replaceAll(/\s+/g, ' '), glance);
}

/** "Đoàn viên: 245 người" */
export function printNamed(answer: ShownAnswer): string {
  return `${answer.indicator.shortName}: ${printAnswer(answer)}`;
}

export function printAllNamed(answers: readonly ShownAnswer[]): string {
  return answers.map(printNamed).join('; ');
}

/** Letters of a text that a button has room for. */
const button = 30;

/** Values alone, as a button has room for: "245 / 190". */
export function printBare(answers: readonly ShownAnswer[]): string {
  return answers.map((answer) => shorten(printBareOne(answer).replaceAll(/\s+/g, ' '), button)).join(' / ');
}

function printBareOne(answer: ShownAnswer): string {
  const { indicator, content } = answer;
  const isCount =
    content.state === 'value' && content.value.type === 'number' && indicator.measure !== 'đồng';
  return isCount ? printCount(content.value.number) : printAnswer(answer);
}

function shorten(text: string, longest: number): string {
  const letters = Array.from(text);
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : text;
}
