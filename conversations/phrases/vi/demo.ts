/** Somebody of the demo organisation one can be. */
interface PersonaPhrases {
  readonly who: string;
  /** what is worth trying as them, as it is typed */
  readonly tries: string;
}

const personas = {
  chair: {
    who: 'Nguyễn Thị Thanh Hương, chủ tịch CĐCS Công ty TNHH May An Phú, chưa làm báo cáo kỳ này',
    tries: '“báo cáo”, rồi trả lời như nhắn tin: “251 nu 193”, “ket nap 8, giam 2”, “ko co”',
  },
  deputy: {
    who: 'Lương Thị Kim Ngân, phó chủ tịch cùng đơn vị May An Phú',
    tries: '“báo cáo” để làm tiếp đúng chỗ chủ tịch đang làm dở',
  },
  school: {
    who: 'Trần Quốc Bảo, chủ tịch công đoàn Trường Song Ngữ, tính theo năm học',
    tries: '“báo cáo”, rồi “cả báo cáo như tháng trước”',
  },
  agency: {
    who: 'Lê Thị Mỹ Dung, chủ tịch CĐCS Trung tâm Y tế Bà Rịa, đang làm dở báo cáo',
    tries: '“tiếp tục”, “còn mấy câu”, “xem lại”',
  },
  leader: {
    who: 'Đặng Thị Kim Loan, lãnh đạo Công đoàn phường Bà Rịa, 65 đơn vị',
    tries: '“tổng hợp”, “ai chưa nộp”',
  },
  city: {
    who: 'Trần Hữu Nghĩa, lãnh đạo Liên đoàn Lao động Thành phố, ba phường',
    tries: '“tổng hợp”',
  },
  admin: {
    who: 'Lý Quốc Anh, người quản trị hệ thống',
    tries: '“trợ giúp” để xem được làm gì',
  },
} as const satisfies Record<string, PersonaPhrases>;

type Persona = keyof typeof personas;

/** What a newcomer reads beside the conversation of the demo. */
export const demo = {
  personas,
  loading: 'Đang nạp số liệu mẫu, chỉ lần đầu, chừng vài giây…',
  greeting: `congdoan-bot: bản chạy thử trong cửa sổ này, với số liệu mẫu (tự đặt ra, không của đơn vị nào).

${roles()}

Nút bấm hiện thành [1], [2]…: nhắn luôn chữ trên nút, hoặc gõ !tap 1 để bấm nút số 1.
Gõ Ctrl-D để thoát. Mọi thứ nằm trong thư mục data/, lần sau mở lại vẫn còn. (English: README.md)
`,
  roles: roles(),
  nowYouAre: (persona: Persona) =>
    `Bây giờ anh/chị là ${personas[persona].who}.\nThử nhắn: ${personas[persona].tries}. Mọi lệnh của vai này: /trogiup\n`,
  old: 'Số liệu mẫu này nạp từ những tháng trước. Muốn có số liệu đến tháng này, thoát ra, xoá thư mục data/ rồi chạy lại.\n',
};

function roles(): string {
  const width = Math.max(...Object.keys(personas).map(({ length }) => length));
  const lines = Object.entries(personas).map(
    ([name, { who, tries }]) =>
      `  /vai ${name.padEnd(width)}  ${who}\n  ${' '.repeat('/vai '.length + width)}  → ${tries}`,
  );
  return ['Anh/chị vào vai ai cũng được, đổi lúc nào cũng được:', ...lines].join('\n');
}
