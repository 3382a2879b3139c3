import type { CorrectionPhrases, ShownAnswer } from '../../../src/app/phrases.ts';
import { printDate } from '../../../src/vietnamese/index.ts';
import { printChanges } from './changes.ts';
import { printMoment, printMonth } from './dates.ts';
import { isNothing } from './nothing.ts';
import { printSigner } from './signer.ts';
import { printAllNamed } from './values.ts';

type RequestPhrases = CorrectionPhrases['request'];

/** After closing: what the unit asks for, and what the union above says to it. */
export const request: RequestPhrases = {
  made: ({ unit, period, reason, changes, to, now }) =>
    [
      to === undefined
        ? `✅ Mình đã ghi đề nghị ${changes.length > 0 ? 'sửa' : 'nộp bổ sung'} báo cáo ${printMonth(period)} của ${unit}. Chưa có ai của công đoàn cấp trên dùng trợ lý này, nên anh/chị gọi báo giúp mình ạ.`
        : `✅ ${now ? 'Mình đã chuyển' : 'Đến 7 giờ sáng mình chuyển'} đề nghị ${changes.length > 0 ? 'sửa' : 'nộp bổ sung'} báo cáo ${printMonth(period)} của ${unit} đến ${to}. Có trả lời mình báo anh/chị ngay ạ.`,
      ...(changes.length > 0 ? [printChanges(changes)] : []),
      `Lý do: ${reason}`,
      changes.length > 0
        ? 'Trong lúc chờ, bản đã gửi vẫn được tính. Đổi ý thì anh/chị nhắn “rút đề nghị”.'
        : 'Đổi ý thì anh/chị nhắn “rút đề nghị”, những gì đã ghi vẫn còn.',
    ].join('\n\n'),
  asks: ({ unit, period, closedOn, reason, what }) =>
    [
      what.kind === 'correction'
        ? `✏️ ${unit} đề nghị sửa báo cáo ${printMonth(period)} (kỳ đã khoá sau ngày ${printDate(closedOn)}):\n${printChanges(what.changes)}`
        : `📝 ${unit} đề nghị nộp bổ sung báo cáo ${printMonth(period)} (kỳ đã khoá sau ngày ${printDate(closedOn)}):\n${printReport(what.answers)}`,
      `Lý do: ${reason}`,
      'Anh/chị nhắn “đồng ý”, hoặc “không đồng ý vì …” ạ.',
    ].join('\n\n'),
  yes: 'Đồng ý',
  no: 'Không đồng ý',
  settled: ({ unit, period, state, by, at, isOwn }) => {
    const what = `Đề nghị của ${unit} về báo cáo ${printMonth(period)}`;
    const who = isOwn ? 'anh/chị' : by === undefined ? 'một người khác' : printSigner(by);
    const when = at === undefined ? '' : ` lúc ${printMoment(at)}`;
    switch (state) {
      case 'approved':
        return `${what} đã được ${who} đồng ý${when} rồi ạ.`;
      case 'refused':
        return `${what} đã được ${who} trả lời là không đồng ý${when} rồi ạ.`;
      case 'withdrawn':
        return `${what} đã được rút lại${when} rồi ạ.`;
      case 'replaced':
        return `${what} đã có bản mới hơn thay thế rồi ạ.`;
    }
  },
  askRefusal: ({ unit, period }) =>
    `Anh/chị cho ${unit} biết lý do không đồng ý (báo cáo ${printMonth(period)}) ạ. Chưa muốn quyết thì nhắn “thôi”.`,
  approved: ({ unit, period }) =>
    `✅ Đã đồng ý. Báo cáo ${printMonth(period)} của ${unit} tính theo số liệu mới, mình báo đơn vị ngay ạ.`,
  refused: ({ unit, period, reason }) =>
    `Đã ghi: không đồng ý (${reason}). Báo cáo ${printMonth(period)} của ${unit} không đổi, mình báo đơn vị ạ.`,
  undecided: 'Dạ, đề nghị này vẫn chờ anh/chị. Khi nào xem lại thì nhắn “đề nghị” ạ.',
  approvedToChair: ({ unit, period, union, receipt, isLate }) =>
    isLate
      ? `✅ ${union} đã đồng ý cho ${unit} nộp bổ sung báo cáo ${printMonth(period)}. Báo cáo đã được tính, mã biên nhận ${receipt}.`
      : `✅ ${union} đã đồng ý cho ${unit} sửa báo cáo ${printMonth(period)}. Số liệu mới đã được tính, mã biên nhận vẫn là ${receipt}.`,
  refusedToChair: ({ unit, period, union, reason }) =>
    `${union} chưa đồng ý đề nghị của ${unit} về báo cáo ${printMonth(period)}. Lý do: ${reason}\n\nNhững gì anh/chị đã ghi vẫn còn; cần thì anh/chị sửa rồi gửi lại: nhắn “sửa tháng ${period.month}/${period.year}” ạ.`,
  withdrawn: ({ unit, period, isLate }) =>
    isLate
      ? `Dạ, mình đã rút đề nghị nộp bổ sung báo cáo ${printMonth(period)} của ${unit}. Những gì anh/chị đã ghi vẫn còn.`
      : `Dạ, mình đã rút đề nghị sửa báo cáo ${printMonth(period)} của ${unit}. Bản đã gửi vẫn được tính; chỗ đã sửa mình vẫn giữ.`,
  noneToWithdraw: 'Đơn vị mình không có đề nghị nào đang chờ ạ.',
  whichToWithdraw: 'Anh/chị muốn rút đề nghị nào ạ?',
  none: 'Hiện không có đề nghị nào đang chờ anh/chị ạ.',
  several: ({ count }) => `Có ${count} đề nghị đang chờ, anh/chị chọn từng đề nghị để xem ạ.`,
  label: ({ unit, period }) => `${unit}, tháng ${period.month}`,
  ownRequest: 'Đề nghị này do chính anh/chị gửi, nên cần một người khác của công đoàn cấp trên trả lời ạ.',
  notYours: 'Đề nghị này thuộc đơn vị ngoài phạm vi anh/chị phụ trách nên mình không ghi gì ạ.',
};

/** All that a late report says: what there was by name, the rest in one word. */
function printReport(answers: readonly ShownAnswer[]): string {
  const given = answers.filter((answer) => !isNothing(answer));
  const rest = answers.length - given.length;
  return `${printAllNamed(given)}${rest > 0 ? `; ${rest} mục còn lại không phát sinh` : ''}.`;
}
