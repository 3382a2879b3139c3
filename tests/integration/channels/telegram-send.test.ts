import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address, SentFile } from '../../../src/app/ports/channel.ts';
import type { Prompt } from '../../../src/engine/prompt.ts';
import { startFakeTelegram, type FakeTelegram } from '../../support/fake-telegram/fake-telegram.ts';
import { faults } from '../../support/fake-telegram/faults.ts';
import type { FakePerson } from '../../support/fake-telegram/person.ts';
import { openBot } from './running-bot.ts';

const document = {
  kind: 'document',
  name: 'a.xlsx',
  mediaType: 'x/y',
  bytes: new Uint8Array([0, 1, 2, 255]),
} as const;

function along(file: SentFile) {
  return { urgency: 'answer', file } as const;
}

/** As much of a PNG as anybody looks at. */
function pngOf(width: number, height: number, length = 100): Uint8Array {
  const bytes = Buffer.alloc(length);
  bytes.write('89504e470d0a1a0a0000000d49484452', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return new Uint8Array(bytes);
}

describe('sending to Telegram', () => {
  let server: FakeTelegram;
  let bot: ReturnType<typeof openBot>;
  let lan: FakePerson;
  let address: Address;

  beforeEach(async () => {
    server = await startFakeTelegram();
    bot = openBot(server);
    lan = server.person('Lan');
    lan.types('/start');
    address = { channel: 'telegram', bot: '7000000001', chat: lan.chat };
  });
  afterEach(() => server.close());

  it('sends plain text without previews, and no keyboard where there are no choices', async () => {
    expect(await bot.channel.send(address, prompt('https://congdoan.vn *'))).toEqual({ kind: 'sent' });
    expect(server.calls.at(-1)?.payload).toEqual({
      chat_id: lan.chat,
      text: 'https://congdoan.vn *',
      link_preview_options: { is_disabled: true },
    });
  });

  it('does not know what became of a message of which a part was sent', async () => {
    server.fails('sendMessage', faults.tooManyRequests(3), { skip: 1 });
    const outcome = await bot.channel.send(address, prompt('một dòng dài\n'.repeat(1_000)));
    expect(outcome).toEqual({ kind: 'unknown', code: 'partly-sent' });
    expect(lan.inbox).toHaveLength(1);
  });

  it('may send again what was refused before its first part', async () => {
    server.fails('sendMessage', faults.tooManyRequests(3));
    const outcome = await bot.channel.send(address, prompt('một dòng dài\n'.repeat(1_000)));
    expect(outcome).toEqual({ kind: 'throttled', retryAfter: 3_000 });
    expect(lan.inbox).toEqual([]);
  });

  it('knows that nothing was sent when there was no connection', async () => {
    await server.goesDown();
    expect(await bot.channel.send(address, prompt('12'))).toEqual({
      kind: 'unreachable',
      code: 'econnrefused',
    });
  });

  it('gives a call up in time, and does not claim that nothing was sent', async () => {
    server.fails('sendMessage', faults.hangAfterAccepting);
    expect(await bot.channel.send(address, prompt('12'))).toEqual({ kind: 'unknown', code: 'timeout' });
    expect(lan.inbox).toHaveLength(1);
  });

  it.each([
    ['an empty text', { text: ' \n ' }, 'text-empty'],
    ['ids no button can carry', { choices: [{ id: 'x'.repeat(80), label: 'Có' }] }, 'not-renderable'],
  ])('refuses %s without asking Telegram', async (_, parts, code) => {
    const before = server.calls.length;
    const outcome = await bot.channel.send(address, { ...prompt('12'), ...parts });
    expect(outcome).toEqual({ kind: 'rejected', code });
    expect(server.calls).toHaveLength(before);
  });

  it('puts a text that fits beside its file, with the buttons, into one message', async () => {
    const choices = [{ id: 'a', label: 'Chưa nộp' }];
    const filed = { ...prompt('x'.repeat(1_000)), choices };
    await bot.channel.send(address, filed, along(document));
    expect(lan.inbox).toMatchObject([
      { text: filed.text, buttons: [[{ label: 'Chưa nộp' }]], file: { kind: 'document', name: 'a.xlsx' } },
    ]);
    expect(lan.inbox[0]?.file?.bytes).toEqual(document.bytes);
  });

  it('sends a text that is too long to stand beside a file before it', async () => {
    await bot.channel.send(address, prompt('x'.repeat(1_001)), along(document));
    expect(lan.inbox.map(({ text, file }) => [text.length, file?.name])).toEqual([
      [1_001, undefined],
      [0, 'a.xlsx'],
    ]);
  });

  it('tells a file that was refused after its text apart from a message of which nobody knows how much arrived', async () => {
    server.fails('sendDocument', faults.fileTooBig);
    const long = prompt('x'.repeat(1_001));
    expect(await bot.channel.send(address, long, along(document))).toEqual({
      kind: 'rejected',
      code: '400-file-too-big',
      file: 'alone',
    });
    server.fails('sendDocument', faults.tooManyRequests(3));
    expect(await bot.channel.send(address, long, along(document))).toEqual({
      kind: 'unknown',
      code: 'partly-sent',
    });
  });

  it.each([
    ['of more than ten thousand pixels on both sides together', pngOf(9_000, 1_001), ['sendDocument']],
    ['more than twenty times as long as wide', pngOf(2_001, 100), ['sendDocument']],
    ['of more than 10 MB', pngOf(100, 100, 10_000_001), ['sendDocument']],
    ['that is none', new Uint8Array(100), ['sendDocument']],
    ['at the limits', pngOf(8_000, 2_000), ['sendPhoto']],
    ['twenty times as long as wide', pngOf(2_000, 100, 10_000_000), ['sendPhoto']],
  ])('sends a photo %s in the way that Telegram takes', async (_, bytes, methods) => {
    const before = server.calls.length;
    const file = { kind: 'photo', name: 'b.png', mediaType: 'image/png', bytes } as const;
    expect(await bot.channel.send(address, prompt('12'), along(file))).toEqual({ kind: 'sent' });
    expect(server.calls.slice(before).map(({ method }) => method)).toEqual(methods);
    expect(lan.inbox.at(-1)?.file).toMatchObject({
      name: 'b.png',
      kind: methods[0] === 'sendPhoto' ? 'photo' : 'document',
    });
  });

  it('sends a photo that Telegram finds fault with as a document', async () => {
    server.fails('sendPhoto', faults.wrongFile);
    const file = { kind: 'photo', name: 'b.png', mediaType: 'image/png', bytes: pngOf(10, 10) } as const;
    expect(await bot.channel.send(address, prompt('12'), along(file))).toEqual({ kind: 'sent' });
    expect(lan.inbox.map((message) => message.file?.kind)).toEqual(['document']);
  });

  it('meets a person who blocked the bot, and the same person later', async () => {
    lan.blocks();
    expect(await bot.channel.send(address, prompt('12'))).toEqual({ kind: 'blocked' });
    lan.unblocks();
    expect(await bot.channel.send(address, prompt('12'))).toEqual({ kind: 'sent' });
  });

  it('sets the command menu, leaving out what would make Telegram refuse all of it', async () => {
    await bot.channel.offerMenu([
      { command: 'baocao', description: 'Làm báo cáo tháng' },
      { command: 'báo-cáo', description: 'x' },
    ]);
    expect(server.menu()).toEqual([{ command: 'baocao', description: 'Làm báo cáo tháng' }]);
    expect(bot.log.events()).toEqual(['telegram-menu-left-out']);
  });

  it('goes on without a menu', async () => {
    server.fails('setMyCommands', faults.internal);
    await bot.channel.offerMenu([{ command: 'baocao', description: 'Làm báo cáo tháng' }]);
    expect(bot.log.of('telegram-menu-not-set')).toEqual([{ code: '500-other' }]);
  });
});

function prompt(text: string): Prompt {
  return { id: 'p', text, choices: [], answer: 'type' };
}
