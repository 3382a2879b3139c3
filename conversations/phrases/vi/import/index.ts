import type { ImportPhrases } from '../../../../src/app/phrases.ts';
import { printChange, printTotals } from './changes.ts';
import { codes } from './codes.ts';
import { printNotice } from './notices.ts';
import { printFileProblem, printRowProblem } from './problems.ts';
import { template } from './template.ts';
import { words } from './words.ts';

/** What is said about lists of units and people that come as files; read by the staff who made the list. */
export const importPhrases: ImportPhrases = {
  words,
  template,
  codes,
  fileProblem: printFileProblem,
  rowProblem: printRowProblem,
  moreProblems: ({ count }) => `… và ${count} lỗi nữa. Sửa các lỗi trên rồi nhập lại để xem tiếp.`,
  refused: ({ count }) => `Có ${count} lỗi nên chưa nhập gì cả. Dữ liệu đang có vẫn nguyên.`,
  notice: printNotice,
  change: printChange,
  totals: printTotals,
  wouldDo: 'Mới chỉ xem trước, chưa ghi gì. Chạy lại không có --dry-run để nhập.',
  done: 'Đã nhập xong.',
  nothingToDo: 'Không có gì thay đổi: dữ liệu đã đúng như tệp.',
  busy: 'Dữ liệu đang được người khác thay đổi liên tục nên chưa nhập gì. Anh/chị chạy lại sau ít phút.',
  codesNeeded: ({ count }) =>
    `Có ${count} người nhận bàn giao cần mã mời. Chạy lại với --codes <tệp.xlsx> để lấy mã.`,
  codesWritten: ({ count, file }) =>
    `Đã cấp ${count} mã mời, ghi trong ${file}. Mã chỉ hiện ở đó, không in lại được; tệp này là bí mật.`,
  codesWouldBe: ({ count }) => `Sẽ cấp ${count} mã mời.`,
  templateWritten: ({ file }) => `Đã ghi tệp mẫu: ${file}`,
};
