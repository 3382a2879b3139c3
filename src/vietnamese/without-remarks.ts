import { isNumber } from './number-token.ts';
import { numeralOf } from './numerals.ts';
import type { PhraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/** Said of how things go, these make no figure uncertain that stands in another clause. */
const amounts: ReadonlySet<string> = new Set(['it', 'nhieu', 'dong']);
/** With these the remark is about the figure: "12 người, có thể nhiều hơn". */
const aboutFigure: ReadonlySet<string> = new Set(['hon', 'nhat', 'chac', 'the', 'khoang', 'bao']);

/**
 * The message without remarks behind its figures, in a clause of their own: "kết nạp 3, giảm 2, dạo này việc ít" tells two figures, and that is all.
 *
 * @param names what is asked for; "kết nạp 3, giảm nhiều" names a figure and stays to be doubted
 */
export function withoutRemarks(tokens: readonly Token[], names?: PhraseBook<unknown>): readonly Token[] {
  if (!tokens.some(({ sense }) => amounts.has(sense))) return tokens;
  const clauses = clausesOf(tokens);
  const first = clauses.findIndex((clause) => clause.some(isFigure));
  if (first < 0) return tokens;
  return clauses.filter((clause, place) => place <= first || !isRemark(clause, names)).flat();
}

/** Each clause but the first with the sign before it. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'break' || (token.kind === 'sign' && /^[,;.]$/.test(token.text))) clauses.push([]);
    clauses.at(-1)?.push(token);
  }
  return clauses;
}

function isRemark(clause: readonly Token[], names: PhraseBook<unknown> | undefined): boolean {
  return (
    clause.some(({ sense }) => amounts.has(sense)) &&
    !clause.some((token) => isFigure(token) || aboutFigure.has(token.sense)) &&
    !clause.some((_, index) => names?.at(clause, index) !== undefined)
  );
}

function isFigure(token: Token): boolean {
  return isNumber(token) || numeralOf(token) !== undefined;
}
