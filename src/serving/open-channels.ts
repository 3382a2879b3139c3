import type { OpenChannel } from '../adapters/channels/define-channel.ts';
import type { WebhookControl } from '../adapters/channels/webhook-control.ts';
import { realTimer } from '../adapters/timer.ts';
import type { Log } from '../app/ports/log.ts';
import type { Metrics } from '../app/ports/metrics.ts';
import { vietnamesePhrases } from '../../conversations/phrases/vi/index.ts';
import type { Config } from '../config.ts';

/** The channels that are configured, with their bots. What the others need is not even loaded. */
export async function openChannels(
  config: Pick<Config, 'telegram' | 'zalo'>,
  parts: { readonly log: Log; readonly metrics: Metrics },
): Promise<readonly OpenChannel[]> {
  const all = { ...parts, timer: realTimer };
  const open: OpenChannel[] = [];
  if (config.telegram) {
    const { botIdOf, telegram } = await import('../adapters/channels/telegram/telegram.ts');
    open.push(telegram.open({ bot: botIdOf(config.telegram.token), ...config.telegram, ...all }));
  }
  if (config.zalo) {
    const { zalo } = await import('../adapters/channels/zalo/zalo.ts');
    open.push(zalo.open({ ...config.zalo, words: vietnamesePhrases.channels, ...all }));
  }
  return open;
}

/** The webhooks of the bots that are configured, one each. */
export async function webhookControls({
  telegram: bot,
  zalo: bots,
}: Pick<Config, 'telegram' | 'zalo'>): Promise<readonly WebhookControl[]> {
  const controls: WebhookControl[] = [];
  if (bot) {
    const { botIdOf } = await import('../adapters/channels/telegram/telegram.ts');
    const { telegramWebhook } = await import('../adapters/channels/telegram/webhook-control.ts');
    controls.push(telegramWebhook({ name: botIdOf(bot.token), ...bot }));
  }
  if (bots) {
    const { zaloWebhook } = await import('../adapters/channels/zalo/webhook-control.ts');
    controls.push(...bots.bots.map((one) => zaloWebhook({ ...one, apiRoot: bots.apiRoot })));
  }
  return controls;
}
