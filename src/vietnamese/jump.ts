import type { Navigation } from './navigation.ts';
import { navigationWords } from './navigation-words.ts';
import { numberRunAt } from './number-run.ts';
import { numberValue } from './number-value.ts';
import { phraseBook } from './phrase-book.ts';
import { plainWords } from './polite-words.ts';
import type { Token } from './tokens.ts';

type Jump = Extract<Navigation, { readonly to: 'jump' }>;

const jumpLeads = phraseBook<true>([
  [
    'đến, tới, quay lại, về, sửa, sửa lại, xem, xem lại, cho sửa, cho xem, sang, qua, trở lại, nhảy đến, cho em sửa, cho mình sửa, em sửa, mình sửa, chỉnh, chỉnh lại, đổi, sửa giúp, chuyển đến, lùi về, quay về, trở về, trả lời, làm, làm lại, muốn sửa, cho tôi sửa, tôi muốn sửa, vào, sửa giùm, em muốn sửa, mình muốn sửa, chị sửa, anh sửa, cho chị sửa, cho anh sửa, sai, sai ở, bị sai, nhầm, nhầm ở, lộn, em nhầm, mình nhầm, chị nhầm, anh nhầm, sai rồi sửa, đính chính',
    true,
  ],
]);
const questionWords = phraseBook<true>([['câu, câu số, câu thứ, câu hỏi, câu hỏi số, c', true]]);
const answerLeads = phraseBook<true>([
  [
    'là, thành, :, =, sửa thành, sửa là, sửa lại thành, sửa lại là, đổi thành, trả lời là, trả lời, phải là, mới đúng là, bằng, - >, = >, -, sửa lại, sửa, mình trả lời là, em sửa thành, nhập, nhập lại, ghi, ghi là, chuyển thành, đúng là',
    true,
  ],
]);
/** What opens a sentence before its wish: "ủa khoan, sửa câu 1". */
const openers = phraseBook<true>([
  [
    'ủa, ủa sao, ủa mà, ủa khoan, ủa chết, à, à mà, à quên, ờ, ờ mà, ơ, ôi, ối, ấy, ấy chết, á, chết, chết rồi, thôi chết, thôi, khoan, khoan đã, từ từ, từ từ đã, chờ chút, chờ tí, đợi chút, đợi tí, chờ đã, mà, mà này, này, nè, quên, quên mất',
    true,
  ],
]);
/** Says that the answer of a question is wrong, and no answer itself. */
const wrongWords = phraseBook<true>([
  [
    ['', 'em ', 'mình ', 'chị ', 'anh ', 'tôi ', 'hồi nãy ', 'lúc nãy ', 'hôm qua ']
      .flatMap((who) =>
        ['gõ', 'ghi', 'nhập', 'bấm', 'đánh', 'nhắn', 'báo', 'viết', 'trả lời'].flatMap((did) =>
          ['nhầm', 'sai', 'lộn'].flatMap((how) => [`${who}${did} ${how}`, `${who}${did} ${how} rồi`]),
        ),
      )
      .join(', '),
    true,
  ],
  [
    'sai, sai rồi, bị sai, sai số, sai số rồi, ghi sai, nhập sai, ghi sai rồi, nhập sai rồi, chưa đúng, không đúng, chưa chính xác, không chính xác, nhầm, nhầm rồi, bị nhầm, ghi nhầm, nhập nhầm, ghi nhầm rồi, nhập nhầm rồi, lộn, lộn rồi, bị lộn, em nhầm, mình nhầm, chị nhầm, anh nhầm, trật, trật rồi',
    true,
  ],
]);

/** "câu 3", "sửa câu 3 thành 12", "sai câu 2", "câu 2 là 7 rồi gửi luôn". */
export function jumpIn(said: readonly Token[], source: string): Jump | undefined {
  const words = withoutOpeners(said);
  const lead = jumpLeads.at(words, 0)?.length ?? 0;
  const word = questionWords.at(words, lead);
  if (!word) return undefined;
  const at = lead + word.length;
  // Only "câu" takes its number in one piece with a letter: "c3".
  if (words[lead]?.text === 'c' && words[at]?.glued !== true) return undefined;
  const found = questionAt(words, at);
  if (!found) return undefined;
  const { question } = found;
  const after = at + found.length + lengthOfAll(words, at + found.length);
  const rest = words.slice(after);
  // Several questions in one message are labelled answers.
  if (
    rest.some((_, index) => questionWords.at(rest, index) !== undefined && rest[index + 1]?.kind === 'number')
  )
    return undefined;
  if (saysNothing(rest, lead > 0))
    return rest.some((t) => t.text === '?') ? undefined : { to: 'jump', question };
  return { to: 'jump', question, ...answerIn(rest, source) };
}

