/** What a newcomer reads beside the conversation of the demo. */
export const demo = {
  greeting: `congdoan-bot: bản chạy thử trong cửa sổ này, với số liệu mẫu.

Anh/chị đang là chủ tịch CĐCS Công ty TNHH May An Phú. Thử nhắn "báo cáo", rồi trả lời như nhắn tin bình thường.
  /vai chair    chủ tịch một công ty may
  /vai school   chủ tịch công đoàn một trường học
  /vai leader   lãnh đạo công đoàn phường: thử "tổng hợp", "chưa nộp"
Gõ Ctrl-D để thoát. Dữ liệu nằm trong thư mục data/, lần sau mở lại vẫn còn.
`,
  nowYouAre: (persona: string) => `(bây giờ anh/chị là: ${persona})`,
  personas: (names: readonly string[]) => `Có các vai: ${names.join(', ')}`,
} as const;
