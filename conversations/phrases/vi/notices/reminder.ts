import type { NoticePhrases, NoticedUnits } from '../../../../src/app/phrases.ts';
import { printDayMonth } from '../../../../src/vietnamese/index.ts';
import { printMonth } from '../dates.ts';
import { commonDue, howFar, unitLines, whatIsLeft } from './units.ts';

const short = 'Tháng không có gì mới thì chỉ một hai phút là xong ạ.';
const kept = 'Những gì đã ghi vẫn còn, anh/chị làm tiếp là xong ạ.';

/** The reminder: warm, short, never a reproach. It names days, because it may be read later than it was written. */
export const reminder: NoticePhrases['reminder'] = ({ person, units, today }) =>
  remindOf(`Chào anh/chị ${person}! Mình nhắc nhẹ:`, units, today);

/** The reminder somebody asked for. */
export const promised: NoticePhrases['promised'] = ({ person, units }) =>
  remindOf(`Chào anh/chị ${person}! Như đã hẹn, mình nhắc lại:`, units);

function remindOf(hello: string, units: NoticedUnits, today?: string): ReturnType<NoticePhrases['reminder']> {
  const [only, ...others] = units;
  const { period } = only.window;
  const when = whenDue(units, today);
  const begun = howFar(only);
  if (others.length === 0) {
    const what = `báo cáo ${printMonth(period)} của ${only.name}`;
    return {
      text:
        begun === undefined
          ? `${hello} ${what} chưa gửi, ${when}. ${short}`
          : `${hello} ${what} ${begun}, ${when}. ${kept}`,
    };
  }
  const lines = unitLines(units);
  const what = `${hello} báo cáo ${printMonth(period)} của các đơn vị này chưa gửi${when === '' ? '' : `, ${when}`}:`;
  return { text: [what, ...lines, units.some(whatIsLeft) ? kept : short].join('\n'), lines };
}

/** Without a `today` the day is only named. Empty when the units differ: each line then says its own. */
function whenDue(units: NoticedUnits, today?: string): string {
  const dueDate = commonDue(units);
  if (dueDate === undefined) return '';
  const due = printDayMonth(dueDate);
  if (today === undefined || today < dueDate) return `hạn gửi là ${due}`;
  if (today === dueDate) return `hạn là hết hôm nay, ${due}`;
  return `hạn là ${due}, vẫn gửi được đến hết ${printDayMonth(units[0].window.closeDate)}`;
}
