import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Listening } from '../../../src/adapters/channels/define-channel.ts';
import type { IncomingMessage } from '../../../src/app/ports/channel.ts';
import { startFakeTelegram, type FakeTelegram } from '../../support/fake-telegram/fake-telegram.ts';
import { faults } from '../../support/fake-telegram/faults.ts';
import { openBot } from './running-bot.ts';

describe('groups on Telegram', () => {
  let server: FakeTelegram;
  let bot: ReturnType<typeof openBot>;
  let received: IncomingMessage[];
  let listening: Listening;

  beforeEach(async () => {
    server = await startFakeTelegram();
    bot = openBot(server);
    received = [];
    listening = bot.listen((message) => {
      received.push(message);
      return { stored: Promise.resolve(), answered: Promise.resolve() };
    });
  });
  afterEach(async () => {
    await listening.stop();
    await server.close();
  });

  const texts = () => received.map(({ input }) => (input.kind === 'text' ? input.text : input.kind));
  const confirmed = () => vi.waitFor(() => expect(server.unconfirmed()).toEqual([]));

  it('are read only where they speak to the bot, by a name that is asked for once', async () => {
    const lan = server.person('Lan');
    lan.types('private');
    await confirmed();
    expect(server.calls.map(({ method }) => method)).not.toContain('getMe');
    lan.writesIn(-100, 'chào cả nhóm');
    lan.writesIn(-100, '@fake_bot chào');
    lan.writesIn(-100, '/baocao@fake_bot');
    lan.writesIn(-100, '/baocao@other_bot');
    lan.writesIn(-100, '128', {
      reply_to_message: { message_id: 1, from: { id: 7000000001, is_bot: true } },
    });
    await confirmed();
    expect(texts()).toEqual(['private', '@fake_bot chào', '/baocao', '128']);
    expect(received.map(({ address }) => address.group)).toEqual([undefined, true, true, true]);
    expect(received.at(-1)?.address).toEqual({
      channel: 'telegram',
      bot: '7000000001',
      chat: '-100',
      group: true,
    });
    expect(server.calls.filter(({ method }) => method === 'getMe')).toHaveLength(1);
  });

  it('keep nobody waiting when the name can not be asked for, and are heard once it can', async () => {
    server.fails('getMe', faults.badGateway);
    const lan = server.person('Lan');
    lan.writesIn(-100, '@fake_bot một');
    await confirmed();
    lan.writesIn(-100, '@fake_bot hai');
    await confirmed();
    expect(texts()).toEqual(['@fake_bot hai']);
    expect(bot.log.of('telegram-name-unknown')).toEqual([{ code: 'http-502-not-json' }]);
  });
});
