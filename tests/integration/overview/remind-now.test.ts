import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../../src/app/handle-message.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { eachDatabase } from '../../support/databases.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';
import { novemberLines } from '../../support/whole-report.ts';

const start = instantInVietnam('2026-11-24', '09:00');
const now = (units: number) => `✅ Mình đã nhắc ${units} đơn vị.`;

eachDatabase((databases) => {
  const planned = ({ opened }: RunningProgram) =>
    opened.database.tables.outgoing.findMany({ orderBy: { key: 'asc' } });
  const remind = async (program: RunningProgram) => {
    const choice = 'remind 2026-11 yes 1 BR';
    return (await program.does('leader', { kind: 'choice', prompt: 'menu', choice }))?.text;
  };
  const later = ({ clock }: RunningProgram, minutes: number) => clock.advance(minutes * 60_000);

  describe('nhắc ngay', () => {
    it('asks first, and a no or something else plans nothing', async () => {
      const program = await runningProgram(databases, start);
      const asked = await program.says('leader', 'nhắc giúp các đơn vị');
      expect(asked?.text).toContain('3 đơn vị');
      expect(asked?.choices.map(({ label }) => label)).toEqual(['Nhắc luôn', 'Thôi']);
      await program.says('leader', 'thôi');
      await program.says('leader', 'nhắc ngay');
      await program.says('leader', 'cảm ơn em');
      expect(await planned(program)).toEqual([]);
    });

    it('plans one message a unit, to its chair, dropped once the report came', async () => {
      const program = await runningProgram(databases, start);
      expect(await remind(program)).toBe(now(3));
      const messages = await planned(program);
      expect(messages).toHaveLength(3);
      expect(new Set(messages.map(({ personId }) => personId)).size).toBe(3);
      for (const { form, period, units, prompt, expiresAt } of messages) {
        expect({ form, period }).toEqual({ form: 'monthly-report', period: '2026-11' });
        expect(JSON.parse(units ?? '[]')).toHaveLength(1);
        expect(prompt).toContain('Công đoàn phường Bà Rịa nhờ mình nhắc');
        expect(expiresAt.getTime()).toBeGreaterThan(program.clock.now());
      }
      for (const text of ['báo cáo', ...novemberLines, 'gửi']) await program.says('chair', text);
      const { outgoing } = program.opened.store;
      const claim = { now: program.clock.now(), channels: ['terminal'], limit: 10 };
      expect(await outgoing.claim(claim)).toHaveLength(2);
    });

    it('reminds a unit once an hour at most, over the full hour too', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-11-24', '09:50'));
      expect(await remind(program)).toBe(now(3));
      expect(await remind(program)).toContain('nhắc chưa đầy một giờ');
      later(program, 20);
      expect(await remind(program)).toContain('3 đơn vị vừa được nhắc chưa đầy một giờ');
      expect(await planned(program)).toHaveLength(3);
      later(program, 41);
      expect(await remind(program)).toBe(now(3));
      expect(await planned(program)).toHaveLength(6);
    });

    it('reminds nobody twice when it is tapped twice, or by two leaders at the same moment', async () => {
      const program = await runningProgram(databases, start);
      const { tables } = program.opened.database;
      const [leader] = await tables.assignment.findMany({ where: { role: 'leader' } });
      if (!leader) throw new Error('the demo has a leader');
      await tables.person.create({ data: { id: 'second', name: 'Phó lãnh đạo' } });
      await tables.assignment.create({
        data: { personId: 'second', unitId: leader.unitId, role: 'leader', validFrom: '2020-01-01' },
      });
      const address = { channel: 'terminal', bot: 'demo', chat: 'second' };
      const { account } = await program.opened.store.turns.openTurn(address, start);
      await tables.account.update({ where: { id: account.id }, data: { personId: 'second' } });
      const input = { kind: 'choice', prompt: 'menu', choice: 'remind 2026-11 yes 1 BR' } as const;
      const by = (chat: string, event: string) =>
        takeTurn(program.parts, { address: { ...address, chat }, event, message: event, input });
      await Promise.all([by('leader', 'a'), by('second', 'b'), by('leader', 'c'), by('leader', 'a')]);
      expect(await planned(program)).toHaveLength(3);
    });

    it('names who can not be reached with the phone, and goes to the deputy where the chair can not be', async () => {
      const program = await runningProgram(databases, start);
      const { tables } = program.opened.database;
      const chairs = await tables.assignment.findMany({
        where: { role: 'chair' },
        include: { person: { include: { accounts: true } }, unit: true },
      });
      const of = (name: string) => {
        const found = chairs.find(({ unit }) => unit.name.includes(name));
        if (!found) throw new Error(`no chair of ${name}`);
        return found;
      };
      const [school, drivers, clinic] = [of('Song Ngữ'), of('Xe ôm'), of('Y tế')];
      for (const { person } of [school, drivers]) {
        const accounts = person.accounts.map(({ id }) => id);
        await tables.account.updateMany({ where: { id: { in: accounts } }, data: { status: 'blocked' } });
        await tables.person.update({ where: { id: person.id }, data: { phone: '0912345678' } });
      }
      // Somebody of another unit stands in for the drivers' chair.
      await tables.assignment.create({
        data: { personId: clinic.personId, unitId: drivers.unitId, role: 'deputy', validFrom: '2026-01-01' },
      });
      const asked = await program.says('leader', '/nhacngay');
      expect(asked?.text).toContain('đến 2 đơn vị');
      expect(asked?.text).toContain('1 đơn vị chưa dùng bot');
      const done = await program.says('leader', 'nhắc luôn');
      expect(done?.text).toContain(now(2));
      expect(done?.text).toContain(`${school.unit.name}: ${school.person.name}, 0912 345 678`);
      expect(done?.text).not.toContain(drivers.unit.name);
      const to = (await planned(program)).map(({ personId }) => personId);
      expect(to).toContain(clinic.personId);
      expect(to).not.toContain(drivers.personId);
    });

    it('waits for the morning at night, and is not offered once the period has closed', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-11-24', '21:30'));
      expect(await remind(program)).toContain('Mình sẽ nhắc 3 đơn vị lúc 07:00');
      later(program, 60 * 24 * 14);
      const list = await program.says('leader', 'chưa nộp');
      expect(list?.choices.map(({ label }) => label).join()).not.toContain('Nhắc');
      const tapped = { kind: 'choice', prompt: 'menu', choice: 'remind 2026-11 yes 1 BR' } as const;
      expect((await program.does('leader', tapped))?.text).toContain('đã khoá');
      expect(await planned(program)).toHaveLength(3);
    });

    it('is nothing a chair can do', async () => {
      const program = await runningProgram(databases, start);
      const tapped = { kind: 'choice', prompt: 'menu', choice: 'remind 2026-11 yes 1 BR' } as const;
      expect((await program.does('chair', tapped))?.text).toContain('dành cho người được phân công');
      expect(await planned(program)).toEqual([]);
    });
  });
});
