import { faults as telegramFaults } from '../fake-telegram/faults.ts';
import type { FakeTelegram } from '../fake-telegram/fake-telegram.ts';
import type { Act as TelegramAct, FakePerson as TelegramPerson } from '../fake-telegram/person.ts';
import { faults as zaloFaults } from '../fake-zalo/faults.ts';
import type { FakeZalo } from '../fake-zalo/fake-zalo.ts';
import type { FakePerson as ZaloPerson } from '../fake-zalo/person.ts';
import type { ZaloEvent } from '../fake-zalo/updates.ts';
import type { Fault } from './plan.ts';

/** How a call that sends goes wrong. */
export type SendFault = Extract<Fault, { kind: 'send-fails' }>['how'] | 'hang';

/** A message somebody typed, as the platform knows it. */
export interface Typed {
  /** under what the store remembers it */
  readonly event: string;
  /** The platform brings it again, so many times at once. */
  repeat(times: number): Promise<void>;
  /** The person changes it; missing where nobody can. */
  readonly edit?: (text: string) => Typed;
}

/** Somebody with a chat, on whatever platform. */
export interface Player {
  readonly platform: Platform;
  types(text: string): Typed;
  /** everything the bot sent to them, oldest first */
  readonly texts: () => readonly string[];
}

/** What can go wrong with a platform. */
export interface Platform {
  readonly channel: 'telegram' | 'zalo';
  /** does not bring again what nobody took: its people notice, and type once more */
  readonly isForgetful: boolean;
  failsNextSend(how: SendFault): void;
  /** resolves when the bot sends the next time, before anything comes of it */
  reachesSend(): Promise<void>;
  /** awaited when the next message has arrived and before the bot hears of it */
  onNextSent(hook: () => Promise<void>): void;
  goesDown(): Promise<void>;
  comesBack(): Promise<void>;
}

function telegramPlatform(telegram: FakeTelegram): Platform {
  const fails = {
    resetAfter: telegramFaults.resetAfter,
    resetBefore: telegramFaults.resetBefore,
    badGateway: telegramFaults.badGateway,
    tooMany: telegramFaults.tooManyRequests(1),
    hang: telegramFaults.hang,
  } as const;
  return {
    channel: 'telegram',
    isForgetful: false,
    failsNextSend: (how) => telegram.fails('sendMessage', fails[how]),
    reachesSend: () => reached(telegram),
    onNextSent: (hook) => onNextSent(telegram, hook),
    goesDown: () => telegram.goesDown(),
    comesBack: () => telegram.comesBack(),
  };
}

export function onTelegram(telegram: FakeTelegram, person: TelegramPerson): Player {
  const typed = (act: TelegramAct): Typed => ({
    event: String(act.updateId),
    edit: (text) => typed(person.edits(act, text)),
    repeat: async (times) => {
      const all = Array.from({ length: times }, () => act.updateId);
      if (telegram.webhook.url === '') return all.forEach((id) => telegram.repeats(id));
      // All at once; one that is refused is brought again by the platform itself.
      await Promise.allSettled(all.map((id) => telegram.webhook.bringNow(telegram.update(id))));
    },
  });
  return {
    platform: telegramPlatform(telegram),
    types: (text) => typed(person.types(text)),
    texts: () => person.inbox.map(({ text }) => text),
  };
}

/** @param isForgetful what a poll took from it is gone, and of webhooks nobody knows whether they are repeated */
function zaloPlatform(zalo: FakeZalo, isForgetful: boolean): Platform {
  const fails = {
    resetAfter: zaloFaults.resetAfter,
    resetBefore: zaloFaults.resetBefore,
    badGateway: zaloFaults.badGateway,
    tooMany: zaloFaults.tooFast,
    hang: zaloFaults.hang,
  } as const;
  return {
    channel: 'zalo',
    isForgetful,
    failsNextSend: (how) => zalo.fails('sendMessage', fails[how]),
    reachesSend: () => reached(zalo),
    onNextSent: (hook) => onNextSent(zalo, hook),
    goesDown: () => zalo.goesDown(),
    comesBack: () => zalo.comesBack(),
  };
}

export function onZalo(zalo: FakeZalo, person: ZaloPerson, isForgetful: boolean): Player {
  const typed = (event: ZaloEvent): Typed => ({
    event: messageIdOf(event),
    repeat: async (times) => {
      const all = Array.from({ length: times }, () => event);
      if (zalo.webhook()) await Promise.allSettled(all.map((one) => zalo.bringsNow(one)));
      else all.forEach((one) => zalo.brings(one));
    },
  });
  return {
    platform: zaloPlatform(zalo, isForgetful),
    types: (text) => typed(person.types(text)),
    texts: () => person.inbox.map(({ text }) => text),
  };
}

function messageIdOf({ message }: ZaloEvent): string {
  if (typeof message === 'object' && message !== null && 'message_id' in message)
    return String(message.message_id);
  throw new Error('an event without a message');
}

type Server = Pick<FakeTelegram | FakeZalo, 'onCall' | 'onSendMessage'>;

function reached(server: Server): Promise<void> {
  return new Promise((arrived) => {
    server.onCall((method: string) => {
      if (method.toLowerCase() === 'sendmessage') arrived();
    });
  });
}

function onNextSent(server: Server, hook: () => Promise<void>): void {
  server.onSendMessage(async () => {
    server.onSendMessage(() => {});
    await hook();
  });
}
