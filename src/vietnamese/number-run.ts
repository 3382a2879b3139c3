import { numberLiteral, type NumberLiteral } from './number-literal.ts';
import { numeralOf, type Numeral } from './numerals.ts';
import type { Token } from './tokens.ts';

/** One piece of a number: digits, or a word such as trăm. */
export type NumberPart =
  | {
      readonly kind: 'literal';
      readonly literal: NumberLiteral;
      readonly glued: boolean;
      readonly odd: boolean;
    }
  | (Numeral & {
      readonly glued: boolean;
      readonly shared: boolean;
      readonly bare: boolean;
      readonly key: string;
    });

/** Neighbouring tokens that make one number: "2", "tr", "3". */
export interface NumberRun {
  readonly parts: readonly NumberPart[];
  /** Number of tokens covered. */
  readonly length: number;
}

export interface RunRules {
  /** In a money field `ng`, `củ` and a spaced `k` are scales; in a count they are people, old, or "no". */
  readonly money: boolean;
  /** Whether "1 250" is one number; never where two numbers are asked. */
  readonly spaceGroups: boolean;
}

/** More words than any number below a million billion has. */
const LONGEST_RUN = 40;

/** Collects the number that starts at a token, as far as it reaches. */
export function numberRunAt(tokens: readonly Token[], start: number, rules: RunRules): NumberRun | undefined {
  const parts: NumberPart[] = [];
  let index = start;
  // Bounded, so that a message full of number words costs no more than its length.
  for (; index < tokens.length && parts.length < LONGEST_RUN; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const isOther = isPeople(tokens, index, parts.at(-1)) || opensOtherWord(token, tokens[index + 1]);
    const part = isOther ? undefined : partOf(token, parts.at(-1), rules);
    if (!part) break;
    if (parts.length === 0 && !mayStart(part, token, tokens[index + 1], rules)) break;
    const before = parts.at(-1);
    if (before && !mayFollow(before, part, tokens, index, rules)) {
      // Only digits that open the number: in "2tr3 245" the 3 belongs to the tr.
      const digits = parts.length === 1 && before.kind === 'literal' && part.kind === 'literal';
      const joined = digits ? joinGroups(before, part, rules) : undefined;
      if (!joined) break;
      parts[parts.length - 1] = joined;
    } else {
      parts.push(part);
    }
  }
  return parts.length === 0 ? undefined : { parts, length: index - start };
}

/** What happens to people and is done by them: "2ng vay mỗi người 25tr". */
const doneByPeople: ReadonlySet<string> = new Set('vay muon om dau bi kho nghi mo sinh du duoc'.split(' '));

/** In "15ng 1tr9" the ng of a small number before another one is người, in "500ng" nghìn. */
function isPeople(tokens: readonly Token[], index: number, before: NumberPart | undefined): boolean {
  const next = tokens[index + 1];
  return (
    tokens[index]?.text === 'ng' &&
    before?.kind === 'literal' &&
    Number(before.literal.digits) < 100 &&
    ((next?.kind === 'number' && !next.glued) ||
      (next?.kind === 'word' && doneByPeople.has(next.key)) ||
      // "2ng mỗi người 25tr": each of them has the other figure.
      (next?.key === 'moi' && tokens[index + 3]?.kind === 'number'))
  );
}

/** Words that open with what bare letters make a scale of: văn bản, ngân sách, tỷ lệ. */
const otherWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['van', ['ban', 'phong', 'nghe', 'hoa', 'the', 'thu']],
  ['ngan', ['sach', 'hang', 'quy']],
  ['ty', ['le']],
]);

function opensOtherWord(token: Token, next: Token | undefined): boolean {
  if (next === undefined || token.text === 'vạn' || token.text === 'ngàn') return false;
  return otherWords.get(token.key)?.includes(next.key) === true;
}

function partOf(token: Token, before: NumberPart | undefined, rules: RunRules): NumberPart | undefined {
  if (token.kind === 'number') {
    return { kind: 'literal', literal: numberLiteral(token.text), glued: token.glued, odd: token.odd };
  }
  if (token.kind !== 'word') return undefined;
  if (rules.money && token.text === 'ng' && before?.kind === 'literal' && token.glued) {
    return { kind: 'scale', scale: 1000, dialect: false, glued: true, shared: false, bare: true, key: 'ng' };
  }
  const found = numeralOf(token);
  return (
    found && { ...found.numeral, glued: token.glued, shared: found.shared, bare: token.bare, key: token.key }
  );
}

