import type { Channel, Receive } from '../../app/ports/channel.ts';
import type { Webhook } from '../../app/ports/webhook.ts';

/** A line of the command menu: `{ command: 'baocao', description: 'Làm báo cáo tháng' }`, no slash. */
export interface MenuEntry {
  readonly command: string;
  readonly description: string;
}

/** Why a channel no longer takes messages. */
export type ListeningEnd =
  | { readonly kind: 'stopped' }
  /** it can not go on; the message is for the operator and holds no secret */
  | { readonly kind: 'failed'; readonly error: Error };

/** A channel that is taking messages. */
export interface Listening {
  /** never rejects */
  readonly ended: Promise<ListeningEnd>;
  /** takes nothing new; resolves when what is in hand is stored */
  stop(): Promise<void>;
}

/** Where a platform hands in what was said to one bot, before it has an address and a secret (`app/ports/webhook.ts`). */
export type Door = Omit<Webhook, 'channel' | 'path' | 'secret'> & { readonly bot: string };

/** A channel that messages are brought to. */
export interface OpenDoors {
  readonly doors: readonly Door[];
  /** called when nothing is brought any more; resolves when what is in hand is stored, or given up */
  stop(): Promise<void>;
}

/** A channel with its bots opened: it sends at once, and takes messages after `listen`. */
export interface OpenChannel extends Channel {
  listen(receive: Receive): Listening;
  /** Lets messages be brought instead of asking for them; of a channel whose platform can do that. */
  openDoors?(receive: Receive): OpenDoors;
  /** Shows the commands where the platform has a menu for them; best effort, never throws. */
  offerMenu(entries: readonly MenuEntry[]): Promise<void>;
}

/** How one kind of channel is opened. Its options come from `main` or a command, never from the environment. */
export interface ChannelDefinition<Name extends string, Options> {
  readonly name: Name;
  open(options: Options): OpenChannel;
}

/** Fixes the name as a literal type; the registry beside it lists what is defined here. */
export function defineChannel<const Name extends string, Options>(
  definition: ChannelDefinition<Name, Options>,
): ChannelDefinition<Name, Options> {
  return definition;
}
