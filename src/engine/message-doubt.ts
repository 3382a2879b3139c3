import { fold, matchName, readReportHeading } from '../vietnamese/index.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { draftView } from './outline.ts';
import type { ReadingDoubt } from './question-type.ts';

/** How alike two names of units must be to be one, of 1: "CĐCS May An Phú" for "CĐCS Công ty TNHH May An Phú". */
const alike = 0.5;

/**
 * Why nothing of a message may be recorded unasked, however clear its figures are: it was sent on from another conversation, or it is a
 * pasted report that says of itself that it is of another month or another unit, or it tells by how much the members grew, which is neither who
 * joined nor who left.
 */
export function doubtOfMessage(
  text: string,
  isForwarded: boolean,
  draft: Draft,
  { today }: StepContext,
): ReadingDoubt | undefined {
  const { period, unit: own } = draftView(draft);
  const heading = readReportHeading(text, { today, reportMonth: period });
  if (heading.period && !isOfMonth(heading.period, period)) return 'other-month';
  if (heading.unit !== undefined && !isSameUnit(heading.unit, own.name)) return 'other-unit';
  if (isForwarded) return 'forwarded';
  return netGrowth.test(fold(text)) ? 'change' : undefined;
}

/** "tăng thực 3" */
const netGrowth = /(?<!\p{L})(?:tang thuc|thuc tang|tang rong|tang thuan)(?: la)? \p{N}/u;

/** What many units have in their names says nothing about which one it is. */
const kinds =
  /(?<![\p{L}])(?:cđcs|công đoàn cơ sở|công đoàn|nghiệp đoàn|công ty|cty|tnhh|cổ phần|cp|mtv|một thành viên|trách nhiệm hữu hạn|trường|bệnh viện|trung tâm|chi nhánh)(?![\p{L}])/giu;

function isSameUnit(named: string, own: string): boolean {
  const [theirs, ours] = [named, own].map((name) => name.normalize('NFC').replace(kinds, ' ').trim());
  if (!theirs || !ours) return true;
  return matchName(theirs, [ours]).some(({ score }) => score >= alike);
}

/** Whether figures under a heading are those of the month; what a quarter or a year adds up is more than its month. */
function isOfMonth(
  named: NonNullable<ReturnType<typeof readReportHeading>['period']>,
  { year, month }: { readonly year: number; readonly month: number },
): boolean {
  switch (named.kind) {
    case 'month':
      return named.year === year && named.month === month;
    case 'months':
      return named.year === year && named.from === month && named.to === month;
    case 'quarter':
    case 'half':
    case 'nine-months':
    case 'year':
    case 'year-to-date':
    case 'same-period-last-year':
    case 'previous':
    case 'term':
    case 'term-to-date':
    case 'school-year':
    case 'statistics-year':
      return false;
  }
}
