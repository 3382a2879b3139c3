import { plainWords } from './polite-words.ts';
import { tokenise, type Token } from './tokens.ts';

/** "ngoài vụ tai nạn ra không có gì": what there was, and that there was nothing else. */
export interface Exception {
  /** what is excepted, as typed: 'vụ tai nạn' */
  readonly but: string;
  /** that there is nothing else is said in so many words, not only by "chỉ" */
  readonly isDenial: boolean;
}

const EXCEPT: ReadonlySet<string> = new Set(['ngoai', 'tru']);
const DENIAL: ReadonlySet<string> = new Set(['khong', 'chua', 'chang', 'cha', 'hong']);
/** Words between what is excepted and the no. */
const EDGE: ReadonlySet<string> = new Set([
  'ra',
  'thi',
  'tren',
  'do',
  'nay',
  'noi',
  'la',
  'con',
  'da',
  'va',
  'tru',
  'ca',
]);
const ONLY_END: ReadonlySet<string> = new Set(['thoi', 'ma', 'do', 'luon', 'nua']);
const ONLY_BEGIN: ReadonlySet<string> = new Set(['co', 'bi', 'xay', 'ra', 'la', 'moi', 'phat', 'sinh']);
/** A longer one tells more than an exception. */
const LONGEST = 20;

/**
 * Reads a message that says there was nothing but one thing; undefined for everything else, "ngoài ra không có gì" among it.
 *
 * @example readException('ngoài vụ tai nạn ra không có gì') // { but: 'vụ tai nạn', isDenial: true }
 * @example readException('không còn gì ngoài nợ lương')     // { but: 'nợ lương', isDenial: true }
 * @example readException('chỉ có tai nạn thôi')             // { but: 'tai nạn', isDenial: false }
 */
export function readException(text: string): Exception | undefined {
  const { text: source, tokens } = tokenise(text);
  if (tokens.length > LONGEST) return undefined;
  const words = plainWords(tokens).filter(({ kind }) => kind !== 'sign');
  const at = words.findIndex((word) => isExcept(word));
  const no = words.findIndex(({ sense }) => DENIAL.has(sense));
  if (at === 0 && no > 1) return exception(source, words.slice(1, no), true);
  // "không có gì ngoài …": the no opens the message.
  if (at > 0 && no === 0) return exception(source, words.slice(at + 1), true);
  const [first, ...others] = words;
  const isOnly = first?.text === 'chỉ' || (first?.text === 'chi' && first.bare);
  return isOnly && others.at(-1)?.key === 'thoi' ? exception(source, others, false) : undefined;
}

/** "trù" and "trú" are other words, and so is "ngoái". */
function isExcept({ text, key, bare }: Token): boolean {
  return EXCEPT.has(key) && (bare || text === 'ngoài' || text === 'trừ');
}

function exception(source: string, words: readonly Token[], isDenial: boolean): Exception | undefined {
  let [from, to] = [0, words.length - 1];
  const ends = isDenial ? EDGE : ONLY_END;
  const begins = isDenial ? EDGE : ONLY_BEGIN;
  while (from <= to && begins.has(words[from]?.key ?? '')) from += 1;
  while (to >= from && ends.has(words[to]?.key ?? '')) to -= 1;
  const [first, last] = [words[from], words[to]];
  return first && last && from <= to ? { but: source.slice(first.start, last.end), isDenial } : undefined;
}
