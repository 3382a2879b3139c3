import http from 'node:http';
import { describe, expect, it } from 'vitest';
import { databaseRelay } from '../support/database-relay.ts';
import { postgresqlOnly, sqliteOnly } from '../support/databases.ts';
import { faults } from '../support/fake-telegram/faults.ts';
import {
  botEnvironment,
  demoDatabase,
  enrolled,
  garmentUnion,
  openMorning,
  reaches,
  serve,
  telegramServer,
} from '../support/process-bot.ts';
import { holdTable } from '../support/process-lock.ts';
import { start } from '../support/process.ts';
import { deployZalo } from '../support/zalo-bot.ts';

const chairOf = { name: 'Trần Thị Lan', unit: garmentUnion.id, role: 'chair' } as const;

describe('a program asked to stop', () => {
  sqliteOnly((databases) => {
    it('does not wait for somebody who holds the file', async () => {
      const telegram = await telegramServer();
      const opened = await demoDatabase(databases);
      const chair = await enrolled(opened, telegram, chairOf);
      const bot = await serve(telegram, opened.url);
      chair.types('/baocao');
      await chair.hears();
      const lock = await holdTable(opened, 'Draft');
      try {
        chair.types('251, nữ 193');
        bot.asksToStop();
        expect(await bot.ended).toMatchObject({ code: 0, signal: null });
      } finally {
        await lock.release();
      }
      // What was not stored is not confirmed either, and comes again.
      await serve(telegram, opened.url);
      await expect.poll(() => chair.inbox.at(-1)?.text, { timeout: 10_000 }).toContain('251 người');
    });

    it('while a platform does not answer at the start; until then it serves without', async () => {
      const telegram = await telegramServer();
      const opened = await demoDatabase(databases);
      telegram.fails('setMyCommands', faults.hang);
      const asked = reaches(telegram, 'setMyCommands');
      const bot = start('src/main.ts', { at: openMorning, env: botEnvironment(telegram, opened.url) });
      await asked;
      const lan = telegram.person('Lan');
      lan.types('chào');
      expect((await lan.hears()).text).toContain('mã mời');
      bot.asksToStop();
      expect(await bot.ended).toMatchObject({ code: 0, signal: null });
    });
  });

  postgresqlOnly((databases) => {
    // The second takes as long as the program waits; `npm run test:faults` has it.
    const states = process.env.FAULT_SEED === undefined ? ['is away'] : ['is away', 'does not answer'];
    it.each(states)('ends though its database %s', async (what) => {
      const telegram = await telegramServer();
      const opened = await demoDatabase(databases);
      const relay = await databaseRelay(opened.url);
      const chair = await enrolled(opened, telegram, chairOf);
      const bot = await serve(telegram, relay.url);
      chair.types('/baocao');
      await chair.hears();
      if (what === 'is away') await relay.goesAway();
      else relay.stalls();
      chair.types('251, nữ 193');
      bot.asksToStop();
      expect(await bot.ended).toMatchObject({ code: 0, signal: null });

      await serve(telegram, opened.url);
      await expect.poll(() => chair.inbox.at(-1)?.text, { timeout: 10_000 }).toContain('251 người');
    });

    // Nothing in it depends on the database, but of this one it can be seen that a message is in hand.
    it('takes nothing new on a connection that a proxy keeps open, and finishes what came by it', async () => {
      const opened = await demoDatabase(databases);
      const { zalo, bot, root } = await deployZalo(opened.url, 'webhook');
      const lan = zalo.person('Lan');
      zalo.opens(lan.chat);
      const proxy = new http.Agent({ keepAlive: true, maxSockets: 1 });
      const bring = (text: string) =>
        new Promise<number>((done) => {
          const request = http.request(`${root}/webhook/zalo/main`, {
            method: 'POST',
            agent: proxy,
            headers: { 'x-bot-api-secret-token': zalo.webhook()?.secret ?? '' },
          });
          request.once('response', (response) => {
            response.resume().once('end', () => done(response.statusCode ?? 0));
          });
          request.once('error', () => done(0));
          request.end(JSON.stringify(zalo.eventOf(lan, text)));
        });
      expect(await bring('chào')).toBe(200);
      await lan.hears();
      const lock = await holdTable(opened, 'Session');
      const inHand = bring('trợ giúp');
      await lock.isAwaited(1);
      bot.asksToStop();
      // The next request waits for the connection, which ends with the one in hand.
      const next = bring('xin chào');
      await bot.logs('stopping');
      await lock.release();
      expect(await inHand).toBe(200);
      expect(await next).toBe(0);
      expect(await bot.ended).toMatchObject({ code: 0, signal: null });
      expect(bot.log.filter(({ msg }) => msg === 'stopped-before-all-was-sent')).toEqual([]);
      await lan.hears();
      expect(lan.inbox).toHaveLength(2);
      proxy.destroy();
    });
  });
});
