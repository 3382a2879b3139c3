import type { ImportPhrases } from '../../../../src/app/phrases.ts';
import { printDate } from '../../../../src/vietnamese/index.ts';
import { words } from './words.ts';

type FileProblem = Parameters<ImportPhrases['fileProblem']>[0];
type RowProblem = Parameters<ImportPhrases['rowProblem']>[0];
type Place = RowProblem['at'];

/** Why the file as a whole could not be used, and what to do about it. */
export function printFileProblem(problem: FileProblem): string {
  switch (problem.fault) {
    case 'not-found':
      return 'Không tìm thấy tệp này.';
    case 'empty':
      return 'Tệp này trống, chưa có dòng nào.';
    case 'password':
      return 'Tệp Excel này có mật khẩu. Anh/chị mở tệp, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc), lưu lại rồi nhập.';
    case 'old-excel':
      return 'Đây là tệp Excel kiểu cũ (.xls). Anh/chị mở bằng Excel, chọn Lưu thành > Sổ làm việc Excel (.xlsx) rồi nhập tệp mới.';
    case 'other-spreadsheet':
      return 'Đây là bảng tính loại khác (.ods, .xlsb, .numbers). Anh/chị lưu thành .xlsx hoặc .csv rồi nhập.';
    case 'no-table':
      return 'Tệp này không phải bảng tính. Mình đọc được tệp Excel (.xlsx) và CSV.';
    case 'damaged':
      return 'Tệp này bị hỏng nên không đọc được. Anh/chị mở lại bằng Excel, lưu thành tệp mới rồi nhập.';
    case 'too-large':
      return 'Tệp này quá lớn (hơn 50.000 dòng có số liệu). Anh/chị chia ra nhiều tệp, hoặc xoá các dòng, cột thừa.';
    case 'no-header':
      return `Không tìm thấy dòng tiêu đề. Cần có cột “${words.headings.code[0]}” và ít nhất một cột nữa như “${words.headings.name[0]}”, “${words.headings.sector[0]}”. Dùng --template để lấy tệp mẫu.`;
    case 'no-rows':
      return 'Tệp chỉ có dòng tiêu đề (hoặc dòng ví dụ), chưa có đơn vị nào.';
    case 'column-twice':
      return `${printSheet(problem.sheet)}Có ${problem.headings.length} cột cùng là “${words.headings[problem.column][0]}” (${problem.headings.join(', ')}). Anh/chị giữ lại một cột.`;
  }
}

/** One bad cell: where it stands, what stands there, and what is wrong with it. */
export function printRowProblem({ at, column, value, what }: RowProblem): string {
  const heading = words.headings[column][0];
  const stands = value === '' ? '' : ` (${value})`;
  return `${printPlace(at)}, cột “${heading}”${stands}: ${reason(what)}`;
}

export function printPlace({ sheet, row }: Place): string {
  return sheet === undefined ? `Dòng ${row}` : `Trang “${sheet}”, dòng ${row}`;
}

export function printSheet(sheet: string | undefined): string {
  return sheet === undefined ? '' : `Trang “${sheet}”: `;
}

function reason(what: RowProblem['what']): string {
  switch (what.fault) {
    case 'missing':
      return 'ô này trống, đơn vị mới cần phải có.';
    case 'not-a-code':
      return 'mã chỉ gồm chữ không dấu, số và các dấu - . _ /, bắt đầu bằng chữ hoặc số, tối đa 32 ký tự, không có khoảng trắng.';
    case 'too-long':
      return `dài quá, tối đa ${what.most} ký tự.`;
    case 'not-a-sector':
      return `chưa rõ loại hình. Ghi một trong các loại: ${Object.values(words.sectors)
        .map(([first]) => first)
        .join(', ')}.`;
    case 'sector-unclear':
      return 'chữ này có thể là nhiều loại. Ghi rõ: HCSN, DNNN, ngoài nhà nước, nghiệp đoàn hay cấp trên.';
    case 'not-a-day':
      return 'chưa đọc được ngày. Ghi đủ ngày, tháng, năm, ví dụ 15/3/2024.';
    case 'not-a-year-basis':
      return 'ghi “dương lịch” hoặc “năm học”.';
    case 'not-a-name':
      return 'cần họ tên đầy đủ của một người, chỉ gồm chữ, ví dụ Nguyễn Thị Hoa.';
    case 'not-a-phone':
      return 'chưa đọc được số điện thoại. Ghi một số, ví dụ 0912 345 678 (số 11 chữ số đầu 01 đã đổi từ năm 2018).';
    case 'phone-of-nobody':
      return 'có số điện thoại mà chưa có họ tên.';
    case 'error-value':
      return 'ô này là lỗi của Excel. Anh/chị mở tệp, sửa công thức hoặc gõ lại giá trị.';
    case 'code-twice':
      return `mã này đã có ở ${printPlace(what.first).toLowerCase()}. Mỗi đơn vị một dòng.`;
    case 'own-parent':
      return 'đơn vị không thể trực thuộc chính mình.';
    case 'no-such-unit':
      return 'không có đơn vị nào mang mã này, cả trong tệp lẫn trong dữ liệu đang có.';
    case 'loop':
      return `trực thuộc vòng tròn: ${[...what.codes, what.codes[0]].join(' → ')}. Sửa mã cấp trên của một trong các đơn vị này.`;
    case 'parent-ended':
      return `công đoàn cấp trên này đã kết thúc hoạt động ngày ${printDate(what.on)}.`;
    case 'parent-not-yet':
      return `công đoàn cấp trên này chỉ có từ ngày ${printDate(what.from)}, ngày chuyển phải từ đó trở đi.`;
    case 'ends-before-it-begins':
      return `ngày kết thúc phải sau ngày bắt đầu (${printDate(what.from)}).`;
    case 'overlaps':
      return `đơn vị đã trực thuộc ${what.parent} từ ngày ${printDate(what.from)}; ngày chuyển phải sau ngày đó.`;
    case 'unit-ended':
      return `mã này thuộc một đơn vị đã kết thúc ngày ${printDate(what.on)}. Đơn vị mới cần mã mới.`;
    case 'has-children':
      return `đơn vị này vẫn còn đơn vị trực thuộc (${printSome(what.codes)}). Chuyển các đơn vị đó đi trước, hoặc trong cùng tệp này.`;
    case 'sector-fixed':
      return 'đơn vị đã có báo cáo nên không đổi được giữa công đoàn cơ sở và công đoàn cấp trên. Tạo đơn vị mới với mã mới.';
    case 'block-of-nobody':
      return `đơn vị không có cấp trên nên cần ghi “${words.headings.blockUnit[0]}”.`;
    case 'none-not-here':
      return 'lãnh đạo công đoàn cấp trên không kết thúc bằng tệp được.';
  }
}

/** The first of many, and how many more. */
export function printSome(items: readonly string[], most = 5): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} và ${items.length - most} nữa` : shown;
}
