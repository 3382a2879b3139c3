import { mustNotBeAnswer } from '../../vietnamese/index.ts';

/** A year by itself: "từ 2023", "năm 2022", ", 2020". */
const year =
  /(?:^|[\s,(]+)(?:(?:từ|tu|hồi|hoi|trong|vào|vao)\s+)?(?:(?:năm|nam)\s+)?((?:19|20)\d\d)\)?(?![\p{L}\d/.-])/giu;
const quarter = /(?:^|[\s,(]+)(?:(?:trong|cả)\s+)?(?:quý|quy|q)\s*(?:[1-4]|i{1,3}|iv)\)?(?!\p{L})/giu;

/** What a yes or no is said beside. */
export interface Asides {
  /** the text without numbers of papers, quarters and years */
  readonly rest: string;
  /** the years that stood in it */
  readonly years: readonly number[];
  /** it named a paper or a quarter */
  readonly hasPaper: boolean;
}

/** Takes out of a text what only tells when, or by which paper: "đã ban hành từ 2023", "rồi, theo QĐ số 15/QĐ-CĐ". */
export function asidesOf(text: string): Asides {
  if (!/\d/.test(text)) return { rest: text, years: [], hasPaper: false };
  const papers = mustNotBeAnswer(text).filter(
    ({ what }) => what === 'document-number' || what === 'law-name',
  );
  const withoutPapers = papers.reduce((left, paper) => left.replace(paper.text, ' '), text.normalize('NFC'));
  const hasQuarter = quarter.test(withoutPapers);
  quarter.lastIndex = 0;
  const plain = withoutPapers.replace(quarter, ' ');
  return {
    rest: plain
      .replace(year, ' ')
      .replace(/\s*(?:số|so|theo)\s*$/iu, '')
      .trim(),
    years: Array.from(plain.matchAll(year), ([, digits]) => Number(digits)),
    hasPaper: papers.length > 0 || hasQuarter,
  };
}

const attendance =
  /(?:[\s,;(]+(?:với|voi|có|co|được|gồm|khoảng|hơn|gần|sự|tham dự của|tham gia của))*[\s,;(]+\d{1,5}\s*(?:người|nguoi|ng|đại biểu|dai bieu|đb|đoàn viên|doan vien|đv|dv|người lao động|nlđ|cnlđ|công nhân|anh chị em)(?!\p{L})(?:\s*(?:tham dự|tham gia|tham du|dự|du|có mặt|về dự))?(?!\p{L})\)?/giu;

/** Takes out how many came to what was held: "tổ chức hôm 10/11 có 251 người dự". Where nothing else was said, the text stays. */
export function withoutAttendance(text: string): string {
  if (!/\d/.test(text)) return text;
  const rest = text.normalize('NFC').replace(attendance, '');
  return /\p{L}|\d/u.test(rest) ? rest : text;
}
