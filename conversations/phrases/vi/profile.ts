import type { ProfilePhrases } from '../../../src/app/phrases.ts';
import { printLines } from './review.ts';
import { report } from './report.ts';

/** What is said about a unit's profile. */
export const profile: ProfilePhrases = {
  begun: ({ unit, questions }) =>
    `Trước hết mình hỏi nhanh ${questions} câu về ${unit}. Chỉ hỏi một lần, để sau này mình không hỏi những mục đơn vị không có. Bận thì anh/chị nhắn “báo cáo” để làm báo cáo luôn ạ.`,
  saved: ({ unit, owes }) =>
    `✅ Đã lưu hồ sơ ${unit}. Cần sửa thì anh/chị nhắn “hồ sơ” bất cứ lúc nào.${owes ? ' Giờ mình làm báo cáo luôn nhé: anh/chị nhắn “báo cáo”.' : ''}`,
  whichUnit: 'Anh/chị phụ trách nhiều đơn vị. Anh/chị muốn xem hồ sơ đơn vị nào ạ?',
  report: {
    review: ({ unit, lines, open }) =>
      [
        `🗂 Hồ sơ ${unit}`,
        printLines(lines),
        [
          ...(open > 0 ? [`Còn ${open} câu chưa trả lời.`] : []),
          'Sửa câu nào, anh/chị nhắn số của câu đó, ví dụ “2”. Đúng hết rồi thì nhắn “lưu”.',
          'Tên, loại hình và công đoàn cấp trên do cấp trên quản lý, cần sửa thì anh/chị báo cấp trên ạ.',
        ].join(' '),
      ].join('\n\n'),
    reviewAgain: 'Hồ sơ đang chờ anh/chị xem lại: nhắn “lưu” để lưu, số của câu (ví dụ “2”) để sửa.',
    sendIncomplete: ({ open }) =>
      `Còn ${open.length} câu chưa trả lời: ${open.join(', ')}. Anh/chị trả lời nốt, hay lưu luôn ạ?`,
    paused: ({ progress }) =>
      `Mình giữ lại hồ sơ rồi ạ, đang xong ${progress.answered}/${progress.of} câu. Khi nào rảnh anh/chị nhắn “hồ sơ”.`,
    cancelled: ({ progress }) =>
      `Mình cất hồ sơ lại ạ, không mất gì cả (đang xong ${progress.answered}/${progress.of} câu). Muốn làm tiếp anh/chị nhắn “hồ sơ”.`,
    notSent: 'Dạ, mình chưa lưu gì cả.',
    noSuchQuestion: ({ number, of }) => `Hồ sơ có ${of} câu, không có câu ${number} ạ.`,
    moves: { ...report.moves, send: 'Lưu', 'send-anyway': 'Vẫn lưu' },
  },
};
