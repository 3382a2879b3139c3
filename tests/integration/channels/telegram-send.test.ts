import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../../src/app/ports/channel.ts';
import type { Prompt } from '../../../src/engine/prompt.ts';
import { startFakeTelegram, type FakeTelegram } from '../../support/fake-telegram/fake-telegram.ts';
import { faults } from '../../support/fake-telegram/faults.ts';
import type { FakePerson } from '../../support/fake-telegram/person.ts';
import { openBot } from './running-bot.ts';

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
