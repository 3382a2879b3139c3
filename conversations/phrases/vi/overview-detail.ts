import type { OverviewPhrases } from '../../../src/app/phrases.ts';
import { printCount, printPeriod } from '../../../src/vietnamese/index.ts';
import { answeredOf, figureOf, figureWords, notesOf } from './overview-line.ts';
import { capitalised, printComparedReports, printStamp } from './overview-periods.ts';
import { printContent } from './values.ts';

/** A total, and how many units it comes from. */
export const detail: OverviewPhrases['detail'] = ({ figure, reach, ...facts }) =>
  [
    `🔎 ${figure.indicator.name}, ${printPeriod(facts.period)}`,
    facts.place,
    printStamp(facts),
    printComparedReports(facts),
    facts.isUnit
      ? capitalised(figureWords(figure, facts))
      : `${figure.now.kind === 'sum' ? 'Cộng' : 'Chung'}: ${figureWords(figure, facts)}`,
    ...(reach && !facts.isUnit && reach.answered > 0
      ? [`${printCount(reach.did)}/${printCount(reach.answered)} đơn vị đã trả lời có phát sinh`]
      : []),
  ].join('\n');

export const unitFigure: OverviewPhrases['unitFigure'] = ({
  number,
  unit,
  indicator,
  content,
  isCarried,
  reports,
}) => {
  const notes = [
    ...(isCarried ? ['số gần nhất'] : []),
    ...(reports ? [`${reports.answered}/${reports.applicable} báo cáo`] : []),
  ];
  const said = printContent(indicator, content).replaceAll(/\s+/g, ' ');
  return `${number}. ${unit}: ${said}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
};

export const placeFigure: OverviewPhrases['placeFigure'] = ({ number, place, indicator, total }) => {
  const figure = figureOf(indicator, total, 'whole');
  if (figure === undefined) return `${number}. ${place}: chưa có số liệu (${answeredOf(total)})`;
  const notes = notesOf(total);
  return `${number}. ${place}: ${figure}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
};

export const monthFigure: OverviewPhrases['monthFigure'] = ({ month, indicator, content, isSent }) => {
  const said = content ? printContent(indicator, content) : isSent ? 'chưa có số liệu' : 'chưa gửi báo cáo';
  return `• ${capitalised(printPeriod(month))}: ${said}`;
};

export const withoutFigureTitle: OverviewPhrases['withoutFigureTitle'] = ({ units }) =>
  `Chưa có số liệu (${printCount(units)} đơn vị):`;

export const withoutFigure: OverviewPhrases['withoutFigure'] = ({ unit, hasReported }) =>
  `– ${unit}${hasReported ? ' (đã nộp, để trống mục này)' : ''}`;
