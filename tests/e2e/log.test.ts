import { describe, expect, it, onTestFinished } from 'vitest';
import { jsonLog } from '../../src/adapters/log.ts';
import { eachDatabase, type TestStore } from '../support/databases.ts';
import { faults } from '../support/fake-telegram/faults.ts';
import { startFakeZalo } from '../support/fake-zalo/fake-zalo.ts';
import { faults as zaloFaults } from '../support/fake-zalo/faults.ts';
import {
  demoDatabase,
  garmentUnion,
  invitationFor,
  minutesAfter,
  newcomer,
  reaches,
  reminderMorning,
  serve,
  telegramServer,
} from '../support/process-bot.ts';
import { novemberOpened, numberOf } from '../support/whole-report.ts';

const wrongCode = 'QRST-UVWX-23';
/** What this run's people write. Each is told in a way that nothing else in a log looks like. */
const written = {
  name: 'Trần Thị Bí Mật',
  // Beyond every port a server listens on.
  members: '68173',
  women: '29457',
  text: 'Máy may tổ Bảy hỏng, gọi chị Diệu Huyền',
  phone: '0987 654 321',
};

describe('what a whole run writes, its log and its metrics', () => {
  eachDatabase((databases) => {
    it('tells what happened, and holds no answer, name, phone number, chat, token or code', async () => {
      const telegram = await telegramServer();
      const opened = await demoDatabase(databases);
      const code = await invitationFor(opened, { unit: garmentUnion.id, role: 'deputy' });
      const zalo = await startFakeZalo();
      onTestFinished(() => zalo.close());
      const env = {
        LOG_LEVEL: 'debug',
        PORT: '0',
        ZALO_BOTS: `main=${zalo.token}`,
        ZALO_API_ROOT: zalo.root,
      };
      const bot = await serve(telegram, opened.url, { env });
      const person = newcomer(telegram, 'Bí Mật');
      const says = async (text: string) => {
        person.types(text);
        return (await person.hears()).text;
      };

      await says(`/start ${wrongCode}`);
      await says(`/start ${code}`);
      await says('đồng ý');
      expect(await says(written.name)).toContain('Chào mừng');
      await says('/baocao');
      await says(written.phone);
      await says(`${written.members} nữ ${written.women}`);
      let next = '';
      for (let doubts = 0; doubts < 4 && !next.includes('Câu 2/'); doubts += 1) next = await says('đúng');
      expect(next).toContain('Câu 2/');

      // A handler that throws: the person is told, and the next message works.
      const mend = await breakDraft(opened);
      expect(await says('kết nạp 7')).toContain('Mình vừa gặp trục trặc');
      await mend();
      expect(await says('kết nạp 7')).toContain('Kết nạp mới: 7 người');
      await says(`câu ${numberOf(novemberOpened(), 'opinions')}`);

      // A database that fails: the message waits and is answered in the end.
      await opened.database.tables.$executeRawUnsafe('ALTER TABLE "Draft" RENAME TO "Draft_away"');
      person.types(written.text);
      expect(await bot.logs('turn-not-stored')).toHaveProperty('at');
      await opened.database.tables.$executeRawUnsafe('ALTER TABLE "Draft_away" RENAME TO "Draft"');
      expect((await person.hears()).text).toContain(written.text);

      // Sending fails, with a page that repeats the address; the reply comes in the end.
      telegram.fails('sendMessage', faults.badGateway);
      expect(await says('xem lại')).toContain(written.text);
      telegram.fails('sendMessage', faults.badRequest);
      const refused = bot.logs('reply-refused');
      person.types('xem lại');
      await refused;
      // Taking messages fails as well.
      telegram.fails('getUpdates', faults.carrierBlockPage);
      telegram.delivers({
        message: { message_id: 1, chat: { id: 7, first_name: written.name }, text: written.text },
      });
      expect(await says('gửi')).toContain('chưa trả lời');
      expect(await says('vẫn gửi')).toContain('Mã biên nhận');

      // On Zalo the gateway's page repeats the token, and at last the token is refused.
      const hoa = zalo.person('Hoa');
      zalo.fails('sendMessage', zaloFaults.badGateway);
      hoa.types(written.text);
      expect((await hoa.hears()).text).toContain('mã mời');
      zalo.fails('getUpdates', zaloFaults.badGateway);
      zalo.fails('getUpdates', zaloFaults.unauthorized);
      hoa.types(written.phone);
      await bot.logs('zalo-token-refused');

      await telegram.goesDown();
      await bot.logs('telegram-poll-failed');
      const { port } = await bot.logs('listening');
      const metrics = await (await fetch(`http://127.0.0.1:${String(port)}/metrics`)).text();
      expect(metrics).toContain('congdoan_failures_total{kind="zalo-token-refused"} 1');
      await bot.kill();
      await telegram.comesBack();
      const polled = reaches(telegram, 'getUpdates');
      const second = await serve(telegram, opened.url, { env, at: minutesAfter(reminderMorning, 1) });
      await polled;
      second.asksToStop();
      await second.ended;

      const whole = [bot, second].map(({ stdout, stderr }) => stdout + stderr).join('') + metrics;
      for (const event of [
        'serving',
        'turn-failed',
        'turn-not-stored',
        'telegram-batch-not-stored',
        'reply-refused',
        'telegram-poll-failed',
        'telegram-update-ignored',
        'zalo-poll-failed',
        'zalo-token-refused',
        'job-finished',
        'stopped',
      ]) {
        expect(whole).toContain(`"msg":"${event}"`);
      }
      const secrets = {
        ...written,
        chat: person.chat,
        token: telegram.token,
        secretOfToken: telegram.token.split(':')[1],
        zaloToken: zalo.token,
        secretOfZaloToken: zalo.token.split(':')[1],
        idOfZaloToken: zalo.token.split(':')[0],
        zaloChat: hoa.chat,
        database: opened.url,
        code,
        wrongCode,
      };
      const leaked = Object.entries(secrets).filter(([, secret = '']) =>
        spellings(secret).some((text) => stands(text, whole)),
      );
      expect(leaked.map(([what]) => what)).toEqual([]);
      for (const word of [...written.name.split(' ').slice(2), 'Diệu', 'Huyền', 'May An Phú'])
        expect(whole).not.toContain(word);
    });
  });

  it('keeps what stands in the message of an error out, even if it looks like a place in the code', () => {
    const logged: string[] = [];
    const log = jsonLog('debug', { write: (line: string) => void logged.push(line) });
    const lines = [written.name, `${written.name} (${written.phone})`, 'Bi Mat (file:///0987654321:1:1)'];
    const error = new Error(['cannot store', ...lines.map((line) => `    at ${line}`)].join('\n'));
    log.error('failed', error);
    log.error('failed', new TypeError('outer', { cause: error }));
    const thrown: unknown = written.text;
    log.error('failed', thrown);
    expect(logged).toHaveLength(3);
    expect(logged.join('')).not.toMatch(/Bí Mật|Bi Mat|0987|Diệu Huyền/);
    expect(logged[0]).toContain('log.test.ts');
  });
});

/** A figure stands there as a whole number: five digits also occur by chance among those of a duration or a time. */
function stands(text: string, whole: string): boolean {
  return /^\d{1,5}$/.test(text) ? new RegExp(`(?<![\\d.])${text}(?!\\d)`).test(whole) : whole.includes(text);
}

/** As it was written, and without what stands between its letters or digits. */
function spellings(text: string): readonly string[] {
  return [text, text.replaceAll(/[ -]/g, ''), text.toLowerCase()];
}

/** Makes the stored draft name a form that this program does not have; returns how to undo it. */
async function breakDraft({ database }: TestStore): Promise<() => Promise<void>> {
  const where = { form: 'monthly-report', unitId: garmentUnion.id, period: '2026-11' };
  const { state } = await database.tables.draft.findFirstOrThrow({ where });
  await database.tables.draft.updateMany({
    where,
    data: { state: state.replace('"monthly-report"', '"no-such-form"') },
  });
  return async () => {
    await database.tables.draft.updateMany({ where, data: { state } });
  };
}
