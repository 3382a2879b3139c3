import { enterprises } from '../unit.ts';
import type { Indicator } from './indicator.ts';

/** Section D: democracy at work and labour relations. */
export const democracy = {
  worker_conf_held: {
    code: 'worker_conf_held',
    name: 'Tổ chức hội nghị người lao động năm nay',
    shortName: 'Hội nghị NLĐ',
    measure: 'đơn vị',
    nature: 'yearly',
    rollUp: 'count-yes',
    sectors: enterprises,
    source: 'KG-07, TT-04, TLD-05, TLD-06; monthly form, question 16',
  },
} as const satisfies Record<string, Indicator>;
