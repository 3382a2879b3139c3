import { ok, refuse, type Answer } from './answers.ts';
import type { BotState, Parameters } from './bot-state.ts';

const updatedAt = 1_790_000_000_000;

/** 20-24: what is wrong with the address or the secret is refused; what is wrong behind the address is only told. */
export async function setWebhook(
  state: BotState,
  { url, secret_token: secret }: Parameters,
): Promise<Answer> {
  if (!isPublic(url)) return refuse(400, 'Bad request: The webhook url is invalid');
  if (typeof secret !== 'string' || secret.length < 8 || secret.length > 256) {
    return refuse(400, 'Bad request: The secret_token must be 8 to 256 characters long');
  }
  if (state.webhookCallsLeft <= 0) return limited(state);
  state.webhookCallsLeft -= 1;
  state.webhooks.store(url, secret, updatedAt);
  const tried = await state.webhooks.tryOut();
  return ok({
    url,
    updated_at: updatedAt,
    ...(state.dialect.verification === 'told' && {
      verification: { ...tried, url, hint: tried.ok ? 'OK' : `Check that ${url} answers` },
    }),
  });
}

/** 26: the outer `ok` says that it was tried, the inner one how that went. */
export async function testWebhook(state: BotState): Promise<Answer> {
  if (state.webhookCallsLeft <= 0) return limited(state);
  state.webhookCallsLeft -= 1;
  const tried = await state.webhooks.tryOut();
  return ok({ ...tried, url: state.webhooks.set?.url ?? '', hint: 'Check the address', latency_ms: 12 });
}

export function getWebhookInfo({ webhooks, dialect }: BotState): Answer {
  const { set } = webhooks;
  if (set) return ok({ url: set.url, updated_at: set.updatedAt });
  return dialect.noWebhook === 'not-found'
    ? refuse(404, 'Not Found')
    : ok({ url: '', updated_at: updatedAt });
}

export function deleteWebhook({ webhooks }: BotState): Answer {
  webhooks.delete();
  return ok({ url: '', updated_at: updatedAt });
}

function limited({ dialect }: BotState): Answer {
  const description = 'Daily limit exceeded';
  return { status: 200, body: { ok: false, description, [dialect.dailyLimit]: 426 } };
}

/** 23: https, and no address of this machine or of a private network. */
function isPublic(url: unknown): url is string {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (
    protocol === 'https:' && !/^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)/.test(hostname)
  );
}
