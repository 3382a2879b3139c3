import type { DeliveryPhrases } from '../../../../src/app/phrases.ts';
import { printCount } from '../../../../src/vietnamese/index.ts';
import { printMoment } from '../dates.ts';

type Bots = DeliveryPhrases['bots'];
type Shown = Parameters<Bots['list']>[0]['bots'][number];

const channels: Readonly<Record<string, string>> = { telegram: 'Telegram', zalo: 'Zalo' };

/** The bots of a deployment, and what is left to each. */
export const bots: Bots = {
  none: 'Bản này đang chạy thử trên máy, chưa nối với Zalo hay Telegram ạ.',
  list: ({ now, bots: all, forNew }) =>
    [
      `📡 Các kênh, đến ${printMoment(now)}`,
      ...all.map(printBot),
      ...forNew.map(({ channel, title }) =>
        title === undefined
          ? `⚠️ Các bot ${nameOf(channel)} đã đủ người. Cần thêm một bot nữa cho người mới ạ.`
          : `Người mới dùng ${nameOf(channel)}: mời nhắn cho bot ${title}.`,
      ),
    ].join('\n\n'),
  full: ({ bot }) =>
    `Bot này đã đủ người rồi ạ. Anh/chị giúp mình tìm bot “${bot}” trên Zalo và gửi mã mời ở đó nhé, mã vẫn dùng được ạ.`,
};

function nameOf(channel: string): string {
  return channels[channel] ?? channel;
}

function printBot({ channel, title, people, sent, received, plan, left, room, sends }: Shown): string {
  const head = `${nameOf(channel)}, bot ${title}`;
  if (!plan || left === undefined || room === undefined)
    return `${head}\n• ${printCount(people)} người\n• Không giới hạn số người, số tin`;
  return [
    head,
    `• ${printCount(people)}/${printCount(plan.people)} người, ${room === 0 ? 'đã đủ' : `còn chỗ cho ${printCount(room)}`}`,
    `• Tin tháng này: gửi ${printCount(sent)}, nhận ${printCount(received)}; còn ${printCount(left)}/${printCount(plan.messages)}`,
    ...{
      everything: [],
      'what-has-to-be': ['• Sắp hết lượt: đã dừng tin nhắc sớm và tin tổng hợp, các tin khác vẫn gửi'],
      answers: ['• Gần hết lượt: chỉ còn trả lời người nhắn đến, tin nhắc tạm dừng đến tháng sau'],
    }[sends],
  ].join('\n');
}
