import { describe, expect, it } from 'vitest';
import { demoUnitId } from '../../prisma/demo/ids.ts';
import { eachDatabase, type TestStore } from '../support/databases.ts';
import {
  demoDatabase,
  dropsNext,
  enrolled,
  garmentUnion,
  joins,
  minutesAfter,
  openMorning,
  serve,
  telegramServer,
} from '../support/process-bot.ts';
import { rowsOfWorkbook } from '../support/rows-of-workbook.ts';
import { publicUrl } from '../support/serve-doors.ts';
import { deployZalo } from '../support/zalo-bot.ts';

const ward = demoUnitId({ key: 'br' });
const leader = { name: 'Ngô Thị Xuân', unit: ward, role: 'leader' } as const;
const linkSecret = 'Link-Secret_of-the-tests_0123456789-abcde';
const withLinks = { LINK_SECRET: linkSecret };

/** The names of a list as a leader reads it: "3. CĐCS …: …". */
function namesIn(list: string): readonly string[] {
  return Array.from(list.matchAll(/^\d+\. ([^:\n]+): /gm), ([, name = '']) => name);
}

describe('the sheet of who is late', () => {
  eachDatabase((databases) => {
    async function organisation(): Promise<TestStore> {
      const opened = await demoDatabase(databases);
      await opened.database.tables.person.updateMany({
        where: { assignments: { some: { unitId: garmentUnion.id, role: 'chair' } } },
        data: { phone: '0900000077' },
      });
      return opened;
    }

    it('comes on Telegram, and holds whom the list in messages holds', async () => {
      const telegram = await telegramServer();
      const opened = await organisation();
      const xuan = await enrolled(opened, telegram, leader);
      const bot = await serve(telegram, opened.url, { env: { LOG_LEVEL: 'debug' } });
      xuan.types('ai chưa nộp');
      const list = await xuan.hears();
      expect(namesIn(list.text)).toContain('CĐCS Công ty TNHH May An Phú');
      xuan.taps('Tải Excel');
      const { text, file, buttons } = await xuan.hears();
      expect(text).toMatch(/^📄 Danh sách \d+ đơn vị chưa nộp báo cáo tháng 11\/2026/);
      expect(buttons.flat().map(({ label }) => label)).toEqual(['Chưa nộp', 'Tổng hợp']);
      if (!file) throw new Error('no file came');
      expect(file).toMatchObject({ kind: 'document', name: 'chua-nop-thang-11-2026.xlsx' });
      const [title, , , header = [], ...rows] = await rowsOfWorkbook(file.bytes);
      expect(title).toEqual(['Đơn vị chưa nộp báo cáo tháng 11/2026']);
      const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '');
      expect(column('Đơn vị')).toEqual(namesIn(list.text));
      expect(column('STT')).toEqual(rows.map((_, index) => String(index + 1)));
      const garment = rows[column('Mã').indexOf(garmentUnion.code)] ?? [];
      expect(garment[header.indexOf('Chủ tịch')]).toBe('Nguyễn Thị Thanh Hương');
      expect(garment[header.indexOf('Điện thoại')]).toBe('0900 000 077');
      expect(garment[header.indexOf('Trạng thái')]).toBe('chưa bắt đầu');

      xuan.types('gửi file danh sách chưa nộp');
      expect((await xuan.hears()).file?.name).toBe(file.name);
      bot.asksToStop();
      const { stderr } = await bot.ended;
      for (const word of ['0900', 'Thanh Hương', ward, xuan.chat])
        expect(stderr.includes(word), word).toBe(false);
    });

    it('comes after a program was killed between storing and sending, and says that it may be a repetition', async () => {
      const telegram = await telegramServer();
      const opened = await organisation();
      const xuan = await enrolled(opened, telegram, leader);
      const bot = await serve(telegram, opened.url);
      const dropped = dropsNext(telegram, 'sendDocument');
      xuan.types('xuất excel');
      await dropped;
      await bot.kill();
      await serve(telegram, opened.url, { at: minutesAfter(openMorning, 2) });
      const { text, file } = await xuan.hears();
      expect(text).toMatch(/^Mình gửi lại.*📄 Danh sách/s);
      const rows = await rowsOfWorkbook(file?.bytes ?? new Uint8Array());
      expect(rows[2]?.[0]).toMatch(/^Lập lúc 09:\d\d ngày 18\/11\/2026/);
      expect(rows.flat()).toContain('CĐCS Công ty TNHH May An Phú');
      xuan.types('ai chưa nộp');
      expect((await xuan.hears()).text).not.toMatch(/^Mình gửi lại/);
    });

    it('is a link on Zalo, which gives nobody else anything, and nothing when its time is over', async () => {
      const opened = await organisation();
      const chat = 'u0000000000000000077';
      await joins(opened, { channel: 'zalo', bot: 'main', chat }, leader);
      const { zalo, bot, root } = await deployZalo(opened.url, 'webhook', { env: withLinks, opens: [chat] });
      const xuan = zalo.person('Xuân', chat);
      xuan.types('xuất excel');
      const { text } = await xuan.hears();
      const url = new RegExp(`${publicUrl}(/files/[\\w-]+)`).exec(text)?.[1] ?? '';
      expect(text).toMatch(/^📄 Danh sách \d+ đơn vị.*mở được đến 09:\d\d ngày 19\/11\/2026/s);

      const given = await fetch(`${root}${url}`);
      expect(given.status).toBe(200);
      expect(given.headers.get('content-disposition')).toBe(
        `attachment; filename="chua-nop-thang-11-2026.xlsx"; filename*=UTF-8''chua-nop-thang-11-2026.xlsx`,
      );
      expect(given.headers.get('cache-control')).toBe('no-store');
      const bytes = new Uint8Array(await given.arrayBuffer());
      const again = new Uint8Array(await (await fetch(`${root}${url}`)).arrayBuffer());
      expect(Buffer.compare(bytes, again)).toBe(0);
      const rows = await rowsOfWorkbook(bytes);
      expect(rows.flat()).toEqual(expect.arrayContaining([garmentUnion.code, '0900 000 077']));

      const statusOf = async (path: string) => {
        const answer = await fetch(`${root}${path}`);
        return [answer.status, await answer.text()];
      };
      const nothing = [404, ''];
      const last = url.at(-1) === 'A' ? 'B' : 'A';
      expect(await statusOf(`${url.slice(0, -1)}${last}`)).toEqual(nothing);
      expect(await statusOf(`${url.slice(0, 20)}${last}${url.slice(21)}`)).toEqual(nothing);
      expect(await statusOf('/files/xyz')).toEqual(nothing);
      expect(await statusOf('/files/')).toEqual(nothing);

      // Who is leader no more has a link to nothing.
      const { tables } = opened.database;
      await tables.assignment.updateMany({
        where: { role: 'leader', person: { name: leader.name } },
        data: { validTo: '2026-11-17' },
      });
      expect(await statusOf(url)).toEqual(nothing);
      await tables.assignment.updateMany({
        where: { role: 'leader', person: { name: leader.name } },
        data: { validTo: null },
      });
      expect((await statusOf(url))[0]).toBe(200);

      await bot.stepsClock(25 * 3_600_000);
      expect(await statusOf(url)).toEqual(nothing);
      bot.asksToStop();
      const { stderr } = await bot.ended;
      for (const word of [url.slice(7), linkSecret, '0900', chat])
        expect(stderr.includes(word), word).toBe(false);
    });

    it('is a kind word on Zalo while no links are made', async () => {
      const opened = await organisation();
      const chat = 'u0000000000000000078';
      await joins(opened, { channel: 'zalo', bot: 'main', chat }, leader);
      const { zalo, root } = await deployZalo(opened.url, 'webhook', { opens: [chat] });
      const xuan = zalo.person('Xuân', chat);
      xuan.types('xuất excel');
      const { text } = await xuan.hears();
      expect(text).toMatch(/Zalo chưa cho mình gửi tệp ạ.*\/chuanop/s);
      expect(text).not.toContain('http');
      expect((await fetch(`${root}/files/abc`)).status).toBe(404);
      xuan.types('1');
      expect((await xuan.hears()).text).toContain('📮 Chưa nộp');
    });
  });
});
