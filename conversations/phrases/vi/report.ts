import type { AttachmentKind, ReportPhrases, ShownAnswer } from '../../../src/app/phrases.ts';
import { printDate } from '../../../src/vietnamese/index.ts';
import { printDue, printMoment, printMonth } from './dates.ts';
import { adviceFor, reasonFor } from './doubts.ts';
import { printLine, printReview } from './review.ts';
import {
  printAllNamed,
  printAmount,
  printAnswer,
  printBare,
  printContent,
  printGlance,
  printNamed,
} from './values.ts';

/** What is said while a report is filled. */
export const report: ReportPhrases = {
  opened: ({ unit, period, dueDate, today, progress, state }) =>
    state === 'fresh'
      ? `📝 Báo cáo ${printMonth(period)} của ${unit}, ${printDue(dueDate, today)}.\nCó ${progress.of} câu, anh/chị trả lời đến đâu mình lưu đến đó ạ.`
      : `📝 Mình làm tiếp báo cáo ${printMonth(period)} của ${unit}, ${printDue(dueDate, today)}. Đã xong ${progress.answered}/${progress.of} câu.`,
  question: ({ number, of, section, ask, previous, recorded }) =>
    [
      `Câu ${number}/${of}, phần ${section}`,
      ask,
      ...(previous.length > 0 ? [`(Tháng trước: ${printGlance(previous)})`] : []),
      ...(recorded.length > 0
        ? [`Đang ghi: ${printAllNamed(recorded)}. Nhắn lại để sửa, hoặc “tiếp” để giữ nguyên.`]
        : []),
    ].join('\n'),
  questionAgain: ({ ask }) => `👉 ${ask}`,
  recorded: (answers) => {
    const figures = answers.map((answer) => `${printNamed(answer)}${printBefore(answer)}`).join('; ');
    const carried = answers.every((answer) => answer.carried === true) ? ' (như tháng trước)' : '';
    return `✅ Đã ghi ${figures}${carried}`;
  },
  confirm: ({ answers, doubt }) =>
    [reasonFor(doubt), `Mình hiểu là ${printAllNamed(answers)}, đúng không ạ?`].filter(Boolean).join(' '),
  unusual: ({ question }) =>
    `Mình hỏi lại cho chắc: ${question}, đúng không ạ?\nĐúng thì nhắn “đúng” (thêm lý do cũng được), chưa đúng thì nhắn lại số.`,
  pick: ({ options, doubt }) => {
    const list = options.map(printOption).join(' hay ');
    if (doubt === 'none-or-unchanged')
      return 'Ý anh/chị là không có ai, hay không thay đổi so với tháng trước ạ?';
    return [reasonFor(doubt), `Ý anh/chị là ${list} ạ?`].filter(Boolean).join(' ');
  },
  askDate: ({ answer }) => `${answer.indicator.shortName} được tổ chức ngày nào ạ? (ví dụ 15/3)`,
  outOfBounds: ({ indicator, given, min, max }) =>
    given > max
      ? `${indicator.shortName} ${printAmount(indicator, given)} thì lớn quá, mình chỉ ghi được đến ${printAmount(indicator, max)}. Anh/chị xem lại giúp mình ạ.`
      : `${indicator.shortName} phải từ ${printAmount(indicator, min)} trở lên. Anh/chị xem lại giúp mình ạ.`,
  refused: ({ sentence }) => sentence,
  notUnderstood: ({ doubt, help }) => [adviceFor(doubt), help].filter(Boolean).join('\n'),
  notUsed: ({ text, contradictions }) =>
    [
      ...(contradictions.length > 0
        ? [
            `${contradictions.map(({ shortName }) => shortName).join(', ')}: trong tin có hai số khác nhau nên mình chưa ghi.`,
          ]
        : []),
      ...(text === '' ? [] : [`Phần này mình chưa dùng đến: “${shorten(text)}”.`]),
    ].join('\n'),
  cut: 'Tin dài quá, mình chỉ đọc được 4.000 ký tự đầu ạ.',
  notConfirmed: ({ answers }) => `Mình chưa ghi ${printAllNamed(answers)}, vì anh/chị chưa xác nhận.`,
  editNotUsed: 'Tin vừa sửa mình chưa hiểu, nên câu trả lời cũ vẫn giữ nguyên ạ.',
  unsupported: (kind) =>
    `Mình chưa đọc được ${attachments[kind]} ạ. Anh/chị gõ câu trả lời bằng chữ hoặc số giúp mình nhé.`,
  staleChoice: 'Nút đó thuộc câu trước hoặc kỳ trước nên mình không ghi gì thêm ạ. Mình đang ở đây:',
  skipped: '⏭ Mình để trống câu này, lúc xem lại mình sẽ nhắc anh/chị ạ.',
  atFirstQuestion: 'Đây là câu đầu tiên rồi ạ.',
  noSuchQuestion: ({ number, of }) => `Báo cáo này có ${of} câu, không có câu ${number} ạ.`,
  help: ({ help }) =>
    [
      help,
      'Lúc nào anh/chị cũng nhắn được: “quay lại”, “bỏ qua”, “câu 2”, “câu 2 là 5”, “xem lại”, “tạm dừng”.',
    ]
      .filter(Boolean)
      .join('\n'),
  formUpdated: 'Mẫu báo cáo vừa được cập nhật. Những gì anh/chị đã trả lời vẫn còn nguyên ạ.',
  officer: ({ unit }) =>
    `Anh/chị cần gặp cán bộ thì gọi giúp mình cán bộ công đoàn cấp trên phụ trách ${unit} ạ. Câu trả lời vẫn được giữ nguyên.`,
  paused: ({ progress }) =>
    `Mình giữ lại hết rồi ạ, đang xong ${progress.answered}/${progress.of} câu. Khi nào rảnh anh/chị nhắn “tiếp tục”.`,
  cancelled: ({ progress }) =>
    `Mình cất báo cáo lại ạ, không mất gì cả (đang xong ${progress.answered}/${progress.of} câu). Muốn làm tiếp anh/chị nhắn “báo cáo”.`,
  review: (review) => printReview(review),
  reviewAgain:
    'Báo cáo đang chờ anh/chị xem lại: nhắn “gửi” để nộp, số của câu (ví dụ “2”) để sửa, hoặc “xem lại” để xem toàn bộ.',
  sendIncomplete: ({ open }) =>
    `Còn ${open.length} câu chưa trả lời: ${open.join(', ')}. Anh/chị trả lời nốt, hay gửi luôn ạ?`,
  sent: ({ receipt, unit, period, at, late, lines, closeDate }) =>
    [
      `✅ Đã gửi báo cáo ${printMonth(period)} của ${unit}. Cảm ơn anh/chị!`,
      `Mã biên nhận: ${receipt}\nGửi lúc ${printMoment(at)}${late ? ', sau hạn' : ', đúng hạn'}`,
      lines.map(printLine).join('\n'),
      `Đến hết ngày ${printDate(closeDate)}, cần sửa số liệu thì anh/chị báo công đoàn cấp trên kèm mã biên nhận ạ.`,
    ].join('\n\n'),
  alreadySent: ({ receipt, unit, period, at, by }) =>
    `Báo cáo ${printMonth(period)} của ${unit} đã được ${by} gửi lúc ${printMoment(at)}, mã biên nhận ${receipt}.`,
  moves: {
    back: 'Quay lại',
    skip: 'Bỏ qua',
    right: 'Đúng',
    wrong: 'Chưa đúng',
    send: 'Gửi',
    'send-anyway': 'Vẫn gửi',
    'fill-open': 'Trả lời nốt',
    pause: 'Để sau',
  },
  choices: {
    same: ({ previous }) => `Như tháng trước (${printBare(previous)})`,
    none: () => 'Không có',
    yes: () => 'Rồi',
    no: () => 'Không',
    'not-yet': () => 'Chưa',
    'no-detail': () => 'Không nhớ ngày',
  },
  option: printOption,
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

/** One of several readings. */
function printOption(answers: readonly ShownAnswer[]): string {
  const figures = answers.map(printAnswer).join(' / ');
  return answers.every(({ carried }) => carried === true)
    ? `Như tháng trước (${printBare(answers)})`
    : figures;
}

/** What stood there before, when it was something else. */
function printBefore({
  indicator,
  before,
  content,
}: Parameters<ReportPhrases['recorded']>[0][number]): string {
  if (!before || before.state === 'skipped') return '';
  const was = printContent(indicator, before);
  return was === printContent(indicator, content) ? '' : ` (trước đó: ${was})`;
}

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length > 80 ? `${letters.slice(0, 80).join('')}…` : text;
}
