import { phraseBook } from './phrase-book.ts';
import { plainWords, withoutPoliteWords } from './polite-words.ts';
import { numberRunAt } from './number-run.ts';
import { numberValue } from './number-value.ts';
import { tokenise, type Token } from './tokens.ts';

/** A way of moving through a report that a whole message asks for. */
export type Navigation =
  | { readonly to: 'next' }
  | { readonly to: 'back' }
  | { readonly to: 'skip' }
  | { readonly to: 'review' }
  | { readonly to: 'pause' }
  | { readonly to: 'cancel' }
  | { readonly to: 'help' }
  | { readonly to: 'send' }
  | { readonly to: 'officer' }
  | { readonly to: 'same-as-last-month' }
  | { readonly to: 'nothing-arose' }
  | { readonly to: 'section-none' }
  | { readonly to: 'jump'; readonly question: number; readonly answer?: string };

type Place = Exclude<Navigation['to'], 'jump'>;

const navigationWords = phraseBook<Place>([
  [
    'tiếp, tiếp tục, tiếp theo, tiếp đi, câu tiếp, câu tiếp theo, câu kế, câu kế tiếp, kế tiếp, next, làm tiếp, báo cáo tiếp, tiếp tục báo cáo, đi tiếp, qua câu tiếp theo, sang câu tiếp, tiếp tục đi, continue, câu sau',
    'next',
  ],
  [
    'quay lại, lùi, lùi lại, trở lại, câu trước, quay về, quay lại câu trước, trở về, trở lại câu trước, về câu trước, lùi một câu, back, quay lui, trước đó, lùi 1 câu, lùi câu trước',
    'back',
  ],
  [
    'bỏ qua, để sau, skip, bỏ qua câu này, để sau đi, cho qua, tính sau, trả lời sau, bỏ câu này, qua câu khác, tạm bỏ qua, pass, bỏ qua đi, câu khác',
    'skip',
  ],
  [
    'xem lại, xem lại báo cáo, xem báo cáo, kiểm tra lại, rà soát, rà soát lại, xem lại hết, xem lại toàn bộ, cho xem lại, review, xem tổng hợp, xem lại tất cả, soát lại',
    'review',
  ],
  [
    'tạm dừng, để lát, nghỉ đã, lát nữa, lát làm tiếp, để mai, mai làm tiếp, mai tiếp, để lát nữa, lát nữa làm tiếp, tạm nghỉ, tạm ngưng, dừng tạm, nghỉ tí, bận rồi, đang bận, bận, đang họp, chiều làm tiếp, tối làm tiếp, để chiều, để tối, pause, mai nhé, hôm khác, để hôm khác, lát quay lại',
    'pause',
  ],
  [
    'hủy, huỷ, hủy bỏ, hủy báo cáo, thôi không làm nữa, không làm nữa, dừng lại, dừng, thôi dừng, cancel, stop, thoát, hủy đi, kết thúc, ngừng, ngưng, thôi không báo cáo nữa, không báo cáo nữa, thôi hủy, exit, quit',
    'cancel',
  ],
  [
    'trợ giúp, giúp, giúp với, giúp mình, giúp em, giúp tôi, hướng dẫn, hướng dẫn với, help, cứu, không hiểu, chưa hiểu, không hiểu câu hỏi, không hiểu câu này, là sao, nghĩa là sao, là gì, hỏi gì vậy, ví dụ, cho ví dụ, hd, giải thích, hỏi gì, ntn, như thế nào, làm sao, làm thế nào, sử dụng thế nào, cách dùng',
    'help',
  ],
  [
    'gửi, gửi đi, vẫn gửi, vẫn nộp, cứ gửi, cứ nộp, gửi luôn, nộp, nộp luôn, nộp báo cáo, gửi báo cáo, nộp đi, send, gửi ngay, chốt gửi, ok gửi, ok gửi đi, ok gửi luôn, đúng rồi gửi đi, gửi thôi, đồng ý gửi, xác nhận gửi, hoàn thành gửi',
    'send',
  ],
  [
    'gặp cán bộ, gặp người, gặp người thật, gặp người phụ trách, nói chuyện với cán bộ, nói chuyện với người, gọi cán bộ, cần gặp cán bộ, muốn gặp cán bộ, liên hệ cán bộ, hỏi cán bộ, gặp cán bộ phụ trách, cần người hỗ trợ, gặp nhân viên, gặp anh phụ trách, gặp chị phụ trách, cho gặp cán bộ, nói chuyện với người thật, gặp cấp trên, cho số cán bộ, gặp tổng đài, cần hỗ trợ trực tiếp',
    'officer',
  ],
  [
    'như tháng trước, như cũ, giống tháng trước, như kỳ trước, tất cả như tháng trước, toàn bộ như tháng trước, giữ nguyên như tháng trước, y như tháng trước, mọi thứ như tháng trước, như tháng trước hết, giống hệt tháng trước, y tháng trước, như tháng rồi, lấy như tháng trước, mục này như tháng trước, phần này như tháng trước, không có gì thay đổi so với tháng trước, báo cáo như tháng trước',
    'same-as-last-month',
  ],
  [
    'không phát sinh, không phát sinh gì, không có gì phát sinh, không có phát sinh, không phát sinh gì cả, tháng này không phát sinh, tháng này không phát sinh gì, tháng này không có gì, tháng này không có gì phát sinh, không có gì mới, không có gì báo cáo, không có gì để báo cáo, trong tháng không phát sinh, trong tháng không phát sinh gì, không có gì đặc biệt, tháng này không có phát sinh, tháng này không có gì mới',
    'nothing-arose',
  ],
  [
    'mục này không có, phần này không có, cả mục này không có, cả phần này không có, mục này không, phần này không, mục này không phát sinh, phần này không phát sinh, mục này không có gì, phần này không có gì, mục này bằng không, không có mục này, không có phần này, mục này bỏ trống, cả mục không có, cả phần không có, mục này 0 hết, phần này 0 hết, mục này đều không, mục này đều không có, phần này đều không có, không có gì ở mục này, mục này chưa có, phần này chưa có, mục này chưa phát sinh',
    'section-none',
  ],
]);

