import type { Phrases } from '../../../src/app/phrases.ts';
import { printDayMonth } from '../../../src/vietnamese/index.ts';
import { printMonth } from './dates.ts';

/** The reminder: warm, short, never a reproach. It names days, because it may be read later than it was written. */
export const reminder: Phrases['reminder'] = ({ person, units, window, rung }) => {
  const what = `báo cáo ${printMonth(window.period)} của ${units.join(', ')}`;
  const due = printDayMonth(window.dueDate);
  const when =
    rung > 0
      ? `hạn gửi là ${due}`
      : rung === 0
        ? `hạn là hết hôm nay, ${due}`
        : `hạn là ${due}, vẫn gửi được đến hết ${printDayMonth(window.closeDate)}`;
  return `Chào anh/chị ${person}! Mình nhắc nhẹ: ${what} chưa gửi, ${when}. Tháng không có gì mới thì chỉ một hai phút là xong ạ.`;
};