/** The words behind "ủa", "khoan đã", "à mà", where something stands behind them. */
function withoutOpeners(words: readonly Token[]): readonly Token[] {
  let start = 0;
  for (;;) {
    const found = openers.at(words, start)?.length ?? 0;
    const isSign = start > 0 && /^[,.!…]$/.test(words[start]?.text ?? '');
    if (found === 0 && !isSign) return words.slice(start);
    start += found + (isSign ? 1 : 0);
  }
}

function questionAt(
  words: readonly Token[],
  at: number,
): { readonly question: number; readonly length: number } | undefined {
  const run = numberRunAt(words, at, { money: false, spaceGroups: false });
  const number = run && numberValue(run, false);
  const question = number?.options[0];
  if (!run || question === undefined || number?.choose) return undefined;
  return Number.isInteger(question) && question >= 1 && question <= 99
    ? { question, length: run.length }
    : undefined;
}

/** "câu 2/14:" as the bot writes it */
function lengthOfAll(words: readonly Token[], at: number): number {
  const [slash, all, joint] = [words[at], words[at + 1], words[at + 2]];
  const isOfAll =
    slash?.text === '/' &&
    slash.glued &&
    all?.kind === 'number' &&
    (joint === undefined || joint.kind === 'sign');
  return isOfAll ? 2 : 0;
}

/** Only words that ask for the question, or say that its answer is wrong. */
function saysNothing(rest: readonly Token[], led: boolean): boolean {
  const words = plainWords(rest).filter((token) => token.kind !== 'sign');
  for (let index = 0; index < words.length;) {
    const wrong = wrongWords.at(words, index)?.length ?? 0;
    const sense = words[index]?.sense ?? '';
    // "nhầm câu 2 rồi"; but "câu 2 rồi" answers it.
    if (wrong === 0 && !TAIL_FILLERS.has(sense) && !(led && sense === 'roi')) return false;
    index += Math.max(1, wrong);
  }
  return true;
}

function answerIn(rest: readonly Token[], source: string): Pick<Jump, 'answer' | 'afterwards'> {
  const start = answerStart(rest);
  const { end, sends } = sendTail(rest, start);
  const [first, last] = [rest[start], rest[end - 1]];
  if (!first || !last || end <= start) return {};
  // Polite words behind the answer stay with it; only the wish to send is cut off.
  const answer = source.slice(first.start, end < rest.length ? last.end : undefined).trim();
  return sends ? { answer, afterwards: 'send' } : { answer };
}

/** Behind "là", "sửa thành", and behind "sai rồi, phải là". */
function answerStart(rest: readonly Token[]): number {
  let start = wrongWords.at(rest, 0)?.length ?? 0;
  while (start > 0 && rest[start]?.kind === 'sign' && /^[,.;]$/.test(rest[start]?.text ?? '')) start += 1;
  return start + (answerLeads.at(rest, start)?.length ?? 0);
}

/** Where the answer ends when "rồi gửi luôn" or "nhưng khoan gửi" follows it. */
function sendTail(rest: readonly Token[], start: number): { readonly end: number; readonly sends: boolean } {
  const whole = { end: rest.length, sends: false };
  for (let index = Math.max(start + 1, rest.length - LONGEST_TAIL); index < rest.length; index += 1) {
    const found = navigationWords.at(rest, index);
    const to = found?.meaning.to;
    if (!found || (to !== 'send' && to !== 'hold')) continue;
    // "gửi 5 suất quà" is an answer.
    if (
      !rest.slice(index + found.length).every(({ kind, sense }) => kind === 'sign' || TAIL_FILLERS.has(sense))
    )
      continue;
    let end = index;
    while (end > start && JOINTS.has(rest[end - 1]?.sense ?? '')) end -= 1;
    const joined = end < index;
    return joined ? { end, sends: to === 'send' } : whole;
  }
  return whole;
}

const LONGEST_TAIL = 8;
const JOINTS: ReadonlySet<string> = new Set([
  'roi',
  'xong',
  'va',
  ',',
  '.',
  ';',
  'thi',
  'nhung',
  'sau',
  'do',
  '\n',
]);

const TAIL_FILLERS: ReadonlySet<string> = new Set(
  'di nhe nha giup gium em minh toi lai cho voi a nao luon sua xem duoc anh chi ngay thoi'.split(' '),
);
