import { parseIsoDate, type Day } from './calendar.ts';
import { numberedAt } from './numbered-periods.ts';
import type { PeriodContext, PeriodName } from './period-name.ts';
import { phraseBook } from './phrase-book.ts';
import { withoutPoliteWords } from './polite-words.ts';
import { tokenise, type Token } from './tokens.ts';

/** What a pasted report says about itself. */
export interface ReportHeading {
  readonly period?: PeriodName;
  /** The unit as it is written there: 'CĐCS Công ty TNHH Giày Hoa Sen'. */
  readonly unit?: string;
}

/** A heading stands in the first lines; what follows them is the report. */
const HEADING_LINES = 10;
const LONGEST_HEADING = 24;

const reportWords = phraseBook<true>([
  [
    'báo cáo, bc, báo cáo tháng, báo cáo kết quả, báo cáo tình hình, báo cáo hoạt động, báo cáo công tác, báo cáo số liệu, báo cáo nhanh, kỳ báo cáo, kì báo cáo, số liệu báo cáo, số liệu, kết quả hoạt động, tình hình hoạt động, hoạt động công đoàn, công tác công đoàn, tổng hợp, biểu mẫu, mẫu báo cáo, kết quả công tác',
    true,
  ],
]);

/** Words before the report's own: "Em gửi báo cáo tháng 9 ạ". */
const leads = phraseBook<true>([
  [
    'em, mình, tôi, chị, anh, xin, gửi, nộp, đây là, cho, dạ, kính, bên em, bên mình, đơn vị em, đơn vị mình',
    true,
  ],
]);

const unitWords = phraseBook<'named' | 'label'>([
  [
    'cđcs, công đoàn cơ sở, nghiệp đoàn cơ sở, nđcs, công đoàn công ty, công đoàn trường, công đoàn bệnh viện, công đoàn cty',
    'named',
  ],
  ['đơn vị, tên đơn vị, đơn vị báo cáo, tên cđcs, tên công đoàn cơ sở, cơ sở', 'label'],
]);

/** What cannot open the name of a unit: "CĐCS có 251 đoàn viên", "đơn vị em". */
const noName = phraseBook<true>([
  [
    'có, đã, em, mình, tôi, chị, anh, hiện, không, chưa, kết nạp, tổ chức, tháng, trong, đang, sẽ, còn, được, là, nào, này, kiến nghị, đề nghị, đề xuất, gặp, bên, thực hiện, tiếp tục, xin, báo cáo, tổng, giảm, tăng',
    true,
  ],
]);

/**
 * Reads the heading of a pasted report: the period and the unit it is about. A month inside a sentence is none
 * ("dự kiến tháng 12"). Without a year the latest such month up to the reported one is meant.
 *
 * @example readReportHeading('BÁO CÁO THÁNG 9/2026\nCĐCS Công ty May An Phú\nKết nạp: 5', october)
 */
export function readReportHeading(text: string, context: PeriodContext): ReportHeading {
  const now = parseIsoDate(context.today);
  if (!now) return {};
  const { text: source, tokens } = tokenise(text);
  // Nearly every message has no word that a heading could be made of.
  if (!tokens.some((token, index) => YEAR_OR_PERIOD.has(token.key) || unitWords.at(tokens, index))) return {};
  let period: PeriodName | undefined;
  let unit: string | undefined;
  for (const line of firstLines(tokens)) {
    const ownUnit = unitIn(line, source);
    const title = ownUnit === undefined ? 0 : titleBehind(line);
    period ??= periodIn(line.slice(title), context, now);
    unit ??= ownUnit ?? unitInTitle(line, source);
  }
  return { ...(period && { period }), ...(unit !== undefined && { unit }) };
}

/** Where the title begins behind a unit: "CĐCS May An Phú báo cáo tháng 10". */
function titleBehind(line: readonly Token[]): number {
  return Math.max(
    0,
    line.findIndex((_, index) => reportWords.at(line, index)),
  );
}

/** The unit a title names: "Báo cáo tháng 11 của CĐCS Công ty Giày Hoà Bình". */
function unitInTitle(line: readonly Token[], source: string): string | undefined {
  const from = titleStart(line);
  if (!reportWords.at(line, from)) return undefined;
  const unit = line.findIndex((_, index) => index > from && unitWords.at(line, index)?.meaning === 'named');
  return unit < 0 ? undefined : unitIn(line.slice(unit), source);
}

function titleStart(line: readonly Token[]): number {
  let at = 0;
  while (at < line.length && (leads.at(line, at) || /^[-.:,]$/.test(line[at]?.text ?? '')))
    at += leads.at(line, at)?.length ?? 1;
  return at;
}

function firstLines(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind !== 'break') lines.at(-1)?.push(token);
    else if ((lines.at(-1)?.length ?? 0) > 0) lines.push([]);
    if (lines.length > HEADING_LINES) break;
  }
  return lines.slice(0, HEADING_LINES);
}

