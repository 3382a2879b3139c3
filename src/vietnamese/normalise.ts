/** Spaces of any width but the line break, which stays: a pasted report is read by lines. */
const ODD_SPACES = /[\t\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Zero-width and direction marks: invisible, left behind by copying from web pages and chats. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** Words of ASCII and of the composed letters of Vietnamese, with one space or line break between any two. */
const PLAIN = /^[!-~À-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]+(?:[ \n][!-~À-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]+)*$/;
const NOT_ASCII = /[\u0080-\uffff]/;

/**
 * One spelling for one text: NFC, plain spaces, hyphens and quotes, full-width forms made ordinary, invisible marks
 * dropped, each line trimmed. Case, tone marks and line breaks stay; tabs become spaces.
 *
 * @example normalise('Hòa\u00a0Phát') // 'Hòa Phát'
 */
export function normalise(text: string): string {
  // Most texts are as they should be, and looking once is cheaper than replacing eleven times.
  if (PLAIN.test(text)) return text;
  return text
    .replace(FULL_WIDTH, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) - 0xfee0))
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(ODD_SPACES, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g, '"')
    .replace(/…/g, '...')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/**
 * Comparison key: `normalise`, lower case, no diacritics. `đ` has no decomposition, so it is mapped by hand.
 *
 * @example fold('Đoàn viên') // 'doan vien'
 */
export function fold(text: string): string {
  return withoutMarks(normalise(text).toLowerCase());
}

/** Drops the diacritics of a text that is already normalised and in lower case. */
export function withoutMarks(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .normalize('NFC');
}
