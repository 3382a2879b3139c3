import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/adapters/channels/zalo/answer.ts';
import { failureCode } from '../../../src/adapters/channels/zalo/failure.ts';
import { renderPrompt } from '../../../src/adapters/channels/zalo/render-prompt.ts';
import { startFakeZalo, type FakeZalo } from '../../support/fake-zalo/fake-zalo.ts';
import { faults } from '../../support/fake-zalo/faults.ts';
import { clientOf } from './running-zalo.ts';

/** The numbers are rows of the list of behaviours in `tests/support/fake-zalo/dialect.ts`. */
describe("the client of Zalo's Bot API", () => {
  let server: FakeZalo;
  let client: ReturnType<typeof clientOf>;
  let chat: string;

  beforeEach(async () => {
    server = await startFakeZalo();
    server.dialect.second = 5;
    client = clientOf(server);
    chat = server.person('Lan').chat;
    server.opens(chat);
  });
  afterEach(() => server.close());

  describe('the bot itself', () => {
    it('is known by id and names (1)', async () => {
      expect(await client.getMe()).toEqual({
        ok: true,
        result: {
          id: '1459000000000000001',
          accountName: 'bot.Fake',
          displayName: 'Bot Fake',
          canJoinGroups: true,
        },
      });
      server.dialect.displayName = 'not-told';
      expect(await client.getMe()).not.toHaveProperty('result.displayName');
    });

    it.each(['body', 'http-401'] as const)('is refused for a wrong token, as %s (2)', async (how) => {
      server.dialect.refusedToken = how;
      const wrong = clientOf(server, '1:anotherTokenOfTheRightShape');
      for (const answer of await everyCall(wrong, chat)) expect(code(answer)).toBe('401-other');
    });
  });

  describe('polling', () => {
    it.each(['code-408', 'text-408', 'http-408', 'empty-object', 'no-result'] as const)(
      'takes an empty poll for one, as %s (7-10)',
      async (how) => {
        server.dialect.emptyPoll = how;
        expect(await client.getUpdates(1)).toEqual({ ok: true, result: [] });
      },
    );

    it.each(['object', 'array'] as const)('takes an event as %s, one at a time (13-15)', async (how) => {
      server.dialect.update = how;
      server.dialect.unpolled = 'kept';
      const lan = server.person('Lan');
      const events = ['một', 'hai', 'ba'].map((text) => lan.types(text));
      for (const event of events) expect(await client.getUpdates(1)).toEqual({ ok: true, result: [event] });
      expect(await client.getUpdates(1)).toEqual({ ok: true, result: [] });
    });

    it('never gets what was written while nobody polled (16)', async () => {
      server.person('Lan').types('too early');
      expect(await client.getUpdates(1)).toEqual({ ok: true, result: [] });
      expect(server.events.lost).toBe(1);
    });

    it('asks for seconds as a number, and waits longer than they last (11)', async () => {
      server.dialect.second = 400;
      // The client of this test gives other calls up after 1,500 ms; this one is held for 2,000.
      expect(await client.getUpdates(5)).toEqual({ ok: true, result: [] });
      expect(server.callsOf('getUpdates')[0]?.parameters).toEqual({ timeout: 5 });
    });

    it('gives up a poll that is never answered, as one for 0 seconds is (12)', async () => {
      expect(code(await client.getUpdates(0))).toBe('timeout');
    });

    it('is refused while a webhook is set (18)', async () => {
      await client.setWebhook('https://bot.example.vn/x', 'a-secret-of-some-length');
      expect(code(await client.getUpdates(1))).toBe('400-webhook');
    });

    it('is refused when somebody else polls, or shares with them (19)', async () => {
      server.dialect.secondPoller = 'ends-the-first';
      server.dialect.second = 100;
      const first = client.getUpdates(2);
      expect((await Promise.all([first, client.getUpdates(1)])).map(code)).toEqual(['409-other', 'ok']);
    });
  });

  describe('webhooks', () => {
    const url = 'https://bot.example.vn/webhook/zalo/main';
    const secret = 'a-secret-of-some-length';

    it('are set, with what came of trying the address (20, 21)', async () => {
      // Nobody listens behind the address: it is stored all the same.
      expect(await client.setWebhook(url, secret)).toMatchObject({
        ok: true,
        result: {
          url,
          updatedAt: 1_790_000_000_000,
          verification: { ok: false, outcome: 'webhook.err.conn' },
        },
      });
      expect(server.webhook()).toMatchObject({ url, secret });
    });

    it('are set in the old form, without it (22)', async () => {
      server.dialect.verification = 'not-told';
      const answer = await client.setWebhook(url, secret);
      expect(answer).toEqual({ ok: true, result: { url, updatedAt: 1_790_000_000_000 } });
    });

    it.each([
      ['a short secret', url, '1234567'],
      ['a long secret', url, 'x'.repeat(257)],
      ['no secret', url, ''],
      ['plain http', url.replace('https', 'http'), secret],
      ['this machine', 'https://127.0.0.1/x', secret],
      ['a private network', 'https://192.168.1.5/x', secret],
      ['no address', '', secret],
    ])('are refused with %s (23)', async (_, address, word) => {
      expect(code(await client.setWebhook(address, word))).toMatch(/^400-/);
      expect(server.webhook()).toBeUndefined();
    });

    it.each(['error_code', 'errorCode'] as const)('are limited by day, told as %s (24)', async (how) => {
      server.dialect.dailyLimit = how;
      server.usesUpWebhookCalls();
      expect(code(await client.setWebhook(url, secret))).toBe('426-quota');
      expect(code(await client.testWebhook())).toBe('426-quota');
    });

    it('are tried on demand; the inner ok counts (26)', async () => {
      await client.setWebhook(url, secret);
      expect(await client.testWebhook()).toEqual({
        ok: true,
        result: { ok: false, outcome: 'webhook.err.conn', hint: 'Check the address' },
      });
    });

    it.each(['not-found', 'empty-url'] as const)('are known to be none, told as %s (27)', async (how) => {
      server.dialect.noWebhook = how;
      expect(await client.getWebhookInfo()).toMatchObject({ ok: true, result: { url: '' } });
      await client.setWebhook(url, secret);
      expect(await client.getWebhookInfo()).toMatchObject({ ok: true, result: { url } });
      expect(await client.deleteWebhook()).toMatchObject({ ok: true, result: { url: '' } });
      expect(server.webhook()).toBeUndefined();
    });
  });

  describe('sending', () => {
    it('sends a text as it is (29)', async () => {
      const answer = await client.sendMessage(chat, '*không* in đậm #1 👩‍👧 ẹ');
      expect(answer).toEqual({
        ok: true,
        result: { messageId: server.sentTo(chat)[0]?.messageId, date: 1_790_000_000_000 },
      });
      expect(server.callsOf('sendMessage')[0]?.parameters).toEqual({
        chat_id: chat,
        text: '*không* in đậm #1 👩‍👧 ẹ',
      });
    });

    it('formats where it is asked to', async () => {
      await client.sendMessage(chat, 'x', { parseMode: 'markdown' });
      await client.sendMessage(chat, 'xin chào', { styles: [{ start: 0, length: 3, styles: ['b'] }] });
      expect(server.callsOf('sendMessage').map(({ parameters }) => parameters)).toEqual([
        { chat_id: chat, text: 'x', parse_mode: 'markdown' },
        { chat_id: chat, text: 'xin chào', text_styles: [{ start: 0, len: 3, st: ['b'] }] },
      ]);
    });

    it.each([
      ['an empty text (30)', () => client.sendMessage(chat, ''), '400-field-empty'],
      ['no chat (32)', () => client.sendMessage('', 'x'), '400-field-empty'],
      ['2001 characters (31)', () => client.sendMessage(chat, 'x'.repeat(2001)), '400-too-long'],
      ['1001 emoji (31)', () => client.sendMessage(chat, '👍'.repeat(1001)), '400-too-long'],
      ['a photo that is data (40)', () => client.sendPhoto(chat, 'data:image/png;base64,AA'), '400-photo'],
      ['a photo nobody can fetch (40)', () => client.sendPhoto(chat, 'https://x.invalid/a.jpg'), '400-photo'],
      ['a voice that is no aac (42)', () => client.sendVoice(chat, 'https://x.vn/a.mp3'), '400-other'],
    ])('is refused %s', async (_, send, expected) => {
      expect(code(await send())).toBe(expected);
      expect(server.sentTo(chat)).toEqual([]);
    });

    it('may count an emoji for one character or for two: what is cut for the strict reading fits both (31)', async () => {
      const [long, ...rest] = renderPrompt(
        { id: 'p', text: '👍'.repeat(1_500), choices: [], answer: 'type' },
        { chooseByNumber: '', chooseByWords: '' },
      );
      expect(rest).toHaveLength(1);
      for (const length of ['utf-16', 'code-points'] as const) {
        server.dialect.length = length;
        expect(code(await client.sendMessage(chat, long ?? ''))).toBe('ok');
      }
      expect(code(await client.sendMessage(chat, '👍'.repeat(2_000)))).toBe('ok');
      expect(code(await client.sendMessage(chat, '👍'.repeat(2_001)))).toBe('400-too-long');
    });

    it('is refused for a chat nobody wrote from, with one of two codes (32)', async () => {
      expect(code(await client.sendMessage('unknown', 'x'))).toBe('400-chat');
      server.dialect.unknownChat = 403;
      expect(code(await client.sendMessage('unknown', 'x'))).toBe('403-other');
    });

    it('sends photos, however long Zalo fetches them, stickers and voices (40, 42)', async () => {
      server.dialect.photoDelay = 1_700;
      expect(await client.sendPhoto(chat, 'https://x.vn/a.jpg', 'Biểu đồ')).toMatchObject({ ok: true });
      expect(await client.sendSticker(chat, '0e078a2b')).toMatchObject({ ok: true });
      expect(await client.sendVoice(chat, 'https://x.vn/a.aac')).toMatchObject({ ok: true });
      expect(server.sentTo(chat).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
        'photo Biểu đồ',
        'sticker ',
        'voice ',
      ]);
      expect(await client.sendVoice('group-1', 'https://x.vn/a.aac')).toMatchObject({ ok: false });
    });

    it('shows that it types, without a result (41)', async () => {
      expect(await client.sendChatAction(chat, 'typing')).toEqual({ ok: true, result: undefined });
    });
  });

  describe('trouble', () => {
    it.each([
      ['the quota used up (33)', faults.quota, '429-quota'],
      ['too fast (34)', faults.tooFast, 'http-429-not-json'],
      ['an internal error (35)', faults.internal, '403-other'],
      ['a bad gateway (36)', faults.badGateway, 'http-502-not-json'],
      ['a gateway that waited too long (36)', faults.gatewayTimeout, 'http-504-not-json'],
      ['JSON that is none (37)', faults.malformed, 'http-200-not-json'],
      ['half of an answer (37)', faults.truncated, 'http-200-not-json'],
      ['nothing (37)', faults.emptyBody, 'http-200-not-json'],
      ['null (37)', faults.nullBody, 'http-200-not-json'],
      ['a list (37)', faults.listBody, 'http-200-not-json'],
      ['something without ok', faults.noEnvelope, 'http-200-no-envelope'],
      ['a body that does not end (38)', faults.slowBody, 'timeout'],
      ['no answer (38)', faults.hang, 'timeout'],
      ['a broken connection (39)', faults.resetBefore, 'econnreset'],
      ['a connection that breaks in the answer (39)', faults.resetInBody, 'econnreset'],
    ])('is a value, whatever comes: %s', async (_, fault, expected) => {
      server.fails('sendMessage', fault);
      expect(code(await client.sendMessage(chat, 'x'))).toBe(expected);
    });

    it('knows for certain that nothing was sent only when there was no connection', async () => {
      server.fails('sendMessage', faults.resetAfter);
      expect(await client.sendMessage(chat, 'x')).toMatchObject({ failure: { sent: 'perhaps' } });
      expect(server.sentTo(chat)).toHaveLength(1);
      await server.goesDown();
      expect(await client.sendMessage(chat, 'x')).toEqual({
        ok: false,
        failure: { kind: 'no-answer', sent: 'no', code: 'econnrefused' },
      });
    });

    it('ends with the signal', async () => {
      const stopping = new AbortController();
      const { zaloClient } = await import('../../../src/adapters/channels/zalo/client.ts');
      const stoppable = zaloClient({ token: server.token, apiRoot: server.root, signal: stopping.signal });
      server.dialect.second = 1000;
      const poll = stoppable.getUpdates(30);
      setTimeout(() => stopping.abort(), 50);
      expect(code(await poll)).toBe('err_canceled');
    });
  });

  describe('the server it is tried on', () => {
    const ask = async (path: string, init?: RequestInit): Promise<unknown> =>
      (await fetch(`${server.root}/bot${server.token}/${path}`, init)).json();

    it('knows methods by their exact names (3)', async () => {
      const notFound = { ok: false, description: 'Not Found', error_code: 404 };
      for (const name of ['sendmessage', 'sendDocument', 'editMessageText', 'constructor']) {
        expect(await ask(name, { method: 'POST' })).toEqual(notFound);
      }
    });

    it('takes a GET with a query, and forms, but no multipart (4, 6)', async () => {
      const query = new URLSearchParams({ chat_id: chat, text: 'chào' });
      expect(await ask(`sendMessage?${query}`)).toMatchObject({ ok: true });
      expect(await ask('sendMessage', { method: 'POST', body: query })).toMatchObject({ ok: true });
      const form = new FormData();
      form.set('chat_id', chat);
      form.set('text', 'chào');
      expect(await ask('sendMessage', { method: 'POST', body: form })).toMatchObject({
        error_code: 400,
        description: 'Bad request: The chat_id must not be empty',
      });
    });

    it('refuses broken JSON (5)', async () => {
      const broken = { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } };
      expect(await ask('sendMessage', broken)).toMatchObject({ ok: false, error_code: 400 });
      server.dialect.brokenJson = 'http-400';
      const response = await fetch(`${server.root}/bot${server.token}/sendMessage`, broken);
      expect(response.status).toBe(400);
    });

    it('takes seconds as a number or a text, and says nothing of voices in groups (11, 42)', async () => {
      expect(await ask('getUpdates?timeout=1')).toMatchObject({ error_code: 408 });
      server.opens('group-1');
      expect(await clientOf(server).sendVoice('group-1', 'https://x.vn/a.aac')).toMatchObject({ ok: true });
      expect(server.sentTo('group-1')).toEqual([]);
    });

    it('records calls without the token', async () => {
      await client.sendMessage(chat, 'x');
      expect(JSON.stringify(server.calls)).not.toContain(server.token);
    });
  });
});

function code(answer: Answer): string {
  return answer.ok ? 'ok' : failureCode(answer.failure);
}

function everyCall(client: ReturnType<typeof clientOf>, chat: string): Promise<readonly Answer[]> {
  return Promise.all([
    client.getMe(),
    client.getUpdates(1),
    client.setWebhook('https://bot.example.vn/x', 'a-secret-of-some-length'),
    client.testWebhook(),
    client.getWebhookInfo(),
    client.deleteWebhook(),
    client.sendMessage(chat, 'x'),
    client.sendPhoto(chat, 'https://x.vn/a.jpg'),
    client.sendSticker(chat, '1'),
    client.sendVoice(chat, 'https://x.vn/a.aac'),
    client.sendChatAction(chat, 'typing'),
  ]);
}
