import { printCount, printDayMonth } from '../../src/vietnamese/index.ts';
import type { MonthlyReportSentences } from './sentences.ts';

/** The monthly report in Vietnamese. */
export const vietnamese: MonthlyReportSentences = {
  sections: {
    members: 'Đoàn viên, tổ chức',
    democracy: 'Dân chủ, quan hệ lao động',
    opinions: 'Ý kiến',
  },
  membersTotal: {
    title: 'Đoàn viên hiện có',
    ask: ({ cutoff }) =>
      `Tính đến ${printDayMonth(cutoff)}, đơn vị mình có bao nhiêu đoàn viên, trong đó bao nhiêu nữ ạ?`,
    help: 'Mình cần tổng số đoàn viên và số nữ. Ví dụ: “245, nữ 120”. Nếu không thay đổi, anh/chị nhắn “như tháng trước”.',
    totalWords: [
      'tổng số đoàn viên',
      'tổng đoàn viên',
      'đoàn viên hiện có',
      'số đoàn viên',
      'tổng số đv',
      'tổng đv',
      'tổng số',
      'tổng',
    ],
    femaleWords: ['trong đó nữ', 'đoàn viên nữ', 'số nữ', 'nữ'],
    femaleAlone: 'Trong đó có bao nhiêu đoàn viên nữ ạ?',
  },
  membersNew: {
    title: 'Kết nạp mới',
    ask: ({ period }) => `Trong tháng ${period.month}, mình kết nạp mới bao nhiêu đoàn viên ạ?`,
    help: 'Chỉ tính người được kết nạp trong tháng này. Ví dụ: “5”. Không có ai thì nhắn “0” hoặc “không”.',
    words: [
      'đoàn viên kết nạp mới',
      'đoàn viên mới',
      'kết nạp mới',
      'kết nạp',
      'đv mới',
      'phát triển đoàn viên',
      'phát triển mới',
    ],
  },
  workersConference: {
    title: 'Hội nghị người lao động',
    ask: ({ period }) =>
      `Năm ${period.year}, đơn vị mình đã tổ chức hội nghị người lao động chưa ạ? Nếu rồi thì vào ngày nào?`,
    help: 'Ví dụ: “rồi, ngày 15/3”, “chưa”, hoặc “chưa, dự kiến 20/12”.',
    words: ['hội nghị người lao động', 'hội nghị', 'hội nghị nlđ', 'hn nlđ', 'hnnlđ'],
  },
  difficulties: {
    title: 'Khó khăn, vướng mắc',
    ask: () =>
      'Trong tháng, hoạt động công đoàn có khó khăn, vướng mắc gì cần công đoàn cấp trên biết không ạ?',
    help: 'Anh/chị viết vài dòng là được, hoặc nhắn “không” nếu không có gì.',
    words: ['khó khăn, vướng mắc', 'khó khăn vướng mắc', 'khó khăn', 'vướng mắc'],
  },
  checks: {
    femaleWithinTotal: ({ number }) =>
      `Số nữ (${printCount(number('mem_female') ?? 0)}) đang nhiều hơn tổng số đoàn viên (${printCount(number('mem_total') ?? 0)}). Anh/chị nhắn lại cả hai số giúp mình, ví dụ “245, nữ 120”.`,
    totalJumps: ({ number, previousNumber }) =>
      `tháng trước là ${printCount(previousNumber('mem_total') ?? 0)}, tháng này ${printCount(number('mem_total') ?? 0)} đoàn viên`,
    femaleJumps: ({ number, previousNumber }) =>
      `đoàn viên nữ tháng trước là ${printCount(previousNumber('mem_female') ?? 0)}, tháng này ${printCount(number('mem_female') ?? 0)}`,
    manyNew: ({ number, previousNumber }) => {
      const members = number('mem_total') ?? previousNumber('mem_total');
      const beside = members === undefined ? '' : `, trong khi tổng số là ${printCount(members)}`;
      return `kết nạp mới ${printCount(number('mem_new') ?? 0)} đoàn viên trong một tháng${beside}`;
    },
  },
};
