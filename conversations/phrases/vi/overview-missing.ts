import type { OverviewPhrases } from '../../../src/app/phrases.ts';
import { printPeriod, printPhone } from '../../../src/vietnamese/index.ts';
import { printDue, printMoment } from './dates.ts';

/** Who has not sent a report, and how they are reached. */
export const missingHead: OverviewPhrases['missingHead'] = ({ missing, dueDate, today, ...facts }) => {
  const state = facts.isClosed ? 'kỳ đã khoá' : facts.months.of === 1 ? printDue(dueDate, today) : 'tạm tính';
  return [
    `📮 Chưa nộp báo cáo ${printPeriod(facts.period)}: ${missing} đơn vị`,
    facts.place,
    `Đến ${printMoment(facts.asOf)}, ${state}`,
    `Đã nộp ${facts.reports.sent}/${facts.reports.due}${facts.months.of === 1 ? '' : ' báo cáo tháng'}`,
  ].join('\n');
};

export const missingUnit: OverviewPhrases['missingUnit'] = ({
  number,
  name,
  officer,
  drafted,
  months,
  isOverdue,
}) => {
  const who = officer
    ? [
        officer.name,
        ...(officer.phone === undefined ? ['chưa có số điện thoại'] : [printPhone(officer.phone)]),
      ].join(', ')
    : 'chưa có chủ tịch';
  const how =
    months.length > 0
      ? `thiếu ${months.map((month) => (month.kind === 'month' ? `tháng ${month.month}` : printPeriod(month))).join(', ')}`
      : drafted > 0
        ? `đang làm, đã ghi ${drafted} số liệu`
        : 'chưa bắt đầu';
  return `${number}. ${name}: ${who}; ${how}${isOverdue ? ', quá hạn' : ''}`;
};

export const nobodyMissing: OverviewPhrases['nobodyMissing'] = ({ period, place, reports }) =>
  `🎉 Báo cáo ${printPeriod(period)} của ${place}: đã nộp đủ ${reports.sent}/${reports.due} ạ.`;
