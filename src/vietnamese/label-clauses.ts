import type { Label, LabelBook } from './label-book.ts';
import { measureWords } from './measure-words.ts';
import { numeralOf } from './numerals.ts';
import type { Token } from './tokens.ts';

export function linesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines.filter((line) => line.length > 0);
}

export interface FoundLabel {
  /** Indexes into the labels; several when two fields share the word. */
  readonly ids: readonly number[];
  readonly start: number;
  readonly end: number;
}

export interface Clause {
  readonly tokens: readonly Token[];
  readonly labels: readonly FoundLabel[];
}

/** Cuts a line at commas, semicolons, brackets and the ends of sentences; a label of words takes the rest of its line. */
export function clausesOf(
  line: readonly Token[],
  book: LabelBook,
  labels: readonly Label[],
): readonly Clause[] {
  const clauses: { tokens: Token[]; labels: FoundLabel[] }[] = [{ tokens: [], labels: [] }];
  for (let index = 0; index < line.length;) {
    const token = line[index];
    const clause = clauses.at(-1);
    if (!token || !clause) break;
    const found = book.at(line, index);
    if (found && opensText(line, index, found, labels)) {
      const start = clause.tokens.some(({ kind }) => kind !== 'sign') ? 0 : clause.tokens.length;
      const target = start > 0 || clause.tokens.length === 0 ? clause : { tokens: [], labels: [] };
      if (target !== clause) clauses.push(target);
      target.labels.push({
        ids: found.ids,
        start: target.tokens.length,
        end: target.tokens.length + found.length,
      });
      for (const rest of line.slice(index)) target.tokens.push(rest);
      break;
    }
    if (found && !isMeasure(line, index, found.length, clause.labels.length > 0, labels)) {
      const start = clause.tokens.length;
      clause.labels.push({ ids: found.ids, start, end: start + found.length });
      for (const part of line.slice(index, index + found.length)) clause.tokens.push(part);
      index += found.length;
    } else if (token.kind === 'sign' && CLAUSE_SIGNS.has(token.text)) {
      clauses.push({ tokens: [], labels: [] });
      index += 1;
    } else {
      clause.tokens.push(token);
      index += 1;
    }
  }
  return clauses.filter((clause) => clause.tokens.length > 0);
}

const CLAUSE_SIGNS: ReadonlySet<string> = new Set([',', ';', '|', '•', '.', '(', ')']);

/** "Kiến nghị: …" anywhere, "Kiến nghị …" at the beginning of a line. */
function opensText(
  line: readonly Token[],
  index: number,
  { ids, length }: { readonly ids: readonly number[]; readonly length: number },
  labels: readonly Label[],
): boolean {
  if (!ids.some((id) => labels[id]?.text)) return false;
  const after = line[index + length];
  if (after?.text === ':' || line[index + length - 1]?.text === ':') return true;
  return after !== undefined && line.findIndex(({ kind }) => kind !== 'sign') === index;
}

/** "KIẾN NGHỊ TĂNG LƯƠNG": a label of words with words behind it that are no label. */
export function saysText(line: readonly Token[], book: LabelBook, labels: readonly Label[]): boolean {
  const start = line.findIndex(({ kind }) => kind !== 'sign');
  const found = start < 0 ? undefined : book.at(line, start);
  if (!found?.ids.some((id) => labels[id]?.text)) return false;
  for (let index = start + found.length; index < line.length;) {
    const next = book.at(line, index);
    if (!next && line[index]?.kind !== 'sign') return true;
    index += next?.length ?? 1;
  }
  return false;
}

/** In "kết nạp 5 đoàn viên" the word đoàn viên says what is counted, even where it is a label of another field. */
function isMeasure(
  line: readonly Token[],
  index: number,
  length: number,
  afterLabel: boolean,
  labels: readonly Label[],
): boolean {
  const before = line[index - 1];
  const numeral = before && (before.kind === 'number' || numeralOf(before) !== undefined);
  return (
    labels.length > 0 &&
    afterLabel &&
    numeral === true &&
    (measureWords.at(line, index)?.length ?? 0) >= length
  );
}

/** Words that belong to the label before them when that is not their own field: the women of "kết nạp 5, nữ 3". */
export const DEPENDENT: ReadonlySet<string> = new Set([
  'nu',
  'nam',
  'trong do nu',
  'so nu',
  'nu gioi',
  'la nu',
  'trong do co nu',
  'phu nu',
]);

/** Whether a clause has a label of its own, not only the women of what was asked under a number. */
export function namesField({ tokens, labels }: Clause): boolean {
  return labels.some(({ start, end }) => {
    const words = tokens.slice(start, end).map((token) => token.key);
    return !DEPENDENT.has(words.join(' '));
  });
}
