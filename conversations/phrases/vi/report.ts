import type { AttachmentKind, ReportPhrases, ShownAnswer } from '../../../src/app/phrases.ts';
import { printCount, printDate } from '../../../src/vietnamese/index.ts';
import { printInstead, printOption, printSameOrNothing } from './options.ts';
import { isNothing } from './nothing.ts';
import { printCarry, printRecorded, printWhen } from './recorded.ts';
import { printCorrections, printDue, printMoment, printMonth } from './dates.ts';
import { adviceFor, reasonFor } from './doubts.ts';
import { printAuthors, printLines, printReview } from './review.ts';
import { printSigner } from './signer.ts';
import { printAskDay } from './yes-words.ts';
import { printAllNamed, printAmount, printBare, printGlance, printInWords } from './values.ts';

/** What is said while a report is filled. */
export const report: ReportPhrases = {
  begun: ({ unit, period, dueDate, today, progress, state, others }) =>
    state === 'fresh'
      ? `📝 Báo cáo ${printMonth(period)} của ${unit}, ${printDue(dueDate, today)}.\nCó ${progress.of} câu, anh/chị trả lời đến đâu mình lưu đến đó ạ.`
      : `📝 Mình làm tiếp báo cáo ${printMonth(period)} của ${unit}, ${printDue(dueDate, today)}. Đã xong ${progress.answered}/${progress.of} câu${others.length === 0 ? '' : `, có phần ${others.join(', ')} trả lời`}.`,
  question: ({ number, of, section, ask, previous, earlier, recorded }) =>
    [
      `Câu ${number}/${of}, phần ${section}`,
      ask,
      ...(previous.length > 0 ? [`(${printWhen(previous)}: ${printGlance(previous)})`] : []),
      ...(earlier.length > 0 ? [`(Trước khi đổi mẫu, anh/chị đã ghi: ${printGlance(earlier)})`] : []),
      ...(recorded.length > 0
        ? [
            `Đang ghi: ${[printAllNamed(recorded), ...printAuthors(recorded).map((who) => `(${who})`)].join(' ')}. Nhắn lại để sửa, hoặc “tiếp” để giữ nguyên.`,
          ]
        : []),
    ].join('\n'),
  questionAgain: ({ ask }) => `👉 ${ask}`,
  recorded: printRecorded,
  confirm: ({ answers, doubt }) =>
    [reasonFor(doubt), `Mình hiểu là ${printUnderstood(answers)}, đúng không ạ?`].filter(Boolean).join(' '),
  unusual: ({ question, instead }) =>
    `Mình hỏi lại cho chắc: ${question}, đúng không ạ?${printInstead(instead)}\n${howToConfirm}`,
  unlikeHistory: ({ answer, now, usual, instead }) =>
    `Mình hỏi lại cho chắc: ${answer.indicator.shortName} ${printInWords(answer.indicator, now)}, ${printTimes(now, usual)} mức thường thấy của đơn vị (khoảng ${printAmount(answer.indicator, usual)}), đúng không ạ?${printInstead(instead)}\n${howToConfirm}`,
  pick: ({ options, doubt }) => {
    if (doubt === 'which-text') return 'Ý này anh/chị muốn ghi vào mục nào ạ?';
    const list = options
      .map((answers) => printOption(answers, { isNamed: areOfSeveral(options) }))
      .join(' hay ');
    if (doubt === 'none-or-unchanged') return 'Ý anh/chị là không có, hay không thay đổi so với lần trước ạ?';
    if (doubt === 'same-or-nothing') return printSameOrNothing(options);
    return [reasonFor(doubt), `Ý anh/chị là ${list} ạ?`].filter(Boolean).join(' ');
  },
  askDate: ({ answer }) => printAskDay(answer.indicator),
  outOfBounds: ({ indicator, given, min, max }) =>
    given > max
      ? `${indicator.shortName} ${printAmount(indicator, given)} thì lớn quá, mình chỉ ghi được đến ${printAmount(indicator, max)}. Anh/chị xem lại giúp mình ạ.`
      : `${indicator.shortName} phải từ ${printAmount(indicator, min)} trở lên. Anh/chị xem lại giúp mình ạ.`,
  refused: ({ sentence }) => sentence,
  somethingOfNothing: ({ indicator, leader }) =>
    `${leader.shortName} đang là 0 mà ${indicator.shortName} lại có số ạ. Anh/chị nhắn lại cả hai số giúp mình.`,
  opened: 'Dạ, mình hỏi thêm mấy ý nhé.',
  nothingToCarry: 'Phần này mình chưa có gì để ghi như vậy, anh/chị trả lời giúp mình ạ.',
  carry: printCarry,
  carried: ({ kept, none }) => {
    const parts = [
      ...(kept > 0 ? [`giữ như lần trước ${kept} số liệu`] : []),
      ...(none > 0 ? [`không phát sinh ở ${none} câu`] : []),
    ];
    return `✅ Đã ghi: ${parts.join(', ')}. Nhắn “xem lại” để xem từng dòng.`;
  },
  carryChoices: { none: 'Không phát sinh', 'one-by-one': 'Hỏi từng câu' },
  gateChoices: { open: 'Có', close: 'Không có' },
  restarted: 'Mình quay về câu 1 ạ, các câu đã trả lời vẫn còn nguyên.',
  progress: ({ progress, open }) =>
    open.length === 0
      ? `Đã xong cả ${progress.of} câu rồi ạ.`
      : `Đã xong ${progress.answered}/${progress.of} câu, còn: ${some(open)}.`,
  notSent: 'Dạ, mình chưa gửi gì cả.',
  askedBeforeSending: 'Trước khi gửi, mình còn một chỗ muốn hỏi lại ạ.',
  courtesy: 'Dạ vâng ạ, mình vẫn ở đây.',
  notUnderstood: ({ doubt, help, isConfirming }) =>
    [adviceFor(doubt), isConfirming ? confirmHelp : help].filter(Boolean).join('\n'),
  notUsed: ({ text, contradictions }) =>
    [
      ...(contradictions.length > 0
        ? [
            `${contradictions.map(({ shortName }) => shortName).join(', ')}: trong tin có hai số khác nhau nên mình chưa ghi.`,
          ]
        : []),
      ...(text === '' ? [] : [`Phần này mình chưa dùng đến: “${shorten(text)}”.`]),
    ].join('\n'),
  leftOpen: ({ indicators }) =>
    `${indicators.map(({ shortName }) => shortName).join(', ')}: mình chưa chắc nên chưa ghi, lát mình hỏi lại ạ.`,
  cut: 'Tin dài quá, mình chỉ đọc được 4.000 ký tự đầu ạ.',
  notConfirmed: ({ answers, isPutOff }) =>
    isPutOff
      ? `Mình còn giữ ${printAllNamed(answers)}, chưa ghi vì anh/chị chưa xác nhận. Lát mình hỏi lại ạ.`
      : `Mình chưa ghi ${printAllNamed(answers)}, vì anh/chị chưa xác nhận.`,
  editNotUsed: 'Tin vừa sửa mình chưa hiểu, nên câu trả lời cũ vẫn giữ nguyên ạ.',
  unsupported: (kind) =>
    `Mình chưa đọc được ${attachments[kind]} ạ. Anh/chị gõ câu trả lời bằng chữ hoặc số giúp mình nhé.`,
  staleChoice: 'Nút đó thuộc câu trước hoặc kỳ trước nên mình không ghi gì thêm ạ. Mình đang ở đây:',
  skipped: '⏭ Mình để trống câu này, lúc xem lại mình sẽ nhắc anh/chị ạ.',
  orPause: 'Muốn nghỉ, lát nữa làm tiếp thì anh/chị nhắn “tạm dừng”.',
  atFirstQuestion: 'Đây là câu đầu tiên rồi ạ.',
  noSuchQuestion: ({ number, of }) => `Báo cáo này có ${of} câu, không có câu ${number} ạ.`,
  help: ({ help }) =>
    [
      help,
      'Lúc nào anh/chị cũng nhắn được: “quay lại”, “bỏ qua”, “câu 2”, “câu 2 là 5”, “xem lại”, “tạm dừng”.',
    ]
      .filter(Boolean)
      .join('\n'),
  formUpdated: ({ isContinued }) =>
    isContinued
      ? 'Mẫu báo cáo vừa được cập nhật. Những gì anh/chị đã trả lời vẫn còn nguyên ạ.'
      : 'Mẫu báo cáo vừa thay đổi nhiều nên mình hỏi lại từng câu ạ. Câu trả lời cũ mình vẫn giữ: câu nào có sẵn thì anh/chị chọn “Giữ câu cũ” là xong.',
  officer: ({ unit, above }) =>
    above === undefined
      ? `Anh/chị cần gặp cán bộ thì gọi giúp mình cán bộ công đoàn cấp trên phụ trách ${unit} ạ. Câu trả lời vẫn được giữ nguyên.`
      : `Anh/chị cần gặp cán bộ thì liên hệ ${[above.leaders.join(', '), above.unit].filter(Boolean).join(', ')} ạ. Câu trả lời vẫn được giữ nguyên.`,
  paused: ({ progress }) =>
    `Mình giữ lại hết rồi ạ, đang xong ${progress.answered}/${progress.of} câu. Khi nào rảnh anh/chị nhắn “tiếp tục”.`,
  cancelled: ({ progress }) =>
    `Mình cất báo cáo lại ạ, không mất gì cả (đang xong ${progress.answered}/${progress.of} câu). Muốn làm tiếp anh/chị nhắn “báo cáo”.`,
  review: (review) => printReview(review),
  reviewAgain:
    'Báo cáo đang chờ anh/chị xem lại: nhắn “gửi” để nộp, số của câu (ví dụ “2”) để sửa, hoặc “xem lại” để xem toàn bộ.',
  sendIncomplete: ({ open }) =>
    `Còn ${open.length} câu chưa trả lời: ${some(open)}. Anh/chị trả lời nốt, hay gửi luôn ạ?`,
  askReason: ({ closedOn }) =>
    `Anh/chị ghi ngắn gọn lý do gửi sau khi kỳ đã khoá (${printDate(closedOn)}) giúp mình, để công đoàn cấp trên đồng ý ạ.`,
  asSent: 'Dạ, mình lấy lại đúng như bản đã gửi.',
  sent: ({ receipt, unit, period, at, late, lines, closeDate }) =>
    [
      `✅ Đã gửi báo cáo ${printMonth(period)} của ${unit}. Cảm ơn anh/chị!`,
      `Mã biên nhận: ${receipt}\nGửi lúc ${printMoment(at)}${late ? ', sau hạn' : ', đúng hạn'}`,
      printLines(lines),
      `Đến hết ngày ${printDate(closeDate)}, cần sửa số liệu thì anh/chị nhắn “sửa” ạ.`,
    ].join('\n\n'),
  alreadySent: ({ receipt, unit, period, at, by, corrections, isBeingCorrected }) =>
    `Báo cáo ${printMonth(period)} của ${unit} ${by === undefined ? 'anh/chị đã' : `đã được ${printSigner(by)}`} gửi lúc ${printMoment(at)}, mã biên nhận ${receipt}${printCorrections(corrections)}.${isBeingCorrected ? ' Có bản sửa đang làm dở, chưa gửi: nhắn “sửa” để làm tiếp.' : ''}`,
  moves: {
    back: 'Quay lại',
    skip: 'Bỏ qua',
    right: 'Đúng',
    wrong: 'Chưa đúng',
    send: 'Gửi',
    'send-anyway': 'Vẫn gửi',
    'fill-open': 'Trả lời nốt',
    pause: 'Để sau',
    'all-as-last-month': 'Cả báo cáo như tháng trước',
    'section-none': 'Cả phần này không có',
    'as-sent': 'Lấy lại bản đã gửi',
    'all-right': 'Đúng hết',
  },
  choices: {
    same: ({ previous }) => `Như ${printWhen(previous).replace('T', 't')} (${printBare(previous)})`,
    none: () => 'Không có',
    yes: () => 'Rồi',
    'there-is': () => 'Có',
    no: () => 'Không',
    'not-yet': () => 'Chưa',
    'no-detail': () => 'Không nhớ ngày',
  },
  option: printOption,
  instead: (answers) => printAllNamed(answers),
  earlier: (answers) => `Giữ câu cũ (${printBare(answers)})`,
};

