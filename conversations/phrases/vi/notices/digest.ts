import type { NoticePhrases } from '../../../../src/app/phrases.ts';
import type { BranchDigest } from '../../../../src/domain/digest.ts';
import type { Indicator, IndicatorCode } from '../../../../src/domain/indicators/index.ts';
import { printCount, printDayMonth } from '../../../../src/vietnamese/index.ts';
import { printMoment, printMonth } from '../dates.ts';
import { printAmount } from '../values.ts';

type IndicatorOf = (code: IndicatorCode) => Indicator;

/** How many lines of one kind fit on a phone beside the rest. */
const most = 5;

/** The short picture for a leader; the whole one is a tap away. */
export const digest: NoticePhrases['digest'] = (what, indicatorOf) => {
  const { person, union, window, isClosed, digest: picture, missing } = what;
  return [
    `📊 Chào anh/chị ${person}! Báo cáo ${printMonth(window.period)}, ${union}`,
    stamp(what),
    reportedLine(picture, isClosed),
    ...flagLines(picture, indicatorOf),
    ...totalLines(picture, indicatorOf, isClosed),
    ...missingLines(picture, missing),
  ].join('\n');
};

function stamp({ window, asOf, isClosed }: Parameters<NoticePhrases['digest']>[0]): string {
  return isClosed
    ? `Kỳ đã khoá hết ngày ${printDayMonth(window.closeDate)}, số liệu đến ${printMoment(asOf)}.`
    : `Đã hết hạn ${printDayMonth(window.dueDate)}, còn nhận đến hết ${printDayMonth(window.closeDate)}; số liệu đến ${printMoment(asOf)}, tạm tính.`;
}

function reportedLine({ due, reported, late, begun }: BranchDigest, isClosed: boolean): string {
  const notes = [
    ...(late > 0 ? [`${printCount(late)} nộp sau hạn`] : []),
    ...(begun > 0 ? [`${printCount(begun)} ${isClosed ? 'làm dở chưa gửi' : 'đang làm dở'}`] : []),
  ];
  const reportedOf = `Đã báo cáo: ${printCount(reported)}/${printCount(due)} đơn vị`;
  return notes.length === 0 ? reportedOf : `${reportedOf} (${notes.join(', ')})`;
}

function flagLines({ redFlags }: BranchDigest, indicatorOf: IndicatorOf): readonly string[] {
  const lines = redFlags.slice(0, most).map(({ unit, indicator, content }) => {
    const declared = indicatorOf(indicator);
    const isNumber = content.state === 'value' && content.value.type === 'number';
    const figure = isNumber ? printAmount(declared, content.value.number) : 'có';
    return `🔴 ${unit}: ${declared.shortName}: ${figure}`;
  });
  const rest = redFlags.length - lines.length;
  return rest > 0 ? [...lines, `🔴 … và ${rest} việc nữa`] : lines;
}

/** Only over those who reported, and it says so. */
function totalLines(
  { totals, reported }: BranchDigest,
  indicatorOf: IndicatorOf,
  isClosed: boolean,
): readonly string[] {
  if (reported === 0 || totals.length === 0) return [];
  const figures = totals.map(({ indicator, sum, answered }) => {
    const declared = indicatorOf(indicator);
    const over = answered < reported ? ` (${printCount(answered)} đơn vị có số)` : '';
    return `• ${declared.shortName}: ${printAmount(declared, sum)}${over}`;
  });
  return [`${isClosed ? 'Số liệu chốt' : 'Cộng'} từ ${printCount(reported)} đơn vị đã nộp:`, ...figures];
}

/** The units by name where they stand directly under the union, else the unions that lack most. */
function missingLines(
  { due, reported, behind }: BranchDigest,
  missing: readonly string[],
): readonly string[] {
  if (due === reported) return ['🎉 Tất cả các đơn vị đã báo cáo.'];
  const own = missing.slice(0, 2 * most).join('; ');
  const more = missing.length - 2 * most;
  const unions = behind
    .slice(0, most)
    .map(({ name, missing: lacking, due: of }) => `${name} (${printCount(lacking)}/${printCount(of)})`);
  return [
    ...(missing.length > 0
      ? [`Còn thiếu: ${own}${more > 0 ? ` và ${printCount(more)} đơn vị nữa` : ''}.`]
      : []),
    ...(unions.length > 0 ? [`Còn thiếu nhiều nhất: ${unions.join('; ')}.`] : []),
  ];
}
