/**
 * What a text column of both engines takes: PostgreSQL refuses U+0000, and half of a surrogate pair is no UTF-8. JSON columns do not need
 * it, because JSON escapes both.
 */
export function storableText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