const attachments: { readonly [K in AttachmentKind]: string } = {
  photo: 'ảnh',
  voice: 'tin thoại',
  video: 'video',
  file: 'tệp',
  sticker: 'nhãn dán',
  location: 'vị trí',
  contact: 'danh thiếp',
  other: 'loại tin này',
};

/** Options about different figures say which; of one figure the values are enough. */
function areOfSeveral(options: readonly (readonly ShownAnswer[])[]): boolean {
  return new Set(options.map((answers) => answers.map(({ indicator }) => indicator.code).join(' '))).size > 1;
}

const confirmHelp = 'Anh/chị nhắn “đúng” để ghi, nhắn lại số cho đúng, hoặc “bỏ qua”.';
const howToConfirm = 'Đúng thì nhắn “đúng” (thêm lý do cũng được), chưa đúng thì nhắn lại số.';

/** What a message would say; a whole question without anything in a few words. */
function printUnderstood(answers: readonly ShownAnswer[]): string {
  return answers.length > 2 && answers.every(isNothing) ? 'không có gì ở câu này' : printAllNamed(answers);
}

/** The first few of a list, and how many more there are. */
function some(titles: readonly string[]): string {
  const most = 4;
  const more = titles.length - most;
  return `${titles.slice(0, most).join('; ')}${more > 0 ? ` và ${more} câu nữa` : ''}`;
}

/** "gấp 10 lần", "chỉ bằng 1/1.000" */
function printTimes(now: number, usual: number): string {
  return now >= usual
    ? `gấp ${printCount(Math.round(now / usual))} lần`
    : `chỉ bằng 1/${printCount(Math.round(usual / now))}`;
}

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length > 160 ? `${letters.slice(0, 160).join('')}…` : text;
}