/** "Báo cáo … tháng 9/2026", or a line that is nothing but a month. */
function periodIn(line: readonly Token[], context: PeriodContext, now: Day): PeriodName | undefined {
  const words = withoutPoliteWords(line.slice(0, LONGEST_HEADING + 8)).filter(
    ({ kind, text }) => kind !== 'sign' || /^[/\-.:,]$/.test(text),
  );
  const at = titleStart(words);
  const named = reportWords.at(words, at);
  const end = Math.min(words.length, LONGEST_HEADING);
  for (let index = at; index < end; index += 1) {
    // Behind the colon the figures begin.
    if (words[index]?.text === ':' && !isKey(words, index)) return undefined;
    const key = words[index]?.key ?? '';
    const found =
      PERIOD_WORDS.has(key) || (key === 'nam' && named)
        ? numberedAt(words, index, { ...context, now })
        : undefined;
    const reading = found?.reading;
    if (found && (reading?.kind === 'value' || reading?.kind === 'confirm')) {
      const after = words[index + found.length];
      const alone = after === undefined || after.text === ':' || (after.text === '-' && index === at);
      return named || (index === at && alone) ? reading.value : undefined;
    }
    if (!named) return undefined;
  }
  return undefined;
}

/** "BÁO CÁO THÁNG 11/2026", "Kết quả hoạt động tháng 10": a title with its period and no figure behind. */
export function isReportTitle(line: readonly Token[]): boolean {
  const start = line.findIndex(({ kind }) => kind === 'word');
  const named = start < 0 ? undefined : reportWords.at(line, start);
  if (!named || line.length > LONGEST_HEADING) return false;
  const rest = line.slice(start + named.length);
  if (rest.some(({ text }) => text === ':') || rest.every(({ kind }) => kind !== 'word'))
    return rest.length === 0;
  const period = rest.findIndex((_, index) => isPeriod(rest, index));
  const numbers = rest.filter(({ kind }) => kind === 'number').length;
  return period >= 0 && numbers <= 2 && rest.slice(0, period).every(({ kind }) => kind === 'word');
}

const PERIOD_WORDS: ReadonlySet<string> = new Set(['thang', 't', 'thg', 'quy', 'q']);
const YEAR_OR_PERIOD: ReadonlySet<string> = new Set([...PERIOD_WORDS, 'nam']);

/** "Kỳ báo cáo: tháng 9" */
function isKey(words: readonly Token[], index: number): boolean {
  return PERIOD_WORDS.has(words[index + 1]?.key ?? '');
}

/** "CĐCS Công ty TNHH Giày Hoa Sen", "Đơn vị: Trường THCS Long Điền". */
export function unitIn(line: readonly Token[], source: string): string | undefined {
  const start = line.findIndex(({ kind }) => kind === 'word');
  const found = start < 0 ? undefined : unitWords.at(line, start);
  if (!found || line.length > LONGEST_HEADING) return undefined;
  let from = start;
  let at = start + found.length;
  if (found.meaning === 'label') {
    if (line[at]?.text !== ':') return undefined;
    at += 1;
    from = at;
  } else if (line[at]?.text === ':') {
    at += 1;
    from = at;
  }
  const first = line[at];
  if (first?.kind !== 'word' || noName.at(line, at)) return undefined;
  // "CĐCS may an phú" is written in capitals when it is a name.
  if (found.meaning === 'named' && !first.capital && !PLACES.has(first.key)) return undefined;
  let end = at;
  while (
    end < line.length &&
    !/^[,;:.|]$/.test(line[end]?.text ?? '') &&
    !isPeriod(line, end) &&
    !isTold(line, end) &&
    !reportWords.at(line, end)
  )
    end += 1;
  const [head, last] = [line[from], line[end - 1]];
  return head && last && end > from
    ? source
        .slice(head.start, last.end)
        .replace(/[\s\-–*_]+$/, '')
        .trim()
    : undefined;
}

const PLACES: ReadonlySet<string> = new Set('cong cty truong benh xi nha chi trung'.split(' '));

/** "CĐCS Công ty May có 251 đoàn viên": behind the name it is told what the unit has or did. */
function isTold(line: readonly Token[], index: number): boolean {
  const [word, next] = [line[index], line[index + 1]];
  if (word?.capital === true) return false;
  return (word?.key === 'co' && next?.kind === 'number') || tellings.at(line, index) !== undefined;
}

const tellings = phraseBook<true>([
  ['hiện có, có tổng số, đã kết nạp, đã tổ chức, kết nạp, trong tháng, không có, chưa có', true],
]);

function isPeriod(line: readonly Token[], index: number): boolean {
  const [word, number] = [line[index], line[index + 1]];
  return PERIOD_WORDS.has(word?.key ?? '') && number?.kind === 'number';
}
