import type { MonthlyReportSentences } from '../../sentences.ts';
import { quarterOf } from '../../when.ts';
import { workingYear } from '../working-year.ts';

/** Section D. */
export const democracySteps = {
  'cadre-conference': {
    ask: (view) =>
      `${workingYear(view)}, cơ quan mình đã tổ chức hội nghị cán bộ, công chức, viên chức chưa ạ? Nếu rồi thì vào ngày nào?`,
    help: 'Ví dụ: “rồi, ngày 15/3”, “chưa”, hoặc “chưa, dự kiến 20/12”. Hội nghị thường tổ chức trong ba tháng đầu năm.',
  },
  'worker-conference': {
    ask: (view) =>
      `${workingYear(view)}, đơn vị mình đã tổ chức hội nghị người lao động chưa ạ? Nếu rồi thì vào ngày nào?`,
    help: 'Ví dụ: “rồi, ngày 15/3”, “chưa”, hoặc “chưa, dự kiến 20/12”.',
  },
  'dialogue-rules': {
    ask: () => 'Đơn vị mình đã ban hành quy chế dân chủ, đối thoại tại nơi làm việc chưa ạ?',
    help: 'Nhắn “rồi” hoặc “chưa”. Đã có rồi thì mình không hỏi lại nữa.',
  },
  dialogue: {
    ask: ({ period }) => `Trong tháng ${period.month}, có mấy cuộc đối thoại tại nơi làm việc ạ?`,
    help: 'Gồm đối thoại định kỳ và đột xuất. Ví dụ: “1”. Không có thì nhắn “không”.',
  },
  supervision: {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, công đoàn mình chủ trì hoặc tham gia mấy cuộc giám sát, kiểm tra việc thực hiện chính sách, an toàn lao động ạ?`,
    help: 'Ví dụ: “1”. Không có thì nhắn “không”.',
  },
  agreement: {
    ask: () => 'Đơn vị mình hiện có thoả ước lao động tập thể còn hiệu lực không ạ?',
    help: 'Nhắn “có” hoặc “không”.',
  },
  'agreement-signed': {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, đơn vị mình có ký mới thoả ước lao động tập thể không ạ? Nếu có thì ký ngày nào?`,
    help: 'Ví dụ: “có, ký ngày 10/11”. Không ký mới thì nhắn “không”.',
  },
  'agreement-amended': {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, có sửa đổi, bổ sung thoả ước không ạ? Nếu có thì vào ngày nào?`,
    help: 'Ví dụ: “có, ngày 10/11”. Không có thì nhắn “không”.',
  },
  'agreement-expiry': {
    ask: () => 'Thoả ước đang có hết hạn ngày nào ạ?',
    help: 'Ví dụ: “31/12/2027”. Chưa rõ thì nhắn “chưa rõ”.',
  },
  'meal-value': {
    ask: () => 'Hiện nay mỗi suất ăn ca bao nhiêu tiền ạ?',
    help: 'Ví dụ: “22 nghìn”. Đơn vị không có ăn ca thì nhắn “không áp dụng”.',
  },
  'meal-raised': {
    ask: ({ period }) => `Trong tháng ${period.month}, có thương lượng nâng mức ăn ca không ạ?`,
    help: 'Nhắn “có” hoặc “không”.',
  },
  skills: {
    ask: ({ period }) =>
      `Từ đầu năm ${period.year}, bao nhiêu đoàn viên đã tham gia học tập, thi nâng bậc, nâng cao tay nghề ạ?`,
    help: 'Mỗi người tính một lần. Ví dụ: “35”. Không có thì nhắn “0”.',
  },
  policies: {
    ask: (view) =>
      `Trong quý ${quarterOf(view)}, công đoàn mình góp ý, tham gia xây dựng mấy văn bản, quy chế ạ?`,
    help: 'Ví dụ: “1”. Không có thì nhắn “không”.',
  },
  'policies-vocational': {
    ask: () => 'Trong đó có nội dung về đào tạo, chuyển đổi nghề không ạ?',
    help: 'Nhắn “có” hoặc “không”.',
  },
  strikes: {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, có mấy cuộc ngừng việc, đình công, tranh chấp lao động tập thể ạ?`,
    help: 'Ví dụ: “1”. Không có thì nhắn “không”.',
  },
  accidents: {
    ask: ({ period }) => `Trong tháng ${period.month}, có mấy vụ tai nạn lao động, có ai tử vong không ạ?`,
    help: 'Ví dụ: “1 vụ, 0 người tử vong”. Không có vụ nào thì nhắn “không”.',
  },
  'wage-debt': {
    ask: () => 'Đơn vị có đang nợ lương hoặc nợ bảo hiểm xã hội của người lao động không ạ?',
    help: 'Nhắn “có” hoặc “không”.',
  },
  fires: {
    ask: ({ period }) => `Trong tháng ${period.month}, có mấy vụ cháy nổ, mấy vụ ngộ độc ạ?`,
    help: 'Ví dụ: “cháy nổ 1, ngộ độc 0”. Không có thì nhắn “không”.',
  },
} as const satisfies Partial<MonthlyReportSentences['steps']>;
