import { grassroots } from '../unit.ts';
import type { Indicator } from './indicator.ts';

/** Section A: members and organisation. */
export const membership = {
  mem_total: {
    code: 'mem_total',
    name: 'Tổng số đoàn viên',
    shortName: 'Đoàn viên',
    measure: 'người',
    nature: 'stock',
    rollUp: 'sum',
    sectors: grassroots,
    bounds: { min: 0, max: 200_000 },
    source: 'QT-01; monthly form, question 2',
  },
  mem_female: {
    code: 'mem_female',
    name: 'Đoàn viên nữ',
    shortName: 'Đoàn viên nữ',
    measure: 'người',
    nature: 'stock',
    rollUp: 'sum',
    sectors: grassroots,
    bounds: { min: 0, max: 200_000 },
    source: 'QT-01; monthly form, question 2',
  },
  mem_new: {
    code: 'mem_new',
    name: 'Đoàn viên kết nạp mới',
    shortName: 'Kết nạp mới',
    measure: 'người',
    nature: 'flow',
    rollUp: 'sum',
    sectors: grassroots,
    bounds: { min: 0, max: 50_000 },
    source: 'KG-01, TT-01, QT-A2, TN-4; monthly form, question 3',
  },
} as const satisfies Record<string, Indicator>;
