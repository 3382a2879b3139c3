import { domainSyllables } from './domain-words.ts';
import { withoutMarks } from './normalise.ts';

/**
 * Telex and VNI keystrokes a phone failed to turn into letters: "khoong", "muwowif", "kho6ng", "trie6u5".
 *
 * Rather than decode a token (is the s of "sau" a tone?), every domain syllable is encoded in the ways people type it,
 * and a token is looked up. It can therefore never come out as anything but a domain word, in constant time.
 */
export function decodeLeftover(token: string): string | undefined {
  return plainSyllables.has(token) ? undefined : spellings.get(token);
}

/**
 * Whether a trailing digit may as well be an ordinal or an amount: "thang1" is tháng by VNI, or tháng 1; "sau1" is sáu,
 * or "sau 1". Only the words around can tell, so these are left to the tokeniser.
 */
export function endsInDoubtfulDigit(token: string): boolean {
  const letters = token.replace(/\d/g, '');
  return /^\p{L}+\d$/u.test(token) && MAY_PRECEDE_A_NUMBER.has(letters);
}

const MAY_PRECEDE_A_NUMBER: ReadonlySet<string> = new Set(
  'thang quy ngay cau ky ki nam sau bay tam tram chin ba bon muc phan lan tuan thu hom du tu nu co them giam tang'.split(
    ' ',
  ),
);

type Keys = Readonly<Record<string, string>>;

/** Combining mark to keystroke; the horn and the breve share `w` in Telex. */
const TELEX: Keys = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
  '\u0302': 'double',
  '\u031b': 'w',
  '\u0306': 'w',
  đ: 'd',
};
const VNI: Keys = {
  '\u0300': '2',
  '\u0301': '1',
  '\u0303': '4',
  '\u0309': '3',
  '\u0323': '5',
  '\u0302': '6',
  '\u031b': '7',
  '\u0306': '8',
  đ: '9',
};

const TONE_MARKS = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);

interface Typist {
  readonly keys: Keys;
  /** Marks of letters are typed at once, or at the end of the word. */
  readonly marks: 'at-once' | 'once-for-uo' | 'at-end';
  readonly tone: 'at-once' | 'at-end';
  readonly bar: 'at-once' | 'at-end';
}

const TYPISTS: readonly Typist[] = [TELEX, VNI].flatMap((keys) =>
  (['at-once', 'once-for-uo', 'at-end'] as const).flatMap((marks) =>
    (['at-once', 'at-end'] as const).flatMap((tone) =>
      (['at-once', 'at-end'] as const).map((bar) => ({ keys, marks, tone, bar })),
    ),
  ),
);

function typed(syllable: string, { keys, marks, tone, bar }: Typist): string {
  let word = '';
  let lateMarks = '';
  let lateTone = '';
  let lateBar = '';
  const letters = syllable.normalize('NFD').match(/\P{M}\p{M}*/gu) ?? [];
  for (const [index, letter] of letters.entries()) {
    const [base = '', ...combining] = letter;
    word += base === 'đ' ? 'd' : base;
    if (base === 'đ') {
      if (bar === 'at-once') word += keys['đ'] ?? '';
      else lateBar = keys['đ'] ?? '';
    }
    const shape = combining.find((mark) => !TONE_MARKS.has(mark));
    const oneKeyForBoth = marks === 'once-for-uo' && base === 'u' && letters[index + 1]?.startsWith('o');
    if (shape !== undefined && !oneKeyForBoth) {
      const stroke = keys[shape] === 'double' ? base : (keys[shape] ?? '');
      if (marks !== 'at-end') word += stroke;
      else if (!lateMarks.includes(stroke)) lateMarks += stroke;
    }
    const toneMark = combining.find((mark) => TONE_MARKS.has(mark));
    if (toneMark !== undefined) {
      if (tone === 'at-once') word += keys[toneMark] ?? '';
      else lateTone = keys[toneMark] ?? '';
    }
  }
  return word + lateBar + lateMarks + lateTone;
}

const plainSyllables: ReadonlySet<string> = new Set([...domainSyllables].map(withoutMarks));

const spellings: ReadonlyMap<string, string> = new Map(
  [...domainSyllables].flatMap((syllable) =>
    TYPISTS.map((typist) => [typed(syllable, typist), syllable] as const).filter(
      ([typing]) => typing !== syllable,
    ),
  ),
);
