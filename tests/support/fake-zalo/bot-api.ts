import { z } from 'zod';
import { ok, refuse, type Answer } from './answers.ts';
import type { BotState, Method, Parameters } from './bot-state.ts';
import { sendChatAction, sendMessage, sendPhoto, sendSticker, sendVoice } from './sending.ts';
import { deleteWebhook, getWebhookInfo, setWebhook, testWebhook } from './webhook-methods.ts';

/** 3: by their exact names; Zalo's are case-sensitive. */
export const methods: Readonly<Record<string, Method>> = {
  getMe,
  getUpdates,
  setWebhook,
  testWebhook,
  getWebhookInfo,
  deleteWebhook,
  sendMessage,
  sendPhoto,
  sendSticker,
  sendVoice,
  sendChatAction,
};

/** 1 */
function getMe({ self, dialect }: BotState): Answer {
  return ok({
    id: '1459000000000000001',
    account_name: self.account,
    account_type: 'BASIC',
    can_join_groups: true,
    ...(dialect.displayName === 'told' && { display_name: self.display }),
  });
}

/** 11: a number or a text, 30 where there is none. */
const polled = z.object({ timeout: z.coerce.number().default(30) });

async function getUpdates(
  { events, webhooks, dialect }: BotState,
  parameters: Parameters,
  gone: AbortSignal,
): Promise<Answer> {
  if (webhooks.set) return refuse(400, 'Webhook is configured');
  const event = await events.take(polled.parse(parameters).timeout, gone);
  if (event === 'other-poller') return refuse(409, 'Conflict: another getUpdates');
  if (event !== 'timeout') return ok(dialect.update === 'array' ? [event] : event);
  switch (dialect.emptyPoll) {
    case 'code-408':
      return refuse(408, 'Request timeout');
    case 'text-408':
      return refuse('408', 'Request timeout');
    case 'http-408':
      return refuse(408, 'Request timeout', 408);
    case 'empty-object':
      return ok({});
    case 'no-result':
      return ok();
  }
}
