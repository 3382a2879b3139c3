import { describe, expect, it, onTestFinished } from 'vitest';
import { vietnamesePhrases } from '../../conversations/phrases/vi/index.ts';
import { eachDatabase } from '../support/databases.ts';
import { startFakeTelegram } from '../support/fake-telegram/fake-telegram.ts';
import { faults } from '../support/fake-telegram/faults.ts';
import { startFakeZalo } from '../support/fake-zalo/fake-zalo.ts';
import { demoDatabase, enrolled, garmentUnion, serve } from '../support/process-bot.ts';
import { run } from '../support/process.ts';
import { masterSecret, publicUrl } from '../support/serve-doors.ts';

describe('Telegram by webhook, beside a bot of Zalo', () => {
  eachDatabase((databases) => {
    it('takes text, edits, taps and groups, each once, and follows a group that moved', async () => {
      let root = '';
      const reach = (url: string) => url.replace(publicUrl, root);
      const [telegram, zalo] = [await startFakeTelegram({ reach }), await startFakeZalo({ reach })];
      onTestFinished(async () => void (await Promise.all([telegram.close(), zalo.close()])));
      const opened = await demoDatabase(databases);
      const lan = await enrolled(opened, telegram, { name: 'Lan', unit: garmentUnion.id, role: 'chair' });
      const env = {
        ZALO_BOTS: `main=${zalo.token}`,
        ZALO_API_ROOT: zalo.root,
        UPDATES: 'webhook',
        PUBLIC_URL: publicUrl,
        WEBHOOK_SECRET: masterSecret,
        PORT: '0',
      };
      const bot = await serve(telegram, opened.url, { env });
      root = `http://127.0.0.1:${String((await bot.logs('listening')).port)}`;
      const own = { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root };
      expect(await run('src/cli/webhook.ts', { args: ['set'], env: { ...env, ...own } })).toMatchObject({
        code: 0,
      });

      lan.types('báo cáo');
      expect((await lan.hears()).text).toContain('Câu 1/');
      const answer = lan.types('252 nữ 193');
      expect((await lan.hears()).text).toContain('252 người');
      lan.edits(answer, '251 nữ 193');
      expect((await lan.hears()).text).toContain('251 người');
      telegram.repeats(answer.updateId);
      lan.taps('Bỏ qua');
      expect((await lan.hears()).text).toContain('để trống câu này');
      await expect.poll(() => telegram.unconfirmed()).toEqual([]);
      expect(lan.inbox).toHaveLength(4);
      expect(telegram.answeredCallbacks).toHaveLength(1);

      // The group is upgraded between its message and the answer; the account goes with it.
      telegram.fails('sendMessage', faults.movedTo(-100_200));
      lan.writesIn(-100_200, 'only so that the chat exists');
      lan.writesIn(-100, '@fake_bot tổng hợp');
      await expect
        .poll(() => telegram.sentTo('-100200').map(({ text }) => text))
        .toEqual([vietnamesePhrases.channels.writePrivately]);
      const { tables } = opened.database;
      const groups = await tables.account.findMany({ where: { chat: { startsWith: '-100' } } });
      expect(groups.map(({ chat, status }) => [chat, status])).toEqual([['-100200', 'active']]);

      // Who blocked the bot is noted, and counted.
      lan.blocks();
      lan.types('xem lại');
      await expect
        .poll(async () => (await tables.account.findFirstOrThrow({ where: { chat: lan.chat } })).status)
        .toBe('blocked');
      const metrics = await (await fetch(`${root}/metrics`)).text();
      expect(metrics).toMatch(/^congdoan_unreachable_people 1$/m);
      expect(metrics).toMatch(/^congdoan_messages_out_total{channel="telegram",outcome="moved"} 1$/m);

      const hoa = zalo.person('Hoa');
      hoa.types('xin chào');
      expect((await hoa.hears()).text).toContain('mã mời');

      bot.asksToStop();
      const { code, stdout, stderr } = await bot.ended;
      expect(code).toBe(0);
      const words = [telegram.token, zalo.token, masterSecret, telegram.token.split(':')[1], lan.chat];
      for (const word of words) expect((stdout + stderr + metrics).includes(word ?? '?'), word).toBe(false);
    });
  });
});
