import { grassroots, sectors } from '../unit.ts';
import type { Indicator } from './indicator.ts';

/** Section C: benefits from partners, culture, sports and holidays. */
export const benefits = {
  benefit_members_ytd: {
    code: 'benefit_members_ytd',
    name: 'Đoàn viên được hưởng ưu đãi của chương trình “Phúc lợi đoàn viên” từ đầu năm',
    shortName: 'Hưởng phúc lợi',
    value: 'count',
    measure: 'người',
    nature: 'year-to-date',
    rollUp: 'sum',
    sectors: grassroots,
    origin: 'own-report',
    bounds: { min: 0, max: 200_000 },
    source: 'TLD-07; monthly form, question 13',
  },
  benefit_deals_new: {
    code: 'benefit_deals_new',
    name: 'Thỏa thuận hợp tác chương trình “Phúc lợi đoàn viên” ký mới',
    shortName: 'Thỏa thuận phúc lợi',
    value: 'count',
    measure: 'thỏa thuận',
    nature: 'flow',
    rollUp: 'sum',
    sectors,
    origin: 'own-report',
    bounds: { min: 0, max: 100 },
    source: 'KG-09; monthly form, question 13b; upper supplement, U3',
  },
  culture_ytd: {
    code: 'culture_ytd',
    name: 'Đoàn viên, người lao động tham gia văn hóa, văn nghệ, thể dục thể thao, tham quan, nghỉ mát từ đầu năm',
    shortName: 'Văn thể, tham quan',
    value: 'count',
    measure: 'người',
    nature: 'year-to-date',
    rollUp: 'sum',
    sectors: grassroots,
    origin: 'own-report',
    bounds: { min: 0, max: 200_000 },
    source: 'TLD-09; monthly form, question 14',
  },
} as const satisfies Record<string, Indicator>;
