import { expect, it } from 'vitest';
import { silentLog } from '../../../src/adapters/log.ts';
import { noMetrics } from '../../../src/app/ports/metrics.ts';
import { readConfig } from '../../../src/config.ts';
import { openChannels } from '../../../src/serving/open-channels.ts';

const bots = {
  DATABASE_URL: 'file:/nonexistent/never-opened.db',
  TELEGRAM_BOT_TOKEN: '123456:abcdefghijklmnopqrstuvwxyz',
  ZALO_BOTS: 'main=12345:abcdefghijkl',
};

it.each([
  ['what the platforms are known to take', {}, 30, 5, 20],
  [
    'what the environment says',
    { TELEGRAM_PER_SECOND: '20', ZALO_PER_SECOND: '2', ANSWERS_AT_ONCE: '9' },
    20,
    2,
    9,
  ],
])('the pace is %s', async (_, environment, telegram, zalo, atOnce) => {
  const config = readConfig({ ...bots, ...environment });
  const open = await openChannels(config, { log: silentLog, metrics: noMetrics });
  expect(open.map(({ name, pace }) => ({ name, pace }))).toEqual([
    { name: 'telegram', pace: { perSecond: telegram, betweenOfChat: 1_000, burstOfChat: atOnce } },
    { name: 'zalo', pace: { perSecond: zalo, betweenOfChat: 1_000, burstOfChat: atOnce } },
  ]);
});
