import type { Address, Receive, SendOutcome, SentFile } from '../../../src/app/ports/channel.ts';
import type { OpenChannel } from '../../../src/adapters/channels/define-channel.ts';
import type { AttachmentKind } from '../../../src/engine/prompt.ts';

/** A message as the person sees it. */
export interface Shown {
  readonly text: string;
  /** labels that can be seen, in order */
  readonly choices: readonly string[];
  /** what came with it: its name and bytes, or where it was fetched from */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array } | { readonly url: string };
}

/** A running channel with one person at its other end. */
export interface Rig {
  readonly channel: OpenChannel;
  /** a photo as this channel takes it */
  readonly photo: SentFile;
  /** where the person is */
  readonly address: Address;
  types(text: string): void;
  sends(kind: AttachmentKind): void;
  /** acts on the newest message that has this choice */
  taps(label: string): void;
  /** changes the last text the person typed */
  edits(text: string): void;
  /** the platform delivers the last event once more */
  repeats(): void;
  /** everything the person sees, oldest first */
  shown(): readonly Shown[];
  /** the program wants no more messages */
  stops(): Promise<void>;
  close(): Promise<void>;
}

/** A way in which sending goes wrong, and what it has to come back as. */
export interface SendFailure<R extends Rig> {
  readonly expected: SendOutcome['kind'];
  /** the message brings a file, because of which it is refused */
  readonly refuses?: 'document' | 'photo';
  /** prepares the platform; returns the address to send to when it is not the person's */
  arrange(rig: R): Promise<Address> | Promise<void> | Address | void;
}

/** Every case of the suite; what a channel can not do is skipped by name and with the reason. */
export type CaseName =
  | 'text'
  | 'every spelling'
  | 'command'
  | 'tap'
  | 'old button'
  | 'choose'
  | 'type'
  | 'long text'
  | 'document'
  | 'photo'
  | 'long text with a document'
  | 'long text with a photo'
  | 'edited message'
  | 'repeated event'
  | 'order'
  | 'not stored'
  | 'stop'
  | `attachment ${AttachmentKind}`;

/** What a channel shows to the suite. */
export interface ChannelContract<R extends Rig> {
  readonly skips: Partial<Record<CaseName, string>>;
  /** a fresh channel whose messages go to `receive` */
  open(receive: Receive): Promise<R>;
  /** by what the send meets */
  readonly failures: Readonly<Record<string, SendFailure<R>>>;
}
