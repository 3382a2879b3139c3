import type { OverviewPhrases, ReportState } from '../../../src/app/phrases.ts';
import { printPeriod } from '../../../src/vietnamese/index.ts';
import { printMoment } from './dates.ts';
import { isNothing } from './nothing.ts';
import { printSigner } from './signer.ts';
import { printNamed } from './values.ts';

/** A whole report, read by somebody who did not write it, or its writer later. */
export const wholeReport: OverviewPhrases['wholeReport'] = {
  head: ({ unit, month, receipt, sentAt, by, late }) =>
    [
      `📄 Báo cáo ${printPeriod(month)}`,
      unit,
      `${printSigner(by)} gửi lúc ${printMoment(sentAt)}, ${late ? 'muộn' : 'đúng hạn'}, mã ${receipt}`,
    ].join('\n'),
  answer: (answer) => {
    const reason = answer.reason === undefined ? '' : ` (lý do: ${answer.reason})`;
    return `• ${printNamed(answer)}${reason}`.replaceAll(/\s+/g, ' ');
  },
  nothing: (answers) => `• Không có: ${answers.map(({ indicator }) => indicator.shortName).join('; ')}`,
  isNothing: (answer) =>
    isNothing(answer) && answer.indicator.nature !== 'stock' && answer.content.state !== 'not-yet',
  notSent: ({ unit, month, state }) =>
    `Báo cáo ${printPeriod(month)} của ${unit}: ${printReportState(state)} ạ.`,
  whichMonth: ({ unit }) => `Báo cáo làm theo tháng ạ. Anh/chị muốn xem tháng nào của ${unit}?`,
  ofBranch: ({ place }) =>
    `${place} là công đoàn cấp trên, không có báo cáo tháng của riêng mình ạ. Anh/chị nhắn tên đơn vị, ví dụ “xem báo cáo May An Phú tháng 9”.`,
};

/** "đã gửi lúc 10:05 ngày 24/11/2026, đúng hạn" */
export function printReportState(state: ReportState): string {
  switch (state.kind) {
    case 'sent':
      return `đã gửi lúc ${printMoment(state.at)}, ${state.isLate ? 'muộn' : 'đúng hạn'}`;
    case 'begun':
      return `chưa gửi, đang làm, đã ghi ${state.answers} số liệu`;
    case 'not-begun':
      return 'chưa gửi';
  }
}
