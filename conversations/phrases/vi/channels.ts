const names: Readonly<Record<string, string>> = {
  telegram: 'Telegram',
  zalo: 'Zalo',
  terminal: 'máy tính',
};

/** What people call a channel. */
export function printChannel(channel: string): string {
  return names[channel] ?? channel;
}
