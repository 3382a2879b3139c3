import type { OpenChannel } from '../adapters/channels/define-channel.ts';
import { botIdOf, telegram } from '../adapters/channels/telegram/telegram.ts';
import { telegramWebhook } from '../adapters/channels/telegram/webhook-control.ts';
import type { WebhookControl } from '../adapters/channels/webhook-control.ts';
import { zaloWebhook } from '../adapters/channels/zalo/webhook-control.ts';
import { zalo } from '../adapters/channels/zalo/zalo.ts';
import { realTimer } from '../adapters/timer.ts';
import type { Log } from '../app/ports/log.ts';
import type { Metrics } from '../app/ports/metrics.ts';
import { vietnamesePhrases } from '../../conversations/phrases/vi/index.ts';
import type { Config } from '../config.ts';

/** The channels that are configured, with their bots. */
export function openChannels(
  config: Pick<Config, 'telegram' | 'zalo'>,
  parts: { readonly log: Log; readonly metrics: Metrics },
): readonly OpenChannel[] {
  const all = { ...parts, timer: realTimer };
  return [
    ...(config.telegram
      ? [telegram.open({ bot: botIdOf(config.telegram.token), ...config.telegram, ...all })]
      : []),
    ...(config.zalo ? [zalo.open({ ...config.zalo, words: vietnamesePhrases.channels, ...all })] : []),
  ];
}

/** The webhooks of the bots that are configured, one each. */
export function webhookControls({
  telegram: bot,
  zalo: bots,
}: Pick<Config, 'telegram' | 'zalo'>): readonly WebhookControl[] {
  return [
    ...(bot ? [telegramWebhook({ name: botIdOf(bot.token), ...bot })] : []),
    ...(bots ? bots.bots.map((one) => zaloWebhook({ ...one, apiRoot: bots.apiRoot })) : []),
  ];
}
