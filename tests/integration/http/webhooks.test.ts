import type http from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { webhookSecret } from '../../../src/adapters/channels/webhook-address.ts';
import { botIdOf, telegram } from '../../../src/adapters/channels/telegram/telegram.ts';
import { zalo } from '../../../src/adapters/channels/zalo/zalo.ts';
import type { IncomingMessage } from '../../../src/app/ports/channel.ts';
import { noMetrics, type Metrics } from '../../../src/app/ports/metrics.ts';
import type { Webhook } from '../../../src/app/ports/webhook.ts';
import { startFakeTelegram, type FakeTelegram } from '../../support/fake-telegram/fake-telegram.ts';
import { startFakeZalo, type FakeZalo } from '../../support/fake-zalo/fake-zalo.ts';
import { post, type Posted } from '../../support/post.ts';
import { masterSecret, publicUrl, serveDoors, type ServedDoors } from '../../support/serve-doors.ts';
import { CapturedLog } from '../channels/captured-log.ts';

const words = {
  telegram: (text: string, update = 1000) => ({
    update_id: update,
    message: { message_id: 1, chat: { id: 7, type: 'private' }, from: { id: 7, is_bot: false }, text },
  }),
  zalo: (text: string, id = 'm1') => ({
    event_name: 'message.text.received',
    message: {
      message_id: id,
      date: 1_790_000_000_000,
      chat: { id: 'u1', chat_type: 'PRIVATE' },
      from: { id: 'u1', display_name: 'Lan', is_bot: false },
      text,
    },
  }),
} as const;

