import type { Phrases } from '../../../src/app/phrases.ts';
import { printDayMonth } from '../../../src/vietnamese/index.ts';
import { printDue, printMonth } from './dates.ts';

/** The reminder: warm, short, never a reproach. */
export const reminder: Phrases['reminder'] = ({ person, units, window, rung, today }) => {
  const what = `báo cáo ${printMonth(window.period)} của ${units.join(', ')}`;
  const when =
    rung > 0
      ? `${printDue(window.dueDate, today)}`
      : rung === 0
        ? 'hạn là hết hôm nay'
        : `hạn là ${printDayMonth(window.dueDate)}, vẫn gửi được đến hết ${printDayMonth(window.closeDate)}`;
  return `Chào anh/chị ${person}! Mình nhắc nhẹ: ${what} chưa gửi, ${when}. Chỉ vài câu là xong ạ.`;
};
