import type { OverviewPhrases } from '../../../src/app/phrases.ts';
import { printCount, printDayMonth, printPeriod } from '../../../src/vietnamese/index.ts';
import { printDue, printMoment } from './dates.ts';
import { capitalised, printReports, printStamp } from './overview-periods.ts';

/** How far the reports of a period are, by place and by day. */
export const progress: OverviewPhrases['progress'] = {
  head: ({ onTime, late, dueDate, today, ...facts }) =>
    [
      `📈 Tiến độ báo cáo ${printPeriod(facts.period)}`,
      facts.place,
      printStamp(facts),
      `${printReports(facts)}${facts.reports.sent > 0 ? `, đúng hạn ${printCount(onTime)}, muộn ${printCount(late)}` : ''}`,
      ...(facts.months.of === 1 && !facts.isClosed ? [capitalised(printDue(dueDate, today))] : []),
    ].join('\n'),
  placesTitle: 'Theo từng nơi:',
  place: ({ name, reports, onTime, late }) =>
    `• ${name}: ${printCount(reports.sent)}/${printCount(reports.due)}${reports.sent > 0 ? `, đúng hạn ${printCount(onTime)}${late > 0 ? `, muộn ${printCount(late)}` : ''}` : ''}`,
  daysTitle: 'Theo ngày:',
  day: ({ day, sent, soFar }) =>
    `• ${printDayMonth(day)}: ${printCount(sent)} (cộng dồn ${printCount(soFar)})`,
  lateTitle: ({ units }) => `Nộp muộn (${printCount(units)}):`,
  lateUnit: ({ unit, at, month }) => `– ${unit}${month ? `, ${printPeriod(month)}` : ''}: ${printMoment(at)}`,
  overdueTitle: ({ units }) => `Quá hạn, chưa nộp (${printCount(units)}):`,
  overdueUnit: ({ unit, month }) => `– ${unit}${month ? `, ${printPeriod(month)}` : ''}`,
};