describe('webhooks', () => {
  let fakeTelegram: FakeTelegram;
  let fakeZalo: FakeZalo;
  let served: ServedDoors;
  let log: CapturedLog;
  let counted: string[];
  let received: IncomingMessage[];
  /** how often the Zalo of this test tried to bring something */
  let brought: number;
  let store: (message: IncomingMessage) => Promise<void>;

  beforeEach(async () => {
    brought = 0;
    const reach = (url: string) => {
      brought += 1;
      return url.replace(publicUrl, served.root);
    };
    [fakeTelegram, fakeZalo] = [await startFakeTelegram(), await startFakeZalo({ reach })];
    log = new CapturedLog();
    counted = [];
    received = [];
    store = async () => {};
    const metrics: Metrics = {
      ...noMetrics,
      turnedAway: (channel, reason) => void counted.push(`${channel} ${reason}`),
    };
    const parts = { log, metrics, timer: { sleep: async () => {} }, storeWithin: 200 };
    const channels = [
      telegram.open({
        bot: botIdOf(fakeTelegram.token),
        token: fakeTelegram.token,
        apiRoot: fakeTelegram.root,
        ...parts,
      }),
      zalo.open({
        bots: [
          { name: 'main', token: fakeZalo.token },
          { name: 'second', token: '1:another' },
        ],
        apiRoot: fakeZalo.root,
        words: { chooseByNumber: 'Số:', chooseByWords: 'Lời:' },
        ...parts,
      }),
    ];
    served = await serveDoors(
      channels,
      (message) => {
        received.push(message);
        return { stored: store(message), answered: Promise.resolve() };
      },
      { log, metrics },
    );
  });
  afterEach(async () => {
    await served.stop();
    await Promise.all([fakeTelegram.close(), fakeZalo.close()]);
  });

  const webhookAt = (path: string): Webhook => {
    const webhook = served.webhooks.find((one) => one.path === path);
    if (!webhook) throw new Error(`no webhook ${path}`);
    return webhook;
  };
  const brings = (path: string, body: string, headers?: http.OutgoingHttpHeaders): Promise<Posted> => {
    const { secretHeader, secret } = webhookAt(path);
    return post(`${served.root}${path}`, headers ?? { [secretHeader]: secret }, body);
  };

  it('are one for Telegram and one for each bot of Zalo, each with a secret of its own', () => {
    expect(served.webhooks.map(({ path }) => path)).toEqual([
      '/webhook/telegram',
      '/webhook/zalo/main',
      '/webhook/zalo/second',
    ]);
    const secrets = served.webhooks.map(({ secret }) => secret);
    expect(new Set(secrets).size).toBe(3);
    for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{32,64}$/);
    expect(secrets).not.toContain(masterSecret);
    // It must be the same after a restart, and another when the master is.
    expect(webhookSecret(masterSecret, 'zalo', 'main')).toBe(webhookAt('/webhook/zalo/main').secret);
    expect(webhookSecret(`${masterSecret}x`, 'zalo', 'main')).not.toBe(
      webhookAt('/webhook/zalo/main').secret,
    );
  });

  it('hand in what is said, and answer once it is stored', async () => {
    const stored = Promise.withResolvers<void>();
    store = () => stored.promise;
    let status = 0;
    const answer = brings('/webhook/telegram', JSON.stringify(words.telegram('12'))).then(
      (posted) => (status = posted.status),
    );
    await vi.waitFor(() => expect(received).toHaveLength(1));
    expect(status).toBe(0);
    stored.resolve();
    await answer;
    expect(status).toBe(200);
    store = async () => {};
    expect((await brings('/webhook/zalo/second', JSON.stringify(words.zalo('13')))).status).toBe(200);
    expect(received.map(({ address, input }) => [address.bot, input])).toEqual([
      [botIdOf(fakeTelegram.token), { kind: 'text', text: '12' }],
      ['second', { kind: 'text', text: '13' }],
    ]);
  });

  it.each(['bare', 'wrapped'] as const)('of Zalo take a %s body', async (how) => {
    const event = words.zalo('12');
    const body = how === 'bare' ? event : { ok: true, result: event };
    expect((await brings('/webhook/zalo/main', JSON.stringify(body))).status).toBe(200);
    expect(received).toHaveLength(1);
  });

  describe.each(['/webhook/telegram', '/webhook/zalo/main'])('%s', (path) => {
    const body = JSON.stringify(path.endsWith('telegram') ? words.telegram('12') : words.zalo('12'));
    const header = path.endsWith('telegram') ? 'x-telegram-bot-api-secret-token' : 'x-bot-api-secret-token';
    const channel = path.endsWith('telegram') ? 'telegram' : 'zalo';

    it.each<[string, (secret: string) => http.OutgoingHttpHeaders, string]>([
      ['no secret', () => ({}), 'no-secret'],
      ['an empty secret', () => ({ [header]: '' }), 'wrong-secret'],
      ['a wrong secret', () => ({ [header]: 'x'.repeat(43) }), 'wrong-secret'],
      ['a part of the secret', (secret) => ({ [header]: secret.slice(0, -1) }), 'wrong-secret'],
      ['more than the secret', (secret) => ({ [header]: `${secret}x` }), 'wrong-secret'],
      ['the secret in other letters', (secret) => ({ [header]: swapCase(secret) }), 'wrong-secret'],
      ['the secret twice', (secret) => ({ [header]: [secret, secret] }), 'wrong-secret'],
      ['the secret after a wrong one', (secret) => ({ [header]: ['x', secret] }), 'wrong-secret'],
      ['a secret of many letters', () => ({ [header]: 'ẹ'.repeat(2000) }), 'wrong-secret'],
      ['the secret elsewhere', (secret) => ({ authorization: `Bearer ${secret}` }), 'no-secret'],
      ["the other platform's secret", () => ({ [header]: otherSecret(channel) }), 'wrong-secret'],
      ['the master secret', () => ({ [header]: masterSecret }), 'wrong-secret'],
    ])('answers 401 and nothing else to %s', async (_, headersOf, reason) => {
      const posted = await post(`${served.root}${path}`, encoded(headersOf(webhookAt(path).secret)), body);
      expect(posted).toMatchObject({ status: 401, body: '' });
      expect(received).toEqual([]);
      expect(counted).toEqual([`${channel} ${reason}`]);
    });

    it('takes the secret whatever letters its header has', async () => {
      const { secret } = webhookAt(path);
      expect((await brings(path, body, { [header.toUpperCase()]: secret })).status).toBe(200);
      expect(received).toHaveLength(1);
    });

    it.each([
      ['broken JSON', '{"update_id":1,', 400, 'broken-json'],
      ['a text that is no JSON', 'xin chào', 400, 'broken-json'],
      ['1 MB', JSON.stringify({ text: 'x'.repeat(1_000_000) }), 413, 'too-long'],
      ['null', 'null', 200, 'malformed'],
      ['a list', '[]', 200, 'malformed'],
      ['a number', '7', 200, 'malformed'],
      ['an empty object', '{}', 200, 'malformed'],
      ['what is deeper than any stack', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 200, 'malformed'],
    ])('survives %s', async (_, broken, status, reason) => {
      // A server that has answered a long body closes on what is still coming.
      const posted = await brings(path, broken).catch(() => ({ status: 413, body: '' }));
      expect(posted).toMatchObject({ status, body: '' });
      expect(received).toEqual([]);
      expect(counted).toEqual([`${channel} ${reason}`]);
      // And the next one works.
      expect((await brings(path, body)).status).toBe(200);
      expect(received).toHaveLength(1);
    });

    it('asks for it again when it is not stored in time', async () => {
      const slow = Promise.withResolvers<void>();
      store = () => slow.promise;
      expect((await brings(path, body)).status).toBe(503);
      slow.resolve();
    });

    it('hands in as the same event what is brought twice, also at once', async () => {
      await Promise.all([brings(path, body), brings(path, body)]);
      await brings(path, body);
      expect(new Set(received.map(({ event }) => event)).size).toBe(1);
      expect(received).toHaveLength(3);
    });
  });

  it.each<[string, unknown, string]>([
    ['an event of the future', { event_name: 'message.future.received', message: {} }, 'unknown-event'],
    ['an event without a message', { event_name: 'message.unsupported.received' }, 'no-chat'],
    [
      'a message of a bot',
      {
        event_name: 'message.text.received',
        message: { message_id: 'm', chat: { id: 'u' }, from: { id: 'u', is_bot: true }, text: 'x' },
      },
      'from-bot',
    ],
  ])('take no message of %s, and say 200', async (_, event, reason) => {
    expect((await brings('/webhook/zalo/main', JSON.stringify(event))).status).toBe(200);
    expect(counted).toEqual([`zalo ${reason}`]);
    expect(received).toEqual([]);
  });

  it.each([
    ['a kind of update nobody asked for', { update_id: 1, poll: {} }, 'unknown-kind'],
    [
      'a message of a bot',
      {
        update_id: 1,
        message: {
          message_id: 1,
          chat: { id: 1, type: 'private' },
          from: { id: 1, is_bot: true },
          text: 'x',
        },
      },
      'from-bot',
    ],
  ])('take no message of %s, and say 200', async (_, update, reason) => {
    expect((await brings('/webhook/telegram', JSON.stringify(update))).status).toBe(200);
    expect(counted).toEqual([`telegram ${reason}`]);
  });

  it('take numbers where Zalo has texts', async () => {
    const event = {
      event_name: 'message.text.received',
      message: { message_id: 41, chat: { id: 77, chat_type: 'PRIVATE' }, from: { id: 77 }, text: '12' },
    };
    expect((await brings('/webhook/zalo/main', JSON.stringify(event))).status).toBe(200);
    expect(received[0]).toMatchObject({ address: { chat: '77' }, event: '41' });
  });

  it("answer Zalo's try of the address with 200, and take nothing from it", async () => {
    const url = `${served.root}/webhook/zalo/main`;
    const java = { 'user-agent': 'Java/1.8.0_402' };
    expect((await post(url, java, '')).status).toBe(200);
    expect((await post(url, { ...java, 'transfer-encoding': 'chunked' }, '')).status).toBe(200);
    expect((await brings('/webhook/zalo/main', '')).status).toBe(200);
    expect(counted).toEqual(['zalo ping', 'zalo ping', 'zalo ping']);
    // A body without a secret is no try, however it is brought.
    expect((await post(url, java, '{}')).status).toBe(401);
    expect((await post(url, { ...java, 'transfer-encoding': 'chunked' }, '{}')).status).toBe(401);
    // Telegram does not do that.
    expect((await post(`${served.root}/webhook/telegram`, java, '')).status).toBe(401);
    expect(received).toEqual([]);
  });

  it('ask Telegram for what could not be stored', async () => {
    store = async () => Promise.reject(new Error('database is locked: bí mật'));
    expect((await brings('/webhook/telegram', JSON.stringify(words.telegram('12')))).status).toBe(503);
    store = async () => {};
    expect((await brings('/webhook/telegram', JSON.stringify(words.telegram('12')))).status).toBe(200);
    expect(JSON.stringify(log.entries)).not.toContain('bí mật');
  });

  it('keep trying to store what Zalo may not bring again', async () => {
    let refusals = 3;
    store = async () => {
      if (refusals-- > 0) throw new Error('database is locked');
    };
    expect((await brings('/webhook/zalo/main', JSON.stringify(words.zalo('12')))).status).toBe(200);
    expect(received).toHaveLength(4);
  });

  it.each([
    ['does', 5],
    ['does not', 0],
  ])(
    'lose nothing and mix up nothing when Zalo %s bring again what was not answered in time',
    async (_, retries) => {
      fakeZalo.dialect.retries = retries;
      const webhook = webhookAt('/webhook/zalo/main');
      fakeZalo.setsWebhook(served.urlOf(webhook), webhook.secret);
      const slow = Promise.withResolvers<void>();
      store = () => slow.promise;
      const lan = fakeZalo.person('Lan');
      lan.types('một');
      lan.types('hai');
      // The first was answered with 503 when anything is brought after it.
      await vi.waitFor(() => expect(brought).toBeGreaterThan(1));
      slow.resolve();
      await vi.waitFor(() => expect(new Set(received.map(({ event }) => event)).size).toBe(2));
      // A repetition has the number of what it repeats, and never comes behind the next message.
      const texts = received.map(({ input }) => (input.kind === 'text' ? input.text : ''));
      expect(texts.toSorted((a, b) => (a === b ? 0 : a === 'một' ? -1 : 1))).toEqual(texts);
    },
  );

  it('answer a tap, whatever becomes of it', async () => {
    const tap = {
      update_id: 1,
      callback_query: {
        id: 'c1',
        from: { id: 7 },
        data: 'p:a',
        message: { message_id: 1, chat: { id: 7, type: 'private' } },
      },
    };
    expect((await brings('/webhook/telegram', JSON.stringify(tap))).status).toBe(200);
    await vi.waitFor(() => expect(fakeTelegram.answeredCallbacks).toEqual(['c1']));
    expect(received[0]?.input).toEqual({ kind: 'choice', prompt: 'p', choice: 'a' });
  });

  it('survive a connection that breaks in the middle of a body', async () => {
    const { secret, secretHeader, path } = webhookAt('/webhook/zalo/main');
    const { port } = new URL(served.root);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\n${secretHeader}: ${secret}\r\ncontent-length: 100\r\n\r\n{"event`,
    );
    setTimeout(() => socket.destroy(), 50);
    await vi.waitFor(() => expect(counted).toEqual(['zalo broken-off']));
    expect(log.events()).toEqual(['webhook-turned-away']);
    expect((await brings(path, JSON.stringify(words.zalo('12')))).status).toBe(200);
  });

  it('show nothing else', async () => {
    for (const path of [
      '/',
      '/webhook',
      '/webhook/zalo',
      '/webhook/zalo/third',
      '/webhook/telegram/',
      '/files/x',
      '/.env',
    ]) {
      const got = await fetch(`${served.root}${path}`);
      expect([path, got.status, await got.text()]).toEqual([path, 404, '']);
      const posted = await post(`${served.root}${path}`, {}, '{}');
      expect([path, posted.status, posted.body]).toEqual([path, 404, '']);
    }
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status } = await fetch(`${served.root}/webhook/telegram`, { method });
      expect([method, status]).toEqual([method, 404]);
    }
    expect(counted).toContain('http no-such-webhook');
    expect(received).toEqual([]);
  });

  it('leave nothing of tokens, secrets and texts in the log', async () => {
    for (const { path, secret, secretHeader } of served.webhooks) {
      await post(`${served.root}${path}?token=${fakeZalo.token}`, { [secretHeader]: `${secret}x` }, 'bí mật');
      await post(`${served.root}${path}`, { [secretHeader]: secret }, '{"bí mật":');
      await post(`${served.root}${path}`, { [secretHeader]: secret }, '{"event_name":"bí mật","message":{}}');
    }
    const printed = JSON.stringify([log.entries, counted]);
    const secrets = [
      masterSecret,
      fakeZalo.token,
      fakeTelegram.token,
      'bí mật',
      ...served.webhooks.map(({ secret }) => secret),
    ];
    for (const secret of secrets) expect(printed).not.toContain(secret);
    expect(log.entries.length).toBeGreaterThan(5);
  });

  function otherSecret(channel: string): string {
    return served.webhooks.find((webhook) => webhook.channel !== channel)?.secret ?? '';
  }
});

function swapCase(secret: string): string {
  return Array.from(secret)
    .map((letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()))
    .join('');
}

/** Headers are bytes; what is no ASCII is sent as UTF-8. */
function encoded(headers: http.OutgoingHttpHeaders): http.OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === 'string' ? Buffer.from(value, 'utf8').toString('latin1') : value,
    ]),
  );
}
