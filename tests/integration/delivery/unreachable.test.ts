import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../../src/app/ports/channel.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { eachDatabase } from '../../support/databases.ts';
import { joins } from '../../support/demo-people.ts';
import { recordingChannel, runsJob, sends } from '../../support/running-jobs.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';

const down: SendOutcome = { kind: 'unreachable', code: 'econnrefused' };

eachDatabase((databases) => {
  const start = () => runningProgram(databases, instantInVietnam('2026-11-20', '09:00'));
  const list = async (program: RunningProgram, as = 'leader') =>
    (await program.says(as, '/khonglienlac'))?.text ?? '';

  /** A second account of somebody, on another channel, used before the first. */
  async function alsoOn(program: RunningProgram, chat: string, channel: string): Promise<void> {
    const { tables } = program.opened.database;
    const first = await tables.account.findFirstOrThrow({ where: { chat } });
    await tables.account.create({
      data: {
        id: `${chat} on ${channel}`,
        channel,
        bot: 'main',
        chat: `${chat} on ${channel}`,
        personId: first.personId,
        status: 'active',
        lastUsedAt: new Date(0),
        session: {
          create: {
            version: 0,
            updatedAt: new Date(0),
            state: '{"runs":"nothing"}',
            record: '{"seen":[]}',
          },
        },
      },
    });
  }

  describe('somebody whom messages do not reach', () => {
    it('who blocked the bot gets the message at the next account, once in all, and stands on no list', async () => {
      const program = await start();
      await alsoOn(program, 'chair', 'zalo');
      await runsJob(program, 'send-reminders');
      const terminal = recordingChannel((chat) => ({ kind: chat === 'chair' ? 'blocked' : 'sent' }));
      const zalo = recordingChannel({ kind: 'sent' }, 'zalo');
      await sends(program, terminal, zalo);
      await sends(program, terminal, zalo);
      expect(terminal.sent.filter(({ chat }) => chat === 'chair')).toHaveLength(1);
      expect(zalo.sent.map(({ chat }) => chat)).toEqual(['chair on zalo']);
      expect(await list(program)).toContain('hiện mình nhắn được cho mọi người');
    });

    it('of whom nobody knows whether the first got it does not get it at the next', async () => {
      const program = await start();
      await alsoOn(program, 'chair', 'zalo');
      await runsJob(program, 'send-reminders');
      const zalo = recordingChannel({ kind: 'sent' }, 'zalo');
      await sends(program, recordingChannel({ kind: 'unknown', code: 'timeout' }), zalo);
      program.clock.advance(3_600_000);
      await sends(program, recordingChannel(), zalo);
      expect(zalo.sent).toEqual([]);
    });

    it('with no account left is on the call list of the leader, with phone, reason and day, until they write', async () => {
      const program = await start();
      const { tables } = program.opened.database;
      const { personId } = await tables.account.findFirstOrThrow({ where: { chat: 'chair' } });
      await tables.person.update({ where: { id: personId ?? '' }, data: { phone: '0903123456' } });
      await alsoOn(program, 'chair', 'zalo');
      await runsJob(program, 'send-reminders');
      const terminal = recordingChannel((chat) => ({ kind: chat === 'chair' ? 'blocked' : 'sent' }));
      const zalo = recordingChannel({ kind: 'blocked' }, 'zalo');
      await sends(program, terminal, zalo);
      await sends(program, terminal, zalo);
      expect(zalo.sent).toHaveLength(1);
      const shown = await list(program);
      expect(shown).toMatch(/^📞 Không nhắn được qua bot: 1 người\n.*Bà Rịa/);
      expect(shown).toMatch(
        /1\. CĐCS Công ty TNHH May An Phú: .* \(Chủ tịch\), 0903 123 456; đã chặn bot từ 20\/11/,
      );
      await program.says('chair', 'xin chào');
      expect(await list(program)).toContain('hiện mình nhắn được cho mọi người');
    });

    it('at a platform that is down is tried five times over half an hour, then listed, and tried again by the next round', async () => {
      const program = await start();
      await runsJob(program, 'send-reminders');
      const terminal = recordingChannel((chat) => (chat === 'chair' ? down : { kind: 'sent' }));
      for (let minute = 0; minute < 40; minute += 1) {
        await sends(program, terminal);
        program.clock.advance(60_000);
      }
      expect(terminal.sent.filter(({ chat }) => chat === 'chair')).toHaveLength(5);
      expect(await list(program)).toMatch(/1 người.*tin không tới được từ 20\/11/s);
      program.clock.advance(instantInVietnam('2026-11-23', '09:00') - program.clock.now());
      await runsJob(program, 'send-reminders');
      const mended = recordingChannel();
      await sends(program, mended);
      expect(mended.sent.map(({ chat }) => chat)).toContain('chair');
      expect(await list(program)).toContain('hiện mình nhắn được cho mọi người');
    });

    it('is listed to who leads a union above and to nobody else', async () => {
      const program = await start();
      await joins(program, { as: 'other', name: 'Phạm Khác', role: 'leader', unit: 'BR' });
      await program.opened.store.accounts.block(
        { channel: 'terminal', bot: 'demo', chat: 'chair' },
        program.clock.now(),
      );
      expect(await list(program, 'other')).toContain('1 người');
      expect(await list(program, 'deputy')).not.toContain('Không nhắn được');
      expect(await list(program, 'stranger')).not.toContain('Không nhắn được');
    });
  });
});
