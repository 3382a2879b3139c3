import { createHmac } from 'node:crypto';
import type { Webhook } from '../../app/ports/webhook.ts';
import type { Door } from './define-channel.ts';

/** Behind PUBLIC_URL. Zalo's payloads do not name the bot, so each of its bots has an address; of Telegram there is one bot. */
export function webhookPath(channel: string, bot: string): string {
  return channel === 'telegram' ? '/webhook/telegram' : `/webhook/${channel}/${bot}`;
}

/**
 * The secret of one bot, derived from the one secret of the deployment: who learns one can not make another of it. 43 characters of
 * A-Z a-z 0-9 _ -, which suits both platforms (Telegram takes 1-256 of these, Zalo 8-256).
 */
export function webhookSecret(master: string, channel: string, bot: string): string {
  return createHmac('sha256', master).update(`webhook/${channel}/${bot}`).digest('base64url');
}

/** A door with its address and its secret. */
export function webhookOf(channel: string, { bot, ...door }: Door, master: string): Webhook {
  return {
    ...door,
    channel,
    path: webhookPath(channel, bot),
    secret: webhookSecret(master, channel, bot),
  };
}
