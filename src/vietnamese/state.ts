import { activityWords } from './activity-words.ts';
import { measureWords, type MeasureKind } from './measure-words.ts';
import { ownBook } from './own-words.ts';
import type { PhraseBook } from './phrase-book.ts';
import { plainWords } from './polite-words.ts';
import { ask, confirm, none, value, type Reading } from './reading.ts';
import { numeralOf } from './numerals.ts';
import { falseNumbers, roleWords } from './sentence-words.ts';
import {
  delegatingWords,
  puzzledWords,
  questionTails,
  stateFillers,
  stateWords,
  verbsOfStates,
  type State,
} from './state-words.ts';
import { tokenise, type Token } from './tokens.ts';

export type { State } from './state-words.ts';

/**
 * Reads a message that is a state and no figure: "không có ai cả", "chưa tổ chức", "như tháng trước".
 *
 * @param own the words of what is asked, its measure and what is done with it among them. With them "chưa họp" is doubted where no meeting is
 *   asked for; without them every word of a report may stand beside a state. Keep the list: it is compiled once.
 *
 * @example readState('ko phát sinh gì ạ') // { kind: 'value', value: 'nothing-arose' }
 * @example readState('3 không')           // { kind: 'none' }: there is a number in it
 */
export function readState(text: string, own?: readonly string[]): Reading<State> {
  const { tokens } = tokenise(text);
  const special = unclearOrZero(tokens);
  if (special) return value(special);
  const words = plainWords(tokens);
  if (words.some((token) => token.kind === 'number')) return leadingZero(words);
  if (tokens.some((token) => token.text === '?')) return none('question');
  return stateOf(words, own);
}

/** "có họp đối thoại chưa", "có ai vay không": the person asks back, though the last word alone would be an answer. */
function asksWhether(words: readonly Token[]): boolean {
  const [first, second, last] = [words[0], words[1], words.at(-1)];
  // "có hay không", "có lẽ không" are answers, though no clear ones.
  if (words.length < 3 || first?.sense !== 'co' || second?.sense === 'hay' || second?.sense === 'le')
    return false;
  return last?.sense === 'chua' || last?.sense === 'khong';
}

/** Reads states from tokens without numbers; also used for what is left of a sentence when its dates are taken out. */
export function stateOf(words: readonly Token[], own?: readonly string[]): Reading<State> {
  const { states, unknown, vague } = statesIn(words, own && ownBook(own));
  if (vague) return none('vague');
  if (words.some((_, index) => questionTails.at(words, index)?.length === words.length - index))
    return none('question');
  if (asksWhether(words)) return none('question');
  if (words.some((_, index) => puzzledWords.at(words, index))) return none('question');
  if (words.some((_, index) => delegatingWords.at(words, index))) {
    return words.length <= 14 ? value('delegated') : none('state');
  }
  const [first, ...others] = combine(states);
  if (first === undefined || unknown > 6) return none();
  if (others.length > 0) return ask('both-answers', [first, ...others]);
  // "ba người, đã thăm ba", "kết nạp không, giảm hai": there is a figure in it.
  if (TELLING.has(first) && words.some((_, index) => isFigure(words, index))) return none();
  if (
    words.length > 2 &&
    DENYING.has(first) &&
    words.some((_, index) => isFigure(words, index) && !isBoth(words, index))
  )
    return none();
  return unknown > 0 ? confirm(first, 'extra-words') : value(first);
}

/** Only signs, or an x: some write it for "none", others for "yes, done". */
function unclearOrZero(tokens: readonly Token[]): State | undefined {
  const [only, ...more] = tokens.filter((token) => token.kind !== 'break' && token.text !== '?');
  if (!only) return tokens.length > 0 ? 'unclear' : undefined;
  if (tokens.every((token) => token.kind === 'sign' || token.kind === 'break')) {
    const hands = new Map<string, State>([
      ['👍', 'yes'],
      ['✅', 'done'],
      ['👌', 'yes'],
      ['✔', 'done'],
      ['❌', 'none'],
      ['👎', 'none'],
    ]);
    return hands.get(only.text) ?? 'unclear';
  }
  const letter = plainWords(tokens);
  if (
    letter.length > 0 &&
    letter.every((token) => token.text === 'x' || token.text === 'xx' || token.text === 'xxx')
  )
    return 'unclear';
  return more.length === 0 && /^0{1,2}$/.test(only.text) ? 'zero' : undefined;
}

