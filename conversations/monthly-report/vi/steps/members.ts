import { printDayMonth } from '../../../../src/vietnamese/index.ts';
import type { MonthlyReportSentences } from '../../sentences.ts';

/** Sections A and B. */
export const memberSteps = {
  'members-total': {
    ask: ({ cutoff }) =>
      `Tính đến ${printDayMonth(cutoff)}, đơn vị mình có bao nhiêu đoàn viên, trong đó bao nhiêu nữ ạ?`,
    help: 'Mình cần tổng số đoàn viên và số nữ. Ví dụ: “245, nữ 120”. Nếu không thay đổi, anh/chị nhắn “như tháng trước”.',
  },
  'members-change': {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, mình kết nạp mới bao nhiêu đoàn viên, giảm bao nhiêu (nghỉ việc, chuyển đi, nghỉ hưu) ạ?`,
    help: 'Chỉ tính trong tháng này. Ví dụ: “kết nạp 5, giảm 2”. Không có ai thì nhắn “không”.',
  },
  software: {
    ask: ({ cutoff }) =>
      `Đến ${printDayMonth(cutoff)}, bao nhiêu đoàn viên đã có trên phần mềm quản lý đoàn viên ạ?`,
    help: 'Là tổng số đã nhập, không chỉ tháng này. Ví dụ: “240”. Nhập đủ hết thì nhắn “tất cả”.',
  },
  workforce: {
    ask: ({ cutoff }) =>
      `Tính đến ${printDayMonth(cutoff)}, đơn vị có bao nhiêu lao động, trong đó bao nhiêu nữ ạ?`,
    help: 'Tính tất cả người đang làm việc, kể cả chưa vào công đoàn. Ví dụ: “260, nữ 200”.',
  },
  party: {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, mình giới thiệu bao nhiêu đoàn viên ưu tú cho Đảng, bao nhiêu người được kết nạp Đảng ạ?`,
    help: 'Người được kết nạp tính cả người giới thiệu từ trước. Ví dụ: “giới thiệu 2, kết nạp 1”. Không có thì nhắn “không”.',
  },
  'party-referred': {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, mình giới thiệu bao nhiêu đoàn viên ưu tú cho Đảng xem xét, kết nạp ạ?`,
    help: 'Ví dụ: “1”. Tháng này không giới thiệu ai thì nhắn “không”.',
  },
  'party-admitted': {
    ask: ({ period }) => `Trong tháng ${period.month}, có bao nhiêu đoàn viên được kết nạp vào Đảng ạ?`,
    help: 'Tính người được kết nạp trong tháng, dù giới thiệu từ trước. Ví dụ: “1”, không có thì nhắn “không”.',
  },
  propaganda: {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, mình tổ chức mấy cuộc tuyên truyền, phổ biến nghị quyết, pháp luật, tổng cộng bao nhiêu lượt người dự ạ?`,
    help: 'Lượt người là cộng số người dự của từng cuộc. Ví dụ: “2 cuộc, 90 lượt”. Không có thì nhắn “không”.',
  },
  informed: {
    ask: ({ period }) =>
      `Từ đầu năm ${period.year} đến nay, có bao nhiêu người đã được học tập, phổ biến nghị quyết, pháp luật (mỗi người tính một lần) ạ?`,
    help: 'Một người học nhiều lần vẫn tính là một. Ví dụ: “230”. Ai cũng được học thì nhắn đúng tổng số người.',
  },
} as const satisfies Partial<MonthlyReportSentences['steps']>;