/** Words that need a number before them cannot open one. */
function mayStart(part: NumberPart, token: Token, next: Token | undefined, rules: RunRules): boolean {
  switch (part.kind) {
    case 'literal':
    case 'ten':
      return true;
    case 'digit':
      // "tu" is từ or tự far more often than four; the tails mốt and lăm never start a number.
      return !part.tail;
    case 'tens':
    case 'dozen-ish':
      return true;
    case 'hundred':
      return true;
    case 'scale':
      return !part.dialect && (!token.bare || ['nghin', 'ngan', 'trieu'].includes(part.key));
    case 'half': {
      const after = next && partOf(next, part, rules);
      return after?.kind === 'scale' || after?.kind === 'hundred' || after?.kind === 'dozen-ish';
    }
    case 'and-half': {
      const after = next && partOf(next, part, rules);
      return after?.kind === 'scale' || after?.kind === 'dozen-ish';
    }
    case 'twenty': {
      const after = next && partOf(next, part, rules);
      return after?.kind === 'digit';
    }
    case 'zero':
    case 'link':
      return false;
  }
}

function mayFollow(
  before: NumberPart,
  part: NumberPart,
  tokens: readonly Token[],
  index: number,
  rules: RunRules,
): boolean {
  const isWord = before.kind !== 'literal';
  switch (part.kind) {
    case 'literal':
      // "2 tr 3", "nghìn 2", "2 trăm 51", "2 trăm 4 mươi 5", but not "hai 3".
      if (before.kind === 'hundred') return isShort(part);
      if (before.kind === 'tens' || before.kind === 'ten')
        return isShort(part) && tokens[index - 2]?.kind === 'number';
      return before.kind === 'scale' && (before.key !== 'k' || part.glued);
    case 'scale':
      if (part.key === 'k')
        return before.kind === 'literal' ? part.glued || rules.money : rules.money && isWord;
      if (part.dialect) return rules.money && before.kind !== 'scale';
      return before.kind !== 'link';
    case 'hundred':
    case 'tens':
    case 'dozen-ish':
      return before.kind !== 'link';
    case 'zero': {
      // "một nghìn không trăm …" is a zero; anywhere else không is "no".
      const next = tokens[index + 1];
      const after = next && numeralOf(next)?.numeral;
      return isWord && (after?.kind === 'hundred' || (after?.kind === 'scale' && after.scale === 1000));
    }
    case 'link':
      return before.kind === 'hundred' || before.kind === 'scale';
    case 'and-half':
      return before.kind === 'hundred' || before.kind === 'scale' || before.kind === 'dozen-ish';
    case 'digit':
    case 'ten':
      if (part.kind === 'ten' && !isWord) return part.bare && tokens[index - 2]?.key === 'tram';
      // "5 năm" is a literal and a year; "2 triệu ba" goes on, "500k năm" does not.
      return isWord && !(before.kind === 'scale' && before.key === 'k');
    case 'twenty':
      return before.kind === 'scale' || before.kind === 'hundred';
    case 'half':
      return false;
  }
}

const isShort = ({ literal, odd }: LiteralPart): boolean =>
  literal.form === 'plain' && literal.raw.length <= 2 && !odd;

type LiteralPart = Extract<NumberPart, { readonly kind: 'literal' }>;

/** "1 250" typed with spaces between its groups. */
function joinGroups(before: LiteralPart, part: LiteralPart, rules: RunRules): NumberPart | undefined {
  const head = before.literal;
  const grouped =
    head.form === 'plain' ? /^[1-9]\d{0,2}$/.test(head.raw) : /^[1-9]\d{0,2}( \d{3})+$/.test(head.raw);
  if (!rules.spaceGroups || part.glued || part.odd || before.odd || !grouped) return undefined;
  if (part.literal.form !== 'plain' || part.literal.raw.length !== 3 || head.raw.length > 20)
    return undefined;
  const literal: NumberLiteral = {
    raw: `${head.raw} ${part.literal.raw}`,
    form: 'grouped',
    digits: head.digits + part.literal.digits,
    decimals: 0,
  };
  return { kind: 'literal', literal, glued: before.glued, odd: false };
}
