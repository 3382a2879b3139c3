import { datePhraseAt } from './date-phrase.ts';
import { numberRunAt } from './number-run.ts';
import { numberValue } from './number-value.ts';
import { measureWords } from './measure-words.ts';
import { phraseBook } from './phrase-book.ts';
import { withoutPoliteWords } from './polite-words.ts';
import { readState } from './state.ts';
import { tokenise, type Token } from './tokens.ts';

/** What a message puts in the place of what was said before it. */
export interface Correction {
  /** The part of the message that is the new answer. */
  readonly answer: string;
}

/** Take back what was said before. `weak` ones also mean "to forget", "to mend" and need a figure right behind them. */
const marks = phraseBook<'strong' | 'weak' | 'denial'>([
  [
    `à quên, ấy quên, í quên, ý quên, a quên, ui quên, ôi quên, à nhầm, ấy nhầm, í nhầm, ý nhầm, à lộn, í lộn, ý lộn, ấy lộn, nhầm, nhầm rồi, nhầm mất, nhầm nhé, nhầm tí, nhầm xíu, lộn, lộn rồi, bị nhầm, bị lộn, báo nhầm, ghi nhầm, gõ nhầm, bấm nhầm, đánh nhầm, nhập nhầm, viết nhầm, nói nhầm, gửi nhầm, nhắn nhầm, trả lời nhầm, báo lộn, ghi lộn, bấm lộn, viết lộn, báo sai, ghi sai, gõ sai, bấm sai, nhập sai, viết sai, nói sai, trả lời sai, gửi sai, báo sai rồi, ghi sai rồi, sai rồi, sai, tính nhầm, tính sai, đếm nhầm, đếm sai, nhìn nhầm, nhớ nhầm, ghi nhầm rồi, báo nhầm rồi, nhập nhầm rồi, viết nhầm rồi, bấm nhầm rồi, gõ nhầm rồi,
    đính chính, đính chính lại, đính chính là, xin đính chính, nói lại, báo lại, ghi lại, viết lại, sửa lại, sửa lại là, sửa lại thành, sửa thành, sửa là, đổi thành, đổi lại, đổi lại là, đổi lại thành, chỉnh lại, chỉnh lại là, chỉnh lại thành, ý là, ý chị là, ý anh là, ý em là, ý mình là, ý tôi là, đúng ra là, đúng ra, lẽ ra là, phải là, ấy chết, chết, thật ra là, thực ra là`,
    'strong',
  ],
  ['quên, quên mất, sửa, xin lỗi, sorry, sr', 'weak'],
  [
    'không phải, không phải vậy, không phải thế, không phải rồi, không phải đâu, đâu phải, chưa đúng, không đúng, chưa phải',
    'denial',
  ],
]);

/** Behind the right answer: "250 mới đúng". */
const closings = phraseBook<true>([['mới đúng, mới phải, mới chính xác, mới là đúng, mới chuẩn', true]]);

/** Words around a correction that say who erred, when and where. */
const fillers = phraseBook<true>([
  [
    `em, mình, chị, anh, tôi, tui, bot, ủa, ui, ôi, à, á, ơ, ờ, uh, ừ, thôi, cho, xin, hồi nãy, lúc nãy, khi nãy, nãy, ban nãy, vừa nãy, vừa rồi, hồi trước, hôm qua, sáng nay, lúc trước, hồi sáng, bị, báo, ghi, câu trước, câu trên, câu vừa rồi, câu vừa nãy, câu lúc nãy, câu đó, câu kia, số trước, số trên, số lúc nãy, số vừa rồi, ở trên, tin trước, tin trên, nhé, nha, ạ, là, thì, mà, lại, số, con số, con số đúng, số đúng, đúng, phải, được, có, chỉ, mới, thành, rồi, cơ, chứ, giúp, giùm, hộ, với, kết quả, đáp án, câu trả lời`,
    true,
  ],
]);

const LONGEST_LEAD = 10;

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

interface Mark {
  readonly kind: 'strong' | 'weak' | 'denial';
  /** "sửa" also mends houses. */
  readonly mends: boolean;
  readonly end: number;
}

/** The mark that opens a message, behind no more than words that say who erred. */
function markIn(tokens: readonly Token[], end: number): Mark | undefined {
  for (let index = 0; index < Math.min(end, LONGEST_LEAD);) {
    const found = marks.at(tokens, index);
    const filler = fillers.at(tokens, index);
    if (found && found.length >= (filler?.length ?? 0)) {
      const after = marksAfter(tokens, index + found.length);
      const kind = found.meaning === 'denial' ? 'denial' : (after.kind ?? found.meaning);
      return { kind, end: after.end, mends: tokens[index]?.key === 'sua' };
    }
    if (!filler && !isPause(tokens[index])) return undefined;
    index += filler?.length ?? 1;
  }
  return undefined;
}

/** "sai rồi, nhầm, ..." */
function marksAfter(
  tokens: readonly Token[],
  start: number,
): { readonly end: number; readonly kind?: Mark['kind'] } {
  let end = start;
  let kind: Mark['kind'] | undefined;
  for (let found = 0; found < 3; found += 1) {
    const at = skipFillers(tokens, end);
    const next = marks.at(tokens, at);
    if (!next || next.meaning === 'denial') break;
    end = at + next.length;
    kind = next.meaning === 'strong' ? 'strong' : kind;
  }
  return kind ? { end, kind } : { end };
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

function skipFillers(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at];
    // "tám" and "có" may be both; what begins a figure is no filler.
    const filler = token?.kind === 'word' && !marks.at(tokens, at) ? fillers.at(tokens, at) : undefined;
    if (filler) at += filler.length;
    else if (isPause(token)) at += 1;
    else break;
  }
  return at;
}

function isPause(token: Token | undefined): boolean {
  return token?.kind === 'break' || (token?.kind === 'sign' && /^[,.;:!"'>()=-]$/.test(token.text));
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
