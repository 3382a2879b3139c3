import { grassroots } from '../unit.ts';
import type { Indicator } from './indicator.ts';

/** Section G: what people want the union above to hear. */
export const opinions = {
  difficulties: {
    code: 'difficulties',
    name: 'Khó khăn, vướng mắc',
    shortName: 'Khó khăn',
    measure: '',
    nature: 'text',
    rollUp: 'list',
    sectors: grassroots,
    source: 'monthly form, question 30',
  },
} as const satisfies Record<string, Indicator>;
