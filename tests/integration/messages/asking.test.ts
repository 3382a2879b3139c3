import { describe, expect, it } from 'vitest';
import { demoPersonId } from '../../../prisma/demo/ids.ts';
import { eachDatabase } from '../../support/databases.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';

const onZalo = { address: { channel: 'zalo', bot: 'first', chat: 'chair-on-zalo' } } as const;
const chair = demoPersonId({ key: 'anphu' });

/** The chair has an account on Zalo as well. */
async function joinsZalo({ opened }: RunningProgram): Promise<void> {
  const { tables } = opened.database;
  const { address } = onZalo;
  await opened.store.turns.openTurn(address, 0);
  await tables.account.updateMany({ where: { chat: address.chat }, data: { personId: chair } });
}

/** Whether a list of questions is shown, or one. */
const asksBySection = (text = '') => /^2\. /m.test(text) && !text.includes('Câu 1/');

eachDatabase((databases) => {
  describe('how a report is asked', () => {
    it('is a section at a time on Zalo, and one question after the other elsewhere', async () => {
      const program = await runningProgram(databases);
      await joinsZalo(program);
      expect(asksBySection((await program.says('chair', 'báo cáo', onZalo))?.text)).toBe(true);
      const elsewhere = await program.says('chair', 'báo cáo');
      expect(elsewhere?.text).toContain('Câu 1/');
    });

    it('is what the person chose, in whichever chat, at any time', async () => {
      const program = await runningProgram(databases);
      await joinsZalo(program);
      const told = await program.says('chair', 'Hỏi cả phần nhé ạ');
      expect(told?.text).toContain('hỏi từng câu');
      expect(asksBySection((await program.says('chair', 'báo cáo'))?.text)).toBe(true);
      const one = await program.says('chair', 'hoi tung cau');
      expect(one?.text).toContain('Câu 1/');
      expect((await program.says('chair', 'báo cáo', onZalo))?.text).toContain('Câu 1/');
      const person = await program.opened.database.tables.person.findUniqueOrThrow({ where: { id: chair } });
      expect(person.asking).toBe('question');
    });

    it('is chosen where a text is asked as well, and is no answer to it', async () => {
      const program = await runningProgram(databases);
      await program.says('chair', 'báo cáo');
      const opinions = await program.says('chair', 'câu 14');
      expect(opinions?.text).toContain('khó khăn');
      await program.says('chair', 'hỏi cả phần');
      const draft = await program.opened.database.tables.draft.findFirstOrThrow();
      expect(draft.answered).toBe(0);
    });

    it('leaves the words of commands what they are', async () => {
      const program = await runningProgram(databases);
      await program.says('chair', 'hỏi cả phần');
      await program.says('chair', 'báo cáo');
      expect((await program.says('chair', 'lịch báo cáo'))?.text).toContain('Lịch báo cáo tháng 11/2026');
      expect(asksBySection((await program.says('chair', 'tiếp tục'))?.text)).toBe(true);
    });

    it('is what the union above set, unless the person chose otherwise', async () => {
      const program = await runningProgram(databases);
      const asked = await program.says('leader', '/caidat hỏi cả phần');
      expect(asked?.text).toContain('Cách hỏi: cả phần trong một tin');
      await program.says('leader', 'đúng');
      expect((await program.says('leader', '/caidat'))?.text).toContain('Cách hỏi: cả phần trong một tin');
      expect(asksBySection((await program.says('chair', 'báo cáo'))?.text)).toBe(true);
      expect((await program.says('chair', 'hỏi từng câu'))?.text).toContain('Câu 1/');
    });

    it('is a section at a time where messages run short, whatever was chosen', async () => {
      let isShort = false;
      const program = await runningProgram(databases, undefined, (parts) => ({
        ...parts,
        asking: { sectionChannels: [], isShort: async () => isShort },
      }));
      await program.says('chair', 'hỏi từng câu');
      expect((await program.says('chair', 'báo cáo'))?.text).toContain('Câu 1/');
      isShort = true;
      // What was asked by itself is answered by itself; from there on it is a section at a time.
      expect(asksBySection((await program.says('chair', '251 nữ 193'))?.text)).toBe(true);
      const told = await program.says('chair', 'hỏi từng câu');
      expect(told?.text).toContain('sắp hết lượt');
      expect(asksBySection(told?.text)).toBe(true);
    });

    it('is forgotten with the person', async () => {
      const program = await runningProgram(databases);
      await program.says('chair', 'hỏi cả phần');
      await program.says('chair', '/xoa');
      await program.says('chair', 'xoá hết');
      const person = await program.opened.database.tables.person.findUniqueOrThrow({ where: { id: chair } });
      expect(person.erasedAt).not.toBeNull();
      expect(person.asking).toBeNull();
    });
  });
});
