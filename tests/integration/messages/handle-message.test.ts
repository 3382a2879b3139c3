import { describe, expect, it } from 'vitest';
import { messageReceiver, takeTurn } from '../../../src/app/handle-message.ts';
import type { Form } from '../../../src/engine/form.ts';
import { eachDatabase } from '../../support/databases.ts';
import { runningProgram } from '../../support/running-program.ts';
import { novemberLines, novemberOpened, numberOf } from '../../support/whole-report.ts';

const key = { form: 'monthly-report', period: '2026-11' };

eachDatabase((databases) => {
  const draftOf = async (program: Awaited<ReturnType<typeof runningProgram>>, code = 'BR-ANPHU') => {
    const unit = await program.opened.store.organisation.unitByCode(code);
    if (!unit) throw new Error(`no unit ${code}`);
    return program.opened.store.reports.draft({ ...key, unit: unit.id });
  };

  describe('a repeated event', () => {
    it('changes nothing, and its reply is sent again only while nobody knows that it arrived', async () => {
      const program = await runningProgram(databases);
      await program.says('chair', 'báo cáo');
      await program.says('chair', '251, nữ 193');
      const text = 'kết nạp 6, giảm 0';
      const first = await program.says('chair', text, { event: 'repeated', message: 'm' });
      const before = await draftOf(program);

      const again = await program.says('chair', text, { event: 'repeated', message: 'm' });
      expect(again).toEqual(first);
      const { account } = await program.opened.store.turns.openTurn(
        { channel: 'terminal', bot: 'demo', chat: 'chair' },
        program.clock.now(),
      );
      await program.opened.store.turns.markDelivered([{ account: account.id, event: 'repeated' }]);
      expect(await program.says('chair', text, { event: 'repeated', message: 'm' })).toBeUndefined();
      expect(await draftOf(program)).toEqual(before);
    });

    it('is known across opening, parking and sending a report', async () => {
      const program = await runningProgram(databases);
      await program.says('chair', 'báo cáo', { event: 'open' });
      expect((await program.says('chair', 'báo cáo', { event: 'open' }))?.text).toContain('Câu 1/');
      await program.says('chair', '/huy', { event: 'park' });
      const again = await program.says('chair', 'báo cáo', { event: 'open' });
      expect(again).toBeUndefined();
    });
  });

  describe('messages at the same moment', () => {
    it('of one person are all taken, whatever process takes them', async () => {
      const program = await runningProgram(databases);
      await program.says('chair', 'báo cáo');
      const november = novemberOpened();
      const texts = [
        `câu ${numberOf(november, 'members-total')} là 251, nữ 193`,
        `câu ${numberOf(november, 'workforce')} là 265, nữ 202`,
        `câu ${numberOf(november, 'worker-conference')} là chưa`,
        `câu ${numberOf(november, 'inspections')} là 1 cuộc`,
      ];
      await Promise.all(texts.map((text) => program.says('chair', text)));
      const draft = await draftOf(program);
      expect(Object.keys(draft?.draft.answers ?? {}).toSorted()).toEqual([
        'emp_female',
        'emp_total',
        'mem_female',
        'mem_total',
        'ubkt_checks',
        'worker_conf_held',
      ]);
    });

    it('from two strangers and one stranger twice make one account each', async () => {
      const program = await runningProgram(databases);
      const replies = await Promise.all([
        program.says('new', 'chào'),
        program.says('new', 'chào em'),
        program.says('other', 'hello'),
      ]);
      for (const reply of replies) expect(reply?.text).toContain('mã mời');
    });
  });

  describe('a report', () => {
    it('is sent once when it is sent twice at the same moment', async () => {
      const program = await runningProgram(databases);
      for (const text of ['báo cáo', ...novemberLines]) await program.says('chair', text);
      const replies = await Promise.all(Array.from({ length: 4 }, () => program.says('chair', 'gửi')));
      const receipts = replies.flatMap((reply) => reply?.text.match(/\d{4}-[A-Z0-9]{6}/g) ?? []);
      expect(receipts).toHaveLength(4);
      expect(new Set(receipts).size).toBe(1);
      const unit = await program.opened.store.organisation.unitByCode('BR-ANPHU');
      if (!unit) throw new Error('no unit');
      const tables = program.opened.database.tables;
      expect(await tables.report.count({ where: { unitId: unit.id, period: '2026-11' } })).toBe(1);
      expect(await tables.revision.count({ where: { report: { unitId: unit.id, period: '2026-11' } } })).toBe(
        1,
      );
    });
  });

  describe('a message that makes the program fail', () => {
    it('is answered, silences nobody, and the next one works', async () => {
      const broken: Form['checks'][number] = {
        id: 'broken',
        kind: 'hard',
        fields: ['mem_new'],
        broken: ({ number }) => {
          if (number('mem_new') === 13) throw new Error('thirteen');
          return false;
        },
        say: () => '',
      };
      const program = await runningProgram(databases, undefined, (parts) => {
        const { monthly } = parts.forms;
        const form = { ...monthly, checks: [broken, ...monthly.checks] };
        return { ...parts, forms: { monthly: form, profile: form, byId: () => form } };
      });
      await program.says('chair', 'báo cáo');
      await program.says('chair', '251, nữ 193');
      const reply = await program.says('chair', '13');
      expect(reply?.text).toContain('trục trặc');
      expect(program.logged.join('\n')).toContain('turn-failed');
      const next = await program.says('chair', '6');
      expect(next?.text).toContain('Đã ghi Kết nạp mới: 6 người');
    });
  });

  describe('a draft that this version cannot read', () => {
    it('is left as it is, and the person is told, not silenced', async () => {
      const program = await runningProgram(databases);
      await program.says('chair', 'báo cáo');
      await program.says('chair', '251, nữ 193');
      const { tables } = program.opened.database;
      const [draft] = await tables.draft.findMany({ where: { sent: false, answered: { gt: 0 } } });
      const state = '{"form":"of another time"}';
      await tables.draft.update({ where: { id: draft?.id ?? '' }, data: { state } });
      for (const text of ['5', 'báo cáo', '/trogiup']) {
        expect((await program.says('chair', text))?.text, text).not.toBe('');
      }
      expect(program.logged.join('\n')).toContain('turn-failed');
      expect((await tables.draft.findUnique({ where: { id: draft?.id ?? '' } }))?.state).toBe(state);
    });
  });

  describe('the database away', () => {
    it('keeps the message unstored, so that it comes again', async () => {
      const program = await runningProgram(databases);
      const away = {
        ...program.parts,
        store: {
          ...program.parts.store,
          turns: {
            ...program.parts.store.turns,
            openTurn: () => Promise.reject(new Error('gone')),
          },
        },
      };
      const message = {
        address: { channel: 'terminal', bot: 'demo', chat: 'chair' },
        event: 'while-away',
        message: 'm',
        input: { kind: 'text', text: 'báo cáo' },
      } as const;
      await expect(takeTurn(away, message)).rejects.toThrow('gone');
      expect((await takeTurn(program.parts, message))?.prompt.text).toContain('Câu 1/');
    });

    it('for a moment keeps the messages of a person in their order', async () => {
      const program = await runningProgram(databases);
      await program.says('chair', 'báo cáo');
      let fails = true;
      const { turns } = program.parts.store;
      const openTurn: typeof turns.openTurn = async (address, at) => {
        const isFirst = fails;
        fails = false;
        if (isFirst) throw new Error('gone');
        return await turns.openTurn(address, at);
      };
      const store = { ...program.parts.store, turns: { ...turns, openTurn } };
      const receive = messageReceiver({
        ...program.parts,
        store,
        deliver: { reply: async () => undefined, isSending: () => false },
      });
      const address = { channel: 'terminal', bot: 'demo', chat: 'chair' };
      const batch = ['251, nữ 193', '6, giảm 0'].map((text, index) => ({
        address,
        event: `batch-${index}`,
        message: `batch-${index}`,
        input: { kind: 'text', text } as const,
      }));
      const bring = () => Promise.allSettled(batch.map((message) => receive(message).stored));
      expect((await bring()).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      expect((await bring()).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
      const draft = await draftOf(program);
      expect(draft?.draft.answers).toMatchObject({
        mem_total: { content: { value: { number: 251 } } },
        mem_new: { content: { value: { number: 6 } } },
      });
      expect(program.logged.filter((line) => line.includes('turn-not-stored'))).toHaveLength(1);
    });

    it('for a moment while a message is read is no reason to apologise', async () => {
      const program = await runningProgram(databases);
      const { reports } = program.parts.store;
      let failures = 0;
      const draft: typeof reports.draft = async (key) => {
        failures += 1;
        if (failures === 1) throw new Error('connection terminated');
        return await reports.draft(key);
      };
      const store = { ...program.parts.store, reports: { ...reports, draft } };
      const reply = await takeTurn(
        { ...program.parts, store },
        {
          address: { channel: 'terminal', bot: 'demo', chat: 'chair' },
          event: 'once',
          message: 'm',
          input: { kind: 'text', text: 'báo cáo' },
        },
      );
      expect(failures).toBeGreaterThan(0);
      expect(reply?.prompt.text).toContain('Câu 1/');
    });
  });
});