const fillers = phraseBook<true>([
  [
    'đi, nào, luôn, cái, cho, cho em, cho mình, cho tôi, giùm, dùm, em, mình, tôi, bot, bạn, với, thôi, ok, ừ, rồi, báo cáo, xin, được không, được ko, muốn, tôi muốn, mình muốn, em muốn, cần, ngay, vậy, thế, hết, cả, gì, lại, ơi, giúp',
    true,
  ],
]);

/**
 * Reads a message that as a whole is a way of moving, polite words aside; undefined for everything else, so that
 * "giúp đỡ 3 người" stays an answer.
 *
 * @example readNavigation('Dạ quay lại giúp em ạ') // { to: 'back' }
 * @example readNavigation('sửa câu 3 thành 12')    // { to: 'jump', question: 3, answer: '12' }
 */
export function readNavigation(text: string): Navigation | undefined {
  const { text: source, tokens } = tokenise(text);
  if (tokens.length > 0 && tokens.length <= 3 && tokens.every((token) => token.text === '?'))
    return { to: 'help' };
  const jump = jumpIn(withoutPoliteWords(tokens), source);
  if (jump) return jump;
  // Nothing longer can be a navigation word with its polite words.
  if (tokens.length > 14) return undefined;
  const words = plainWords(tokens).filter((token) => token.kind !== 'sign' || !/^[,?]$/.test(token.text));
  const asks = tokens.some((token) => token.text === '?');
  const places: Place[] = [];
  for (let index = 0; index < words.length;) {
    const found = navigationWords.at(words, index);
    const filler = fillers.at(words, index);
    if (found && found.length >= (filler?.length ?? 0)) places.push(found.meaning);
    else if (!filler) return undefined;
    index += Math.max(found?.length ?? 0, filler?.length ?? 0, 1);
  }
  // "quay lại giúp em": giúp is only polite beside another word.
  const [to, ...others] = new Set(
    places.some((place) => place !== 'help') ? places.filter((place) => place !== 'help') : places,
  );
  if (to === undefined || others.length > 0) return undefined;
  if (to === 'cancel' && isPerhapsAgreement(words)) return undefined;
  // "gửi chưa?" asks; "là sao?" asks for help, which it gets.
  return asks && to !== 'help' ? undefined : { to };
}

/** "dung" without marks is far more often "đúng" than "dừng"; only with what is stopped beside it ("dung lai") is it read as that. */
function isPerhapsAgreement(words: readonly Token[]): boolean {
  return words.some(
    ({ text }, index) => text === 'dung' && !['lai', 'bao'].includes(words[index + 1]?.key ?? ''),
  );
}

const jumpLeads = phraseBook<true>([
  [
    'đến, tới, quay lại, về, sửa, sửa lại, xem, xem lại, cho sửa, cho xem, sang, qua, trở lại, nhảy đến, cho em sửa, cho mình sửa, em sửa, mình sửa, chỉnh, chỉnh lại, đổi, sửa giúp, chuyển đến, lùi về, quay về, trở về, trả lời, làm, làm lại, muốn sửa, cho tôi sửa, tôi muốn sửa, vào, sửa giùm, em muốn sửa, mình muốn sửa',
    true,
  ],
]);
const questionWords = phraseBook<true>([['câu, câu số, câu thứ, câu hỏi, câu hỏi số, c', true]]);
const answerLeads = phraseBook<true>([
  [
    'là, thành, :, =, sửa thành, sửa là, sửa lại thành, sửa lại là, đổi thành, trả lời là, trả lời, phải là, bằng, - >, = >, -, sửa lại, sửa, mình trả lời là, em sửa thành, nhập, nhập lại, ghi, ghi là, chuyển thành, đúng là',
    true,
  ],
]);

function jumpIn(words: readonly Token[], source: string): Navigation | undefined {
  const lead = jumpLeads.at(words, 0)?.length ?? 0;
  const word = questionWords.at(words, lead);
  if (!word) return undefined;
  const at = lead + word.length;
  // Only "câu" takes its number in one piece with a letter: "c3".
  if (words[lead]?.text === 'c' && words[at]?.glued !== true) return undefined;
  const run = numberRunAt(words, at, { money: false, spaceGroups: false });
  const number = run && numberValue(run, false);
  const question = number?.options[0];
  if (
    !run ||
    question === undefined ||
    !Number.isInteger(question) ||
    question < 1 ||
    question > 99 ||
    number?.choose
  )
    return undefined;
  const after = at + run.length;
  const rest = words.slice(after);
  // Several questions in one message are labelled answers.
  if (
    rest.some((_, index) => questionWords.at(rest, index) !== undefined && rest[index + 1]?.kind === 'number')
  )
    return undefined;
  const meaningful = plainWords(rest).filter((token) => token.kind !== 'sign');
  if (meaningful.every((token) => TAIL_FILLERS.has(token.sense)))
    return rest.some((t) => t.text === '?') ? undefined : { to: 'jump', question };
  const answerAt = after + (answerLeads.at(words, after)?.length ?? 0);
  const first = words[answerAt];
  return first
    ? { to: 'jump', question, answer: source.slice(first.start).trim() }
    : { to: 'jump', question };
}

const TAIL_FILLERS = new Set(
  'di nhe nha giup gium em minh toi lai cho voi a nao luon sua xem duoc'.split(' '),
);
