import { isPause, LONGEST_LEAD, markIn, skipFillers, type Mark } from './correction-marks.ts';
import { datePhraseAt } from './date-phrase.ts';
import { numberRunAt } from './number-run.ts';
import { numberValue } from './number-value.ts';
import { measureWords } from './measure-words.ts';
import { withoutPoliteWords } from './polite-words.ts';
import { phraseBook } from './phrase-book.ts';
import { readState } from './state.ts';
import { tokenise, type Token } from './tokens.ts';

/** What a message puts in the place of what was said before it. */
export interface Correction {
  /** The part of the message that is the new answer. */
  readonly answer: string;
}

/** Behind the right answer: "250 mới đúng". */
const closings = phraseBook<true>([['mới đúng, mới phải, mới chính xác, mới là đúng, mới chuẩn', true]]);

/**
 * Reads a message that corrects the message before it. Undefined for every other one, also for an answer that corrects
 * itself ("5, à quên 6") and for one that names its question ("sửa câu 3 thành 12": see readNavigation).
 *
 * @example readCorrection('à quên 6')            // { answer: '6' }
 * @example readCorrection('nhầm, 250 mới đúng')  // { answer: '250' }
 */
export function readCorrection(text: string): Correction | undefined {
  const { text: source, tokens: all } = tokenise(text);
  if (all.length > 40 || all.some((token) => token.text === '?')) return undefined;
  const tokens = withoutPoliteWords(all);
  const closing = tokens.findIndex((_, index) => closings.at(tokens, index));
  const end = closing < 0 ? tokens.length : closing;
  const starred = starredIn(source);
  if (starred !== undefined) return { answer: starred };
  const changed = changedTo(tokens, source);
  if (changed !== undefined) return { answer: changed };
  const mark = markIn(tokens, end);
  if (mark) return answerBehind(tokens, mark, end, source);
  // "250 mới đúng" by itself.
  const start = skipFillers(tokens, 0);
  return closing > 0 && beginsAnswer(tokens, start, end) && !hasTwoNumbers(tokens, start, end)
    ? { answer: between(tokens, start, end, source) }
    : undefined;
}

/**
 * What stands behind the mark that opens a correction, whatever it is: the figure of another question with its name, which `readCorrection`
 * leaves to who knows the names. Undefined where no such mark opens the message.
 *
 * @example behindCorrectionMark('à quên, đoàn viên 252') // 'đoàn viên 252'
 */
export function behindCorrectionMark(text: string): string | undefined {
  const { text: source, tokens: all } = tokenise(text);
  const tokens = withoutPoliteWords(all);
  const mark = markIn(tokens, tokens.length);
  if (!mark || mark.kind === 'denial') return undefined;
  const start = skipFillers(tokens, mark.end);
  return between(tokens, start, tokens.length, source) || undefined;
}

/** "*252", "252*": how people in chats mend a slip. */
function starredIn(source: string): string | undefined {
  if (!source.includes('*')) return undefined;
  const found = /^\*+\s*([^*\n]{1,40})$|^([^*\n]{1,40}?)\s*\*+$/u.exec(source);
  const answer = found?.[1] ?? found?.[2];
  return answer !== undefined && /\p{N}/u.test(answer) ? answer.trim() : undefined;
}

/** "sửa nữ thành 194", "đổi số nữ lại là 194": which figure is changed, and to what. */
function changedTo(tokens: readonly Token[], source: string): string | undefined {
  const start = skipFillers(tokens, 0);
  if (!CHANGING.has(tokens[start]?.key ?? '')) return undefined;
  const from = skipFillers(tokens, start + 1);
  const to = tokens.findIndex(({ key }, index) => index > from && key === 'thanh');
  const [name, last, figure] = [tokens[from], tokens[to - 1], tokens[to + 1]];
  // "sửa câu 3 thành 12" names a question, and "sửa thành 12" no figure.
  if (to < 0 || to - start > LONGEST_NAME || name?.kind !== 'word' || name.key === 'cau' || !last)
    return undefined;
  if (figure?.kind !== 'number') return undefined;
  return `${source.slice(name.start, last.end)} ${source.slice(figure.start)}`.trim();
}

