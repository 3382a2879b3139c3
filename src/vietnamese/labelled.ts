import { clausesOf, labelBook, linesOf, namesField, type Label } from './label-clauses.ts';
import { Taken, type LabelledAnswers } from './labelled-answers.ts';
import { numberedLine } from './numbered-lines.ts';
import { tokenise } from './tokens.ts';

export type { Label } from './label-clauses.ts';
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
  const lines = linesOf(tokens);
  const numbers = lines.map((line) => numberedLine(line));
  const numberedLines = numbers.filter((number) => number !== undefined).length;
  for (const [index, line] of lines.entries()) {
    const number = numbers[index];
    const listed = number && (number.named || numberedLines > 1) ? number : undefined;
    const content = listed ? line.slice(listed.skip) : line;
    const clauses = clausesOf(content, book, labels);
    if (listed && !clauses.some(namesField)) taken.number(listed.number, content);
    else for (const [place, clause] of clauses.entries()) taken.clause(clause, place > 0);
    taken.endLine();
  }
  return taken.result();
}
