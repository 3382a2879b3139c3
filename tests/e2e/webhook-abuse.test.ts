import { describe, expect, it } from 'vitest';
import { botIdOf } from '../../src/adapters/channels/telegram/telegram.ts';
import { webhookSecret } from '../../src/adapters/channels/webhook-address.ts';
import { sqliteOnly, eachDatabase } from '../support/databases.ts';
import type { FakePerson } from '../support/fake-telegram/person.ts';
import { Scene } from '../support/faults/scene.ts';
import { demoDatabase, minutesAfter, openMorning } from '../support/process-bot.ts';
import { post } from '../support/post.ts';
import { masterSecret } from '../support/serve-doors.ts';
import { deployZalo } from '../support/zalo-bot.ts';

describe('a webhook that is abused', () => {
  sqliteOnly((databases) => {
    it('crashes at nothing, takes nothing twice, reveals nothing, and counts it all', async () => {
      const opened = await demoDatabase(databases);
      const { zalo, bot, root } = await deployZalo(opened.url, 'webhook', { env: { LOG_LEVEL: 'debug' } });
      const path = '/webhook/zalo/main';
      const secret = zalo.webhook()?.secret ?? '';
      const right = { 'x-bot-api-secret-token': secret };
      const lan = zalo.person('Lan');
      zalo.opens(lan.chat);
      const event = zalo.eventOf(lan, 'bí mật');
      const body = JSON.stringify(event);

      const statuses: number[] = [];
      const tries: readonly (readonly [Readonly<Record<string, string>>, string | Buffer])[] = [
        [{}, body],
        [{ 'x-bot-api-secret-token': masterSecret }, body],
        [{ 'x-bot-api-secret-token': `${secret}, ${secret}` }, body],
        [{ 'x-telegram-bot-api-secret-token': secret }, body],
        [right, body.slice(0, -5)],
        [right, Buffer.from([0xff, 0xfe, 0x00])],
        [right, `{"message":{"text":"${'x'.repeat(1_000_000)}"}}`],
        [right, JSON.stringify({ event_name: 'message.future.received', message: {} })],
        [right, JSON.stringify({ ...event, message: { text: 'bí mật', from: { is_bot: true } } })],
        [right, '{"message":{"chat":{"id":{"deep":1}},"text":"x"}}'],
        [right, '7'],
      ];
      for (const [headers, sent] of tries) {
        const { status, body: answer } = await post(`${root}${path}`, headers, sent).catch(() => ({
          status: 413,
          body: '',
        }));
        statuses.push(status);
        expect(answer).toBe('');
      }
      expect(statuses).toEqual([401, 401, 401, 401, 400, 400, 413, 200, 200, 200, 200]);
      expect(lan.inbox).toEqual([]);

      // The same event at once, wrapped, and later: one answer.
      const wrapped = JSON.stringify({ ok: true, result: event });
      // Ids that are numbers are somebody's too.
      zalo.opens('47110815470000');
      const from = { id: 47110815470000, is_bot: false };
      const message = {
        message_id: 12,
        chat: { id: 47110815470000, chat_type: 'PRIVATE' },
        from,
        text: 'bí mật',
      };
      const numbered = JSON.stringify({ event_name: 'message.text.received', message });
      for (const sent of [numbered, numbered]) await post(`${root}${path}`, right, sent);
      await expect.poll(() => zalo.sentTo('47110815470000')).toHaveLength(1);
      await Promise.all([body, wrapped, body, wrapped].map((sent) => post(`${root}${path}`, right, sent)));
      await lan.hears();
      await post(`${root}${path}`, right, body);
      lan.types('chào');
      await lan.hears();
      expect(lan.inbox).toHaveLength(2);

      const metrics = await (await fetch(`${root}/metrics`)).text();
      expect(turnedAway(metrics, 'zalo')).toEqual({
        ping: 1,
        'no-secret': 2,
        'wrong-secret': 2,
        'broken-json': 2,
        'too-long': 1,
        'unknown-event': 1,
        'from-bot': 1,
        'no-chat': 1,
        malformed: 1,
      });
      expect(metrics).toMatch(/^congdoan_messages_in_total{channel="zalo"} 8$/m);

      bot.asksToStop();
      const ending = await bot.ended;
      expect(ending).toMatchObject({ code: 0 });
      const said = ending.stdout + ending.stderr + metrics;
      for (const word of [
        secret,
        masterSecret,
        zalo.token,
        zalo.token.split(':')[1] ?? '',
        lan.id,
        '47110815470000',
        'bí mật',
      ]) {
        expect(said.includes(word), word).toBe(false);
      }
      expect(bot.log.filter(({ level }) => level >= 50)).toEqual([]);
    });

    it('of Telegram does the same', async () => {
      const opened = await demoDatabase(databases);
      const people: FakePerson[] = [];
      const scene = await Scene.open(opened, { updates: 'webhook' }, async (telegram) => {
        people.push(telegram.person('Lan'));
      });
      const { telegram } = scene;
      const [lan] = people;
      if (!lan) throw new Error('nobody is there');
      const url = `${scene.rootOf(0)}/webhook/telegram`;
      const secret = webhookSecret(masterSecret, 'telegram', botIdOf(telegram.token));
      const header = 'x-telegram-bot-api-secret-token';
      const right = { [header]: secret };
      const update = telegram.update(lan.types('bí mật').updateId);
      await lan.hears();
      const body = JSON.stringify({ ...update, update_id: 77 });
      const changed = (message: object) => JSON.stringify({ update_id: 78, message });
      const inPrivate = { message_id: 5, chat: { id: Number(lan.chat), type: 'private' }, text: 'bí mật' };

      const tries: readonly (readonly [Readonly<Record<string, string>>, string | Buffer])[] = [
        [{}, body],
        [{}, ''],
        [{ [header]: masterSecret }, body],
        [{ [header]: `${secret}, ${secret}` }, body],
        [{ 'x-bot-api-secret-token': secret }, body],
        [right, body.slice(0, -5)],
        [right, Buffer.from([0xff, 0xfe, 0x00])],
        [right, ''],
        [right, `{"update_id":9,"message":{"text":"${'x'.repeat(1_000_000)}"}}`],
        [right, '{"update_id":79,"message_reaction":{}}'],
        [right, changed({ ...inPrivate, from: { id: 9, is_bot: true } })],
        [right, changed({ ...inPrivate, text: { deep: 'bí mật' } })],
        [right, changed({ ...inPrivate, chat: { id: -5, type: 'supergroup' } })],
        [right, changed({ ...inPrivate, text: undefined, pinned_message: {} })],
        [right, '7'],
        [right, 'null'],
        [right, '[]'],
        [right, '{"update_id":{"deep":1}}'],
      ];
      const statuses: number[] = [];
      for (const [headers, sent] of tries) {
        const { status, body: answer } = await post(url, headers, sent).catch(() => ({
          status: 413,
          body: '',
        }));
        statuses.push(status);
        expect(answer).toBe('');
      }
      expect(statuses).toEqual([
        401, 401, 401, 401, 401, 400, 400, 400, 413, 200, 200, 200, 200, 200, 200, 200, 200, 200,
      ]);
      expect(lan.inbox).toHaveLength(1);

      // The same update at once and later, its ids as texts or as numbers: one answer.
      const asTexts = changed({ ...inPrivate, message_id: '5', chat: { id: lan.chat, type: 'private' } });
      const asNumbers = changed(inPrivate);
      await Promise.all(
        [asTexts, asNumbers, asTexts, asNumbers, asTexts].map((one) => post(url, right, one)),
      );
      await lan.hears();
      expect((await post(url, right, asNumbers)).status).toBe(200);
      lan.types('chào');
      await lan.hears();
      expect(lan.inbox).toHaveLength(3);

      const metrics = await (await fetch(`${scene.rootOf(0)}/metrics`)).text();
      expect(turnedAway(metrics, 'telegram')).toEqual({
        'no-secret': 3,
        'wrong-secret': 2,
        'broken-json': 3,
        'too-long': 1,
        'unknown-kind': 1,
        'from-bot': 1,
        group: 1,
        'service-message': 1,
        malformed: 5,
      });
      expect(await scene.stop(0)).toBe(0);
      const [bot] = scene.all;
      const said = `${bot?.stdout}${bot?.stderr}${metrics}`;
      const hidden = [
        secret,
        masterSecret,
        telegram.token,
        telegram.token.split(':')[1] ?? '',
        lan.chat,
        'bí mật',
      ];
      for (const word of hidden) expect(said.includes(word), word).toBe(false);
      expect(bot?.log.filter(({ level }) => level >= 50)).toEqual([]);
    });

    it('is no door while messages are polled for', async () => {
      const opened = await demoDatabase(databases);
      const { zalo, bot, root } = await deployZalo(opened.url, 'polling');
      const lan = zalo.person('Lan');
      zalo.opens(lan.chat);
      const event = zalo.eventOf(lan, 'chào');
      expect((await post(`${root}/webhook/zalo/main`, {}, JSON.stringify(event))).status).toBe(404);
      zalo.brings(event);
      await lan.hears();
      expect(lan.inbox).toHaveLength(1);
      const metrics = await (await fetch(`${root}/metrics`)).text();
      expect(metrics).toContain('congdoan_turned_away_total{channel="http",reason="no-such-webhook"} 1');
      bot.asksToStop();
      expect(await bot.ended).toMatchObject({ code: 0 });
    });
  });

  eachDatabase((databases) => {
    it('stores a message before it is answered with 200: a process that is killed then owes the reply', async () => {
      const opened = await demoDatabase(databases);
      const first = await deployZalo(opened.url, 'webhook');
      const lan = first.zalo.person('Lan', 'u0000000000000000077');
      // The reply is accepted by nobody: the process dies while it sends.
      const dying = new Promise<void>((done) => {
        first.zalo.onCall(async (method) => {
          if (method !== 'sendMessage') return;
          await first.bot.kill();
          done();
        });
      });
      first.zalo.opens(lan.chat);
      const answer = await first.zalo.bringsNow(first.zalo.eventOf(lan, 'chào'));
      expect(answer.status).toBe(200);
      await dying;

      const at = minutesAfter(openMorning, 5);
      const second = await deployZalo(opened.url, 'webhook', { at, opens: [lan.chat] });
      const again = second.zalo.person('Lan', lan.id);
      expect((await again.hears()).text).toMatch(/^Mình gửi lại/);
      second.bot.asksToStop();
      await second.bot.ended;
    });
  });
});

/** What was turned away, by reason. */
function turnedAway(metrics: string, channel: string): Readonly<Record<string, number>> {
  const line = new RegExp(
    `^congdoan_turned_away_total{channel="${channel}",reason="([a-z-]+)"} (\\d+)$`,
    'gm',
  );
  return Object.fromEntries(
    [...metrics.matchAll(line)].map(([, reason = '', count]) => [reason, Number(count)]),
  );
}
