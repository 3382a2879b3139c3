import type { HttpServer } from '../adapters/http/server.ts';
import type { PrometheusMetrics } from '../adapters/metrics/prometheus.ts';
import { realTimer } from '../adapters/timer.ts';
import { measure, readiness } from '../app/monitoring.ts';
import type { Clock } from '../app/ports/clock.ts';
import type { Log } from '../app/ports/log.ts';
import type { ServedBot } from '../app/ports/served-bot.ts';
import type { Webhook } from '../app/ports/webhook.ts';
import type { Config } from '../config.ts';
import type { Program } from '../program.ts';
import { readMigrations } from '../../prisma/migrations.ts';

/** The HTTP server, when one is configured. */
export async function listen(
  config: Config,
  parts: {
    readonly program: Program;
    readonly channels: readonly string[];
    readonly served: readonly ServedBot[];
    readonly webhooks: readonly Webhook[];
    /** there when something is to be listened at */
    readonly metrics: PrometheusMetrics | undefined;
    readonly clock: Clock;
    readonly log: Log;
  },
): Promise<HttpServer | undefined> {
  const { program, channels, served, webhooks, metrics, clock, log } = parts;
  if (!config.http || !metrics) return undefined;
  const { startHttpServer } = await import('../adapters/http/server.ts');
  const migrations = readMigrations(program.database.provider).map(({ name }) => name);
  const { health, bots } = program.store;
  const monitoring = { health, bots, served, clock, timer: realTimer, channels, migrations };
  const server = await startHttpServer({
    ...config.http,
    webhooks,
    readiness: () => readiness(monitoring),
    metricsPage: () => metrics.page(() => measure(monitoring)),
    ...(program.openLink && { openLink: program.openLink }),
    metrics,
    log,
  });
  log.info('listening', { port: server.port, webhooks: webhooks.length });
  return server;
}
