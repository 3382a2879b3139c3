import type { Token } from './tokens.ts';

/** An answer given under the number of its question. */
export interface NumberedAnswer {
  readonly number: number;
  readonly text: string;
}

interface NumberedLine {
  readonly number: number;
  /** Tokens before the answer. */
  readonly skip: number;
  /** "câu 3" says so; a bare "3." may be the line of a list and counts only beside others. */
  readonly named: boolean;
}

/** Recognises "1. 245", "2) 12", "3/ 5", "4 - 7", "câu 5 là 12", "5: 12" at the start of a line. */
export function numberedLine(line: readonly Token[]): NumberedLine | undefined {
  const named = line[0]?.key === 'cau' && line[0].kind === 'word';
  const at = named ? 1 : 0;
  const number = line[at];
  if (number?.kind !== 'number' || !/^\d{1,2}$/.test(number.text) || number.odd) return undefined;
  const joint = line[at + 1];
  if (!joint) return undefined;
  const skip = at + 2;
  if (joint.kind === 'sign' && ['.', ')', '/', ':', '-', '=', '|'].includes(joint.text)) {
    const next = line[skip];
    // "5/3" and "1-2" are no list numbers.
    if (!next || (next.glued && joint.text !== ')' && joint.text !== ':' && next.kind === 'number'))
      return undefined;
    return { number: Number(number.text), skip, named };
  }
  if (!named) return undefined;
  return {
    number: Number(number.text),
    skip: joint.key === 'la' || joint.key === 'bang' ? skip : at + 1,
    named,
  };
}
