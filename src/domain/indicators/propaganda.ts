import { grassroots } from '../unit.ts';
import type { Indicator } from './indicator.ts';

/** Section B: spreading and studying resolutions and laws. */
export const propaganda = {
  prop_sessions: {
    code: 'prop_sessions',
    name: 'Cuộc tuyên truyền, phổ biến nghị quyết, chính sách, pháp luật',
    shortName: 'Cuộc tuyên truyền',
    value: 'count',
    measure: 'cuộc',
    nature: 'flow',
    rollUp: 'sum',
    sectors: grassroots,
    origin: 'own-report',
    bounds: { min: 0, max: 1_000 },
    source: 'TT-A1, TN-1; monthly form, question 7',
  },
  prop_participants: {
    code: 'prop_participants',
    name: 'Lượt người được tuyên truyền, phổ biến nghị quyết, chính sách, pháp luật',
    shortName: 'Lượt dự tuyên truyền',
    value: 'count',
    measure: 'lượt',
    nature: 'flow',
    rollUp: 'sum',
    sectors: grassroots,
    origin: 'own-report',
    bounds: { min: 0, max: 2_000_000 },
    source: 'TT-A2, TN-1; monthly form, question 7',
  },
  informed_ytd: {
    code: 'informed_ytd',
    name: 'Đoàn viên, người lao động được học tập, quán triệt nghị quyết, chính sách, pháp luật từ đầu năm',
    shortName: 'Đã được quán triệt',
    value: 'count',
    measure: 'người',
    nature: 'year-to-date',
    rollUp: 'sum',
    sectors: grassroots,
    origin: 'own-report',
    bounds: { min: 0, max: 200_000 },
    source: 'TT-11, TLD-01, TN-1; monthly form, question 8',
  },
} as const satisfies Record<string, Indicator>;
