import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Listening } from '../../../src/adapters/channels/define-channel.ts';
import { triesBesideOthers } from '../../../src/adapters/channels/zalo/keeper.ts';
import type { IncomingMessage, Receive } from '../../../src/app/ports/channel.ts';
import { startFakeZalo, type FakeZalo } from '../../support/fake-zalo/fake-zalo.ts';
import { faults } from '../../support/fake-zalo/faults.ts';
import { openZalo } from './running-zalo.ts';

type Store = (message: IncomingMessage) => Promise<void>;

describe('taking messages from Zalo', () => {
  let server: FakeZalo;
  let bot: ReturnType<typeof openZalo>;
  const listenings: Listening[] = [];
  const servers: FakeZalo[] = [];

  beforeEach(async () => {
    server = await startFakeZalo();
    servers.push(server);
    server.dialect.second = 10;
    bot = openZalo(server);
  });
  afterEach(async () => {
    await Promise.all(listenings.splice(0).map((listening) => listening.stop()));
    await Promise.all(servers.splice(0).map((one) => one.close()));
  });

  function listen(receive: Receive, by = bot): Listening {
    const listening = by.listen(receive);
    listenings.push(listening);
    return listening;
  }

  /** Stores by `store`, whose rejection is the store's. */
  function storing(store: Store): Receive {
    return (message) => ({ stored: store(message), answered: Promise.resolve() });
  }

  const polls = () => server.callsOf('getUpdates').length;
  const isPolled = () => vi.waitFor(() => expect(polls()).toBeGreaterThan(0));

  it('takes each message, one poll at a time, and asks again at once', async () => {
    const texts: string[] = [];
    listen(storing(async ({ input }) => void texts.push(input.kind === 'text' ? input.text : input.kind)));
    await isPolled();
    const [lan, hoa] = [server.person('Lan'), server.person('Hoa')];
    lan.types('1');
    hoa.types('2');
    lan.types('3');
    await vi.waitFor(() => expect(texts).toEqual(['1', '2', '3']));
    expect(bot.pauses).toEqual([]);
    expect(server.events).toMatchObject({ mostAtOnce: 1, lost: 0 });
  });

  it('asks on after polls that nothing came to, with no pause, no complaint and never for 0 seconds', async () => {
    for (const how of ['code-408', 'text-408', 'http-408', 'empty-object', 'no-result'] as const) {
      server.dialect.emptyPoll = how;
      const before = polls();
      if (listenings.length === 0) listen(storing(async () => {}));
      await vi.waitFor(() => expect(polls()).toBeGreaterThan(before + 1), 3_000);
    }
    expect(bot.pauses).toEqual([]);
    expect(bot.log.entries).toEqual([]);
    for (const { parameters } of server.callsOf('getUpdates')) expect(parameters).toEqual({ timeout: 30 });
  });

  it('does not turn in circles when an empty poll is not held open', async () => {
    server.fails('getUpdates', faults.timeout, { times: 4 });
    server.fails('getUpdates', { kind: 'body', body: '{"ok":true,"result":{}}' }, { times: 2 });
    await hearsAgain();
    expect(bot.pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000]);
    expect(bot.log.events()).toContain('zalo-poll-not-held');
  });

  it('goes on polling while a message waits for the store, and keeps the order of each chat', async () => {
    const stored: string[] = [];
    let isAway = true;
    const [lan, hoa] = [server.person('Lan'), server.person('Hoa')];
    listen(
      storing(async ({ address, input }) => {
        if (address.chat === lan.chat && isAway) throw new Error('database is locked');
        stored.push(input.kind === 'text' ? input.text : '');
      }),
    );
    await isPolled();
    lan.types('một');
    lan.types('hai');
    hoa.types('ba');
    await vi.waitFor(() => expect(stored).toEqual(['ba']));
    isAway = false;
    await vi.waitFor(() => expect(stored).toEqual(['ba', 'một', 'hai']));
    expect(server.events.lost).toBe(0);
  });

  it('gives nothing up while the store takes nobody', async () => {
    let refusals = triesBesideOthers * 3;
    const received = vi.fn<Store>(async () => {
      if (refusals-- > 0) throw new Error('database is locked');
    });
    listen(storing(received));
    await isPolled();
    server.person('Lan').types('12');
    await vi.waitFor(() => expect(received).toHaveBeenCalledTimes(triesBesideOthers * 3 + 1), 5_000);
    expect(bot.log.events()).not.toContain('zalo-message-given-up');
    expect(Math.max(...bot.pauses)).toBe(2_000);
  });

  it('gives up a message that can never be stored, once others were often enough', async () => {
    const [lan, hoa] = [server.person('Lan'), server.person('Hoa')];
    const behind = vi.fn<Store>(async () => {});
    listen(
      storing(async (message) => {
        const { input } = message;
        if (input.kind === 'text' && input.text === 'poison') {
          hoa.types('12');
          throw new Error('invalid byte sequence');
        }
        if (input.kind === 'text' && input.text === 'behind') return behind(message);
      }),
    );
    await isPolled();
    lan.types('poison');
    lan.types('behind');
    await vi.waitFor(() => expect(behind).toHaveBeenCalledOnce(), 10_000);
    expect(bot.log.of('zalo-message-given-up')).toHaveLength(1);
  });

  it('hands in what comes twice twice, as the same event', async () => {
    const events: string[] = [];
    listen(storing(async ({ event }) => void events.push(event)));
    await isPolled();
    const message = server.person('Lan').types('12');
    server.brings(message);
    await vi.waitFor(() => expect(events).toHaveLength(2));
    expect(events[0]).toBe(events[1]);
  });

  it.each([
    ['a gateway page', faults.badGateway, 'http-502-not-json'],
    ['an internal error', faults.internal, '403-other'],
    ['half an answer', faults.truncated, 'http-200-not-json'],
    ['a broken connection', faults.resetBefore, 'econnreset'],
  ])('goes on after %s, later each time', async (_, fault, code) => {
    server.fails('getUpdates', fault, { times: 3 });
    await hearsAgain();
    expect(bot.pauses).toHaveLength(3);
    expect(bot.pauses).toEqual(fault.kind === 'refuse' ? [5_000, 5_000, 5_000] : [500, 1_000, 2_000]);
    expect(bot.log.of('zalo-poll-failed')[0]).toMatchObject({ bot: 'main', code });
  });

  it('leaves a gateway that finds it too fast alone for a while', async () => {
    server.fails('getUpdates', faults.tooFast);
    await hearsAgain();
    expect(bot.pauses).toEqual([5_000]);
  });

  it('goes on when the platform was away', async () => {
    const received = vi.fn<Store>(async () => {});
    listen(storing(received));
    await isPolled();
    await server.goesDown();
    await vi.waitFor(() => expect(bot.pauses.length).toBeGreaterThan(3));
    await server.comesBack();
    server.dialect.unpolled = 'kept';
    server.person('Lan').types('12');
    await vi.waitFor(() => expect(received).toHaveBeenCalledOnce());
  });

  it.each([
    ['a webhook is set', faults.webhookSet, '400-webhook'],
    ['another program polls', faults.otherPoller, '409-other'],
  ])('says that %s, and tries again', async (_, fault, code) => {
    server.fails('getUpdates', fault);
    await hearsAgain();
    expect(bot.log.of('zalo-poll-conflict')[0]).toMatchObject({ code });
  });

  it.each(['body', 'http-401'] as const)(
    'ends with a clear sentence at a refused token, as %s',
    async (how) => {
      server.dialect.refusedToken = how;
      const wrong = openZalo({ ...server, token: '1:anotherTokenOfTheRightShape_0000' });
      const end = await listen(
        storing(async () => {}),
        wrong,
      ).ended;
      expect(end).toMatchObject({
        kind: 'failed',
        error: { message: expect.stringMatching(/^Zalo refuses the token of main: check ZALO_BOTS/) },
      });
      expect(wrong.log.events()).toEqual(['zalo-token-refused']);
      expect(JSON.stringify(wrong.log.entries)).not.toContain('anotherToken');
    },
  );

  it('serves its other bots when one is refused', async () => {
    const two = openZalo(server, { second: '1:anotherTokenOfTheRightShape_0000' });
    const received = vi.fn<Store>(async () => {});
    const listening = listen(storing(received), two);
    await vi.waitFor(() => expect(two.log.of('zalo-token-refused')).toEqual([{ bot: 'second' }]));
    server.dialect.unpolled = 'kept';
    server.person('Lan').types('12');
    await vi.waitFor(() => expect(received).toHaveBeenCalledOnce());
    expect(received.mock.calls[0]?.[0].address.bot).toBe('main');
    await listening.stop();
    expect(await listening.ended).toEqual({ kind: 'stopped' });
  });

  it('keeps several bots apart', async () => {
    const other = await startFakeZalo({ token: '1459000000000000002:ZZFakeTokenOfTheSecondBot_0123456789' });
    servers.push(other);
    other.dialect.second = 10;
    const both = await twoBots(server, other);
    const addresses: unknown[] = [];
    const listening = both.channel.listen(storing(async ({ address }) => void addresses.push(address)));
    listenings.push(listening);
    await vi.waitFor(() => expect(polls() * other.callsOf('getUpdates').length).toBeGreaterThan(0));
    server.person('Lan', 'same').types('1');
    await vi.waitFor(() => expect(addresses).toHaveLength(1));
    other.person('Lan', 'same').types('2');
    await vi.waitFor(() => expect(addresses).toHaveLength(2));
    expect(addresses).toEqual([
      { channel: 'zalo', bot: 'main', chat: 'same' },
      { channel: 'zalo', bot: 'second', chat: 'same' },
    ]);
    const prompt = { id: 'p', text: 'x', choices: [], answer: 'type' } as const;
    expect(await both.channel.send({ channel: 'zalo', bot: 'second', chat: 'same' }, prompt)).toEqual({
      kind: 'sent',
    });
    expect([server.sentTo('same'), other.sentTo('same')].map(({ length }) => length)).toEqual([0, 1]);
  });

  it('stops in the middle of a poll, at once', async () => {
    server.dialect.second = 1_000;
    const listening = listen(storing(async () => {}));
    await isPolled();
    await listening.stop();
    expect(await listening.ended).toEqual({ kind: 'stopped' });
  });

  it('tries what is in hand once more when it stops, and says what is lost', async () => {
    const received = vi.fn<Store>(async () => Promise.reject(new Error('database is locked')));
    const patient = openZalo(server);
    const listening = listen(storing(received), patient);
    await isPolled();
    server.person('Lan').types('12');
    await vi.waitFor(() => expect(received).toHaveBeenCalled());
    await listening.stop();
    expect(patient.log.events()).toContain('zalo-message-given-up');
  });

  it('counts what it does not take', async () => {
    const received = vi.fn<Store>(async () => {});
    listen(storing(received));
    await isPolled();
    const lan = server.person('Lan');
    server.brings({ event_name: 'message.future.received', message: {} });
    server.brings({ event_name: 'message.unsupported.received' });
    lan.writesIn('g1', { kind: 'sticker' });
    lan.types('12');
    await vi.waitFor(() => expect(received).toHaveBeenCalledOnce());
    expect(bot.turnedAway).toEqual(['unknown-event', 'no-chat', 'group']);
  });

  it('learns its names when a group speaks, and again if that failed', async () => {
    const texts: unknown[] = [];
    listen(storing(async ({ address, input }) => void texts.push([address.group, input])));
    await isPolled();
    const lan = server.person('Lan');
    server.fails('getMe', faults.badGateway);
    lan.writesIn('g1', { kind: 'text', text: '@Bot Fake một' });
    await vi.waitFor(() => expect(texts).toHaveLength(1));
    lan.writesIn('g1', { kind: 'text', text: '@Bot Fake hai' });
    lan.writesIn('g1', { kind: 'text', text: '@Somebody else' });
    lan.writesIn('g1', { kind: 'text', text: '@Bot Fake ba' });
    await vi.waitFor(() => expect(texts).toHaveLength(3));
    expect(texts).toEqual([
      [true, { kind: 'text', text: '@Bot Fake một' }],
      [true, { kind: 'text', text: 'hai' }],
      [true, { kind: 'text', text: 'ba' }],
    ]);
    expect(server.callsOf('getMe').length).toBeLessThanOrEqual(4);
    expect(bot.log.events()).toContain('zalo-names-unknown');
  });

  /** Somebody writes while polls fail, and is heard. */
  async function hearsAgain(): Promise<void> {
    const received = vi.fn<Store>(async () => {});
    server.dialect.unpolled = 'kept';
    server.person('Lan').types('12');
    listen(storing(received));
    await vi.waitFor(() => expect(received).toHaveBeenCalledOnce(), 5_000);
  }
});

/** Both bots of one channel live at one address, so a small relay tells them apart by token. */
async function twoBots(main: FakeZalo, second: FakeZalo) {
  const { relay } = await import('./relay.ts');
  const root = await relay([main, second]);
  return openZalo({ ...main, root }, { second: second.token });
}
