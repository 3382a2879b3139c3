import type { OverviewPhrases } from '../../../src/app/phrases.ts';
import type { Sector } from '../../../src/domain/unit.ts';
import { printCount, printPeriod, printPhone } from '../../../src/vietnamese/index.ts';

import { printReportState } from './whole-report.ts';
import { printNamed } from './values.ts';

/** What people call each kind of organisation. */
export const sectorNames: { readonly [S in Sector]: string } = {
  'public-service': 'Hành chính, sự nghiệp',
  'state-enterprise': 'Doanh nghiệp nhà nước',
  'private-enterprise': 'Doanh nghiệp ngoài nhà nước',
  'no-employer': 'Nghiệp đoàn',
  'upper-union': 'Công đoàn cấp trên',
};

const roles = { chair: 'Chủ tịch', deputy: 'Phó chủ tịch', leader: 'Lãnh đạo' } as const;

/** Who and what a unit is. */
export const card: OverviewPhrases['card'] = {
  head: ({ name, code, sector, above }) =>
    [
      `🏢 ${name}`,
      `Mã ${code}, ${sectorNames[sector]}`,
      ...(above === undefined ? [] : [`Thuộc ${above}`]),
    ].join('\n'),
  officer: ({ role, name, phone, isReachable }) =>
    `${roles[role]}: ${[name, phone === undefined ? 'chưa có số điện thoại' : printPhone(phone), ...(isReachable ? [] : ['chưa dùng bot'])].join(', ')}`,
  noChair: 'Chủ tịch: chưa có',
  factsTitle: 'Hồ sơ:',
  fact: (fact) => `• ${printNamed(fact)}`,
  reportsTitle: 'Báo cáo gần đây:',
  report: ({ month, state }) => `• ${printPeriod(month)}: ${printReportState(state)}`,
  unitsBelow: ({ units, reports, month }) =>
    `Có ${printCount(units)} đơn vị; báo cáo ${printPeriod(month)}: ${printCount(reports.sent)}/${printCount(reports.due)}`,
  askName: 'Anh/chị nhắn tên đơn vị giúp mình, ví dụ “/donvi May An Phú” ạ.',
};
