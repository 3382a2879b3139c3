import { fold, readLabelled } from '../vietnamese/index.ts';
import { ownLabelsOf } from './field-labels.ts';
import type { Form, Step } from './form.ts';
import { outlineOf } from './outline.ts';
import type { ReadingContext } from './question-type.ts';

const listed = /^\s*(?:(?:câu|cau)\s*)?(\d{1,2})\s*[.)/:-]\s*(?=\S)/iu;
const lettered = /^\s*[a-zđ]\s*[.)]\s*(?=\S)/iu;

/**
 * A message without the numbers of its list, where they are not those of the questions: "2) Kết nạp mới: 5" and "3) Giảm: 2" are lines of
 * somebody's own report. Where each line that names a figure has the number of its question, all numbers mean questions and stay.
 */
export function withoutListNumbers(
  form: Form,
  steps: readonly Step[],
  text: string,
  { view }: ReadingContext,
): string {
  if (!text.includes('\n')) return text;
  const typed = text.split('\n');
  const areLettered = typed.filter((line) => lettered.test(line)).length > 1;
  const lines = areLettered ? typed.map((line) => line.replace(lettered, '')) : typed;
  if (lines.filter((line) => listed.test(line)).length < 2) return lines.join('\n');
  const labels = ownLabelsOf(steps);
  const outline = outlineOf(form, view);
  const isOfQuestion = (line: string): boolean => {
    const mark = listed.exec(line);
    const code = mark && readLabelled(line.slice(mark[0].length), labels).items[0]?.id;
    if (!mark || code === undefined) return true;
    const entry = outline.find(({ number }) => number === Number(mark[1]));
    return (
      entry?.question.steps.some(({ fields }) => fields.some(({ indicator }) => indicator === code)) === true
    );
  };
  const areQuestions = lines.every(isOfQuestion);
  const isNamed = (line: string): boolean => readLabelled(line.replace(listed, ''), labels).items.length > 0;
  // What names its figure needs no number.
  return lines.map((line) => (!areQuestions || isNamed(line) ? line.replace(listed, '') : line)).join('\n');
}

/** A message without the lines that were read by the number of a question. */
export function withoutNumbered(
  text: string,
  numbered: readonly { readonly number: number; readonly text: string }[],
): string {
  if (numbered.length === 0) return text;
  const isRead = (line: string): boolean => {
    const mark = /^\s*(?:câu|cau)?\s*(\d{1,2})\s*(?:[.)/:-]|là|la)?\s*/iu.exec(line);
    const rest = mark ? fold(line.slice(mark[0].length)).trim() : '';
    return (
      mark !== null &&
      numbered.some(({ number, text: said }) => number === Number(mark[1]) && fold(said).trim() === rest)
    );
  };
  return text
    .split('\n')
    .filter((line) => !isRead(line))
    .join('\n');
}
