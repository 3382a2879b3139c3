import type { OverviewPhrases } from '../../../src/app/phrases.ts';
import { printCount, printPeriod } from '../../../src/vietnamese/index.ts';
import { printPeriodLabel } from './overview-periods.ts';

/** Labels under a leader's lists, short enough for a button. */
export const choices: OverviewPhrases['choices'] = {
  more: ({ page, pages }) => `Tiếp (trang ${page}/${pages})`,
  summary: 'Tổng hợp',
  everything: 'Xem tất cả',
  missing: (units) => `Chưa nộp (${printCount(units)})`,
  before: (period) =>
    period.kind === 'month' ? `Tháng trước (${period.month}/${period.year})` : printPeriodLabel(period),
  otherPeriods: 'Kỳ khác',
  below: (places) => `Các nơi bên dưới (${printCount(places)})`,
  compare: 'So sánh các nơi',
  flags: (flags) => `Việc cần báo ngay (${printCount(flags)})`,
  byPlace: 'Cộng theo từng nơi',
  byUnit: 'Từng đơn vị',
  remind: (units) => `Nhắc ngay (${printCount(units)})`,
  remindNow: 'Nhắc luôn',
  notNow: 'Thôi',
  progress: 'Tiến độ',
  place: ({ name, reports }) => `${name} (${reports.sent}/${reports.due})`,
  wholeReport: (period) => `Báo cáo ${printPeriod(period)}`,
  ownUnit: (name) => name,
  card: 'Thông tin đơn vị',
};
