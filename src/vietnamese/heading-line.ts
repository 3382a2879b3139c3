import { isReportTitle, unitIn } from './report-heading.ts';
import { notAnAnswerAt } from './not-an-answer.ts';
import type { Token } from './tokens.ts';

const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2}|x)$/;

/** The mark of a list or a chapter that opens a line: "II.", "a)", "|". Its length in tokens, or 0. */
export function listMark(line: readonly Token[]): number {
  const [mark, joint] = line;
  if (mark?.kind === 'sign' && mark.text === '|') return 1;
  if (mark?.kind !== 'word' || joint?.kind !== 'sign' || !joint.glued) return 0;
  const chapter = isRoman(mark) || /^[a-eđ]$/.test(mark.text);
  return chapter && /^[.)/:-]$/.test(joint.text) && !line[2]?.glued ? 2 : 0;
}

const isRoman = ({ text, capital }: Token): boolean => capital && ROMAN.test(text);

/** "II. TUYÊN TRUYỀN", "BÁO CÁO THÁNG 11/2026", "CĐCS Công ty May 10": titles of a pasted report, which answer nothing. */
export function headingOf(line: readonly Token[], source: string): Heading | undefined {
  if (isReportTitle(line) || unitIn(line, source) !== undefined) return 'title';
  const colon = line.findIndex(({ text }) => text === ':');
  if (colon >= 0 && colon < line.length - 1) return undefined;
  if (line.some(({ sense }) => DENIALS.has(sense)) || hasFigure(line)) return undefined;
  const [first] = line;
  if (listMark(line) > 0 && first !== undefined && isRoman(first)) return 'title';
  return isInCapitals(line, source) ? 'capitals' : undefined;
}

/** What is only written in capitals may also be somebody's answer. */
export type Heading = 'title' | 'capitals';

const DENIALS: ReadonlySet<string> = new Set(['khong', 'chua', 'da', 'roi', 'co']);

function isInCapitals(line: readonly Token[], source: string): boolean {
  const words = line.filter(({ kind }) => kind === 'word');
  return (
    words.length > 1 &&
    words.every(({ start, end }) => {
      const typed = source.slice(start, end);
      return typed === typed.toUpperCase();
    })
  );
}

/** A number that is no period, date or ordinal. */
function hasFigure(line: readonly Token[]): boolean {
  for (let index = 0; index < line.length;) {
    const foreign = notAnAnswerAt(line, index);
    if (!foreign && line[index]?.kind === 'number') return true;
    index += foreign?.length ?? 1;
  }
  return false;
}

const PERIODS: ReadonlySet<string> = new Set([
  'thang',
  't',
  'quy',
  'q',
  'nam',
  'ky',
  'muc',
  'phan',
  'cau',
  'dot',
  // chủ đề, chuyên đề, nội dung, bài, giai đoạn, đề tài
  'chu',
  'chuyen',
  'noi',
  'bai',
  'giai',
  'de',
]);

/** Length of "quý 3", "tháng 11/2026", "mục 2" at a place in a line: numbers that name and count nothing. */
export function periodNameAt(line: readonly Token[], index: number): number {
  if (!PERIODS.has(line[index]?.key ?? '')) return 0;
  const foreign = notAnAnswerAt(line, index);
  return foreign && (foreign.what === 'date' || foreign.what === 'ordinal') ? foreign.length : 0;
}
