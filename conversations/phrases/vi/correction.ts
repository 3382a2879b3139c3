import type { CorrectionPhrases } from '../../../src/app/phrases.ts';
import { printDate } from '../../../src/vietnamese/index.ts';
import { printChanges } from './changes.ts';
import { printMoment, printMonth } from './dates.ts';
import { report } from './report.ts';
import { request } from './request.ts';
import { printLines } from './review.ts';

/** What is said when a report that was sent is changed, or one that was never sent comes late. */
export const correction: CorrectionPhrases = {
  begun: ({ unit, period, receipt, closedOn }) =>
    [
      `✏️ Mình mở lại báo cáo ${printMonth(period)} của ${unit} (mã ${receipt}) để anh/chị sửa. Bản đã gửi vẫn tính cho đến khi anh/chị gửi bản sửa.`,
      ...closedRemark(closedOn),
    ].join(' '),
  resumed: ({ unit, period, receipt, closedOn, isWaiting }) =>
    [
      `✏️ Báo cáo ${printMonth(period)} của ${unit} (mã ${receipt}): ${isWaiting ? 'đề nghị sửa đang chờ công đoàn cấp trên trả lời. Gửi lại thì đề nghị mới thay đề nghị cũ.' : 'lần trước anh/chị sửa dở, mình vẫn giữ.'} Bản đã gửi vẫn đang được tính.`,
      ...closedRemark(closedOn),
    ].join(' '),
  late: ({ unit, period, closedOn, isWaiting }) =>
    isWaiting
      ? `📝 Báo cáo ${printMonth(period)} của ${unit} đang chờ công đoàn cấp trên đồng ý. Gửi lại thì bản mới thay bản cũ.`
      : `📝 Báo cáo ${printMonth(period)} của ${unit}: kỳ đã khoá sau ngày ${printDate(closedOn)} nhưng anh/chị vẫn nộp bổ sung được. Làm xong, anh/chị cho mình biết lý do, mình chuyển công đoàn cấp trên đồng ý là tính ạ.`,
  justClosed: ({ closedOn }) =>
    `Kỳ báo cáo này vừa khoá sau ngày ${printDate(closedOn)}. Không sao ạ, mình vẫn giữ mọi thứ; khi gửi, mình hỏi thêm lý do để công đoàn cấp trên đồng ý.`,
  report: {
    review: ({ unit, period, lines, changes, open }) =>
      [
        `📋 Sửa báo cáo ${printMonth(period)}\n${unit}`,
        printLines(lines),
        ...(changes.length > 0 ? [`Khác với bản đã gửi:\n${printChanges(changes)}`] : []),
        [
          ...(open > 0 ? [`Có ${open} câu chưa trả lời.`] : []),
          'Sửa câu nào, anh/chị nhắn số của câu đó, ví dụ “2” hoặc “câu 2 là 5”. Sửa xong thì nhắn “gửi”; giữ bản đã gửi thì nhắn “huỷ”.',
        ].join(' '),
      ].join('\n\n'),
    reviewAgain:
      'Bản sửa đang chờ anh/chị: nhắn “gửi” để nộp bản sửa, số của câu (ví dụ “2”) để sửa tiếp, “xem lại” để xem toàn bộ, hoặc “huỷ” để giữ bản đã gửi.',
    sendIncomplete: ({ open }) =>
      `Còn ${open.length} câu chưa trả lời: ${open.slice(0, 4).join('; ')}. Anh/chị trả lời nốt, hay gửi bản sửa luôn ạ?`,
    paused: ({ changes }) => putAside(changes.length),
    cancelled: ({ changes }) => putAside(changes.length),
    notSent: 'Dạ, mình chưa gửi bản sửa. Bản đã gửi vẫn được tính ạ.',
    moves: { ...report.moves, send: 'Gửi bản sửa', 'send-anyway': 'Vẫn gửi bản sửa' },
  },
  sent: ({ unit, period, receipt, times, at, changes, closeDate }) =>
    [
      `✅ Đã sửa báo cáo ${printMonth(period)} của ${unit}. Cảm ơn anh/chị!`,
      `Mã biên nhận vẫn là ${receipt} (sửa lần ${times})\nSửa lúc ${printMoment(at)}`,
      `Đã đổi:\n${printChanges(changes)}`,
      `Đến hết ngày ${printDate(closeDate)}, còn cần sửa thì anh/chị lại nhắn “sửa” ạ.`,
    ].join('\n\n'),
  unchanged: ({ receipt }) =>
    `Số liệu vẫn như bản đã gửi nên mình không ghi gì thêm ạ. Mã biên nhận vẫn là ${receipt}.`,
  notSentYet: ({ unit, period, isOpen }) =>
    isOpen
      ? `Báo cáo ${printMonth(period)} của ${unit} chưa gửi nên anh/chị sửa ngay ở đây được: nhắn “câu 2 là 5” (thay số câu và số liệu).`
      : `Báo cáo ${printMonth(period)} của ${unit} chưa gửi, anh/chị nhắn “báo cáo” là làm tiếp được ạ.`,
  earlier: ({ period, isSent }) =>
    isSent ? `Sửa báo cáo tháng ${period.month}` : `Nộp bổ sung tháng ${period.month}`,
  whichUnit: 'Anh/chị phụ trách nhiều đơn vị. Anh/chị muốn sửa báo cáo của đơn vị nào ạ?',
  request,
};

function closedRemark(closedOn: string | undefined): readonly string[] {
  return closedOn === undefined
    ? []
    : [`Kỳ này đã khoá sau ngày ${printDate(closedOn)}, nên bản sửa cần lý do và công đoàn cấp trên đồng ý.`];
}

function putAside(changes: number): string {
  return changes === 0
    ? 'Dạ, báo cáo đã gửi vẫn giữ nguyên ạ.'
    : `Dạ, báo cáo đã gửi vẫn giữ nguyên. ${changes} chỗ vừa sửa mình cất lại, chưa gửi và chưa tính; nhắn “sửa” là xem tiếp được ạ.`;
}
