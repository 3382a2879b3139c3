import type { Phrases } from '../../../src/app/phrases.ts';

const names: Readonly<Record<string, string>> = {
  telegram: 'Telegram',
  zalo: 'Zalo',
  terminal: 'máy tính',
};

/** What people call a channel. */
export function printChannel(channel: string): string {
  return names[channel] ?? channel;
}

/** What is said in a group, and where there are no buttons. */
export const channels: Phrases['channels'] = {
  writePrivately:
    'Chào cả nhóm ạ! Báo cáo và số liệu của từng đơn vị mình chỉ trao đổi riêng. Anh/chị bấm vào tên mình rồi nhắn riêng giúp mình nhé.',
  chooseByNumber: 'Nhắn số để chọn:',
  chooseByWords: 'Có thể nhắn:',
  fileLine: ({ name, bytes }) => `[tệp: ${name}, ${Math.ceil(bytes / 1024)} KB]`,
};
