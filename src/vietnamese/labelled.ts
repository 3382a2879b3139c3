import { headingOf, listMark } from './heading-line.ts';
import { labelBook, type Label, type LabelBook } from './label-book.ts';
import { clausesOf, linesOf, namesField, saysText } from './label-clauses.ts';
import { Taken, type LabelledAnswers } from './labelled-answers.ts';
import { numberedLine } from './numbered-lines.ts';
import { tokenise, type Token } from './tokens.ts';

export type { Label } from './label-book.ts';
export type { LabelledAnswer, LabelledAnswers } from './labelled-answers.ts';

/**
 * Takes a message apart by labels, in any order, with the label before or behind its answer.
 *
 * @example readLabelled('kết nạp 5, giảm 2', labels).items // [{ id: 'mem_new', text: '5' }, { id: 'mem_left', text: '2' }]
 */
export function readLabelled(text: string, labels: readonly Label[]): LabelledAnswers {
  const { text: source, tokens } = tokenise(text);
  const book = labelBook(labels);
  const taken = new Taken(source, labels);
  const found = linesOf(tokens);
  // A message of one line is what somebody says, and never a title.
  const headings = found.map((line) =>
    found.length === 1 || saysText(line, book, labels) ? undefined : headingOf(line, source),
  );
  const lines = found.map((line, index) => (headings[index] === 'title' ? [] : line.slice(listMark(line))));
  const numbers = lines.map((line) => numberedLine(line));
  const numberedLines = numbers.filter((number) => number !== undefined).length;
  const columns = hasNumberColumn(
    lines.filter((line) => line.length > 0),
    book,
  );
  for (const [index, line] of lines.entries()) {
    if (headings[index] === 'capitals' && !taken.waits()) continue;
    const number = numbers[index];
    const listed = number && (number.named || numberedLines > 1) ? number : undefined;
    const content = line.slice(listed?.skip ?? (columns ? 1 : 0));
    const clauses = clausesOf(content, book, labels);
    if (listed && !clauses.some(namesField)) taken.number(listed.number, content);
    else for (const [place, clause] of clauses.entries()) taken.clause(clause, place > 0);
    taken.endLine();
  }
  return taken.result();
}

/** Whether a message says something under one of the labels. */
export function hasLabelled(text: string, labels: readonly Label[]): boolean {
  const { tokens } = tokenise(text);
  const book = labelBook(labels);
  // Most messages have no word of most labels, which shows without taking them apart.
  const isNamed = tokens.some((_, index) => book.at(tokens, index) !== undefined);
  return isNamed && readLabelled(text, labels).items.length > 0;
}

/** A pasted table whose first column counts its rows: 1, 2, 3 before the names. */
function hasNumberColumn(lines: readonly (readonly Token[])[], book: LabelBook): boolean {
  return (
    lines.length > 1 &&
    lines.every((line, index) => {
      const label = book.at(line, 1);
      return line[0]?.text === String(index + 1) && label !== undefined && line.length > 1 + label.length;
    })
  );
}
