import type { Log } from '../../app/ports/log.ts';
import type { Metrics } from '../../app/ports/metrics.ts';
import type { Webhook } from '../../app/ports/webhook.ts';
import { readBody } from './read-body.ts';
import { isSameSecret } from './same-secret.ts';

/** Bytes; Zalo's events have a few hundred, Telegram's seldom more than ten thousand. */
const bodyLimit = 256 * 1024;

/**
 * One request to a webhook. The secret is looked at before anything of the body is read; whoever does not have it learns nothing but 401.
 * The answer goes out once the event is stored, and the work on it goes on afterwards.
 */
export async function takeRequest(
  request: Request,
  webhook: Webhook,
  { metrics, log }: { readonly metrics: Metrics; readonly log: Log },
): Promise<Response> {
  const { channel, secret, secretHeader, isTriedEmpty } = webhook;
  const turnAway = (status: number, reason: string): Response => {
    metrics.turnedAway(channel, reason);
    log.info('webhook-turned-away', { channel, reason });
    return new Response(null, { status });
  };

  const given = request.headers.get(secretHeader);
  if (given === null) {
    // Reading no byte at all is enough to know that there is one.
    const isPing = isTriedEmpty && (await readBody(request, 0)).kind === 'whole';
    return isPing ? turnAway(200, 'ping') : turnAway(401, 'no-secret');
  }
  // A header that came twice is one text here, with a comma in it.
  if (!isSameSecret(given, secret)) return turnAway(401, 'wrong-secret');
  const body = await readBody(request, bodyLimit);
  if (body.kind === 'too-long') return turnAway(413, body.kind);
  if (body.kind === 'broken-off') return turnAway(400, body.kind);
  if (body.text === '' && isTriedEmpty) return turnAway(200, 'ping');
  const event = parse(body.text);
  if (event === undefined) return turnAway(400, 'broken-json');
  const status = (await webhook.take(event)) === 'not-stored' ? 503 : 200;
  return new Response(null, { status });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
