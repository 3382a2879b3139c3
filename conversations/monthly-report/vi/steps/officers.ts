import type { MonthlyReportSentences } from '../../sentences.ts';
import { quarterOf } from '../../when.ts';
import { workingYear } from '../working-year.ts';

/** Section E. */
export const officerSteps = {
  officers: {
    ask: () =>
      'Mình có bao nhiêu cán bộ công đoàn chủ chốt (chủ tịch, phó chủ tịch, uỷ viên BCH), bao nhiêu người đã được tập huấn ạ?',
    help: 'Tính từ đầu nhiệm kỳ đến nay. Ví dụ: “7, đã tập huấn 5”.',
  },
  'new-committee': {
    ask: () => 'Sau đại hội, BCH có mấy uỷ viên mới được bầu, mấy người đã được tập huấn nghiệp vụ ạ?',
    help: 'Ví dụ: “3, đã tập huấn 2”. Không có uỷ viên mới thì nhắn “0”.',
  },
  'women-committee': {
    ask: () => 'CĐCS mình đã thành lập Ban nữ công quần chúng chưa ạ? Nếu rồi thì từ ngày nào?',
    help: 'Ví dụ: “rồi, ngày 8/3/2024”, hoặc “chưa”.',
  },
  inspections: {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, Uỷ ban kiểm tra công đoàn thực hiện mấy cuộc kiểm tra, giám sát ạ?`,
    help: 'Ví dụ: “1”. Không có thì nhắn “không”. Đơn vị không có UBKT thì nhắn “không áp dụng”.',
  },
  'inspection-plan': {
    ask: (view) => `${workingYear(view)}, UBKT đã ban hành kế hoạch kiểm tra, giám sát chưa ạ?`,
    help: 'Nhắn “rồi” hoặc “chưa”.',
  },
  'finance-checked': {
    ask: (view) => `${workingYear(view)}, UBKT đã kiểm tra tài chính cùng cấp chưa ạ?`,
    help: 'Nhắn “rồi” hoặc “chưa”.',
  },
  'finance-disclosed': {
    ask: (view) => `${workingYear(view)}, CĐCS đã công khai tài chính công đoàn chưa ạ?`,
    help: 'Nhắn “rồi” hoặc “chưa”.',
  },
  fund: {
    ask: (view) =>
      `Trong quý ${quarterOf(view)}, kinh phí công đoàn thu được bao nhiêu, phần CĐCS được sử dụng bao nhiêu ạ?`,
    help: 'Ví dụ: “thu 60 triệu, được dùng 45 triệu”. Quý này chưa thu thì nhắn “0”.',
  },
} as const satisfies Partial<MonthlyReportSentences['steps']>;
