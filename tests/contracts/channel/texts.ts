import type { SentFile } from '../../../src/app/ports/channel.ts';

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

/** A document of bytes that are no text. */
export const someDocument: SentFile = {
  kind: 'document',
  name: 'chua-nop-thang-11-2026.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bytes: Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7) % 256),
};

/** A picture of one pixel. */
export const somePhoto: SentFile = {
  kind: 'photo',
  name: 'bieu-do.png',
  mediaType: 'image/png',
  bytes: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
      'base64',
    ),
  ),
};
