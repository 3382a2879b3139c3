import type { MonthlyReportSentences } from '../../sentences.ts';

/** Section F, without the occasions. */
export const emulationSteps = {
  initiatives: {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, mình phát động mấy đợt thi đua, có bao nhiêu sáng kiến được công nhận ạ?`,
    help: 'Ví dụ: “1 đợt, 2 sáng kiến”. Không có thì nhắn “không”.',
  },
  'initiative-value': {
    ask: () => 'Các sáng kiến đó làm lợi khoảng bao nhiêu tiền ạ?',
    help: 'Ví dụ: “30 triệu”. Chưa tính được thì nhắn “chưa rõ”.',
  },
  'upper-activities': {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, mình tham gia mấy hoạt động do công đoàn cấp trên hoặc khối thi đua phát động ạ?`,
    help: 'Ví dụ: “2”. Không có thì nhắn “không”.',
  },
  'block-meeting': {
    ask: ({ period }) => `Trong tháng ${period.month}, mình có dự họp giao ban khối thi đua không ạ?`,
    help: 'Nhắn “có” hoặc “không”. Khối không họp thì nhắn “không”.',
  },
  'action-plan': {
    ask: () => 'CĐCS đã ban hành chương trình, kế hoạch thực hiện nghị quyết đại hội chưa ạ?',
    help: 'Nhắn “rồi” hoặc “chưa”. Đã có rồi thì cả nhiệm kỳ mình không hỏi lại.',
  },
  'culture-registered': {
    ask: ({ period }) => `Năm ${period.year}, đơn vị đã đăng ký đạt chuẩn văn hoá chưa ạ?`,
    help: 'Nhắn “rồi”, “chưa”, hoặc “không” nếu năm nay không đăng ký.',
  },
  'culture-achieved': {
    ask: ({ period }) => `Năm ${period.year}, đơn vị đã được công nhận đạt chuẩn văn hoá chưa ạ?`,
    help: 'Nhắn “rồi” hoặc “chưa”.',
  },
  'self-score': {
    ask: () => 'Năm nay CĐCS mình tự chấm bao nhiêu điểm (trên 100) ạ?',
    help: 'Ví dụ: “95”. Chưa chấm thì nhắn “chưa rõ”.',
  },
  'self-rank': {
    ask: () => 'CĐCS mình đề nghị xếp loại nào ạ?',
    help: 'Chọn một trong bốn mức: hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ.',
  },
  'block-review-half': {
    ask: () => 'Khối thi đua đã sơ kết 6 tháng chưa, mình đã dự chưa ạ?',
    help: 'Đã dự thì nhắn “rồi”, chưa thì nhắn “chưa”.',
  },
  'block-review-year': {
    ask: () => 'Khối thi đua đã tổng kết năm chưa, mình đã dự chưa ạ?',
    help: 'Đã dự thì nhắn “rồi”, chưa thì nhắn “chưa”.',
  },
} as const satisfies Partial<MonthlyReportSentences['steps']>;
