import type { OpenChannel } from '../../src/adapters/channels/define-channel.ts';
import { webhookOf } from '../../src/adapters/channels/webhook-address.ts';
import { startHttpServer } from '../../src/adapters/http/server.ts';
import type { Receive } from '../../src/app/ports/channel.ts';
import type { Log } from '../../src/app/ports/log.ts';
import { noMetrics, type Metrics } from '../../src/app/ports/metrics.ts';
import type { Webhook } from '../../src/app/ports/webhook.ts';

/** Stands for the public address of a deployment; no platform is told a private one. */
export const publicUrl = 'https://bot.example.vn';

/** Of the test's deployment; each bot has its own, derived. */
export const masterSecret = 'Master-Secret_of-the-tests_0123456789-abc';

/** The HTTP server with the doors of channels, as the program has it. */
export interface ServedDoors {
  readonly webhooks: readonly Webhook[];
  /** what a platform is told */
  urlOf(webhook: Webhook): string;
  /** where that is found on this machine */
  readonly root: string;
  stop(): Promise<void>;
}

export async function serveDoors(
  channels: readonly OpenChannel[],
  receive: Receive,
  { log, metrics = noMetrics }: { readonly log: Log; readonly metrics?: Metrics },
): Promise<ServedDoors> {
  const opened = channels.flatMap((channel) => {
    const opening = channel.openDoors?.(receive);
    return opening ? [{ name: channel.name, opening }] : [];
  });
  const webhooks = opened.flatMap(({ name, opening }) =>
    opening.doors.map((door) => webhookOf(name, door, masterSecret)),
  );
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    webhooks,
    readiness: async () => ({ isReady: true, checks: {} }),
    metricsPage: async () => ({ contentType: 'text/plain', body: '' }),
    metrics,
    log,
  });
  return {
    webhooks,
    urlOf: ({ path }) => `${publicUrl}${path}`,
    root: `http://127.0.0.1:${server.port}`,
    async stop() {
      await server.stop();
      await Promise.all(opened.map(({ opening }) => opening.stop()));
    },
  };
}
