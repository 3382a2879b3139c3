import { describe, expect, it } from 'vitest';
import { sqliteOnly, eachDatabase } from '../support/databases.ts';
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
      await Promise.all([body, wrapped, body, wrapped].map((sent) => post(`${root}${path}`, right, sent)));
      await lan.hears();
      await post(`${root}${path}`, right, body);
      lan.types('chào');
      await lan.hears();
      expect(lan.inbox).toHaveLength(2);

      const metrics = await (await fetch(`${root}/metrics`)).text();
      const counts = Object.fromEntries(
        [...metrics.matchAll(/^congdoan_turned_away_total{channel="zalo",reason="([a-z-]+)"} (\d+)$/gm)].map(
          ([, reason = '', count]) => [reason, Number(count)],
        ),
      );
      expect(counts).toEqual({
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
      expect(metrics).toMatch(/^congdoan_messages_in_total{channel="zalo"} 6$/m);

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
        'bí mật',
      ]) {
        expect(said.includes(word), word).toBe(false);
      }
      expect(bot.log.filter(({ level }) => level >= 50)).toEqual([]);
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