const CHANGING: ReadonlySet<string> = new Set(['sua', 'doi', 'chinh']);
const LONGEST_NAME = 6;

/**
 * Whether a message takes back the answer before and says nothing in its place: "sai rồi", "câu trên nhầm". A bare "không phải" may be an answer.
 *
 * @example takesBack('nhầm rồi em ơi') // true
 */
export function takesBack(text: string): boolean {
  const tokens = withoutPoliteWords(tokenise(text).tokens);
  if (tokens.length === 0 || tokens.length > LONGEST_LEAD || tokens.some(({ text: sign }) => sign === '?'))
    return false;
  const mark = markIn(tokens, tokens.length);
  if (mark?.kind !== 'strong' || mark.mends) return false;
  return skipFillers(tokens, mark.end) >= tokens.length;
}

function answerBehind(
  tokens: readonly Token[],
  mark: Mark,
  end: number,
  source: string,
): Correction | undefined {
  // "không phải 5 mà là 6"
  const turn = tokens.findIndex(({ sense }, index) => index > mark.end && index < end && sense === 'ma');
  const from = mark.kind === 'denial' && turn > 0 ? turn : mark.end;
  const paused = isPause(tokens[from]) || turn > 0 || tokens[from]?.key === 'la';
  const start = skipFillers(tokens, from);
  // "không phải 12" takes back and says nothing new; "không phải đối tượng" is an answer.
  if (mark.kind === 'denial' && !paused) return undefined;
  if (beginsAnswer(tokens, start, end)) {
    if (mark.mends && isRepair(tokens, start)) return undefined;
    return { answer: between(tokens, start, end, source) };
  }
  const words = between(tokens, start, end, source);
  // Words are taken only for a state, and only behind a pause: "nhầm, chưa tổ chức"; "quên rồi" forgets.
  return mark.kind === 'strong' && paused && words !== '' && readState(words).kind === 'value'
    ? { answer: words }
    : undefined;
}

/** A figure or a date stands right here. */
function beginsAnswer(tokens: readonly Token[], start: number, end: number): boolean {
  const token = tokens[start];
  if (!token || start >= end) return false;
  if (token.kind === 'number' || datePhraseAt(tokens, start)) return true;
  const lead = LEADS.has(token.key) ? start + 1 : start;
  const run = numberRunAt(tokens, lead, { money: true, spaceGroups: true });
  return run !== undefined && numberValue(run, true).options.length > 0;
}

const LEADS: ReadonlySet<string> = new Set(['khoang', 'tong', 'nu', 'hon', 'gan', 'tam', 'nam']);

/** "sửa 2 nhà" and "sửa lại 2 căn" mend houses. */
function isRepair(tokens: readonly Token[], start: number): boolean {
  return measureWords.at(tokens, start + 1)?.meaning === 'things';
}

function hasTwoNumbers(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.slice(start, end).filter(({ kind }) => kind === 'number').length > 1;
}

function between(tokens: readonly Token[], start: number, end: number, source: string): string {
  let last = end - 1;
  while (last > start && (isPause(tokens[last]) || isClosing(tokens, last))) last -= 1;
  const [first, final] = [tokens[start], tokens[last]];
  return first && final && start < end ? source.slice(first.start, final.end).trim() : '';
}

const CLOSING: ReadonlySet<string> = new Set(['co', 'chu', 'em', 'ban', 'nhe', 'moi']);

/** The cơ of "12 cơ" only stresses; the có of "không có" is the answer. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.key !== 'co') return CLOSING.has(token?.sense ?? '');
  return token.text !== 'có' && before?.sense !== 'khong' && before?.sense !== 'chua';
}
