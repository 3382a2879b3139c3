import { Hono } from 'hono';
import type { Log } from '../../app/ports/log.ts';
import type { OpenLink } from '../../app/ports/made-file.ts';
import type { Metrics } from '../../app/ports/metrics.ts';
import type { MetricsPage, Readiness } from '../../app/ports/monitoring.ts';
import type { Webhook } from '../../app/ports/webhook.ts';
import { giveFile } from './give-file.ts';
import { takeRequest } from './take-request.ts';

/** What the server shows. */
export interface RouteParts {
  /** none while messages are polled for */
  readonly webhooks: readonly Webhook[];
  readonly readiness: () => Promise<Readiness>;
  readonly metricsPage: () => Promise<MetricsPage>;
  /** absent where no links are made */
  readonly openLink?: OpenLink;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** Everything there is; whatever else is asked for is 404 without a word. */
export function routes({ webhooks, readiness, metricsPage, openLink, metrics, log }: RouteParts): Hono {
  const app = new Hono();
  for (const webhook of webhooks) {
    app.post(webhook.path, (context) => takeRequest(context.req.raw, webhook, { metrics, log }));
  }
  if (openLink) {
    app.get('/files/:token', (context) => giveFile(context.req.param('token'), { openLink, metrics, log }));
  }
  app.get('/healthz', (context) => context.text('ok'));
  app.get('/readyz', async (context) => {
    const { isReady, checks } = await readiness();
    return context.json({ ready: isReady, checks }, isReady ? 200 : 503);
  });
  app.get('/metrics', async () => {
    const { contentType, body } = await metricsPage();
    return new Response(body, { headers: { 'content-type': contentType } });
  });
  app.post('/webhook/*', () => {
    // A platform that was told of this address, while messages are polled for or under a name that is no longer served.
    metrics.turnedAway('http', 'no-such-webhook');
    log.info('webhook-turned-away', { channel: 'http', reason: 'no-such-webhook' });
    return new Response(null, { status: 404 });
  });
  app.notFound(() => new Response(null, { status: 404 }));
  app.onError((error) => {
    log.error('http-failed', error);
    return new Response(null, { status: 500 });
  });
  return app;
}
