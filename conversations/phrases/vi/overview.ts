import type { OverviewPhrases } from '../../../src/app/phrases.ts';
import type { Indicator } from '../../../src/domain/indicators/index.ts';
import type { DueUnit, Overview } from '../../../src/domain/overview.ts';
import type { Total } from '../../../src/domain/rollup.ts';
import { printCount, printPercent } from '../../../src/vietnamese/index.ts';
import { printMoment, printMonth } from './dates.ts';
import { printAmount } from './values.ts';

/** What a leader reads. Each total says over how many units it stands, and no data is never 0. */
export const overview: OverviewPhrases = {
  summary: (picture, indicatorOf) =>
    [
      `📊 Tổng hợp ${printMonth(picture.window.period)}\n${picture.branch}\n${stamp(picture)}`,
      coverage(picture),
      picture.lines.map(({ indicator, now, before }) => line(indicatorOf(indicator), now, before)).join('\n'),
      missingBlock(picture, 10),
    ].join('\n\n'),
  missing: (picture) =>
    [
      `📮 Báo cáo ${printMonth(picture.window.period)}\n${picture.branch}\n${stamp(picture)}`,
      coverage(picture),
      missingBlock(picture, Infinity),
    ].join('\n\n'),
  nothingDue: ({ branch, period }) =>
    `Trong ${printMonth(period)}, ${branch} không có đơn vị nào phải báo cáo ạ.`,
  chooseUnit: 'Anh/chị theo dõi nhiều nơi. Anh/chị muốn xem nơi nào ạ?',
};

function stamp({ asOf, closed }: Overview): string {
  return `Số liệu đến ${printMoment(asOf)}, ${closed ? 'kỳ đã khoá' : 'tạm tính'}`;
}

function coverage({ reported, due }: Overview): string {
  return `Đã báo cáo: ${reported.length}/${due} đơn vị (${printPercent(reported.length / due)})`;
}

function line(indicator: Indicator, now: Total, before: Total): string {
  return `• ${indicator.shortName}: ${figure(indicator, now)}. Tháng trước: ${figure(indicator, before)}`;
}

function figure(indicator: Indicator, total: Total): string {
  const { sum, answered, applicable, carriedForward } = total;
  if (applicable === 0) return 'không đơn vị nào thuộc diện';
  if (sum === undefined) return `chưa có số liệu (0/${applicable} đơn vị)`;
  const of =
    indicator.rollUp === 'count-yes'
      ? `${printCount(sum)}/${printCount(applicable)} đơn vị đã tổ chức`
      : printAmount(indicator, sum);
  const asked = `${printCount(answered)}/${printCount(applicable)} đơn vị${indicator.rollUp === 'count-yes' ? ' có trả lời' : ''}`;
  const carried =
    carriedForward > 0 ? `, thêm ${printCount(carriedForward)} đơn vị chưa báo cáo lấy số gần nhất` : '';
  return `${of} (${asked}${carried})`;
}

function missingBlock({ missing }: Overview, most: number): string {
  if (missing.length === 0) return '🎉 Tất cả các đơn vị đã báo cáo.';
  const lines = missing.slice(0, most).map((unit, index) => `${index + 1}. ${missingLine(unit)}`);
  const rest = missing.length - lines.length;
  return [
    `Chưa báo cáo (${missing.length}):`,
    ...lines,
    ...(rest > 0 ? [`… và ${rest} đơn vị nữa, nhắn /chuanop để xem hết.`] : []),
  ].join('\n');
}

function missingLine({ name, chair, drafted }: DueUnit): string {
  return `${name}: ${chair ?? 'chưa có chủ tịch'}, ${drafted === undefined || drafted === 0 ? 'chưa bắt đầu' : 'đang làm dở'}`;
}