/** "0 ạ", "0 có", "0 người": zero beside words. */
function leadingZero(words: readonly Token[]): Reading<State> {
  if (isLikeAMonth(words)) return value('unchanged');
  const numbers = words.filter((token) => token.kind === 'number');
  const onlyZero = numbers.length === 1 && numbers[0]?.text === '0';
  const rest = words.filter((token) => token.kind !== 'number');
  const zero =
    onlyZero &&
    rest.every(
      (token, index) =>
        token.kind === 'word' && (known(rest, index, roleWords.at(rest, index)) > 0 || token.sense === 'co'),
    );
  return zero ? value('zero') : none();
}

/** "như t9", "giống tháng 9" */
function isLikeAMonth(words: readonly Token[]): boolean {
  const [like, month, number, ...more] = words;
  const named = month?.key === 'thang' || month?.text === 't';
  return (
    more.length === 0 &&
    named &&
    number?.kind === 'number' &&
    ['nhu', 'giong', 'bang'].includes(like?.key ?? '')
  );
}

interface StatesFound {
  readonly states: readonly State[];
  readonly unknown: number;
  /** "không ít": an amount, however vague, and no denial. */
  readonly vague: boolean;
}

function statesIn(words: readonly Token[], own: PhraseBook<true> | undefined): StatesFound {
  const states: State[] = [];
  let unknown = 0;
  let vague = false;
  for (let index = 0; index < words.length;) {
    const found = isOwing(words, index) ? undefined : stateWords.at(words, index);
    const role = roleWords.at(words, index);
    const filler = known(words, index, role);
    if (role && role.meaning === 'vague' && role.length > Math.max(found?.length ?? 0, filler)) vague = true;
    if (found && found.length >= filler) {
      states.push(
        own ? stateBeside(found.meaning, words.slice(index, index + found.length), own) : found.meaning,
      );
      if (own && ABOUT_IT.has(found.meaning) && namesOther(words.slice(index, index + found.length), own))
        unknown += 1;
      index += found.length;
    } else if (own?.at(words, index)) {
      index += 1;
    } else {
      const other = own ? otherMatterAt(words, index) : 0;
      if (other > 0 || (filler === 0 && words[index]?.kind === 'word')) unknown += 1;
      index += Math.max(1, other, filler);
    }
  }
  return { states, unknown, vague };
}

/** "no luong" owes (nợ); an English no stands alone, or before another no. */
function isOwing(words: readonly Token[], index: number): boolean {
  if (words[index]?.text !== 'no') return false;
  const next = words[index + 1];
  const isPaused = next === undefined || next.kind !== 'word';
  const isAlone = isPaused || [stateFillers, stateWords].some((book) => book.at(words, index + 1));
  return index > 0 || !isAlone;
}

/** States that say something of what is asked; "để kiểm tra lại" only puts it off. */
const ABOUT_IT: ReadonlySet<State> = new Set<State>([
  'none',
  'absent',
  'zero',
  'nothing-arose',
  'not-yet',
  'yes',
  'done',
]);

/** States beside which a number word is a figure after all: "đã thăm ba". */
const TELLING: ReadonlySet<State> = new Set<State>(['yes', 'done']);

const DENYING: ReadonlySet<State> = new Set<State>(['none', 'absent', 'zero']);

