import type { OverviewPhrases } from '../../../src/app/phrases.ts';
import { printDayMonth, printPeriod, printPhone } from '../../../src/vietnamese/index.ts';

/** Reminding who has not sent a report, when a leader wants it. */
export const remind: OverviewPhrases['remind'] = {
  ask: ({ place, period, units, recently, unreachable, from }) =>
    [
      `Mình gửi lời nhắc báo cáo ${printPeriod(period)} đến ${units} đơn vị của ${place} nhé?`,
      ...leftOut(recently, unreachable),
      ...(from === undefined ? [] : [`Bây giờ ngoài giờ nhắn tin, lời nhắc sẽ đi lúc ${from}.`]),
    ].join('\n'),
  done: ({ units, recently, from }) =>
    [
      from === undefined
        ? `✅ Mình đã nhắc ${units} đơn vị.`
        : `✅ Mình sẽ nhắc ${units} đơn vị lúc ${from}.`,
      ...leftOut(recently, 0),
    ].join('\n'),
  unreachableTitle: 'Chưa dùng bot, anh/chị gọi giúp:',
  unreachable: ({ number, unit, officer }) =>
    `${number}. ${unit}: ${
      officer
        ? `${officer.name}, ${officer.phone === undefined ? 'chưa có số điện thoại' : printPhone(officer.phone)}`
        : 'chưa có chủ tịch'
    }`,
  nobody: ({ recently, unreachable }) =>
    recently + unreachable === 0
      ? 'Không còn đơn vị nào phải nhắc ạ.'
      : ['Hiện không có đơn vị nào để nhắc ạ.', ...leftOut(recently, unreachable)].join('\n'),
  closed: ({ period }) =>
    `Kỳ ${printPeriod(period)} đã khoá, đơn vị không gửi được nữa nên mình không nhắc ạ.`,
  severalMonths: 'Mình nhắc theo từng tháng ạ. Anh/chị chọn một tháng giúp mình.',
  notNow: 'Dạ, mình chưa nhắc ai cả.',
  message: ({ person, unit, from, period, dueDate, closeDate, today }) => {
    const when =
      today <= dueDate
        ? `hạn gửi là ${printDayMonth(dueDate)}`
        : `hạn là ${printDayMonth(dueDate)}, vẫn gửi được đến hết ${printDayMonth(closeDate)}`;
    return `Chào anh/chị ${person}! ${from} nhờ mình nhắc: báo cáo ${printPeriod(period)} của ${unit} chưa gửi, ${when}. Tháng không có gì mới thì chỉ một hai phút là xong ạ.`;
  },
};

function leftOut(recently: number, unreachable: number): readonly string[] {
  return [
    ...(recently > 0 ? [`${recently} đơn vị vừa được nhắc chưa đầy một giờ, mình không nhắc thêm.`] : []),
    ...(unreachable > 0
      ? [`${unreachable} đơn vị chưa dùng bot, mình sẽ đưa số điện thoại để anh/chị gọi.`]
      : []),
  ];
}
