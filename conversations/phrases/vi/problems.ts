import type { Phrases } from '../../../src/app/phrases.ts';
import { printDate } from '../../../src/vietnamese/index.ts';
import { printCorrections, printMoment } from './dates.ts';
import { printSigner } from './signer.ts';

const impossible = {
  day: 'Ngày phải từ 1 đến 28, vì tháng 2 không có ngày sau đó ạ.',
  order: 'Các ngày phải theo thứ tự: mở kỳ, rồi chốt số liệu, rồi hạn gửi ạ.',
  close: 'Kỳ phải khoá trước khi kỳ sau mở: ngày khoá (của tháng sau) phải nhỏ hơn ngày mở ạ.',
  hours: 'Giờ nhắn phải nằm trong khoảng 07:00 đến 20:00 và dài ít nhất hai tiếng ạ.',
} as const;

/** One sentence per thing that can go wrong: what happened, what to do, and that nothing is lost. */
export const problem: Phrases['problem'] = {
  'code-not-valid': ({ attemptsLeft }) =>
    attemptsLeft > 0
      ? `Mã này chưa đúng, đã dùng rồi hoặc đã hết hạn ạ. Anh/chị xem lại giúp mình (còn ${attemptsLeft} lần thử hôm nay), hoặc xin mã mới từ công đoàn cấp trên.`
      : 'Mã này chưa đúng, đã dùng rồi hoặc đã hết hạn ạ. Hôm nay đã thử nhiều lần, mai anh/chị thử lại, hoặc xin mã mới từ công đoàn cấp trên.',
  'too-many-codes': ({ until }) =>
    `Hôm nay đã thử mã nhiều lần rồi ạ. Để an toàn, anh/chị thử lại sau ${printMoment(until)}, hoặc xin mã mới từ công đoàn cấp trên.`,
  'code-expired': () =>
    'Mã mời vừa hết hạn hoặc đã được dùng ạ. Anh/chị xin mã mới từ công đoàn cấp trên giúp mình.',
  'code-while-reporting': () =>
    'Anh/chị đang làm dở một báo cáo. Nhắn “tạm dừng” trước, rồi nhắn lại mã mời giúp mình ạ. Báo cáo vẫn được giữ nguyên.',
  'account-of-another': () =>
    'Tài khoản này đang là của một người khác nên mình không nối được ạ. Anh/chị nhắn mã này từ tài khoản riêng của mình, hoặc báo công đoàn cấp trên.',
  'not-enrolled': () =>
    'Mình chưa biết anh/chị là ai ạ. Anh/chị nhắn mã mời mà công đoàn cấp trên đã gửi, ví dụ “/start AB2C-D3EF-GH”.',
  'not-allowed': () =>
    'Mục này dành cho người được phân công ạ. Anh/chị nhắn “trợ giúp” để xem mình làm được gì.',
  'unknown-branch': ({ typed }) =>
    `Mình chưa tìm được “${typed}” trong phạm vi anh/chị theo dõi ạ. Anh/chị xem lại tên, hoặc nhắn lệnh không kèm gì là được.`,
  'unknown-command': ({ typed }) =>
    `Mình không có lệnh /${typed} ạ. Nhắn /trogiup để xem các lệnh. Những gì đã ghi vẫn còn nguyên.`,
  'period-not-open': ({ opensAt }) =>
    `Kỳ này chưa mở nên chưa có số liệu ạ (mở lúc ${printMoment(opensAt)}). Anh/chị xem kỳ khác giúp mình.`,
  'no-such-period': () =>
    'Mình chưa rõ kỳ anh/chị muốn xem ạ. Anh/chị nhắn ví dụ “tổng hợp tháng 9” hay “tổng hợp quý 3”.',
  'no-open-period': ({ opensAt }) =>
    `Hiện chưa có kỳ báo cáo nào mở ạ. Kỳ tới mở lúc ${printMoment(opensAt)}.`,
  'already-sent': ({ receipt, by, at, corrections }) =>
    `Báo cáo kỳ này ${by === undefined ? 'anh/chị đã' : `đã được ${printSigner(by)}`} gửi lúc ${printMoment(at)}, mã biên nhận ${receipt}${printCorrections(corrections)}. Cần sửa thì anh/chị nhắn “sửa” ạ.`,
  'not-open-yet': ({ opensAt }) => `Kỳ báo cáo đó đến ${printMoment(opensAt)} mới mở ạ.`,
  'period-closed': ({ closedOn }) =>
    `Kỳ báo cáo đang mở dở đã khoá sau ngày ${printDate(closedOn)}, và kỳ mới đã mở, nên tin vừa rồi mình chưa ghi vào đâu ạ. Những gì anh/chị đã ghi vẫn còn; nhắn “báo cáo” để làm kỳ mới, hoặc nộp bổ sung kỳ cũ kèm lý do.`,
  'calendar-impossible': ({ fault }) => `${impossible[fault]} Lịch vẫn giữ như cũ.`,
  'calendar-impossible-below': ({ unit }) =>
    `Đổi như vậy thì lịch riêng của ${unit} không còn khớp (mở, chốt, hạn phải theo thứ tự). Anh/chị đổi lịch của ${unit} trước giúp mình ạ. Lịch vẫn giữ như cũ.`,
  'calendar-not-understood': ({ typed }) =>
    `Mình chưa hiểu “${typed}” ạ. Anh/chị nhắn ví dụ “/caidat hạn 23”, “/caidat chốt 18, hạn 22” hoặc “/caidat giờ 8-18”; ngày là ngày trong mỗi tháng.`,
  'nothing-to-cancel': () => 'Hiện không có báo cáo nào đang làm dở ạ.',
  'something-broke': () =>
    'Mình vừa gặp trục trặc với tin này ạ. Những gì đã ghi vẫn còn nguyên. Anh/chị nhắn lại giúp mình, hoặc nhắn “trợ giúp”.',
};
