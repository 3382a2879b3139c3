import { describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../../conversations/phrases/vi/index.ts';
import { eachDatabase } from '../../support/databases.ts';
import { runningProgram } from '../../support/running-program.ts';

const group = { channel: 'telegram', bot: '7', chat: '-100', group: true } as const;

describe('a message in a group', () => {
  eachDatabase((databases) => {
    it('is told to write privately, whatever it says', async () => {
      const program = await runningProgram(databases);
      for (const text of ['/summary', 'tổng hợp', '/baocao', '251 nữ 193', '/start AB2C-D3EF-GH']) {
        const reply = await program.says('chair', text, { address: group });
        expect(reply, text).toMatchObject({ text: vietnamesePhrases.channels.writePrivately, choices: [] });
      }
      const { tables } = program.opened.database;
      expect(await tables.codeAttempt.count()).toBe(0);
      expect(await tables.account.count({ where: { chat: '-100', personId: null } })).toBe(1);
    });

    it('is told so once for one event', async () => {
      const program = await runningProgram(databases);
      await program.says('chair', 'chào', { address: group, event: 'e' });
      const { turns } = program.opened.store;
      const { account } = await turns.openTurn(group, program.clock.now());
      await turns.markDelivered([{ account: account.id, event: 'e' }]);
      expect(await program.says('chair', 'chào', { address: group, event: 'e' })).toBeUndefined();
    });

    it('says nothing even when the group was somehow made the account of a leader', async () => {
      const program = await runningProgram(databases);
      await program.says('chair', 'chào', { address: group });
      const { tables } = program.opened.database;
      const leader = await tables.account.findFirstOrThrow({ where: { chat: 'leader' } });
      await tables.account.updateMany({ where: { chat: '-100' }, data: { personId: leader.personId } });
      expect((await program.says('chair', '/summary', { address: group }))?.text).toBe(
        vietnamesePhrases.channels.writePrivately,
      );
    });
  });
});
