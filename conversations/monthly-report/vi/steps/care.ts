import type { MonthlyReportSentences } from '../../sentences.ts';

/** Section C. */
export const careSteps = {
  hardship: {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, có bao nhiêu đoàn viên ốm đau, thai sản, tai nạn, gặp khó khăn, và đã thăm hỏi, hỗ trợ được bao nhiêu ạ?`,
    help: 'Ví dụ: “3, đã thăm 3”. Không có ai thì nhắn “không”.',
  },
  care: {
    ask: ({ period }) =>
      `Tính chung trong tháng ${period.month}, mình chăm lo bao nhiêu lượt người, tổng số tiền bao nhiêu ạ?`,
    help: 'Gồm cả thăm hỏi vừa kể và quà, hiếu hỉ, hỗ trợ khác. Ví dụ: “15 lượt, 3 triệu 8”. Không có thì nhắn “không”.',
  },
  loans: {
    ask: () => 'Mấy đoàn viên được vay vốn trong tháng, tổng số tiền bao nhiêu ạ?',
    help: 'Ví dụ: “2 người, 50 triệu”. Không có thì nhắn “không”.',
  },
  'shelter-houses': {
    ask: () => 'Nhà “Mái ấm Công đoàn”: mấy nhà xây mới, mấy nhà sửa chữa ạ?',
    help: 'Ví dụ: “xây mới 1, sửa chữa 0”. Không có thì nhắn “không”.',
  },
  'shelter-amount': {
    ask: () => 'Tổng số tiền hỗ trợ nhà “Mái ấm Công đoàn” là bao nhiêu ạ?',
    help: 'Ví dụ: “40 triệu”.',
  },
  benefits: {
    ask: ({ period }) =>
      `Từ đầu năm ${period.year}, bao nhiêu đoàn viên đã được hưởng ưu đãi phúc lợi, và bao nhiêu người đã tham gia văn nghệ, thể thao, tham quan, nghỉ mát ạ?`,
    help: 'Mỗi người tính một lần. Ví dụ: “phúc lợi 40, văn thể 120”. Không có thì nhắn “0”.',
  },
  'benefit-deals': {
    ask: () => 'Trong quý, công đoàn mình ký mới mấy thoả thuận ưu đãi cho đoàn viên với đối tác ạ?',
    help: 'Ví dụ: “1”. Không có thì nhắn “không”.',
  },
} as const satisfies Partial<MonthlyReportSentences['steps']>;
