import type { UnitProfileSentences } from './sentences.ts';

/** The unit's profile in Vietnamese. */
export const vietnamese: UnitProfileSentences = {
  section: 'Hồ sơ đơn vị',
  questions: {
    year_basis: {
      title: 'Năm công tác',
      ask: 'Đơn vị mình tính theo năm dương lịch hay năm học ạ?',
      help: 'Trường học thường tính theo năm học (từ tháng 9 đến tháng 8). Đơn vị khác nhắn “năm dương lịch”.',
      words: ['năm công tác'],
    },
    industry: {
      title: 'Ngành nghề',
      ask: 'Đơn vị mình hoạt động trong ngành nghề, lĩnh vực gì ạ?',
      help: 'Viết ngắn gọn, ví dụ “may mặc”, “giáo dục”, “cấp nước”.',
      words: ['ngành nghề', 'lĩnh vực'],
    },
    budget_100: {
      title: 'Hưởng 100% lương ngân sách',
      ask: 'Đơn vị mình có hưởng 100% lương từ ngân sách nhà nước không ạ?',
      help: 'Nhắn “có” hoặc “không”.',
      words: ['100% ngân sách'],
    },
    has_shift_meal: {
      title: 'Ăn ca',
      ask: 'Đơn vị mình có tổ chức ăn ca cho người lao động không ạ?',
      help: 'Nhắn “có” hoặc “không”. Không có thì mình không hỏi về suất ăn nữa.',
      words: ['có ăn ca', 'ăn ca'],
    },
    has_inspection_committee: {
      title: 'Uỷ ban kiểm tra',
      ask: 'CĐCS mình có Uỷ ban kiểm tra không ạ?',
      help: 'Nhắn “có” hoặc “không”. Công đoàn ít đoàn viên có thể không lập UBKT.',
      words: ['có ubkt', 'ủy ban kiểm tra'],
    },
    block: {
      title: 'Khối thi đua',
      ask: 'Đơn vị mình thuộc khối, cụm thi đua nào ạ?',
      help: 'Ví dụ “khối doanh nghiệp”. Không thuộc khối nào thì nhắn “không”.',
      words: ['khối thi đua', 'cụm thi đua'],
    },
    established_on: {
      title: 'Ngày thành lập',
      ask: 'Công đoàn mình thành lập ngày nào ạ?',
      help: 'Ví dụ “20/7/2015”. Không nhớ thì nhắn “không nhớ”.',
      words: ['ngày thành lập'],
    },
    congress_date: {
      title: 'Đại hội gần nhất',
      ask: 'Đại hội công đoàn cơ sở gần nhất tổ chức ngày nào ạ?',
      help: 'Ví dụ “12/10/2025”. Không nhớ thì nhắn “không nhớ”.',
      words: ['ngày đại hội', 'đại hội'],
    },
    officers_total: {
      title: 'Cán bộ chủ chốt',
      ask: 'Mình có bao nhiêu cán bộ công đoàn chủ chốt (chủ tịch, phó chủ tịch, uỷ viên BCH) ạ?',
      help: 'Ví dụ “7”.',
      words: ['cán bộ chủ chốt'],
    },
    bch_new_total: {
      title: 'Uỷ viên BCH mới',
      ask: 'Ở đại hội đó, có mấy uỷ viên ban chấp hành được bầu mới (lần đầu tham gia) ạ?',
      help: 'Ví dụ “3”. Không có ai mới thì nhắn “0”.',
      words: ['ủy viên bch mới'],
    },
    women_committee: {
      title: 'Ban nữ công',
      ask: 'CĐCS mình đã có Ban nữ công quần chúng chưa ạ? Nếu rồi thì lập ngày nào?',
      help: 'Ví dụ “rồi, 8/3/2024”, hoặc “chưa”.',
      words: ['ban nữ công'],
    },
    cba_status: {
      title: 'Thoả ước lao động tập thể',
      ask: 'Đơn vị mình có thoả ước lao động tập thể còn hiệu lực không ạ?',
      help: 'Nhắn “có” hoặc “không”.',
      words: ['thỏa ước hiệu lực'],
    },
    cba_expiry: {
      title: 'Thoả ước hết hạn',
      ask: 'Thoả ước đó hết hạn ngày nào ạ?',
      help: 'Ví dụ “31/12/2027”. Chưa rõ thì nhắn “chưa rõ”.',
      words: ['thỏa ước hết hạn'],
    },
    dialogue_reg_issued: {
      title: 'Quy chế đối thoại',
      ask: 'Đơn vị mình đã ban hành quy chế dân chủ, đối thoại tại nơi làm việc chưa ạ?',
      help: 'Nhắn “rồi” hoặc “chưa”.',
      words: ['quy chế đối thoại'],
    },
    software_account: {
      title: 'Phần mềm quản lý đoàn viên',
      ask: 'Mình đã có tài khoản phần mềm quản lý đoàn viên chưa ạ?',
      help: 'Nhắn “có” hoặc “chưa”.',
      words: ['tài khoản phần mềm'],
    },
  },
  yearBases: {
    calendar: ['Năm dương lịch', 'dương lịch', 'năm dương', 'tháng 1 đến tháng 12', 'bình thường'],
    school: ['Năm học', 'theo năm học', 'tháng 9 đến tháng 8'],
  },
  checks: {
    budget:
      'từ tháng 6/2025, đơn vị hưởng 100% lương ngân sách không còn tổ chức công đoàn, mình ghi đơn vị thuộc diện này',
    committeeWithinOfficers:
      'Số uỷ viên mới đang nhiều hơn tổng số cán bộ chủ chốt. Anh/chị nhắn lại giúp mình, hoặc sửa câu kia, ví dụ “câu 9 là 7”.',
  },
};