/** "cả hai không", "hai mục đều không": both of what is asked. */
function isBoth(words: readonly Token[], index: number): boolean {
  const [before, next] = [words[index - 1]?.key ?? '', words[index + 1]?.key ?? ''];
  return ['ca', 'deu', 'mot'].includes(before) || OF_THE_QUESTION.has(next) || words[index]?.key === 'mot';
}

const OF_THE_QUESTION: ReadonlySet<string> = new Set('cai muc so cau deu ben phan y khoan'.split(' '));

/** A number in words that is no everyday word as well: "năm", "hai bên". */
function isFigure(words: readonly Token[], index: number): boolean {
  const token = words[index];
  const found = token && numeralOf(token);
  return (
    found?.numeral.kind === 'digit' &&
    !found.shared &&
    (token?.key !== 'nam' || measureWords.at(words, index + 1)?.meaning === 'people') &&
    falseNumbers.at(words, index) === undefined
  );
}

/** Where a check is asked for, "chưa kiểm tra" is not "chưa rõ". */
function stateBeside(state: State, phrase: readonly Token[], own: PhraseBook<true>): State {
  const named = phrase.some((_, index) => verbsOfStates.at(phrase, index) && own.at(phrase, index));
  return state === 'unknown' && named && phrase[0]?.sense === 'chua' ? 'not-yet' : state;
}

/** Whether the words of a state name what is not asked: "chưa họp". */
function namesOther(phrase: readonly Token[], own: PhraseBook<true>): boolean {
  return phrase.some((_, index) => verbsOfStates.at(phrase, index) !== undefined && !own.at(phrase, index));
}

/** Length of words that name a matter of the report or what is counted in it, and say more than a filler does. */
function otherMatterAt(words: readonly Token[], index: number): number {
  const filler = stateFillers.at(words, index)?.length ?? 0;
  const activity = activityWords.at(words, index);
  const measure = measureWords.at(words, index);
  const other = Math.max(
    activity && activity.meaning !== 'empty' ? activity.length : 0,
    measure && COUNTED.has(measure.meaning) ? measure.length : 0,
  );
  return other > filler ? other : 0;
}

/** Measures that only some questions have. Everybody says "không có ai", "không có trường hợp nào". */
const COUNTED: ReadonlySet<MeasureKind> = new Set<MeasureKind>([
  'events',
  'incidents',
  'things',
  'portions',
  'score',
]);

/** Length of the known words of a report at a place that say nothing by themselves, or 0. */
function known(words: readonly Token[], index: number, role: ReturnType<typeof roleWords.at>): number {
  const filler = stateFillers.at(words, index)?.length ?? 0;
  const plain = role?.meaning === 'plain' ? role.length : 0;
  return Math.max(filler, plain, measureWords.at(words, index)?.length ?? 0);
}

/** Several state words of one sentence make one state when the later only repeats or sharpens the first. */
function combine(states: readonly State[]): readonly State[] {
  let result: readonly State[] = [...new Set(states)];
  for (const [weak, strong] of SHARPER) {
    if (result.includes(weak) && result.includes(strong)) result = result.filter((state) => state !== weak);
  }
  return result;
}

const SHARPER: readonly (readonly [weak: State, strong: State])[] = [
  ['none', 'absent'],
  ['done', 'unknown'], // "chưa tổng hợp xong"
  ['yes', 'everything'],
  ['yes', 'unchanged'], // "ok như tháng trước"
  ['done', 'everything'], // "đủ hết rồi"
  ['unclear', 'everything'], // "cả hết rồi"
  ['absent', 'nothing-arose'],
  ['absent', 'not-yet'],
  ['absent', 'not-applicable'],
  ['absent', 'unknown'],
  ['zero', 'absent'],
  ['none', 'nothing-arose'],
  ['yes', 'done'],
  ['none', 'not-yet'], // "không, chưa tổ chức"
  ['none', 'not-applicable'],
  ['none', 'unknown'],
  ['not-yet', 'unknown'],
  ['unknown', 'skip'],
  ['not-yet', 'skip'],
  ['zero', 'none'],
  ['zero', 'nothing-arose'],
];
