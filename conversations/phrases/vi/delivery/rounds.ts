import type { DeliveryPhrases } from '../../../../src/app/phrases.ts';
import { printCount, printDayMonth, printPercent } from '../../../../src/vietnamese/index.ts';
import { printMoment } from '../dates.ts';
import { printFailures } from './failures.ts';
import { printSpan } from './span.ts';

type Rounds = DeliveryPhrases['rounds'];
type Round = Parameters<Rounds['list']>[0]['rounds'][number];

/** What the messages of a job are called. */
const names: Readonly<Record<Round['job'], string>> = {
  'open-period': 'Tin mở kỳ báo cáo',
  'send-reminders': 'Tin nhắc báo cáo',
  'send-summary': 'Tin tổng hợp cho lãnh đạo',
  'close-period': 'Tin khoá kỳ',
  backup: 'Sao lưu',
};

/** How far rounds of messages are. */
export const rounds: Rounds = {
  none: 'Hôm nay và hôm qua mình không có đợt tin nào phải gửi ạ.',
  list: ({ now, rounds: all, resumesAt }) =>
    [
      `📤 Gửi tin, đến ${printMoment(now)}`,
      ...all.map((round) => printRound(round, resumesAt)),
      ...(all.some(({ unknown }) => unknown > 0)
        ? ['Tin chưa rõ đã đến chưa thì mình không gửi lại, để không ai nhận hai lần.']
        : []),
    ].join('\n\n'),
  paused: '⏸ Mình đã tạm dừng các tin nhắc sớm, tin tổng hợp. Tin bắt buộc vẫn gửi ạ.',
  goesOn: '▶️ Mình gửi tiếp ạ.',
  pauseWords: ['tạm dừng', 'dừng', 'dừng lại', 'tạm ngừng'],
  goOnWords: ['gửi tiếp', 'tiếp', 'tiếp tục', 'chạy tiếp'],
  choices: {
    pause: (job) => `Tạm dừng: ${names[job].toLowerCase()}`,
    goOn: (job) => `Gửi tiếp: ${names[job].toLowerCase()}`,
    again: 'Xem lại',
  },
};

function printRound(round: Round, resumesAt: string | undefined): string {
  const { job, day, all, sent, waiting, delayed, failed, unknown, dropped, isPaused } = round;
  const share = all === 0 ? '' : ` (${printPercent(sent / all)})`;
  const notSent = failed.reduce((sum, { count }) => sum + count, 0);
  return [
    `${names[job]} ngày ${printDayMonth(day)}: ${printCount(all)} tin`,
    `• Đã gửi ${printCount(sent)}${share}`,
    ...(waiting > 0 ? [`• Còn lại ${printCount(waiting)}${printWhen(round, resumesAt)}`] : []),
    ...(isPaused ? ['• Đang tạm dừng tin không bắt buộc'] : []),
    ...(delayed.length > 0 ? [`• Đang chờ gửi lại: ${printFailures(delayed, printCount)}`] : []),
    ...(notSent > 0 ? [`• Không gửi được ${printCount(notSent)}: ${printFailures(failed, printCount)}`] : []),
    ...(unknown > 0 ? [`• Chưa rõ đã đến chưa: ${printCount(unknown)}`] : []),
    ...(dropped > 0 ? [`• Không cần gửi nữa: ${printCount(dropped)}`] : []),
  ].join('\n');
}

function printWhen({ takes, isPaused }: Round, resumesAt: string | undefined): string {
  if (resumesAt !== undefined) return `, gửi tiếp từ ${resumesAt}`;
  return isPaused ? '' : `, ${printSpan(takes)} nữa là xong`;
}
