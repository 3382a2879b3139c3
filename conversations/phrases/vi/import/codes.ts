import type { ImportPhrases } from '../../../../src/app/phrases.ts';
import { printMoment } from '../dates.ts';
import { roleNames } from '../role-names.ts';

/** The sheet of invitation codes that is handed out. */
export const codes: ImportPhrases['codes'] = {
  sheet: 'Mã mời',
  header: ['Mã đơn vị', 'Đơn vị', 'Họ tên', 'Chức vụ', 'Điện thoại', 'Mã mời', 'Dùng đến', 'Ghi chú'],
  role: ({ role, sector }) => (sector === 'upper-union' ? 'Lãnh đạo' : roleNames[role]),
  nobodyYet: '(chưa có tên)',
  until: ({ at }) => printMoment(at),
  hasCode: ({ since }) =>
    `đã có mã từ ${printMoment(since)}, vẫn dùng được; mất mã thì cấp lại bằng lệnh invite`,
  successorOf: ({ name }) => `nhận bàn giao từ ${name}`,
  alsoFor: ({ units }) => `mã này dùng chung cho cả ${units.join(', ')}`,
};
