import { describe, expect, it } from 'vitest';
import { demoPersonId } from '../../../prisma/demo/ids.ts';
import type { Address } from '../../../src/app/ports/channel.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { eachDatabase } from '../../support/databases.ts';
import { recordingChannel, runsJob, sends, setClock } from '../../support/running-jobs.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';

const chat = 'chair';
const zalo: Address = { channel: 'zalo', bot: 'main', chat };
const telegram: Address = { channel: 'telegram', bot: '7', chat };

eachDatabase((databases) => {
  /** The chair of a union with an account on Zalo and one on Telegram, and their terminal left alone since long ago. */
  const start = async (): Promise<RunningProgram> => {
    const program = await runningProgram(databases, instantInVietnam('2026-11-16', '09:00'));
    const { tables } = program.opened.database;
    for (const address of [telegram, zalo]) await program.says(chat, 'xin chào', { address });
    await tables.account.updateMany({
      where: { chat, channel: { not: 'terminal' } },
      data: { personId: demoPersonId({ key: 'anphu' }) },
    });
    await tables.account.updateMany({ where: { chat }, data: { lastUsedAt: new Date(0) } });
    return program;
  };
  const writes = async (program: RunningProgram, address: Address, ...texts: readonly string[]) => {
    for (const text of texts) await program.says(chat, text, { address });
  };
  /** Where the reminder of the 20th goes. */
  const reminded = async (program: RunningProgram) => {
    setClock(program, '2026-11-20', '08:00');
    await runsJob(program, 'send-reminders');
    const channels = ['zalo', 'telegram', 'terminal'].map((name) => recordingChannel({ kind: 'sent' }, name));
    await sends(program, ...channels);
    return channels.filter(({ sent }) => sent.some((one) => one.chat === chat)).map(({ name }) => name);
  };

  describe('a reminder goes to the account its person wrote from last', () => {
    it.each([
      ['by answering questions only', ['251, nữ 193', 'có 1 cuộc ngừng việc', 'tiếp']],
      ['by asking only', ['/lichsu', 'xem báo cáo tháng 9']],
      ['with /trogiup only', ['/trogiup']],
      ['with words nobody understands', ['abc xyz']],
    ])('also when they go on elsewhere %s', async (_, texts) => {
      const program = await start();
      // The report stands open in both, so that going on needs no more than an answer.
      await writes(program, telegram, 'báo cáo');
      await writes(program, zalo, 'báo cáo', '251, nữ 193');
      await writes(program, telegram, ...texts);
      expect(await reminded(program)).toEqual(['telegram']);
    });

    it('however often they change, and without a report', async () => {
      const program = await start();
      for (const address of [zalo, telegram, zalo, telegram, zalo])
        await writes(program, address, '/trogiup', '/trogiup');
      expect(await reminded(program)).toEqual(['zalo']);
    });

    it('not to one that could not be reached, before they write from there again', async () => {
      const program = await start();
      const { tables } = program.opened.database;
      await writes(program, zalo, '/trogiup');
      await tables.account.updateMany({ where: { channel: 'zalo' }, data: { status: 'unreachable' } });
      await writes(program, telegram, '/trogiup');
      await tables.account.updateMany({ where: { channel: 'zalo' }, data: { status: 'active' } });
      expect(await reminded(program)).toEqual(['telegram']);
    });

    it('what is said in a group counts for nobody', async () => {
      const program = await start();
      await writes(program, zalo, '/trogiup');
      await writes(program, { ...telegram, chat: '-100', group: true }, '@bot /trogiup', 'báo cáo');
      expect(await reminded(program)).toEqual(['zalo']);
    });
  });
});
