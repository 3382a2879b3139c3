import type { ImportPhrases } from '../../../../src/app/phrases.ts';
import { printDate, printPhone } from '../../../../src/vietnamese/index.ts';
import { printPlace, printSheet, printSome } from './problems.ts';

/** What is worth knowing about a file that can be imported all the same. */
export const printNotice: ImportPhrases['notice'] = (notice) => `Lưu ý: ${textOf(notice)}`;

function textOf(notice: Parameters<ImportPhrases['notice']>[0]): string {
  switch (notice.notice) {
    case 'hidden-rows':
      return `tệp có ${notice.rows.length} dòng đang ẩn, mình vẫn đọc: ${printSome(
        notice.rows.map((at) => printPlace(at).toLowerCase()),
      )}.`;
    case 'merged-cells':
      return `${printSheet(notice.sheet)}có ô gộp (${printSome(notice.ranges)}); giá trị của ô gộp được tính cho mọi dòng trong đó.`;
    case 'columns-not-used':
      return `${printSheet(notice.sheet)}các cột không dùng đến: ${notice.headings.join(', ')}.`;
    case 'sheet-not-used':
      return `trang “${notice.sheet}” không có bảng đơn vị nên không đọc.`;
    case 'hidden-sheets':
      return `tệp có ${notice.sheets.length} trang đang ẩn nên không đọc: ${printSome(notice.sheets)}. Nếu cần, bỏ ẩn rồi nhập lại.`;
    case 'example-row':
      return `${printPlace(notice.at).toLowerCase()} là dòng ví dụ của tệp mẫu nên bỏ qua.`;
    case 'same-name':
      return `${printPlace(notice.at).toLowerCase()}: đơn vị ${notice.code} trùng tên với ${notice.other} cùng cấp trên. Nếu là một thì dùng chung một mã.`;
    case 'other-day':
      return `${printPlace(notice.at).toLowerCase()}: ${notice.code} đã trực thuộc nơi này từ ngày ${printDate(notice.kept)}, nên ngày ${printDate(notice.given)} trong tệp không dùng.`;
    case 'own-name-kept':
      return `${printPlace(notice.at).toLowerCase()}: cùng số điện thoại với ${notice.kept} (người đó tự khai tên khi tham gia), nên giữ tên này, không đổi thành ${notice.listed}.`;
    case 'shared-phone':
      return `${printPlace(notice.at).toLowerCase()}: số ${printPhone(notice.phone)} đứng tên nhiều người (${printSome(notice.names)}); mình coi là những người khác nhau.`;
  }
}
