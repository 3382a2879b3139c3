import { sectors } from '../unit.ts';
import type { Indicator } from './indicator.ts';

/** Section D: supervision, and a say in policies and rules. */
export const oversight = {
  supervision_count: {
    code: 'supervision_count',
    name: 'Cuộc giám sát, kiểm tra việc thực hiện chính sách, an toàn, vệ sinh lao động (chủ trì hoặc tham gia)',
    shortName: 'Giám sát chính sách',
    value: 'count',
    measure: 'cuộc',
    nature: 'flow',
    rollUp: 'sum',
    sectors,
    origin: 'own-report',
    bounds: { min: 0, max: 200 },
    source: 'KG-11; monthly form, question 21; upper supplement, U4',
  },
  policy_inputs: {
    code: 'policy_inputs',
    name: 'Chính sách, quy chế, văn bản được góp ý, phản biện, tham gia xây dựng',
    shortName: 'Góp ý chính sách',
    value: 'count',
    measure: 'văn bản',
    nature: 'flow',
    rollUp: 'sum',
    sectors,
    origin: 'own-report',
    bounds: { min: 0, max: 1_000 },
    source: 'TN-2; monthly form, question 22; upper supplement, U9',
  },
  policy_vocational: {
    code: 'policy_vocational',
    name: 'Đề xuất, tham gia xây dựng chính sách, quy chế về đào tạo, chuyển đổi nghề',
    shortName: 'Góp ý đào tạo nghề',
    value: 'yes-no',
    measure: 'đơn vị',
    nature: 'flow',
    rollUp: 'count-yes',
    sectors,
    origin: 'own-report',
    source: 'TLD-10; monthly form, question 22; upper supplement, U9',
  },
} as const satisfies Record<string, Indicator>;
