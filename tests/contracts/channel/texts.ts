/** The same words composed and decomposed, and characters of several code points. */
export const spellings: readonly string[] = [
  'Đoàn viên nữ: nghỉ thai sản'.normalize('NFC'),
  'Đoàn viên nữ: nghỉ thai sản'.normalize('NFD'),
  '👩‍👩‍👧‍👦 tuyệt vời 👍🏽 🇻🇳',
  '<b>5</b> * 3_000_000 & [a](b)',
];

/** Longer than any platform's message, in lines; no line is longer than any platform's message. */
export const longReport: string = Array.from(
  { length: 300 },
  (_, index) => `${index + 1}. CĐCS Trường Mầm non Hoạ Mi 🌸 ${index + 1}: đã nộp, 45 đoàn viên`,
).join('\n');
