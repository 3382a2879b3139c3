import type { FilePhrases } from '../../../src/app/phrases.ts';
import { fold, printCount, printDate, printPeriod } from '../../../src/vietnamese/index.ts';
import { printChannel } from './channels.ts';
import { printMoment } from './dates.ts';
import { sectorNames } from './unit-card.ts';

/** What is said about files. */
export const files: FilePhrases = {
  link: ({ name, url, until }) =>
    `📎 Anh/chị tải tệp ${name} ở đây (mở được đến ${printMoment(until)}; trong tệp có số điện thoại, anh/chị đừng chuyển cho người ngoài giúp mình ạ):\n${url}`,
  notHere: ({ channel, elsewhere, asText }) =>
    [
      `📎 ${printChannel(channel)} chưa cho mình gửi tệp ạ.`,
      ...(elsewhere.length > 0
        ? [
            `Anh/chị hỏi lại mình trên ${elsewhere.map(printChannel).join(' hoặc ')} là có tệp ngay (chưa dùng thì nhắn /ketnoi).`,
          ]
        : []),
      ...(asText === undefined ? [] : [`Còn ở đây, anh/chị nhắn ${asText} để xem cả danh sách nhé.`]),
    ].join(' '),
  tooLarge: ({ name, mostBytes }) =>
    `📎 Tệp ${name} lớn quá, ở đây mình chỉ gửi được tệp đến ${Math.floor(mostBytes / 1_000_000)} MB ạ. Anh/chị hỏi riêng từng công đoàn trực thuộc hoặc một kỳ ngắn hơn giúp mình nhé.`,
  refused: ({ name }) => `📎 Mình chưa gửi được tệp ${name} ạ. Ít phút nữa anh/chị nhắn lại giúp mình nhé.`,
  gone: '📎 Tệp này mình không gửi được nữa ạ, vì phần việc anh/chị phụ trách đã thay đổi. Nếu có nhầm lẫn, anh/chị báo công đoàn cấp trên giúp mình.',
  missing: {
    choice: 'Tải Excel',
    asFile: [
      'excel',
      'file',
      'file excel',
      'bằng file',
      'bằng excel',
      'ra file',
      'ra excel',
      'dạng file',
      'dạng excel',
      'gửi file',
      'gửi file excel',
      'xuất file',
      'xuất file excel',
      'xuất excel',
    ],
    fillers: [
      'cho xin',
      'cho em xin',
      'cho chị xin',
      'cho anh xin',
      'cho mình xin',
      'cho tôi xin',
      'danh sách',
      'chưa nộp',
      'chưa nộp báo cáo',
      'chưa báo cáo',
      'đơn vị chưa nộp',
      'các đơn vị chưa nộp',
      'đơn vị chưa báo cáo',
      'các đơn vị chưa báo cáo',
      'các đơn vị',
      'về máy',
      'file',
      'tệp',
      'excel',
      'bằng excel',
      'ra excel',
      'dạng excel',
      'bản excel',
      'để gọi',
      'để gọi điện',
    ],
    text: ({ missing, period, place, asOf }) =>
      `📄 Danh sách ${missing} đơn vị chưa nộp báo cáo ${printPeriod(period)} của ${place}, lập lúc ${printMoment(asOf)}. Có tên và số điện thoại chủ tịch, phó chủ tịch để anh/chị tiện gọi ạ.`,
    tooMany: ({ missing, most }) =>
      `Có tới ${printCount(missing)} đơn vị chưa nộp, một bảng mình chỉ ghi được ${printCount(most)} đơn vị ạ. Anh/chị xuất riêng từng công đoàn giúp mình nhé, ví dụ “xuất excel phường Bà Rịa”.`,
    fileName: ({ period }) => `chua-nop-${fold(printPeriod(period)).replaceAll(/[^a-z0-9]+/g, '-')}.xlsx`,
    sheet: 'Chưa nộp',
    title: ({ missing, period, place, asOf, dueDate, reports }) => [
      `Đơn vị chưa nộp báo cáo ${printPeriod(period)}`,
      `${place}: ${missing} đơn vị chưa nộp, đã nộp ${reports.sent}/${reports.due} báo cáo, hạn ${printDate(dueDate)}`,
      `Lập lúc ${printMoment(asOf)}. Có số điện thoại cá nhân, chỉ dùng trong công việc.`,
    ],
    columns: {
      number: 'STT',
      code: 'Mã',
      unit: 'Đơn vị',
      union: 'Trực thuộc',
      sector: 'Loại hình',
      block: 'Khối thi đua',
      chair: 'Chủ tịch',
      chairPhone: 'Điện thoại',
      deputy: 'Phó chủ tịch',
      deputyPhone: 'Điện thoại',
      state: 'Trạng thái',
      reminded: 'Lần nhắc gần nhất',
    },
    sector: (sector) => sectorNames[sector],
    state: ({ progress, drafted, months, sentSince }) => {
      if (sentSince !== undefined) return `đã gửi lúc ${printMoment(sentSince)}`;
      if (months.length > 0) return `thiếu ${months.map((month) => printPeriod(month)).join(', ')}`;
      if (drafted === 0) return 'chưa bắt đầu';
      return progress
        ? `đang làm, xong ${progress.answered}/${progress.of} câu`
        : `đang làm, đã ghi ${drafted} số liệu`;
    },
    reminded: printMoment,
  },
};
