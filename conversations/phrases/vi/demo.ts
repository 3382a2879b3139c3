/** Somebody of the demo organisation one can be. */
interface PersonaPhrases {
  readonly name: string;
  /** for the list of all, with what is worth trying as them, as it is typed */
  readonly who: string;
  readonly tries: string;
}

const personas = {
  chair: {
    name: 'Nguyễn Thị Thanh Hương, chủ tịch CĐCS Công ty TNHH May An Phú',
    who: 'chủ tịch ở công ty may, chưa làm báo cáo kỳ này',
    tries: '“báo cáo”, rồi “251 nu 193”, “ket nap 8, giam 2”, “ko co”',
  },
  deputy: {
    name: 'Lương Thị Kim Ngân, phó chủ tịch CĐCS Công ty TNHH May An Phú',
    who: 'phó chủ tịch cùng đơn vị',
    tries: '“báo cáo” để làm tiếp đúng chỗ chủ tịch đang làm dở',
  },
  school: {
    name: 'Trần Quốc Bảo, chủ tịch CĐCS Trường TH-THCS-THPT Song Ngữ',
    who: 'chủ tịch ở trường học, chưa làm báo cáo kỳ này',
    tries: '“báo cáo”, rồi “cả báo cáo như tháng trước”',
  },
  agency: {
    name: 'Lê Thị Mỹ Dung, chủ tịch CĐCS Trung tâm Y tế Bà Rịa',
    who: 'chủ tịch ở đơn vị sự nghiệp, báo cáo đang làm dở',
    tries: '“tiếp tục”, rồi “còn mấy câu”, “xem lại”',
  },
  leader: {
    name: 'Đặng Thị Kim Loan, lãnh đạo Công đoàn phường Bà Rịa',
    who: 'lãnh đạo công đoàn phường, 65 đơn vị',
    tries: '“tổng hợp”, “ai chưa nộp”, “tiến độ”, “đề nghị”',
  },
  city: {
    name: 'Trần Hữu Nghĩa, lãnh đạo Liên đoàn Lao động Thành phố Hồ Chí Minh',
    who: 'lãnh đạo công đoàn thành phố, ba phường',
    tries: '“tổng hợp”, rồi “so sánh các nơi”; “tổng hợp quý 3”',
  },
  admin: {
    name: 'Lý Quốc Anh, quản trị hệ thống ở Liên đoàn Lao động Thành phố Hồ Chí Minh',
    who: 'người quản trị hệ thống',
    tries: '“trợ giúp”',
  },
} as const satisfies Record<string, PersonaPhrases>;

type Persona = keyof typeof personas;

const list = ['Anh/chị đóng vai ai cũng được, đổi lúc nào cũng được. Mỗi vai thử nhắn:', ...lines()].join(
  '\n',
);

/** What a newcomer reads beside the conversation of the demo. */
export const demo = {
  personas,
  loading: 'Đang nạp số liệu mẫu, chỉ lần đầu, chừng vài giây…',
  greeting: `congdoan-bot, bản chạy thử ngay trong cửa sổ này. Số liệu tự đặt ra, không của đơn vị nào.

${list}

Nút bấm hiện thành [1], [2]…: nhắn chữ trên nút, hoặc gõ !tap 1 để bấm nút 1. Gõ Ctrl-D để thoát;
mọi thứ nằm trong thư mục data/, lần sau mở lại vẫn còn. (In English: see README.md)
`,
  list: `${list}\n`,
  nowYouAre: (persona: Persona) =>
    `Bây giờ anh/chị là ${personas[persona].name}.\nThử nhắn ${personas[persona].tries}. Mọi lệnh của vai này: /trogiup. Các vai khác: /vai\n`,
  old: 'Số liệu mẫu này nạp từ mấy tháng trước. Muốn có số liệu đến tháng này, anh/chị thoát ra, xoá thư mục data/ rồi chạy lại.\n',
};

function lines(): readonly string[] {
  return Object.entries(personas).map(
    ([name, { who, tries }]) => `  /vai ${name.padEnd(6)}  ${who}: ${tries}`,
  );
}
