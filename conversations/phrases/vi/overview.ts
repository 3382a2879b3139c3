import type { OverviewPhrases } from '../../../src/app/phrases.ts';
import type { Indicator, IndicatorCode } from '../../../src/domain/indicators/index.ts';
import type { DueUnit, Overview } from '../../../src/domain/overview.ts';
import { printPercent } from '../../../src/vietnamese/index.ts';
import { printMoment, printMonth } from './dates.ts';
import { hasFigure, isComplete, isQuiet, overviewLine } from './overview-line.ts';
import { printAmount } from './values.ts';

type IndicatorOf = (code: IndicatorCode) => Indicator;

/** What a leader reads. Each total that is not over all units says over how many it stands, and no data is never 0. */
export const overview: OverviewPhrases = {
  summary: (picture, indicatorOf) =>
    [
      `📊 Tổng hợp ${printMonth(picture.window.period)}\n${picture.branch}\n${stamp(picture)}`,
      ...(picture.redFlags.length > 0
        ? [picture.redFlags.map((flag) => redFlagLine(flag, indicatorOf)).join('\n')]
        : []),
      [coverage(picture), ...corrected(picture)].join('\n'),
      ...picture.sections.map((section) => sectionBlock(section, indicatorOf)),
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

/** Reports that were changed after they were sent, the last change first: who has seen these figures before sees which are new. */
function corrected({ reported }: Overview): readonly string[] {
  const changed = reported.flatMap(({ name, correctedAt: at }) => (at === undefined ? [] : [{ name, at }]));
  if (changed.length === 0) return [];
  const most = 3;
  const named = changed
    .toSorted((a, b) => b.at - a.at)
    .slice(0, most)
    .map(({ name, at }) => `${name} (${printMoment(at)})`);
  const rest = changed.length - named.length;
  return [`Đã sửa sau khi gửi: ${named.join('; ')}${rest > 0 ? ` và ${rest} đơn vị nữa` : ''}`];
}

/** What must not wait, with its unit. */
function redFlagLine({ unit, indicator, content }: Overview['redFlags'][number], of: IndicatorOf): string {
  const declared = of(indicator);
  const isNumber = content.state === 'value' && content.value.type === 'number';
  const figure = isNumber ? printAmount(declared, content.value.number) : 'có';
  return `🔴 ${unit}: ${declared.shortName}: ${figure}`;
}

/** The lines of one part of the form under its title; what nobody had anything to tell about is named in one line. */
function sectionBlock({ title, lines }: Overview['sections'][number], of: IndicatorOf): string {
  const told = lines.filter(
    ({ indicator, now, before }) => hasFigure(of(indicator), now) || hasFigure(of(indicator), before),
  );
  const quiet = told.filter(({ indicator, now, before }) => isQuiet(of(indicator), now, before));
  const shown = told.filter((line) => !quiet.includes(line));
  return [
    title.toLocaleUpperCase('vi'),
    ...shown.map(({ indicator, now, before }) => overviewLine(of(indicator), now, before)),
    ...(quiet.length > 0 ? [quietLine(quiet, of)] : []),
  ].join('\n');
}

function quietLine(quiet: Overview['sections'][number]['lines'], of: IndicatorOf): string {
  const names = quiet.map(({ indicator }) => of(indicator).shortName).join('; ');
  return quiet.every(({ now }) => isComplete(now))
    ? `• Không phát sinh: ${names}`
    : `• Chưa phát sinh (theo các đơn vị đã trả lời): ${names}`;
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
