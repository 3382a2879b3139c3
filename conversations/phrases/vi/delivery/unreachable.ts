import { dateInVietnam } from '../../../../src/domain/calendar-date.ts';
import type { DeliveryPhrases } from '../../../../src/app/phrases.ts';
import { printDate, printDayMonth, printPhone } from '../../../../src/vietnamese/index.ts';
import { roleNames } from '../role-names.ts';

/** Whom no message reaches any more. */
export const unreachable: DeliveryPhrases['unreachable'] = {
  nobody: ({ place }) => `${place}: hiện mình nhắn được cho mọi người đang dùng bot ạ.`,
  head: ({ place, people }) =>
    [
      `📞 Không nhắn được qua bot: ${people} người`,
      place,
      'Anh/chị gọi giúp, nhờ họ mở lại khung chat và nhắn cho bot một tin là liên lạc lại được ạ.',
    ].join('\n'),
  person: ({ number, unit, role, name, phone, why, since, today }) => {
    const how = why === 'blocked' ? 'đã chặn bot' : 'tin không tới được';
    return `${number}. ${unit.name}: ${name} (${roleNames[role]}), ${
      phone === undefined ? 'chưa có số điện thoại' : printPhone(phone)
    }; ${how}${since === undefined ? '' : ` từ ${printSince(dateInVietnam(since), today)}`}`;
  },
};

function printSince(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? printDayMonth(day) : printDate(day);
}
