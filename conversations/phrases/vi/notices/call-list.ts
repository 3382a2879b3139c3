import type { NoticePhrases } from '../../../../src/app/phrases.ts';
import { printDayMonth } from '../../../../src/vietnamese/index.ts';
import { printMoment, printMonth } from '../dates.ts';

type Missing = Parameters<NoticePhrases['callList']>[0]['missing'][number];

/** Whom a leader may call: one message, with who they are and their numbers. */
export const callList: NoticePhrases['callList'] = ({ person, union, window, asOf, missing, more }) => {
  const { period, dueDate, closeDate } = window;
  return [
    `📮 Chào anh/chị ${person}! Đến ${printMoment(asOf)}, ${union} còn ${missing.length + more} đơn vị chưa gửi báo cáo ${printMonth(period)} (hạn ${printDayMonth(dueDate)}). Mình đã nhắc những người có dùng bot.`,
    ...missing.map((one, index) => `${index + 1}. ${missingLine(one)}`),
    ...(more > 0 ? [`… và ${more} đơn vị nữa, nhắn /chuanop để xem hết.`] : []),
    `Anh/chị gọi giúp được thì tốt ạ; các đơn vị vẫn gửi được đến hết ${printDayMonth(closeDate)}.`,
  ].join('\n');
};

function missingLine({ unit, union, isBegun, officer }: Missing): string {
  const where = union === undefined ? unit : `${unit} (${union})`;
  return `${where}: ${officerWords(officer)}, ${isBegun ? 'đang làm dở' : 'chưa bắt đầu'}`;
}

function officerWords(officer: Missing['officer']): string {
  if (!officer) return 'chưa có người phụ trách';
  const { name, role, phone } = officer;
  const who = role === 'deputy' ? `${name} (phó chủ tịch)` : name;
  return phone === undefined ? `${who}, chưa có số điện thoại` : `${who}, ${printPhone(phone)}`;
}

/** "0912 345 678": four digits, then threes, as numbers are read out. */
function printPhone(phone: string): string {
  return /^\d{10}$/.test(phone) ? `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}` : phone;
}
