import type { ListeningEnd, OpenChannel } from '../adapters/channels/define-channel.ts';
import { webhookOf } from '../adapters/channels/webhook-address.ts';
import type { Receive } from '../app/ports/channel.ts';
import type { Webhook } from '../app/ports/webhook.ts';
import type { Updates } from '../config.ts';

/** Messages are coming. */
export interface Taking {
  /** resolves when no channel can go on, for a refused one must not silence the others; while messages are brought it never does */
  readonly ended: Promise<ListeningEnd>;
  /** resolves when what is in hand is stored; of webhooks, call it when none can be called any more */
  stop(): Promise<void>;
}

/**
 * Prepares to take messages from every channel, the one way or the other. Nothing is asked for before `start`; `webhooks` are to be
 * listened at before it.
 */
export function takeMessages(
  channels: readonly OpenChannel[],
  receive: Receive,
  updates: Updates,
): { readonly webhooks: readonly Webhook[]; start(): Taking } {
  return updates.by === 'polling' ? polling(channels, receive) : brought(channels, receive, updates.secret);
}

function polling(channels: readonly OpenChannel[], receive: Receive): ReturnType<typeof takeMessages> {
  return {
    webhooks: [],
    start: () => {
      const listening = channels.map((channel) => channel.listen(receive));
      return {
        ended: Promise.all(listening.map(({ ended }) => ended)).then(whole),
        stop: async () => void (await Promise.all(listening.map((one) => one.stop()))),
      };
    },
  };
}

function whole(ends: readonly ListeningEnd[]): ListeningEnd {
  return ends.find(({ kind }) => kind === 'failed') ?? { kind: 'stopped' };
}

function brought(
  channels: readonly OpenChannel[],
  receive: Receive,
  secret: string,
): ReturnType<typeof takeMessages> {
  const opened = channels.flatMap((channel) => {
    const opening = channel.openDoors?.(receive);
    return opening ? [{ name: channel.name, opening }] : [];
  });
  return {
    webhooks: opened.flatMap(({ name, opening }) =>
      opening.doors.map((door) => webhookOf(name, door, secret)),
    ),
    start: () => ({
      ended: new Promise(() => {}),
      stop: async () => void (await Promise.all(opened.map(({ opening }) => opening.stop()))),
    }),
  };
}
