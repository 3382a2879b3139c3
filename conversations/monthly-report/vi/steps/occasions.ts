import type { MonthlyReportSentences } from '../../sentences.ts';

/** Tết, Workers' Month and the other occasions of the year. */
export const occasionSteps = {
  'tet-people': {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, bao nhiêu đoàn viên, người lao động được chăm lo Tết, tổng số tiền bao nhiêu ạ?`,
    help: 'Tính cả tiền và quà của công đoàn. Ví dụ: “240 người, 312 triệu”. Không có thì nhắn “không”.',
  },
  'tet-buses': {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, có mấy chuyến xe đưa về quê đón Tết, bao nhiêu lượt người ạ?`,
    help: 'Ví dụ: “2 chuyến, 80 lượt”. Không có thì nhắn “không”.',
  },
  'workers-month': {
    ask: ({ period }) => `Tháng Công nhân năm ${period.year}, CĐCS mình đã tổ chức hoạt động chưa ạ?`,
    help: 'Đã tổ chức thì nhắn “rồi”, chưa thì nhắn “chưa”.',
  },
  'workers-month-people': {
    ask: () => 'Bao nhiêu lượt người tham gia Tháng Công nhân, tổng số tiền chăm lo bao nhiêu ạ?',
    help: 'Ví dụ: “200 lượt, 25 triệu”. Không chi tiền thì nhắn số lượt và “0 đồng”.',
  },
  'women-day': {
    ask: ({ period }) =>
      `Dịp ${period.month === 3 ? '8/3' : '20/10'} vừa rồi, CĐCS mình có tổ chức hoạt động cho chị em không ạ?`,
    help: 'Nhắn “có” hoặc “không”.',
  },
  'children-day': {
    ask: () => 'Dịp 1/6 vừa rồi, CĐCS mình có tổ chức hoạt động cho con đoàn viên, người lao động không ạ?',
    help: 'Nhắn “có” hoặc “không”.',
  },
  'mid-autumn': {
    ask: () => 'Dịp Trung thu, CĐCS mình có tổ chức cho con đoàn viên, người lao động không ạ?',
    help: 'Nhắn “có” hoặc “không”.',
  },
  'union-meal': {
    ask: ({ period }) => `Trong tháng ${period.month}, mình có tổ chức “Bữa cơm Công đoàn” không ạ?`,
    help: 'Nhắn “có” hoặc “không”.',
  },
  'union-meal-people': {
    ask: () => '“Bữa cơm Công đoàn” có bao nhiêu lượt người dự ạ?',
    help: 'Ví dụ: “180”.',
  },
} as const satisfies Partial<MonthlyReportSentences['steps']>;
