import { numberRunAt } from './number-run.ts';
import { numberValue } from './number-value.ts';
import { phraseBook } from './phrase-book.ts';
import { withoutPoliteWords } from './polite-words.ts';
import { ask, confirm, none, value, type Reading } from './reading.ts';
import { tokenise, type Token } from './tokens.ts';

/** So many of so many: 12 of 15 units. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

const RULES = { money: false, spaceGroups: false } as const;
const joints = phraseBook<true>([
  ['trên, trong, trong số, trong tổng số, trên tổng số, /, của, :, trong tổng, trên tổng', true],
]);

/**
 * Reads a ratio. "3/3" may be the third of March as well, so it is asked; "12/15" is no date.
 *
 * @example readRatio('12/15')           // value { part: 12, whole: 15 }
 * @example readRatio('3 trên 5 đơn vị') // value { part: 3, whole: 5 }
 */
export function readRatio(text: string): Reading<Ratio> {
  const words = withoutPoliteWords(tokenise(text).tokens).filter(
    (token) => token.kind !== 'break' && !/^[.!()"]$/.test(token.text),
  );
  const start = words.findIndex((_, index) => numberAt(words, index) !== undefined);
  const part = numberAt(words, start);
  if (!part) return none();
  const between = start + part.length;
  const noun = measureLength(words, between);
  const joint = joints.at(words, between + noun);
  const whole = joint && numberAt(words, between + noun + joint.length);
  if (!joint || !whole) return none();
  const end = between + noun + joint.length + whole.length;
  const rest = words.slice(end);
  if (rest.some((_, index) => numberAt(rest, index) !== undefined)) return ask('several-numbers');
  const ratio: Ratio = { part: part.value, whole: whole.value };
  if (ratio.whole === 0) return ask('part-over-whole');
  if (ratio.part > ratio.whole) return ask('part-over-whole', [{ part: ratio.whole, whole: ratio.part }]);
  const slash = words[between]?.text === '/';
  if (slash && rest.length === 0 && start === 0 && ratio.part >= 1 && ratio.part <= 31 && ratio.whole <= 12)
    return ask('ratio-or-date', [ratio]);
  return start > 0 || noun > 1 ? confirm(ratio, 'extra-words') : value(ratio);
}

interface NumberFound {
  readonly value: number;
  readonly length: number;
}

function numberAt(words: readonly Token[], index: number): NumberFound | undefined {
  const run = numberRunAt(words, index, RULES);
  if (!run) return undefined;
  const { options, doubt } = numberValue(run, false);
  const [first] = options;
  return first === undefined || doubt || !Number.isInteger(first)
    ? undefined
    : { value: first, length: run.length };
}

/** "3 đơn vị trên 5": up to two words that say what is counted. */
function measureLength(words: readonly Token[], index: number): number {
  if (joints.at(words, index)) return 0;
  if (words[index]?.kind !== 'word') return 0;
  return joints.at(words, index + 1)
    ? 1
    : joints.at(words, index + 2) && words[index + 1]?.kind === 'word'
      ? 2
      : 0;
}
