import { utf16Of } from './utf-16.ts';

/**
 * The text of a file that does not say in which encoding it is: UTF-16, UTF-8 where it is that, and else Windows-1258, which Excel for Vietnam
 * writes. Its tone marks are characters of their own, so the text is composed.
 */
export function decodeText(bytes: Buffer): string {
  return textOf(bytes).normalize('NFC');
}

function textOf(bytes: Buffer): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
}
