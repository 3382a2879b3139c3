import type { GeneralPhrases } from '../../../src/app/phrases.ts';
import { printDate } from '../../../src/vietnamese/index.ts';
import { printDue, printMoment, printMonth } from './dates.ts';

/** What is said outside a report. */
export const general: GeneralPhrases = {
  again: (text) => `Mình gửi lại (có thể anh/chị đã nhận rồi):\n\n${text}`,
  greeting: ({ name, status, notRecorded }) =>
    [
      `Chào anh/chị ${name}!`,
      ...status,
      ...(notRecorded === undefined ? [] : [notRecordedSentences[notRecorded]]),
    ].join('\n\n'),
  statusNotStarted: ({ unit, period, dueDate, today }) =>
    `Báo cáo ${printMonth(period)} của ${unit} chưa làm, ${printDue(dueDate, today)}.`,
  statusInProgress: ({ unit, period, dueDate, today, progress }) =>
    `Báo cáo ${printMonth(period)} của ${unit} đang làm dở, xong ${progress.answered}/${progress.of} câu, ${printDue(dueDate, today)}.`,
  statusNotOpen: ({ unit, period, opensAt }) =>
    `Kỳ báo cáo ${printMonth(period)} của ${unit} mở lúc ${printMoment(opensAt)}. Bây giờ anh/chị chưa cần làm gì ạ.`,
  statusUnsent: ({ unit, period, closedOn }) =>
    `Báo cáo ${printMonth(period)} của ${unit} chưa kịp gửi trước khi kỳ khoá (${printDate(closedOn)}); những gì đã ghi vẫn còn. Muốn nộp bổ sung kèm lý do, anh/chị nhắn “nộp bổ sung” ạ.`,
  statusWaiting: ({ unit, period }) =>
    `Báo cáo ${printMonth(period)} của ${unit} đang chờ công đoàn cấp trên đồng ý.`,
  statusLeader: ({ unit }) =>
    `Anh/chị theo dõi ${unit}: nhắn “tổng hợp” để xem số liệu, “chưa nộp” để xem đơn vị còn thiếu.`,
  help: ({ commands }) =>
    ['Anh/chị có thể nhắn:', ...commands.map(({ name, menu }) => `/${name}: ${menu}`)].join('\n'),
  editTooOld:
    'Mình thấy anh/chị vừa sửa một tin cũ nhưng không còn biết tin đó trả lời câu nào. Anh/chị nhắn “câu 2 là 5” (thay số câu và số liệu) giúp mình ạ.',
  refusals: [
    'thôi',
    'thôi không đổi',
    'không đổi',
    'đừng đổi',
    'đừng nhắc',
    'khoan',
    'để sau',
    'chưa',
    'thôi không nhắc',
    'khỏi',
    'thôi khỏi',
    'giữ nguyên',
    'giữ như cũ',
  ],
  whichUnit: 'Anh/chị phụ trách nhiều đơn vị. Lần này mình làm báo cáo cho đơn vị nào ạ?',
};

const notRecordedSentences = {
  'not-started': 'Tin vừa rồi mình chưa ghi vào báo cáo ạ. Anh/chị nhắn “báo cáo” để mình hỏi từng câu nhé.',
  'not-understood':
    'Câu vừa rồi mình chưa hiểu ạ. Anh/chị nhắn được ví dụ “tổng hợp quý 3”, “chi tiết kết nạp mới tháng 10”, “so sánh các nơi”, “xem báo cáo” kèm tên đơn vị.',
  sent: 'Báo cáo đã gửi nên tin vừa rồi mình không ghi thêm ạ. Cần sửa thì anh/chị nhắn “sửa”.',
} as const;
