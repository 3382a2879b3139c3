import { describe, expect, it } from 'vitest';
import { eachDatabase, type TestStore } from '../support/databases.ts';
import type { FakePerson } from '../support/fake-telegram/person.ts';
import {
  demoDatabase,
  garmentUnion,
  invitationFor,
  minutesAfter,
  newcomer,
  openMorning,
  serve,
  telegramServer,
} from '../support/process-bot.ts';
import { holdTable } from '../support/process-lock.ts';
import { run } from '../support/process.ts';

const oneDay = 24 * 60;
const wrongCode = 'AAAA-BBBB-C2';
const asksConsent = /đồng ý chứ/;
const notValid = /Mã này chưa đúng, đã dùng rồi hoặc đã hết hạn/;

describe('an invitation code', () => {
  eachDatabase((databases) => {
    it('from the command line makes one person, and nothing of anybody after that', async () => {
      const telegram = await telegramServer();
      const opened = await demoDatabase(databases);
      const args = [
        '--unit',
        garmentUnion.code,
        '--role',
        'deputy',
        '--name',
        'Lê Văn Tám',
        '--database',
        opened.url,
      ];
      const invite = await run('src/cli/invite.ts', { at: openMorning, args });
      expect(invite).toMatchObject({ code: 0, stderr: '' });
      expect(invite.stdout).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{2}\n$/);
      const code = invite.stdout.trim();
      await serve(telegram, opened.url);

      const tam = newcomer(telegram, 'Tam');
      // As people type it: small letters, blanks instead of dashes, no command.
      expect(await says(tam, code.toLowerCase().replaceAll('-', ' '))).toMatch(asksConsent);
      // Whatever comes in between, joining goes on.
      for (const words of ['/trogiup', '/start', '/khongco', '0912 345 678']) {
        expect(await says(tam, words)).toMatch(asksConsent);
      }
      expect(await says(tam, 'dong y')).toContain('họ tên anh/chị là Lê Văn Tám');
      expect(await says(tam, 'dung')).toMatch(
        /Chào mừng anh\/chị Lê Văn Tám, Phó Chủ tịch của CĐCS Công ty TNHH May An Phú/,
      );

      const other = newcomer(telegram, 'Khác');
      expect(await says(other, `/start ${code}`)).toMatch(notValid);
      expect(await says(other, 'đồng ý')).toMatch(/mã mời/);
      expect(await says(tam, `/start ${code}`)).toMatch(notValid);
      expect(await joined(opened)).toEqual([
        { name: 'Lê Văn Tám', accounts: 1, roles: ['deputy'], consents: 1 },
      ]);
      const rows = await opened.database.tables.invitation.findMany();
      expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
    });

    it('makes one person of two who answer at once', async () => {
      const telegram = await telegramServer();
      const opened = await demoDatabase(databases);
      const code = await invitationFor(opened, { unit: garmentUnion.id, role: 'deputy' });
      await serve(telegram, opened.url);
      const both = [newcomer(telegram, 'Một'), newcomer(telegram, 'Hai')];
      for (const person of both) {
        expect(await says(person, `/start ${code}`)).toMatch(asksConsent);
        expect(await says(person, 'đồng ý')).toContain('họ tên');
      }
      const lock = await holdTable(opened, 'Session');
      for (const person of both) person.types('Nguyễn Thị Hoa');
      await lock.isAwaited(2);
      await lock.release();
      const told = await Promise.all(both.map(async (person) => (await person.hears()).text));
      expect(told.filter((text) => text.includes('Chào mừng'))).toHaveLength(1);
      expect(told.filter((text) => text.includes('Mã mời vừa hết hạn hoặc đã được dùng'))).toHaveLength(1);
      expect(await joined(opened)).toHaveLength(1);
      const usedBy = await opened.database.tables.invitation.findMany({ select: { usedById: true } });
      expect(usedBy).toHaveLength(1);
    });

    it('ends with its last day, also for somebody who has begun', async () => {
      const telegram = await telegramServer();
      const opened = await demoDatabase(databases);
      const code = await invitationFor(opened, { unit: garmentUnion.id, role: 'deputy', days: 1 });
      const first = await serve(telegram, opened.url, { at: minutesAfter(openMorning, oneDay - 5) });
      const begun = newcomer(telegram, 'Kịp');
      expect(await says(begun, `/start ${code}`)).toMatch(asksConsent);
      first.asksToStop();
      await first.ended;
      await serve(telegram, opened.url, { at: minutesAfter(openMorning, oneDay + 1) });
      expect(await says(begun, 'đồng ý')).toContain('Mã mời vừa hết hạn');
      expect(await says(newcomer(telegram, 'Muộn'), `/start ${code}`)).toMatch(notValid);
      expect(await joined(opened)).toEqual([]);
    });

    it('can be guessed at five times a day from one account; then not even the right one works until tomorrow', async () => {
      const telegram = await telegramServer();
      const opened = await demoDatabase(databases);
      const code = await invitationFor(opened, { unit: garmentUnion.id, role: 'deputy' });
      const bot = await serve(telegram, opened.url);
      const guesser = newcomer(telegram, 'Dò');
      // Ten characters, as a code has, but no guess.
      for (const words of ['0912 345 678', 'xin-chao-ban'])
        expect(await says(guesser, words)).toMatch(/^Chào anh\/chị/);
      for (const left of [4, 3, 2, 1]) {
        expect(await says(guesser, `/start ${wrongCode}`)).toContain(`còn ${left} lần thử hôm nay`);
      }
      expect(await says(guesser, wrongCode)).toMatch(/Hôm nay đã thử nhiều lần/);
      const waits = /Hôm nay đã thử mã nhiều lần rồi ạ.*thử lại sau 09:0\d ngày 19\/11\/2026/;
      expect(await says(guesser, `/start ${code}`)).toMatch(waits);
      // Neither a restart nor somebody else's account has to do with it.
      bot.asksToStop();
      await bot.ended;
      const second = await serve(telegram, opened.url, { at: minutesAfter(openMorning, oneDay - 5) });
      expect(await says(guesser, code)).toMatch(waits);
      expect(await says(newcomer(telegram, 'Khác'), `/start ${wrongCode}`)).toContain('còn 4 lần');
      second.asksToStop();
      await second.ended;
      await serve(telegram, opened.url, { at: minutesAfter(openMorning, oneDay + 5) });
      expect(await says(guesser, `/start ${code}`)).toMatch(asksConsent);
    });

    it('comes with the bot of Zalo that has most room, where each bot has its people', async () => {
      const { database, store, url } = await demoDatabase(databases);
      for (const chat of ['a', 'b'])
        await store.turns.openTurn({ channel: 'zalo', bot: 'one', chat }, Date.parse(openMorning));
      const args = ['--unit', garmentUnion.code, '--role', 'chair', '--database', url];
      const token = '12345:abcdefghijkl';
      const env = { ZALO_BOTS: `one=${token},two=${token}m`, ZALO_PLAN: '3/100' };
      const invite = () => run('src/cli/invite.ts', { at: openMorning, args, env });
      expect(await invite()).toMatchObject({
        code: 0,
        stderr: "On Zalo new people are to write to the bot 'two', which has 0 of 3 people.\n",
      });
      await database.tables.account.updateMany({
        where: { channel: 'terminal' },
        data: { channel: 'zalo', bot: 'two' },
      });
      expect((await invite()).stderr).toContain("the bot 'one', which has 2 of 3 people");
    });
  });
});

async function says(person: FakePerson, text: string): Promise<string> {
  person.types(text);
  return (await person.hears()).text;
}

/** Who came to the demo organisation on Telegram. */
async function joined({ database }: TestStore) {
  const people = await database.tables.person.findMany({
    where: { id: { not: { startsWith: 'demo-' } } },
    include: { accounts: true, assignments: true, consents: true },
  });
  return people.map(({ name, accounts, assignments, consents }) => ({
    name,
    accounts: accounts.length,
    roles: assignments.map(({ role }) => role),
    consents: consents.length,
  }));
}
