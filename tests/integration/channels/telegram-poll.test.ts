import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Listening } from '../../../src/adapters/channels/define-channel.ts';
import { triesBesideOthers } from '../../../src/adapters/channels/telegram/give-up.ts';
import { inLine } from '../../../src/app/in-line.ts';
import { addressKey, type IncomingMessage, type Receive } from '../../../src/app/ports/channel.ts';
import { startFakeTelegram, type FakeTelegram } from '../../support/fake-telegram/fake-telegram.ts';
import { faults } from '../../support/fake-telegram/faults.ts';
import { openBot } from './running-bot.ts';

type Store = (message: IncomingMessage) => Promise<void>;

describe('taking updates from Telegram', () => {
  let server: FakeTelegram;
  let bot: ReturnType<typeof openBot>;
  const listenings: Listening[] = [];

  beforeEach(async () => {
    server = await startFakeTelegram();
    bot = openBot(server);
  });
  afterEach(async () => {
    await Promise.all(listenings.splice(0).map((listening) => listening.stop()));
    await server.close();
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

  it('confirms an update only when it is stored', async () => {
    const first = Promise.withResolvers<void>();
    const received = vi.fn<Store>(() => first.promise);
    const lan = server.person('Lan').types('12');
    listen(storing(received));
    await vi.waitFor(() => expect(received).toHaveBeenCalledOnce());
    expect(server.unconfirmed()).toEqual([lan.updateId]);
    expect(server.calls.filter(({ method }) => method === 'getUpdates')).toHaveLength(1);
    first.resolve();
    await vi.waitFor(() => expect(server.unconfirmed()).toEqual([]));
  });

  it('hands a whole batch on at once, in its order', async () => {
    const open = Promise.withResolvers<void>();
    const texts: string[] = [];
    const [lan, hoa] = [server.person('Lan'), server.person('Hoa')];
    lan.types('1');
    hoa.types('2');
    lan.types('3');
    listen(
      storing((message) => {
        texts.push(message.input.kind === 'text' ? message.input.text : '');
        return open.promise;
      }),
    );
    await vi.waitFor(() => expect(texts).toEqual(['1', '2', '3']));
    open.resolve();
  });

  it('gets what could not be stored again, and confirms only what stands before it', async () => {
    const lan = server.person('Lan');
    const ids = ['một', 'hai', 'ba'].map((text) => lan.types(text).updateId);
    const seen: string[] = [];
    let refusals = 2;
    const unconfirmed: (readonly number[])[] = [];
    listen(
      storing(async ({ event }) => {
        seen.push(event);
        unconfirmed.push(server.unconfirmed());
        if (event === String(ids[1]) && refusals-- > 0) throw new Error('database is locked');
      }),
    );
    await vi.waitFor(() => expect(server.unconfirmed()).toEqual([]));
    const [one, two, three] = ids.map(String);
    expect(seen).toEqual([one, two, three, two, three, two, three]);
    expect(unconfirmed.at(-1)).toEqual(ids.slice(1));
    expect(bot.pauses).toEqual([250, 500]);
    expect(bot.log.of('telegram-batch-not-stored')).toHaveLength(2);
  });

  it('treats a program that throws at once as one that could not store', async () => {
    const seen: string[] = [];
    server.person('Lan').types('12');
    listen((message) => {
      seen.push(message.event);
      if (seen.length === 1) throw new Error('a fault of ours');
      return { stored: Promise.resolve(), answered: Promise.resolve() };
    });
    await vi.waitFor(() => expect(server.unconfirmed()).toEqual([]));
    expect(seen).toHaveLength(2);
  });

  it('loses nothing when the process dies between taking and storing', async () => {
    const died = vi.fn<Store>(() => new Promise<void>(() => {}));
    const lan = server.person('Lan').types('12');
    bot.listen(storing(died));
    await vi.waitFor(() => expect(died).toHaveBeenCalledOnce());

    const next = vi.fn<Store>(async () => {});
    listen(storing(next), openBot(server));
    await vi.waitFor(() => expect(server.unconfirmed()).toEqual([]));
    expect(next.mock.calls.map(([message]) => message.event)).toEqual([String(lan.updateId)]);
  });

  it('hands a repeated update on again under its old event id', async () => {
    const seen: string[] = [];
    const lan = server.person('Lan').types('12');
    listen(storing(async ({ event }) => void seen.push(event)));
    await vi.waitFor(() => expect(server.unconfirmed()).toEqual([]));
    server.repeats(lan.updateId);
    server.person('Hoa').types('13');
    await vi.waitFor(() => expect(seen).toHaveLength(3));
    expect(seen[1]).toBe(seen[0]);
  });

  it('passes over updates it can not read, and counts them by reason', async () => {
    const seen: string[] = [];
    server.delivers({ message: null });
    server.delivers({ message: { message_id: 1, chat: { id: -5, type: 'group' }, text: '/baocao' } });
    server.person('Lan').types('12');
    listen(storing(async ({ event }) => void seen.push(event)));
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    expect(bot.log.of('telegram-update-ignored').map(({ reason }) => reason)).toEqual(['malformed', 'group']);
    await vi.waitFor(() => expect(server.unconfirmed()).toEqual([]));
  });

  it('does not come back at full speed for a batch that can not be confirmed', async () => {
    server.fails('getUpdates', faults.withoutNumbers, { times: 3 });
    await hearsAgain();
    expect(bot.pauses).toEqual([250, 500, 1_000]);
  });

  it('gives up a message that can never be stored, once everybody else had their turn often enough', async () => {
    const lan = server.person('Lan').types('poison');
    const hoa = server.person('Hoa').types('12');
    listen(
      storing(async ({ event }) => {
        if (event === String(lan.updateId)) throw new Error('invalid byte sequence');
      }),
    );
    await vi.waitFor(() => expect(server.unconfirmed()).toEqual([]), 10_000);
    expect(bot.log.of('telegram-update-given-up')).toEqual([{ event: lan.updateId }]);
    expect(bot.pauses).toHaveLength(triesBesideOthers - 1);
    expect(Math.max(...bot.pauses)).toBe(2_000);
    expect(hoa.updateId).toBeGreaterThan(lan.updateId);
  });

  it('does not give up what only waited behind such a message of the same person', async () => {
    const stored: string[] = [];
    const lan = server.person('Lan');
    const poison = lan.types('poison');
    const behind = lan.types('12');
    server.person('Hoa').types('12');
    const inOrder = inLine();
    listen(
      storing(({ address, event }) =>
        inOrder(addressKey(address), async () => {
          if (event === String(poison.updateId)) throw new Error('invalid byte sequence');
          stored.push(event);
        }),
      ),
    );
    await vi.waitFor(() => expect(server.unconfirmed()).toEqual([]), 10_000);
    expect(bot.log.of('telegram-update-given-up')).toEqual([{ event: poison.updateId }]);
    expect(stored).toContain(String(behind.updateId));
  });

  it('waits as long as a 429 says', async () => {
    server.fails('getUpdates', faults.tooManyRequests(5));
    await hearsAgain();
    expect(bot.pauses).toEqual([5_000]);
  });

  it.each([
    ['a gateway page', faults.badGateway, '502'],
    ['a server fault', faults.internal, '500-other'],
    ['broken JSON', faults.brokenJson, 'http-200-not-json'],
    ['something that is no list', faults.notAList, 'not-a-list'],
    ['a broken connection', faults.resetBefore, 'econnreset'],
  ])('goes on after %s, later each time', async (_, fault, code) => {
    server.fails('getUpdates', fault, { times: 3 });
    await hearsAgain();
    expect(bot.pauses).toEqual([500, 1_000, 2_000]);
    expect(String(bot.log.of('telegram-poll-failed')[0]?.code)).toContain(code);
  });

  it('goes on when the platform was away', async () => {
    listen(storing(async () => {}));
    await vi.waitFor(() => expect(server.calls).toHaveLength(1));
    await server.goesDown();
    await vi.waitFor(() => expect(bot.pauses.length).toBeGreaterThan(3));
    const lan = server.person('Lan').types('12');
    expect(server.unconfirmed()).toEqual([lan.updateId]);
    await server.comesBack();
    await vi.waitFor(() => expect(server.unconfirmed()).toEqual([]));
    expect(bot.log.of('telegram-poll-failed').at(-1)?.code).toBe('econnrefused');
  });

  it.each([
    ['another program polls', faults.otherPoller, '409-other-poller'],
    ['a webhook is set', faults.webhookActive, '409-webhook-active'],
  ])('says that %s, and tries again', async (_, fault, code) => {
    server.fails('getUpdates', fault);
    await hearsAgain();
    expect(bot.log.of('telegram-poll-conflict')[0]?.code).toBe(code);
  });

  it.each([
    ['a token nobody knows', '7000000001:AAanotherTokenOfTheRightShape_0000000'],
    ['a token of no shape', 'no-token'],
  ])('ends with a clear sentence at %s', async (_, token) => {
    const wrong = openBot(server, { token });
    const end = await listen(
      storing(async () => {}),
      wrong,
    ).ended;
    expect(end).toMatchObject({
      kind: 'failed',
      error: { message: expect.stringContaining('TELEGRAM_BOT_TOKEN') },
    });
    expect(wrong.log.events()).toEqual(['telegram-token-refused']);
    expect(JSON.stringify(wrong.log.entries) + JSON.stringify(end)).not.toContain(token);
  });

  it('stops in the middle of a poll, at once', async () => {
    const listening = listen(storing(async () => {}));
    await vi.waitFor(() => expect(server.calls).toHaveLength(1));
    const before = performance.now();
    await listening.stop();
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(await listening.ended).toEqual({ kind: 'stopped' });
  });

  it('stops when what is in hand is stored, and confirms it', async () => {
    const store = Promise.withResolvers<void>();
    const received = vi.fn<Store>(() => store.promise);
    server.person('Lan').types('12');
    const listening = listen(storing(received));
    await vi.waitFor(() => expect(received).toHaveBeenCalledOnce());
    const stopped = listening.stop();
    server.person('Hoa').types('13');
    store.resolve();
    await stopped;
    expect(received).toHaveBeenCalledOnce();
    expect(server.unconfirmed()).toHaveLength(1);
  });

  it('asks for the kinds of update it reads, and for no other', async () => {
    listen(storing(async () => {}));
    await vi.waitFor(() => expect(server.calls).toHaveLength(1));
    expect(server.calls[0]?.payload).toMatchObject({
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
      timeout: 30,
    });
  });

  it('answers a tap at once, however long its turn takes, and whether or not Telegram wants the answer', async () => {
    const lan = server.person('Lan');
    lan.unblocks();
    server.fails('answerCallbackQuery', faults.badRequest);
    const turn = Promise.withResolvers<void>();
    const received = vi.fn<Store>(() => turn.promise);
    listen(storing(received));
    lan.tapsButton({ messageId: 1 }, 'p:a');
    lan.tapsButton({ messageId: 1 }, 'p:b');
    await vi.waitFor(() => expect(bot.log.events()).toContain('telegram-callback-unanswered'));
    turn.resolve();
    await vi.waitFor(() => expect(received).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(server.answeredCallbacks).toHaveLength(1));
  });

  /** Somebody writes while polls fail, and is heard. */
  async function hearsAgain(): Promise<void> {
    const received = vi.fn<Store>(async () => {});
    server.person('Lan').types('12');
    listen(storing(received));
    await vi.waitFor(() => expect(server.unconfirmed()).toEqual([]), 5_000);
    expect(received).toHaveBeenCalledOnce();
  }
});
