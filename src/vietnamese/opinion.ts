/** "em nghĩ là 251", "em nghi 251": who only thinks so, and has nobody who left in mind. */
const opinion =
  /(?<!\p{L})(?:em|mình|minh|tôi|toi|chị|chi|anh|cô|co|thầy|thay|tui)\s+ngh[iĩ](?:\s+(?:là|la|khoảng|khoang|chắc|chac))?\s+(?=\p{N})/giu;

/**
 * The same message with "chắc" for "em nghĩ là", which without its marks looks like "nghỉ".
 *
 * @example withPlainOpinion('em nghi la 251') // 'chắc 251'
 */
export function withPlainOpinion(text: string): string {
  return /ngh[iĩ]/iu.test(text) ? text.replace(opinion, 'chắc ') : text;
}
